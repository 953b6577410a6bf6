/** The first pass over the rows of a file: what must be known of all of them before one is read. */
import { foldWord } from "../cells/words";
import type { AreaCode } from "./area-code";
import { createColumnNotations, type DoubtfulColumn } from "./column-notations";
import { isHeaderRow } from "./find-header";
import { type FiguresLayout, filledCells, isFilled, isHeaderAgain, type LayoutColumn, type Row } from "./layout";
import { looksLost } from "./lost-code";
import type { Notation } from "./notation";

/** A row that stands for all sexes, ages or nationalities together. */
const TOTAL = /^(?:totaal|total|tot\.?|t|alle|allen|all|allemaal|beide|samen|iedereen|m\s*\+\s*v|mannen en vrouwen)$/i;
/** Lines that stand between the pages of one table. */
const NO_TITLE = /^(?:bron|source|vervolg|suite|continued|pagina|page|blad|blz|\*|\(|\d)/i;

export interface SeenInFile {
  notations: readonly Notation[];
  doubts: readonly DoubtfulColumn[];
  /** 1 for a row of another table below this one, its header included. */
  otherTable: Uint8Array;
  /** Among the codes are sectors, and besides digits alone no code of another level: a number may be a lost sector. */
  onlySectors: boolean;
  /** No code is that of a wijk: then eight signs are a sector without its closing hyphen. */
  noWijken: boolean;
  /** The columns that divide rows in parts, in which some rows stand for all parts together. */
  totals: readonly number[];
  /** The headers of columns that divide rows in parts. */
  parts: readonly string[];
  /** In separated text something right of the header moved there, unless most rows have it. */
  narrow: boolean;
}

export interface FirstLook {
  /** Takes a row into account; `index` from 0, `area` what its code stands for. */
  note(row: Row, index: number, area: AreaCode | undefined): void;
  settle(): SeenInFile;
}

/**
 * `rowCount`: all rows of the file, also those above the header. `separated`: a text file, where a separator in a field
 * moves the rest of its row.
 */
export function createFirstLook(
  layout: FiguresLayout,
  figureColumns: readonly LayoutColumn[],
  rowCount: number,
  separated: boolean,
): FirstLook {
  const manySubjects = layout.columns.some(({ use }) => use === "subject");
  const columns = createColumnNotations(
    figureColumns,
    layout.kind !== "long" && layout.kind !== "fluvius" && !manySubjects,
  );
  const breakdown = layout.columns.filter(({ use }) => use === "breakdown");
  const different = breakdown.map(() => new Set<string>());
  const otherTable = new Uint8Array(rowCount);
  let inOther = false;
  /** The line of text right above a header that comes back. */
  let above = "";
  let rows = 0;
  let sectors = 0;
  let larger = 0;
  let wijken = 0;
  let tooWide = 0;

  return {
    note(row, index, area) {
      if (index <= layout.headerRow) return;
      if (area) above = "";
      else if (isHeaderRow(row)) inOther = !isHeaderAgain(row, layout) || isOtherTitle(above, layout);
      else above = titleIn(row) || above;
      if (inOther) {
        otherTable[index] = 1;
        return;
      }
      // The years of a header that comes back are no figures.
      if (!area && layout.written && isHeaderAgain(row, layout)) return;
      columns.note(row, index);
      if (!area) return;
      rows++;
      if (area.level === "statsec") sectors++;
      else if (!looksLost(area)) larger++;
      if (area.level === "wijk") wijken++;
      if (separated && isTooWide(row, layout)) tooWide++;
      breakdown.forEach(({ index: at }, place) => {
        const seen = different[place];
        if (seen && seen.size < 100) seen.add(String(row[at] ?? "").trim());
      });
    },
    settle: () => ({
      notations: columns.settle(),
      doubts: columns.doubts(),
      otherTable,
      noWijken: wijken === 0,
      onlySectors: sectors > 0 && larger === 0,
      totals: breakdown.flatMap(({ index }, place) => {
        const seen = [...(different[place] ?? [])];
        return seen.length > 1 && seen.some(isTotal) ? [index] : [];
      }),
      parts: breakdown.flatMap(({ header }, place) => ((different[place]?.size ?? 0) > 1 ? [header] : [])),
      narrow: separated && tooWide * 2 < rows,
    }),
  };
}

/** The words of a line that may be the title of a table. */
function titleIn(row: Row): string {
  const filled = filledCells(row);
  const [only] = filled;
  return filled.length === 1 && typeof only === "string" && !NO_TITLE.test(only.trim()) ? foldWord(only) : "";
}

/** Where figures are named after the title, the same header below another title is about something else. */
function isOtherTitle(title: string, { titles, columns }: FiguresLayout): boolean {
  const named = columns.every(({ use, indicator }) => use !== "indicator" || indicator !== "");
  return !named && title !== "" && !titles.some((own) => title.includes(foldWord(own)));
}

/** Whether a cell of a column that divides rows stands for all parts together. */
export function isTotal(cell: unknown): boolean {
  return TOTAL.test(String(cell ?? "").trim());
}

/** Something stands right of the last header, as where a field holds the separator of the file. */
export function isTooWide(row: Row, { columns }: FiguresLayout): boolean {
  const headers = columns.reduce((width, { header, index }) => (header === "" ? width : index + 1), 0);
  for (let index = headers; index < row.length; index++) if (isFilled(row[index])) return true;
  return false;
}
