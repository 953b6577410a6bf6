/** Which rows of a recognised table are data, and which are set aside: titles, totals, headings, notes. */
import { foldWord } from "../cells/words";
import { isYear } from "../cells/year";
import type { Block, CellValue } from "../workbook/snapshot";
import { headerText, isFilled } from "./cell-text";
import { comparisonRole, isNamedArea } from "./comparison-rows";
import { headingRows } from "./heading-rows";
import { namesRows } from "./naming-columns";
import { isNamed, type RowChoices } from "./row-choices";
import { nameColumn, type TableSchema } from "./schema";
import type { SetAside, SetAsideReason, ShapeColumn, TableShape } from "./shape";

const NOTE =
  /^(?:[\u00b9\u00b2\u00b3*†‡)\s]*)(?:bron(?:nen)?|opmerking(?:en)?|noot|nota|toelichting|legende?|\*)(?:\b|\s|:|$)/;

/** "(1) zonder Fluvius", "2) raming", "† voorlopig". */
const FOOTNOTE =
  /^(?:[([](?:\d{1,2}|[a-z]|[*\u2020\u2021]+)[)\]]|\d{1,2}\)|[\u00b9\u00b2\u00b3\u2070-\u2079*\u2020\u2021]+)\s*[^\d\s]/;

const COUNT = /^\d[\d.,]*$/;

/** Which rows below the header are data, and why the others are not. `texts`: the header. */
export function sortRows(
  block: Block,
  { row: headerRow, rows: headerRows, texts }: { row: number; rows: number; texts: readonly string[] },
  columns: readonly ShapeColumn[],
  schema: TableSchema,
  choices: RowChoices,
): Pick<TableShape, "dataRows" | "perhapsHeadings" | "setAside"> {
  const dataRows: number[] = [];
  const perhapsHeadings: number[] = [];
  const setAside: SetAside[] = [];
  const used = columns.filter((column) => column.key !== undefined || column.open).map(({ column }) => column);
  const nameKey = nameColumn(schema);
  const named = columns.find((column) => column.key === nameKey?.key)?.column;
  const isFilledIn = (column: number) =>
    block.values.slice(headerRow + headerRows).some((line) => isFilled(line[column - block.column]));
  const name = schema.mayBeNameless && named !== undefined && !isFilledIn(named) ? undefined : named;

  const headings = schema.grouped
    ? headingRows(block, headerRow + headerRows, {
        name: name === undefined ? undefined : name - block.column,
        numbers: new Set(columns.filter(isNumbering).map(({ column }) => column - block.column)),
      })
    : undefined;

  const isOrdinary = (line: readonly CellValue[]) =>
    comparisonRole(labelOf(line, name === undefined ? undefined : name - block.column) ?? "", schema.rowsAre) ===
    undefined;
  const last = lastFull(block, headerRow + headerRows, used, isOrdinary);
  for (let row = 0; row < block.rows; row++) {
    const line = block.values[row] ?? [];
    if (row < headerRow) {
      const title = firstText(line);
      setAside.push({ row: block.row + row, reason: title === undefined ? "blank" : "title", text: title ?? "" });
    }
    if (row < headerRow + headerRows) continue;
    const text = labelOf(line, name === undefined ? undefined : name - block.column);
    const found = asHeading(
      reasonToSetAside(block, line, text, texts, used, name, schema.rowsAre, row > last),
      headings?.get(row) === "heading",
    );
    const reason = byChoice(found, text, choices);
    if (reason) setAside.push({ row: block.row + row, reason, text: text ?? "" });
    else {
      dataRows.push(block.row + row);
      if (headings?.has(row) && !isChosen(choices, text)) perhapsHeadings.push(block.row + row);
    }
  }
  // Where no other row is left, whole municipalities are compared with one another.
  const wholes = dataRows.length > 0 ? [] : setAside.filter(isWholeArea);
  if (wholes.length < 2) return { dataRows, perhapsHeadings, setAside };
  const others = setAside.filter((one) => !wholes.includes(one));
  return { dataRows: wholes.map(({ row }) => row), perhapsHeadings, setAside: others };
}

function isWholeArea({ reason, text }: SetAside): boolean {
  return reason === "comparison" && isNamedArea(text);
}

/** "Nr." beside the rows: its number makes no row of a heading. */
function isNumbering({ header, key }: ShapeColumn): boolean {
  return key === undefined && namesRows(header);
}

/** A heading counts for nothing else, unless its words say what it is: a total, a note, the header once more. */
function asHeading(reason: SetAsideReason | undefined, isHeading: boolean): SetAsideReason | undefined {
  return isHeading && (reason === undefined || reason === "nameless") ? "heading" : reason;
}

function isChosen({ counts }: RowChoices, text: string | undefined): boolean {
  return text !== undefined && counts.some((one) => isNamed(one, text));
}

/** The user has the last word on a row with a name; a blank row and the header once more are never data. */
function byChoice(
  reason: SetAsideReason | undefined,
  text: string | undefined,
  choices: RowChoices,
): SetAsideReason | undefined {
  if (text === undefined) return reason;
  if (reason === undefined) return choices.leftOut.some((one) => isNamed(one, text)) ? "leftOut" : undefined;
  const mayCount = reason === "total" || reason === "comparison" || reason === "heading";
  return mayCount && isChosen(choices, text) ? undefined : reason;
}

function reasonToSetAside(
  block: Block,
  line: readonly CellValue[],
  text: string | undefined,
  headerTexts: readonly string[],
  used: readonly number[],
  name: number | undefined,
  rowsAre: TableSchema["rowsAre"],
  isBelow: boolean,
): SetAsideReason | undefined {
  // How many are filled matters only up to two: nearly every row of a long table stops there.
  let filled = 0;
  for (const column of used) if (isFilled(line[column - block.column]) && ++filled === 2) break;
  if (filled === 0) return text === undefined ? "blank" : "note";
  const role = comparisonRole(text ?? "", rowsAre);
  if (role) return role;
  if (filled <= 1 && NOTE.test(foldWord(firstText(line) ?? ""))) return "note";
  if (filled <= 1 && isBelow && FOOTNOTE.test(firstText(line) ?? "")) return "note";
  if (repeatsHeader(line, headerTexts)) return "repeatedHeader";
  if (name !== undefined && !isFilled(line[name - block.column])) return "nameless";
  return undefined;
}

/**
 * The last ordinary row with more than a name, below which footnotes stand. None where its own name begins as a footnote
 * does: then the rows are numbered so.
 */
function lastFull(
  { values, rows, column: left }: Block,
  first: number,
  used: readonly number[],
  isOrdinary: (line: readonly CellValue[]) => boolean,
): number {
  for (let row = rows - 1; row >= first; row--) {
    const line = values[row] ?? [];
    if (used.filter((column) => isFilled(line[column - left])).length < 2 || !isOrdinary(line)) continue;
    return FOOTNOTE.test(firstText(line) ?? "") ? rows : row;
  }
  return rows;
}

/** What a row is called: its name, or else what stands first in it. Where a number is all the name, "Totaal" goes before it. */
function labelOf(line: readonly CellValue[], name: number | undefined): string | undefined {
  const named = name === undefined ? undefined : line[name];
  if (!isFilled(named)) return firstText(line);
  const label = String(named).trim();
  if (!COUNT.test(label)) return label;
  const first = firstText(line);
  return first !== undefined && comparisonRole(first, undefined) === "total" ? first : label;
}

/** Two cells that say what their header says: the header once more. Figures never do, but for years. */
function repeatsHeader(line: readonly CellValue[], headerTexts: readonly string[]): boolean {
  let repeated = 0;
  for (let index = 0; index < line.length; index++) {
    const value = line[index] ?? "";
    if (typeof value === "number" && !isYear(value)) continue;
    if (isFilled(value) && headerText(value) === headerTexts[index] && ++repeated === 2) return true;
  }
  return false;
}

function firstText(line: readonly CellValue[]): string | undefined {
  const value = line.find((one) => isFilled(one));
  return value === undefined ? undefined : String(value).trim();
}
