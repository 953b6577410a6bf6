/** What the local hosts may ask of a spreadsheet: the one surface between Univer and the stand-ins for Excel and Google Sheets. */

/** Id of a sheet; stays the same when the sheet is renamed or moved. */
export type SheetId = string;

/** What a cell shows after calculation. Empty is null; an error is its code in English ("#N/A"), see {@link Cells.kinds}. */
export type CellValue = string | number | boolean | null;

/** Excel's names for what kind of value a cell holds. */
export type CellKind = "Empty" | "String" | "Double" | "Boolean" | "Error";

/**
 * What to put in a cell: a literal (a text that begins with "=" stays text, "007" stays text), a formula in English
 * syntax beginning with "=", null to empty the cell, undefined to leave it as it is.
 */
export type CellInput = CellValue | { readonly formula: string } | undefined;

/** A rectangle of cells, counted from zero. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Who made a change: the person at the grid, or the add-in through its host. */
export type Source = "user" | "host";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly isProtected: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** The sheets of the workbook, hidden ones included, in tab order. */
export interface Sheets {
  list(): SheetInfo[];
  active(): SheetId;
  activate(sheet: SheetId): void;
  /** Adds an empty sheet at the end, or at `position`; answers its id. The host checks the name. */
  add(name: string, position?: number): SheetId;
  remove(sheet: SheetId): void;
  rename(sheet: SheetId, name: string): void;
  move(sheet: SheetId, position: number): void;
  setVisibility(sheet: SheetId, visibility: SheetVisibility): void;
  setTabColor(sheet: SheetId, color: string): void;
  setGridlines(sheet: SheetId, shown: boolean): void;
  /** Remembers that the sheet is protected; refusing writes is up to the host. */
  setProtected(sheet: SheetId, isProtected: boolean): void;
}

/** What is in the cells. Every answer is a full rectangle: rows of columns. */
export interface Cells {
  values(sheet: SheetId, rect: Rect): CellValue[][];
  kinds(sheet: SheetId, rect: Rect): CellKind[][];
  /** The formula with its "=", or "" where the cell holds no formula (also in the cells a formula spills into). */
  formulas(sheet: SheetId, rect: Rect): string[][];
  /** What a person reads in the cell, after the number format and in the workbook's language. */
  texts(sheet: SheetId, rect: Rect): string[][];
  /** Writes from the top left of `rect`; `input` must be exactly as large as `rect`. Grows the sheet where needed. */
  write(sheet: SheetId, rect: Rect, input: readonly (readonly CellInput[])[]): void;
  /** Empties contents, formats or both (validation goes with contents only in "all"). */
  clear(sheet: SheetId, rect: Rect, what: "contents" | "formats" | "all"): void;
  /** The smallest rectangle around what is used: values only, or formats too. null when nothing is. */
  used(sheet: SheetId, valuesOnly: boolean): Rect | null;
  /** The rectangle over which the formula of this cell spills (the cell included), null when it does not spill. */
  spill(sheet: SheetId, row: number, column: number): Rect | null;
  /** The formula as it reads after copying it so many rows down and columns to the right: relative references move. */
  moveFormula(formula: string, rows: number, columns: number): string;
}

export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** Rows, columns and merges. Tables, names, charts and validation move along. */
export interface Structure {
  insertRows(sheet: SheetId, row: number, count: number): void;
  deleteRows(sheet: SheetId, row: number, count: number): void;
  insertColumns(sheet: SheetId, column: number, count: number): void;
  deleteColumns(sheet: SheetId, column: number, count: number): void;
  /** Moves only the cells below or right of `rect`, as Range.insert and Range.delete do. */
  insertCells(sheet: SheetId, rect: Rect, shift: "down" | "right"): void;
  deleteCells(sheet: SheetId, rect: Rect, shift: "up" | "left"): void;
  isRowHidden(sheet: SheetId, row: number): boolean;
  setRowsHidden(sheet: SheetId, row: number, count: number, hidden: boolean): void;
  isColumnHidden(sheet: SheetId, column: number): boolean;
  setColumnsHidden(sheet: SheetId, column: number, count: number, hidden: boolean): void;
  merges(sheet: SheetId): Rect[];
  merge(sheet: SheetId, rect: Rect): void;
  /** Splits every merged area that touches `rect`. */
  unmerge(sheet: SheetId, rect: Rect): void;
  freeze(sheet: SheetId): Freeze;
  setFreeze(sheet: SheetId, freeze: Freeze): void;
}

export type HorizontalAlignment = "General" | "Left" | "Center" | "Right";
export type VerticalAlignment = "Top" | "Center" | "Bottom";
export type BorderSide = "top" | "bottom" | "left" | "right";

export interface Border {
  readonly style: "None" | "Continuous" | "Dash" | "Dot" | "Double";
  readonly color: string;
}

/** The looks of one cell. Colours are "#RRGGBB"; "" is no fill or the automatic font colour. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fill: string;
  readonly wrap: boolean;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
}

/** Number formats (en-US patterns) and looks. Widths and heights are in pixels. */
export interface Formats {
  read(sheet: SheetId, rect: Rect): CellFormat[][];
  numberFormats(sheet: SheetId, rect: Rect): string[][];
  apply(sheet: SheetId, rect: Rect, format: Partial<CellFormat>): void;
  setNumberFormats(sheet: SheetId, rect: Rect, patterns: readonly (readonly (string | undefined)[])[]): void;
  columnWidth(sheet: SheetId, column: number): number;
  setColumnWidth(sheet: SheetId, column: number, count: number, width: number): void;
  autofitColumns(sheet: SheetId, rect: Rect): void;
  rowHeight(sheet: SheetId, row: number): number;
  setRowHeight(sheet: SheetId, row: number, count: number, height: number): void;
  autofitRows(sheet: SheetId, rect: Rect): void;
}

export interface TableRecord {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetId;
  /** Header row, body and totals row together. */
  readonly rect: Rect;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly style: string;
}

/** Tables as Excel knows them. Names live in one namespace with the defined names; the host refuses doubles and overlaps. */
export interface Tables {
  list(): TableRecord[];
  add(table: Omit<TableRecord, "id">): TableRecord;
  /** Changes what is named in `change`; moving cells is up to the caller. */
  update(id: string, change: Partial<Omit<TableRecord, "id">>): void;
  /** Forgets the table; its cells stay. */
  remove(id: string): void;
}

export interface NameRecord {
  readonly name: string;
  /** "=Blad!$A$1:$B$2", a constant, or a formula. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** Defined names with the whole workbook as their scope. */
export interface Names {
  list(): NameRecord[];
  /** Adds the name or replaces the one that differs at most in case. */
  set(name: NameRecord): void;
  remove(name: string): void;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: { readonly sheet: SheetId; readonly rect: Rect } | null;
  readonly categories: { readonly sheet: SheetId; readonly rect: Rect } | null;
  readonly color: string;
}

/** A chart is remembered, not drawn; `position` is in points. */
export interface ChartRecord {
  readonly id: string;
  readonly sheet: SheetId;
  readonly name: string;
  readonly type: string;
  readonly source: { readonly sheet: SheetId; readonly rect: Rect } | null;
  readonly seriesBy: string;
  readonly title: string;
  readonly titleVisible: boolean;
  readonly legendVisible: boolean;
  readonly legendPosition: string;
  readonly altTitle: string;
  readonly altText: string;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeries[];
  /** Anything else a host wants to give back as it was set (axis titles and the like). */
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface Charts {
  list(sheet: SheetId): ChartRecord[];
  add(chart: Omit<ChartRecord, "id">): ChartRecord;
  update(id: string, change: Partial<Omit<ChartRecord, "id" | "sheet">>): void;
  remove(id: string): void;
}

/** A picture over the cells, in points. */
export interface PictureRecord {
  readonly id: string;
  readonly sheet: SheetId;
  readonly name: string;
  /** A PNG in base64. */
  readonly png: string;
  readonly altTitle: string;
  readonly altText: string;
  readonly lockAspectRatio: boolean;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface Pictures {
  list(sheet: SheetId): PictureRecord[];
  add(picture: Omit<PictureRecord, "id">): PictureRecord;
  update(id: string, change: Partial<Omit<PictureRecord, "id" | "sheet">>): void;
  remove(id: string): void;
  /** Calls `listener` after each change; answers how to stop that. */
  listen(listener: () => void): () => void;
}

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

export type ValidationCondition =
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "textLength";
      readonly operator: ValidationOperator;
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    }
  | { readonly kind: "custom"; readonly formula: string };

/** `source` of a list is "a,b,c" or a reference that begins with "=". */
export interface ValidationRule {
  readonly condition: ValidationCondition;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly show: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

export interface ValidationArea {
  readonly rect: Rect;
  readonly rule: ValidationRule;
}

/** Data validation: shown in the grid; writes through a host are never refused, as in Excel. */
export interface Validations {
  list(sheet: SheetId): ValidationArea[];
  /** Puts one rule on the whole rectangle; whatever was there goes. null only clears. */
  set(sheet: SheetId, rect: Rect, rule: ValidationRule | null): void;
}

export interface Selection {
  get(): { readonly sheet: SheetId; readonly rects: readonly Rect[] };
  set(sheet: SheetId, rect: Rect): void;
}

export interface CellChange {
  readonly sheet: SheetId;
  readonly rect: Rect;
  readonly source: Source;
  readonly kind:
    | "edited"
    | "rowsInserted"
    | "rowsDeleted"
    | "columnsInserted"
    | "columnsDeleted"
    | "cellsInserted"
    | "cellsDeleted";
  /** For cells inserted or deleted: where the others went. */
  readonly shift?: "down" | "right" | "up" | "left";
  /** For a change of one cell only: what it held before and holds now. */
  readonly before?: CellValue;
  readonly after?: CellValue;
}

export type SpreadsheetEvent =
  | ({ readonly type: "changed" } & CellChange)
  | { readonly type: "calculated"; readonly sheet: SheetId }
  | { readonly type: "selected"; readonly sheet: SheetId; readonly rects: readonly Rect[]; readonly source: Source }
  | {
      readonly type: "sheetActivated" | "sheetAdded" | "sheetRemoved";
      readonly sheet: SheetId;
      readonly source: Source;
    }
  | {
      readonly type: "sheetRenamed";
      readonly sheet: SheetId;
      readonly before: string;
      readonly after: string;
      readonly source: Source;
    }
  | { readonly type: "tableAdded" | "tableRemoved" | "tableResized"; readonly table: string; readonly source: Source }
  | { readonly type: "functionsPending" | "functionsDone" };

/** One value of an argument; an error is told apart from a text that reads like one. */
export type ArgumentValue = CellValue | { readonly error: string };

/** An argument: one value, or rows of columns for a range or an array. An argument left out in the middle is null. */
export type FunctionArgument = ArgumentValue | readonly (readonly ArgumentValue[])[];

export interface FunctionCall {
  readonly arguments: readonly FunctionArgument[];
  /** The cell that holds the formula. */
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/** What a function gives back; a rectangle spills. A message belongs to the error that the cell shows. */
export type FunctionResult =
  | { readonly value: CellValue | readonly (readonly ArgumentValue[])[] }
  | { readonly error: string; readonly message?: string };

export type SheetFunction = (call: FunctionCall) => FunctionResult | Promise<FunctionResult>;

/** Sheet functions computed outside the engine. While a promise is open the cell shows #BUSY!, as in Excel. */
/** What a program shows of a function while somebody types it: what it does and what it takes. */
export interface FunctionHelp {
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

export interface SheetFunctions {
  /**
   * Answers how to take the function away again. An unknown function gives #NAME?. `help`: what is offered while typing.
   * `known`: whether formulas that stand there already know it now, or only once they are written again.
   */
  register(name: string, compute: SheetFunction, help?: FunctionHelp, known?: "now" | "whenWritten"): () => void;
  /** The message that came with the error in this cell, "" without one. */
  message(sheet: SheetId, row: number, column: number): string;
  /** How many calls have not been answered. */
  pending(): number;
}

/** Everything of a workbook, to be kept as JSON. `engine` is Univer's own snapshot: cells, looks and defined names. */
export interface WorkbookSnapshot {
  readonly version: 1;
  readonly engine: unknown;
  readonly sheets: Readonly<Record<SheetId, { readonly isProtected: boolean; readonly veryHidden: boolean }>>;
  readonly tables: readonly TableRecord[];
  readonly charts: readonly ChartRecord[];
  readonly pictures: readonly PictureRecord[];
  readonly validations: Readonly<Record<SheetId, readonly ValidationArea[]>>;
}

/** Two looks of the language: the texts of the grid and the decimal and thousands signs of {@link Cells.texts}. */
export interface SpreadsheetOptions {
  readonly locale?: "nl-BE" | "en-US";
  /** Names of the first sheets; one sheet "Blad1" when left out. */
  readonly sheets?: readonly string[];
  readonly snapshot?: WorkbookSnapshot;
}

export interface Spreadsheet {
  readonly locale: "nl-BE" | "en-US";
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly structure: Structure;
  readonly formats: Formats;
  readonly tables: Tables;
  readonly names: Names;
  readonly charts: Charts;
  readonly pictures: Pictures;
  readonly validations: Validations;
  readonly selection: Selection;
  readonly functions: SheetFunctions;
  /** Calls `listener` at each event; answers how to stop that. */
  listen(listener: (event: SpreadsheetEvent) => void): () => void;
  /** Does `action` as this source; without it every change through this interface is the host's. */
  as<T>(source: Source, action: () => T): T;
  /** Whether a person is typing in a cell. */
  isEditing(): boolean;
  /** Pretends that a person is (or is no longer) typing in a cell; for tests. */
  setEditing(editing: boolean): void;
  /** Resolves when all formulas are up to date, except those that wait for a sheet function. */
  calculated(): Promise<void>;
  /** Resolves when all formulas are up to date and no sheet function is open. */
  settled(): Promise<void>;
  /** Computes every formula again, sheet functions included. */
  recalculate(): void;
  toJSON(): WorkbookSnapshot;
  load(snapshot: WorkbookSnapshot): void;
  dispose(): void;
}
