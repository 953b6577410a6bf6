/** A workbook in memory behind the pane's port. Not kinder than a real host: slow to answer, one writing at a time. */
import type { PieceName } from "../../core/map/regions";
import { tableNames } from "../../core/steps";
import type { CellPlace, Place, Rect } from "../../core/workbook/address";
import { type Found, findConflicts, touched } from "../../core/workbook/apply";
import type { ApplyResult, HostProblem, ReadResult } from "../../core/workbook/host-answer";
import { inverse } from "../../core/workbook/inverse";
import type { Change, NewValue, Plan } from "../../core/workbook/plan";
import { LINKS_SHEET, placesToRead } from "../../core/workbook/plan-read";
import type { Block, CellValue, Overview, ReadRequest, TableInfo } from "../../core/workbook/snapshot";
import { words as excelWords } from "../../excel-addin/words";
import type { Host, Theme } from "../../panel/host";
import { words as paneWords } from "../../panel/words";

export interface FakeHost extends Host {
  /** What stands in a cell. */
  peek(sheet: string, row: number, column: number): CellValue;
  /** Another user types. */
  poke(sheet: string, row: number, column: number, value: CellValue): void;
  select(place: Place): void;
  command(command: "calculate" | "restore"): void;
  changeTheme(theme: Theme): void;
  sheetNames(): string[];
  readonly visited: CellPlace[];
  readonly applied: Plan[];
  carryOut(plan: Plan): Promise<ApplyResult>;
  reads: number;
  /** The next reading or writing fails with this. */
  failNext: HostProblem | undefined;
  /** The next writing is carried out, and fails nevertheless: it answers with its way back. */
  breakNext: HostProblem | undefined;
  /** What the next writing could not show. */
  tellNext: HostProblem | undefined;
  /** While true nothing is answered; afterwards everything that waits is. */
  silence(silent: boolean): void;
  patience?: number;
  delay: number;
}

export interface FakeContent {
  sheets?: Record<string, CellValue[][]>;
  tables?: TableInfo[];
  names?: TableInfo[];
  hiddenRows?: Record<string, number[]>;
  /** Of cells whose values stand in `sheets`, as in "Blad!1,0" with row and column from 0. */
  formulas?: Record<string, string>;
  kind?: Host["kind"];
  language?: Host["language"];
  theme?: Theme;
  /** What Google answers about pdfs; without it the host has no such thing. */
  pdfLinks?: readonly { sheet: string; address: string }[];
  /** What ships of the map. */
  mapPieces?: Partial<Record<PieceName, string>>;
}

export function fakeHost(content: FakeContent = {}): FakeHost {
  const sheets = new Map<string, Map<string, CellValue>>();
  const formulas = new Map<string, string>(Object.entries(content.formulas ?? {}));
  const tables = new Map<string, TableInfo>((content.tables ?? []).map((table) => [table.name, table]));
  const names = new Map<string, TableInfo>((content.names ?? []).map((name) => [name.name, name]));
  for (const [sheet, values] of Object.entries(content.sheets ?? {})) {
    const cells = new Map<string, CellValue>();
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== "") cells.set(`${row},${column}`, value);
      });
    });
    sheets.set(sheet, cells);
  }
  const changeListeners = new Set<() => void>();
  const selectionListeners = new Set<(place: Place) => void>();
  const themeListeners = new Set<(theme: Theme) => void>();
  const commandListeners = new Set<(command: "calculate" | "restore") => void>();
  let selection: Place | undefined;
  let writing = false;

  function used(sheet: string): Rect | undefined {
    const places = [...(sheets.get(sheet)?.keys() ?? [])].map((key) => key.split(",").map(Number));
    if (places.length === 0) return undefined;
    const rows = places.map(([row = 0]) => row);
    const columns = places.map(([, column = 0]) => column);
    const row = Math.min(...rows);
    const column = Math.min(...columns);
    return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  }

  function values(place: Place): CellValue[][] {
    return Array.from({ length: place.rows }, (_, i) =>
      Array.from({ length: place.columns }, (_, j) => host.peek(place.sheet, place.row + i, place.column + j)),
    );
  }

  function block(place: Place): Block {
    const own = [...formulas].flatMap(([key, formula]): [string, string][] =>
      key.startsWith(`${place.sheet}!`) ? [[key.slice(place.sheet.length + 1), formula]] : [],
    );
    const base = { ...place, values: values(place), formulas: Object.fromEntries(own) };
    return { ...base, hiddenRows: content.hiddenRows?.[place.sheet] ?? [], merged: [] };
  }

  function overview(): Overview {
    const linksPlace = used(LINKS_SHEET);
    return {
      workbook: "Proefwerkboek.xlsx",
      sheets: [...sheets.keys()].map((name) => {
        const area = used(name);
        return { name, visible: true, protected: false, ...(area && { used: area }) };
      }),
      tables: [...tables.values()],
      names: [...names.values()],
      ...(selection && { selection }),
      ...(linksPlace && { links: block({ sheet: LINKS_SHEET, ...linksPlace }) }),
    };
  }

  function set(sheet: string, row: number, column: number, value: NewValue): void {
    if (value === null) return;
    const cells = sheets.get(sheet);
    if (!cells) throw new Error(`No sheet ${sheet}`);
    const key = `${row},${column}`;
    formulas.delete(`${sheet}!${key}`);
    if (value === "") cells.delete(key);
    else if (typeof value === "object") {
      formulas.set(`${sheet}!${key}`, value.formula.join(","));
      cells.set(key, 0);
    } else cells.set(key, value);
  }

  function carryOut(change: Change): void {
    switch (change.kind) {
      case "createSheet":
        sheets.set(change.sheet, new Map());
        break;
      case "deleteSheet":
        sheets.delete(change.sheet);
        for (const [name, table] of tables) if (table.sheet === change.sheet) tables.delete(name);
        break;
      case "write":
        change.values.forEach((line, i) => {
          line.forEach((value, j) => {
            set(change.sheet, change.row + i, change.column + j, value);
          });
        });
        break;
      case "createTable":
      case "resizeTable":
        tables.set(change.name, change);
        break;
      case "removeTable":
        tables.delete(change.name);
        break;
      case "name":
        names.set(change.name, change);
        break;
      case "removeName":
        names.delete(change.name);
        break;
    }
  }

  function find(plan: Plan): Found {
    const { areas, wholeSheets } = touched(plan);
    const whole = wholeSheets.flatMap((sheet) => {
      const area = used(sheet);
      return area ? [{ sheet, ...area }] : [];
    });
    return {
      sheets: [...sheets.keys()],
      areas: [...areas, ...whole].map((place) => {
        const found = values(place);
        return {
          ...place,
          values: found,
          formulas: found.map((line, i) =>
            line.map((value, j) => formulas.get(`${place.sheet}!${place.row + i},${place.column + j}`) ?? value),
          ),
          numberFormats: found.map((line) => line.map(() => "General")),
        };
      }),
    };
  }

  let silent: { until: Promise<void>; end(): void } | undefined;
  const later = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve, host.delay));
    await silent?.until;
  };

  function failure(): HostProblem | undefined {
    const problem = host.failNext;
    host.failNext = undefined;
    return problem;
  }

  const host: FakeHost = {
    kind: content.kind ?? "excel",
    tellsChanges: (content.kind ?? "excel") === "excel",
    language: content.language ?? "nl",
    theme: content.theme ?? "light",
    visited: [],
    applied: [],
    reads: 0,
    failNext: undefined,
    breakNext: undefined,
    tellNext: undefined,
    silence(wanted) {
      silent?.end();
      let end = () => {};
      silent = wanted ? { until: new Promise<void>((resolve) => (end = resolve)), end: () => end() } : undefined;
    },
    delay: 0,
    async read(request: ReadRequest): Promise<ReadResult> {
      host.reads += 1;
      await later();
      const problem = failure();
      if (problem) return { ok: false, problem };
      const places = placesToRead(overview(), request, tableNames);
      const { selection: selected, ...rest } = overview();
      // As in Excel, the selection is told only to who asks.
      const told = { ...rest, ...(request.selection && selected && { selection: selected }) };
      return { ok: true, snapshot: { ...told, blocks: places.map(block) } };
    },
    apply(plan: Plan, signal?: AbortSignal): Promise<ApplyResult> {
      const givenUp = new Promise<ApplyResult>((resolve) => {
        signal?.addEventListener("abort", () => {
          writing = false;
          resolve({ ok: false, problem: { text: excelWords.writtenUnknown }, undo: inverse(plan, find(plan)) });
        });
      });
      return Promise.race([host.carryOut(plan), givenUp]);
    },
    async carryOut(plan: Plan): Promise<ApplyResult> {
      if (writing) return { ok: false, problem: { text: paneWords.problemWrite, code: "SecondWrite" } };
      writing = true;
      await later();
      writing = false;
      const problem = failure();
      if (problem) return { ok: false, problem };
      const found = find(plan);
      const conflicts = findConflicts(plan, found);
      if (conflicts.length > 0) return { ok: false, conflicts };
      for (const change of plan.changes) carryOut(change);
      host.applied.push(plan);
      const { breakNext, tellNext } = host;
      host.breakNext = undefined;
      host.tellNext = undefined;
      const undo = inverse(plan, found);
      if (breakNext) return { ok: false, problem: breakNext, undo };
      return { ok: true, undo, ...(tellNext && { told: [tellNext] }) };
    },
    async goTo(cell) {
      await later();
      host.visited.push(cell);
      return failure();
    },
    ...(content.pdfLinks && {
      pdfLinks: async () => {
        await later();
        return content.pdfLinks ?? [];
      },
    }),
    async mapPieces(names) {
      await later();
      const problem = failure();
      if (problem) return { ok: false, problem };
      const pieces = names.flatMap((name) => content.mapPieces?.[name] ?? []);
      if (pieces.length < names.length) return { ok: false, problem: { text: paneWords.mapUnreachable } };
      return { ok: true, pieces };
    },
    onChange: listen(changeListeners),
    onSelection: listen(selectionListeners),
    onTheme: listen(themeListeners),
    onCommand: listen(commandListeners),
    peek: (sheet, row, column) => sheets.get(sheet)?.get(`${row},${column}`) ?? "",
    poke(sheet, row, column, value) {
      set(sheet, row, column, value);
      for (const listener of changeListeners) listener();
    },
    select(place) {
      selection = place;
      for (const listener of selectionListeners) listener(place);
    },
    command(command) {
      for (const listener of commandListeners) listener(command);
    },
    changeTheme(theme) {
      for (const listener of themeListeners) listener(theme);
    },
    sheetNames: () => [...sheets.keys()],
  };
  return host;
}

function listen<T>(listeners: Set<T>): (listener: T) => () => void {
  return (listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
}
