/** Rectangles on a sheet and their A1 names. Rows and columns count from 0. */

export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Place extends Rect {
  sheet: string;
}

/** One cell of a sheet. */
export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A is 0, AA is 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B7" of a cell. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** "B7:D12", or "B7" for a single cell. */
export function rectAddress(rect: Rect): string {
  const first = cellAddress(rect.row, rect.column);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${cellAddress(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** "$B$7:$D$12": the form that formulas and names keep when cells move. */
export function fixedAddress(rect: Rect): string {
  return rectAddress(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** The name of a sheet as a formula writes it: 'Begroting 2026'!. */
export function sheetPrefix(sheet: string): string {
  return `${/^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!`;
}

/** "Kandidaatwijken!$D$2": a cell as a formula on any sheet refers to it. */
export function fixedReference({ sheet, row, column }: CellPlace): string {
  return sheetPrefix(sheet) + fixedAddress({ row, column, rows: 1, columns: 1 });
}

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/;

/** Reads "'Begroting 2026'!$A$7:M63"; undefined when it is no rectangle. Without a sheet, `sheet` is "". */
export function parseAddress(text: string): Place | undefined {
  const parts = ADDRESS.exec(text.trim());
  if (!parts) return undefined;
  const [, quoted, bare, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = parts;
  const columns = [columnIndex(firstColumn), columnIndex(lastColumn)];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    sheet: quoted?.replace(/''/g, "'") ?? bare ?? "",
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** True when two rectangles share a cell. */
export function overlap(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** True when the inner rectangle lies wholly in the outer one; of places on two sheets, never. */
export function contains(outer: Rect & { sheet?: string }, inner: Rect & { sheet?: string }): boolean {
  return (
    outer.sheet === inner.sheet &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** A text by which the cell can be looked up, one for each cell of a workbook. */
export function cellKey({ sheet, row, column }: CellPlace): string {
  return `${row},${column},${sheet}`;
}
