/** Which columns of a table of levels hold levels, and which say something else: a remark, a telephone, a department. */
import { visible } from "../cells/visible";
import { foldWord } from "../cells/words";
import type { CellValue } from "../workbook/snapshot";
import { foldHeader } from "./match-header";
import { namesRows } from "./naming-columns";
import type { TableSchema } from "./schema";
import type { ShapeColumn } from "./shape";

/** A column with more different words than this holds remarks, not levels. */
export const MOST_WORDS = 6;
/** A mark, such as "x", "++" or "A", is this short. */
const MARK_LENGTH = 3;
/** A longer text is a sentence. */
const WORD_LENGTH = 24;
/** A whole number that is so far above the highest level names or counts something. */
const FAR_ABOVE = 3;

const TELLS_ELSE =
  /^(?:opmerking(?:en)?|bemerking(?:en)?|commentaar|nota|notities?|toelichting|info|e-?mail.*|mail.*|telefoon.*|gsm.*|mobiel.*|contact(?:gegevens|persoon)?|adres|locatie|standplaats|afdeling|dienst|departement|directie|cluster|sector|team|leidinggevende|statuut|graad|diploma|personeelsn(?:umme)?r|stamn(?:umme)?r|geboorte.*|leeftijd|in dienst.*|remarks?|comments?|notes?|phone.*|department|location|address|manager)$/;

/** Columns of the user's own that hold no levels are left out, unless the user chose them. */
export function withoutLevels(
  columns: ShapeColumn[],
  schema: TableSchema,
  chosen: readonly { header: string }[],
  cellsOf: (column: number) => readonly CellValue[],
): ShapeColumn[] {
  if (!hasLevels(schema)) return columns;
  const choices = new Set(chosen.map(({ header }) => foldHeader(header)));
  const own = columns.filter(({ open, header }) => open && !choices.has(foldHeader(header)));
  const cells = own.map(({ header, column }) => ({ header, cells: cellsOf(column) }));
  const levels = levelColumns(schema, cells);
  const left = new Set(own.filter((_, index) => !levels[index]));
  return columns.map((column) => (left.has(column) ? { ...column, open: false, noLevels: true } : column));
}

/** What is reckoned from the levels beside it, whatever figures it holds. */
const RECKONED = /^(?:(?:eind|sub)?totaal|totals?|som|sum|gemiddelden?|average|mean|score|aantal.*|count)$/;

export interface ColumnCells {
  header: string;
  /** Below the header. */
  cells: readonly CellValue[];
}

/** Whether the columns of the user's own hold levels, which people also write as crosses, letters and words. */
export function hasLevels({ open }: TableSchema): boolean {
  return open?.min !== undefined && open.max !== undefined;
}

type Reading = "levels" | "else" | { words: ReadonlySet<string> };

/**
 * For each column whether it holds levels: numbers of the scale, marks, usual words, or words that come back in another
 * column. An empty column does, unless its header says something else; so do words of its own where no column is surer.
 */
export function levelColumns({ open }: TableSchema, columns: readonly ColumnCells[]): boolean[] {
  const usual = new Set(open?.words?.map(foldWord));
  const readings = columns.map((column) => readColumn(column, open?.max ?? Number.POSITIVE_INFINITY, usual));
  const uses = new Map<string, number>();
  for (const reading of readings) {
    if (typeof reading === "object") for (const word of reading.words) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const comesBack = (reading: Reading) =>
    typeof reading === "object" && [...reading.words].some((word) => (uses.get(word) ?? 0) > 1);
  const isSurer = readings.some((reading) => reading === "levels" || comesBack(reading));
  return readings.map((reading) => reading === "levels" || (reading !== "else" && (comesBack(reading) || !isSurer)));
}

function readColumn({ header, cells }: ColumnCells, most: number, usual: ReadonlySet<string>): Reading {
  const folded = foldHeader(header);
  if ((folded.length > 1 && namesRows(header)) || RECKONED.test(folded)) return "else";
  const texts = cells.filter((cell) => typeof cell === "string" && visible(cell).trim() !== "").map(String);
  const figures = cells.filter((cell) => typeof cell === "number");
  const inScale = figures.filter((cell) => cell >= 0 && cell <= most);
  if (cells.some((cell) => typeof cell === "boolean")) return "levels";
  if (inScale.length > 0 && inScale.length >= texts.length) return "levels";
  if (TELLS_ELSE.test(folded)) return "else";
  if (figures.length > 0 && figures.length >= texts.length) {
    return figures.every((cell) => cell > FAR_ABOVE * most) ? "else" : "levels";
  }
  if (texts.length === 0) return "levels";
  const words = new Set(texts.map(foldWord));
  if (words.size > MOST_WORDS || texts.some(isNoWord)) return "else";
  return [...words].some((word) => usual.has(word) || [...word].length <= MARK_LENGTH) ? "levels" : { words };
}

/** A sentence, a mail address or a telephone number. */
function isNoWord(text: string): boolean {
  return visible(text).trim().length > WORD_LENGTH || text.includes("@") || text.replace(/\D/g, "").length > 4;
}
