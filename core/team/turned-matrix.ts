/** A skills matrix that lies on its side, people as columns and expertises as rows: recognised, and turned into Team. */
import { visible } from "../cells/visible";
import { foldWord } from "../cells/words";
import { type OpenCells, planTable } from "../tables/change-table";
import { levelColumns } from "../tables/level-columns";
import { foldHeader, matchHeader } from "../tables/match-header";
import { readTable } from "../tables/read-table";
import { recognise } from "../tables/recognise";
import { nameColumn } from "../tables/schema";
import { tableIn } from "../tables/table";
import type { Plan } from "../workbook/plan";
import type { Block, CellValue, Snapshot } from "../workbook/snapshot";
import { team } from "./tables/team";
import { words } from "./words";

const SEARCH_ROWS = 20;
const EXPERTISE =
  /^(?:expertises?|competenties?|vaardighe(?:id|den)|skills?|kennis(?:domein)?|domein|taken|taak|bekwaamheid)$/;
const KNOWN_EXPERTISE =
  /techni|sociaal|sociale|communic|financ|jurid|participat|subsid|ruimtelijk|planning|mobiliteit|erfgoed|vergunning|energie$|klimaat$|bouwfys|aanbested|data|gis$/;
const PERSON =
  /(?:adviseur|werker|leider|ambtenaar|deskundige|coordinator|ingenieur|architect|manager|medewerker|coach|consulent|hoofd|expert|schepen|verantwoordelijke|dienst|vereniging)\b/;

export interface TurnedMatrix {
  /** Upright: a header of Naam and the expertises, and a row for each person. */
  block: Block;
  people: number;
  expertises: number;
  /** Rows that hold no levels, such as remarks: they are not taken over. */
  leftOut: string[];
  /** What stands on the sides leaves no doubt; else it is asked. */
  certain: boolean;
}

/** The matrix upright; undefined where the cells hold none, or plainly one that is upright already. */
export function turnedMatrix(block: Block): TurnedMatrix | undefined {
  const place = headerOf(block);
  if (!place) return undefined;
  const { row, column } = place;
  const lines = block.values.slice(row + 1).filter((line) => textOf(line[column]) !== "");
  const people = (block.values[row] ?? []).flatMap((value, index) =>
    index > column && textOf(value) !== "" ? [{ name: textOf(value), index }] : [],
  );
  const labels = lines.map((line) => textOf(line[column]));
  const columns = lines.map((line, index) => ({
    header: labels[index] ?? "",
    cells: people.map((one) => line[one.index] ?? ""),
  }));
  const levels = levelColumns(team, columns).filter(Boolean).length;
  if (lines.length < 2 || people.length < 2 || levels * 2 <= lines.length) return undefined;
  const corner = foldHeader(textOf(block.values[row]?.[column]));
  const score =
    like(labels, KNOWN_EXPERTISE) + like(people, PERSON) - like(people, KNOWN_EXPERTISE) - like(labels, PERSON);
  const saysExpertise = EXPERTISE.test(corner);
  if (!saysExpertise && (score < 0 || matchHeader(corner, team.columns).length > 0)) return undefined;
  const values: CellValue[][] = [
    [nameColumn(team)?.header ?? "", ...labels],
    ...people.map(({ name, index }) => [name, ...lines.map((line) => line[index] ?? "")]),
  ];
  const size = { row: 0, column: 0, rows: values.length, columns: labels.length + 1 };
  const upright: Block = { sheet: block.sheet, ...size, values, hiddenRows: [], merged: [] };
  const shape = recognise(upright, team);
  const open = shape?.columns.filter((one) => one.open) ?? [];
  const leftOut = shape?.columns.filter(({ noLevels }) => noLevels).map(({ header }) => header) ?? [];
  const found = { block: upright, people: shape?.dataRows.length ?? 0, expertises: open.length, leftOut };
  return { ...found, certain: saysExpertise || score > 0 };
}

/** The row with the most names, and the first column that has names below it. */
function headerOf(block: Block): { row: number; column: number } | undefined {
  const texts = block.values.slice(0, SEARCH_ROWS).map((line) => line.filter((value) => textOf(value) !== "").length);
  const column = Array.from({ length: block.columns }, (_, index) => index).find(
    (index) => block.values.filter((line) => textOf(line[index]) !== "").length >= 2,
  );
  const row = texts.indexOf(Math.max(...texts));
  return column === undefined ? undefined : { row, column };
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? visible(value).trim() : "";
}

function like(names: readonly (string | { name: string })[], pattern: RegExp): number {
  return names.filter((one) => pattern.test(foldWord(typeof one === "string" ? one : one.name))).length;
}

/** Makes Team of the matrix, or writes its levels into the Team that is there: who is in it already keeps their row. */
export function planTurned(snapshot: Snapshot, { block }: TurnedMatrix): Plan {
  const shape = recognise(block, team);
  const reading = shape && readTable(shape, team);
  const rows = new Map(tableIn(snapshot, team)?.rows.map(({ row, values }) => [foldWord(values.name ?? ""), row]));
  const title = { text: words.planTurned, values: { count: reading?.rows.length ?? 0 } };
  return planTable(snapshot, team, title, ({ set, add }) => {
    for (const { row, values } of reading?.rows ?? []) {
      const open: OpenCells = Object.fromEntries(
        (reading?.open ?? []).map(({ header, column }) => [header, block.values[row]?.[column] ?? ""]),
      );
      const known = rows.get(foldWord(values.name ?? ""));
      const filled = Object.fromEntries(Object.entries(open).filter(([, level]) => level !== ""));
      if (known === undefined) add(values, open);
      else set(known, { ...values, name: undefined }, filled);
    }
  });
}
