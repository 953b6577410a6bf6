/** The running Univer behind a spreadsheet: commands, the source of a change, and the event list that the parts share. */

import type { IWorkbookData, Workbook, Worksheet } from "@univerjs/core";
import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
} from "@univerjs/core";
import type { SheetId, Source, SpreadsheetEvent } from "./interface";

export interface Engine {
  readonly locale: "nl-BE" | "en-US";
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly unitId: string;
  workbook(): Workbook;
  /** Throws for a sheet that is not there: hosts look sheets up first. */
  worksheet(sheet: SheetId): Worksheet;
  /** Runs a Univer command or mutation on this workbook. */
  run(id: string, params: Record<string, unknown>): void;
  /** For the commands that Univer calls asynchronous although they do their work at once. */
  start(id: string, params: Record<string, unknown>): void;
  source(): Source;
  as<T>(source: Source, action: () => T): T;
  /** Does `action` as the host, unless the caller has said with {@link as} who does it. */
  asHost<T>(action: () => T): T;
  /** Does `action` without the events that watching Univer would give. */
  quietly<T>(action: () => T): T;
  isQuiet(): boolean;
  emit(event: SpreadsheetEvent): void;
  listen(listener: (event: SpreadsheetEvent) => void): () => void;
  replaceWorkbook(data: Partial<IWorkbookData>): void;
  /** Nothing is computed any more, and nobody hears anything. */
  close(): void;
  isClosed(): boolean;
}

/** Univer keeps parsed formulas per workbook id for the whole process: two workbooks must not share one. */
let lastWorkbook = 0;

export function startEngine(univer: Univer, data: Partial<IWorkbookData>, locale: "nl-BE" | "en-US"): Engine {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const listeners = new Set<(event: SpreadsheetEvent) => void>();
  const unitId = `workbook${++lastWorkbook}`;
  let source: Source | null = null;
  let quiet = false;
  let closed = false;

  const create = (workbookData: Partial<IWorkbookData>) => {
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...workbookData, id: unitId });
    instances.focusUnit(unitId);
  };
  create(data);

  const engine: Engine = {
    locale,
    injector,
    commands,
    unitId,
    workbook() {
      const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      if (!workbook) throw new Error("The workbook is closed.");
      return workbook;
    },
    worksheet(sheet) {
      const worksheet = engine.workbook().getSheetBySheetId(sheet);
      if (!worksheet) throw new Error(`There is no sheet ${sheet}.`);
      return worksheet;
    },
    run(id, params) {
      commands.syncExecuteCommand(id, { unitId, ...params });
    },
    start(id, params) {
      void commands.executeCommand(id, { unitId, ...params });
    },
    source: () => source ?? "user",
    as(next, action) {
      const before = source;
      source = next;
      try {
        return action();
      } finally {
        source = before;
      }
    },
    asHost: (action) => (source ? action() : engine.as("host", action)),
    quietly(action) {
      const before = quiet;
      quiet = true;
      try {
        return action();
      } finally {
        quiet = before;
      }
    },
    isQuiet: () => quiet,
    emit(event) {
      for (const listener of [...listeners]) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    replaceWorkbook(workbookData) {
      instances.disposeUnit(unitId);
      create(workbookData);
    },
    close() {
      closed = true;
      listeners.clear();
    },
    isClosed: () => closed,
  };
  return engine;
}
