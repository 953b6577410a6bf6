/** The plan that makes everybody unrecognisable: the same code S01, S02, ... in every table that names people. */
import { foldWord } from "../cells/words";
import { interviews } from "../interviews/tables/interviews";
import { uitspraken } from "../interviews/tables/uitspraken";
import { weging } from "../selection/tables/weging";
import { namesIn } from "../stakeholders/actor-names";
import { invloedOnderling } from "../stakeholders/tables/invloed-onderling";
import { stakeholders } from "../stakeholders/tables/stakeholders";
import type { TableSchema } from "../tables/schema";
import { columnOf } from "../tables/shape";
import { type Table, tableIn } from "../tables/table";
import type { Plan } from "../workbook/plan";
import { buildPlan } from "../workbook/plan-builder";
import type { Snapshot } from "../workbook/snapshot";
import { words } from "./words";

/** Contacten is not among them: it holds the names themselves, and no result reads it. */
const NAMED: readonly (readonly [TableSchema, readonly string[]])[] = [
  [stakeholders, ["name"]],
  [interviews, ["stakeholder"]],
  [uitspraken, ["stakeholder"]],
  [invloedOnderling, ["from", "to"]],
  [weging, ["person"]],
];

const CODE = /^S(\d{2,})$/;
const KEY_SHEET = "Sleutel";

/**
 * Every name becomes a code, the same one wherever it stands; a cell with several names gets several codes. Names that
 * are codes already stay. `withKey`: a sheet that tells which code is who, to be moved out of the file.
 */
export function planAnonymous(snapshot: Snapshot, withKey: boolean): Plan {
  const places = NAMED.flatMap(([schema, keys]) => {
    const table = tableIn(snapshot, schema) as Table<TableSchema> | undefined;
    return table ? keys.flatMap((key) => cellsOf(table, key)) : [];
  });
  const codes = new Map<string, { code: string; name: string }>();
  let last = Math.max(0, ...places.flatMap(({ names }) => names.map((name) => Number(CODE.exec(name)?.[1] ?? 0))));
  const codeOf = (name: string): string => {
    if (CODE.test(name)) return name;
    const known = codes.get(foldWord(name)) ?? { code: `S${String(++last).padStart(2, "0")}`, name };
    codes.set(foldWord(name), known);
    return known.code;
  };
  const coded = places.map((place) => ({ ...place, coded: place.names.map(codeOf).join("; ") }));

  const plan = buildPlan(snapshot, words.plan, { count: codes.size });
  for (const { sheet, row, column, names, coded: value } of coded) {
    if (names.some((name) => !CODE.test(name))) plan.write(sheet, row, column, [[value]]);
  }
  if (withKey && codes.size > 0) {
    const sheet = plan.createSheet(KEY_SHEET);
    plan.write(sheet, 0, 0, [["Code", "Naam"], ...[...codes.values()].map(({ code, name }) => [code, name])]);
    const header = { row: 0, column: 0, rows: 1, columns: 2 };
    plan.add({ kind: "format", sheet, ...header, format: { bold: true, fill: "header", width: 28 } });
  }
  return plan.build();
}

function cellsOf({ shape, rows }: Table<TableSchema>, key: string) {
  const column = columnOf(shape, key)?.column;
  if (column === undefined) return [];
  const { sheet } = shape.block;
  return rows.map(({ row, values }) => {
    const names = namesIn(String((values as Record<string, unknown>)[key] ?? ""));
    return { sheet, row, column, names };
  });
}
