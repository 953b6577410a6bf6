/** A list whose header nobody knows: which row is the header, and what its columns may mean, to be set right by hand. */
import { visible } from "../cells/visible";
import type { Block, CellValue } from "../workbook/snapshot";
import { hasLevels, levelColumns } from "./level-columns";
import { OPEN_COLUMN } from "./links";
import { foldHeader, matchHeader } from "./match-header";
import { namesRows } from "./naming-columns";
import type { ChosenColumn } from "./recognise";
import { nameColumn, type TableSchema } from "./schema";

const SEARCH_ROWS = 40;

/**
 * A meaning for every column of the proposed header: the row with the most texts, of several the one right above a row
 * with numbers, and else the first. A header that the table knows keeps its meaning; the first column of texts names the
 * rows; columns of numbers are the user's own where the table has such columns, and where these are levels so are
 * columns of crosses and the like; the rest is left out. Empty where no row has two texts.
 */
export function proposeColumns(block: Block, schema: TableSchema): ChosenColumn[] {
  const row = headerRow(block);
  return row === undefined ? [] : columnsByHand(block, schema, row);
}

/**
 * The same where the user says which row (within the block) is the header: headers that the table knows keep their
 * meaning, each meaning once.
 */
export function columnsByHand(block: Block, schema: TableSchema, row: number): ChosenColumn[] {
  const taken = new Set<string>();
  const columns = columnsAt(block, schema, row).map(({ header, key }): ChosenColumn => {
    const known = matchHeader(header, schema.columns).find(
      (match) => match.certainty === "sure" && !taken.has(match.key),
    );
    if (known) taken.add(known.key);
    return { header, key: known ? known.key : key };
  });
  // A column that was only guessed to name the rows gives way to the one whose header says so.
  const guessed = nameColumn(schema)?.key;
  const isSure = (header: string) => matchHeader(header, schema.columns)[0]?.key === guessed;
  return columns.map((one) =>
    one.key === guessed && guessed !== undefined && taken.has(guessed) && !isSure(one.header)
      ? { ...one, key: null }
      : one,
  );
}

function columnsAt(block: Block, schema: TableSchema, row: number): ChosenColumn[] {
  const seen = new Set<string>();
  let named = false;
  const columns = (block.values[row] ?? []).flatMap((value, column) => {
    const header = visible(String(value)).trim();
    if (header === "" || typeof value === "number" || seen.has(foldHeader(header))) return [];
    seen.add(foldHeader(header));
    const cells = block.values.slice(row + 1).map((line) => line[column] ?? "");
    const isNumeric = cells.filter((one) => typeof one === "number").length > cells.filter(isText).length;
    const isName = !named && !isNumeric && cells.some(isText);
    named ||= isName;
    return [{ header, cells, isNumeric, isName }];
  });
  const others = columns.filter(({ isName }) => !isName);
  const levels = levelColumns(schema, others);
  const measuring = new Set(
    others.filter(({ header, isNumeric }, index) =>
      hasLevels(schema) ? levels[index] : schema.open && isNumeric && !namesRows(header),
    ),
  );
  return columns.map((column): ChosenColumn => {
    const key = column.isName ? nameColumn(schema)?.key : measuring.has(column) ? OPEN_COLUMN : undefined;
    return { header: column.header, key: key ?? null };
  });
}

function headerRow(block: Block): number | undefined {
  let best: { row: number; score: number } | undefined;
  for (let row = 0; row < Math.min(block.rows - 1, SEARCH_ROWS); row++) {
    const texts = (block.values[row] ?? []).filter(isText).length;
    if (texts < 2) continue;
    const isAboveNumbers = (block.values[row + 1] ?? []).some((value) => typeof value === "number");
    const score = texts + (isAboveNumbers ? 0.5 : 0);
    if (score > (best?.score ?? 0)) best = { row, score };
  }
  return best?.row;
}

function isText(value: CellValue): boolean {
  return typeof value === "string" && visible(value).trim() !== "";
}
