/** Builds a sheet that we own in blocks from the top: no block counts rows of another, and every sheet looks alike. */
import type { Rect } from "./address";
import type { ChartSpec, NewValue, PictureSpec } from "./plan";
import type { PlanBuilder } from "./plan-builder";
import type { BlockRole, ValueRole } from "./report-roles";
import { type LaidOut, writeReport } from "./report-sheet";
import { placeTable, spread, type TablePlace, type TableShape } from "./report-table";
import type { Snapshot } from "./snapshot";
import { linesOf } from "./text-width";

export interface ReportOptions {
  /** Widths in characters that the columns begin with; a longer word or number widens its column. */
  columns: readonly number[];
  /** Of every row, in points, where a page has a fixed number of rows. */
  rowHeight?: number;
}

export interface ReportTable extends Omit<TableShape, "rows" | "total"> {
  rows: readonly (readonly NewValue[])[];
  total?: readonly NewValue[];
}

export interface ReportChart extends Omit<ChartSpec, "position" | "widthInCharacters"> {
  /** Beside this block instead of under what was placed last. */
  beside?: Rect;
  /** How many rows it takes; 16 by default, or those of the block beside it. */
  rows?: number;
}

export interface ReportPicture extends Omit<PictureSpec, "position" | "box" | "widthInCharacters"> {
  /** How many rows it takes at most. */
  rows: number;
}

/** Every method puts its block under the one before; rectangles are those on the sheet. */
export interface Report {
  /** The name that the sheet has, or will have. */
  readonly sheet: string;
  title(text: string): Rect;
  /** The one sentence; over several lines where it is long. */
  answer(sentence: string): Rect;
  /** Puts a formula where a sentence stands, over all its lines. */
  follow(sentence: Rect, formula: NewValue): void;
  section(text: string): Rect;
  /** A plain sentence; over several lines where it is long. */
  text(sentence: string): Rect;
  /** Small and grey; over several lines where it is long. */
  note(text: string): Rect;
  gap(rows?: number): void;
  table(table: ReportTable): TablePlace;
  /** Keeps the place of a table that is filled later: for formulas that refer to blocks below. */
  place(shape: TableShape): TablePlace;
  fill(place: TablePlace, rows: readonly (readonly NewValue[])[], total?: readonly NewValue[]): void;
  /** Gives cells another role than their column has. */
  style(rect: Rect, role: ValueRole | BlockRole): void;
  chart(chart: ReportChart): Rect;
  picture(picture: ReportPicture): Rect;
  /** Keeps the header of this table in sight, where no more than three rows are kept for it. */
  freeze(place: TablePlace): void;
  /** Writes the sheet over what an earlier result left there; `lastLine`: the day, the method, who made the figures. */
  addTo(plan: PlanBuilder, lastLine?: string): void;
}

/** More rows than this are not kept in sight: on a small screen nothing else would be left. */
const MOST_FROZEN = 3;
const CHART_ROWS = 16;
/** A chart under a table is about as wide as a page at most. */
const CHART_CHARACTERS = 92;

/** `name`: of the sheet. Nothing is written before `addTo`. */
export function startReport(snapshot: Snapshot, name: string, { columns, rowHeight }: ReportOptions): Report {
  const present = snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const sheet = present?.name ?? name;
  const width = columns.reduce((sum, one) => sum + one, 0);
  const laidOut: LaidOut = {
    sheet,
    columns,
    lines: [],
    rows: 0,
    frozen: 0,
    styles: [],
    tables: [],
    charts: [],
    pictures: [],
  };
  if (rowHeight !== undefined) laidOut.rowHeight = rowHeight;
  if (present?.used) laidOut.used = present.used;

  const put = (row: number, column: number, cells: readonly NewValue[]) => {
    const { lines } = laidOut;
    while (lines.length <= row) lines.push([]);
    const line = lines[row] ?? [];
    while (line.length < column) line.push("");
    line.splice(column, cells.length, ...cells);
  };
  const reserve = (rows: number): number => {
    laidOut.rows += rows;
    return laidOut.rows - rows;
  };
  /** Text that runs on over the columns beside it; `size`: of its letters, in points. */
  const sentence = (text: string, role: BlockRole | "text", size: number): Rect => {
    const parts = linesOf(text, Math.floor((width * 11) / size));
    const rect = { row: reserve(parts.length), column: 0, rows: parts.length, columns: 1 };
    parts.forEach((part, index) => {
      put(rect.row + index, 0, [part]);
    });
    laidOut.styles.push({ rect, role });
    return rect;
  };
  const under = (rows: number): Rect => {
    let taken = 0;
    let characters = 0;
    while (taken < columns.length && characters < CHART_CHARACTERS) characters += columns[taken++] ?? 0;
    return { row: reserve(rows + 1), column: 0, rows, columns: Math.max(1, taken) };
  };
  const beside = (block: Rect, wanted: number | undefined): Rect => {
    const column = block.column + block.columns + 1;
    const rows = wanted ?? Math.max(block.rows, CHART_ROWS);
    laidOut.rows = Math.max(laidOut.rows, block.row + rows + 1);
    return { row: block.row, column, rows, columns: Math.max(1, columns.length - column) };
  };

  const report: Report = {
    sheet,
    title: (text) => sentence(text, "title", 16),
    answer: (text) => sentence(text, "answer", 12),
    follow(rect, formula) {
      for (let line = 0; line < rect.rows; line++) put(rect.row + line, rect.column, [line === 0 ? formula : ""]);
    },
    section: (text) => sentence(text, "section", 12),
    text: (text) => sentence(text, "text", 11),
    note: (text) => sentence(text, "note", 9),
    gap: (rows = 1) => void reserve(rows),
    table({ rows, total, ...shape }) {
      const place = report.place({ ...shape, rows: rows.length, ...(total && { total: true }) });
      report.fill(place, rows, total);
      return place;
    },
    place(shape) {
      const place = placeTable(laidOut.rows, shape);
      reserve(place.whole.rows);
      laidOut.tables.push(place);
      const headers = shape.columns.map(({ header }) => header);
      put(place.header.row, place.header.column, spread(place, headers));
      return place;
    },
    fill(place, rows, total) {
      rows.slice(0, place.body.rows).forEach((cells, index) => {
        put(place.body.row + index, place.body.column, spread(place, cells));
      });
      if (place.total && total) put(place.total.row, place.total.column, spread(place, total));
    },
    style: (rect, role) => void laidOut.styles.push({ rect, role }),
    chart(chart) {
      const { beside: block, rows, ...spec } = chart;
      const position = block ? beside(block, rows) : under(rows ?? CHART_ROWS);
      laidOut.charts.push({ ...spec, position });
      return position;
    },
    picture({ rows, ...spec }) {
      const position = under(rows);
      laidOut.pictures.push({ ...spec, position });
      return position;
    },
    freeze({ header }) {
      laidOut.frozen = header.row < MOST_FROZEN ? header.row + 1 : 0;
    },
    addTo(plan, lastLine) {
      if (lastLine) {
        report.gap();
        report.note(lastLine);
      }
      for (let row = laidOut.lines.length; row < laidOut.rows; row++) put(row, 0, []);
      writeReport(plan, snapshot, laidOut);
    },
  };
  return report;
}
