/** The local Google Sheets: runs the built add-on over a spreadsheet, by Google's rules. */

import type { SheetId } from "../spreadsheet/interface";
import { evaluateShadowed, topLevelFunctions } from "./evaluate";
import { createExecution, type Execution, type Tally } from "./execution";
import { createFaults } from "./faults";
import type { AuthMode, SheetsHost, SheetsHostOptions, ShownPage } from "./interface";
import { scriptGlobals } from "./script-globals";
import { createScriptRun } from "./script-run";
import { declaredFunctions, sheetFunction } from "./sheet-functions";
import type { FileState } from "./state";
import { asAnswer, asArgument } from "./travelling";

export function createSheetsHost(options: SheetsHostOptions): SheetsHost {
  const { spreadsheet, code, manifest } = options;
  const evaluate = options.evaluate ?? evaluateShadowed;
  const scriptZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const listeners = new Set<(page: ShownPage) => void>();
  let tally: Tally = { calls: 0, byMember: {} };
  let executions = 0;
  let page: ShownPage | undefined;
  let lastId = 0;
  const faults = createFaults();

  const state: FileState = {
    spreadsheet,
    locale: options.locale ?? "nl_BE",
    timeZone: options.timeZone ?? scriptZone,
    scriptZone,
    userLocale: options.userLocale ?? "nl",
    fileName: options.fileName ?? "Naamloze spreadsheet",
    files: options.files,
    bandings: [],
    metadata: [],
    protections: [],
    typedColumns: [],
    filtered: new Map(),
    lockedByOther: false,
    chartSheets: new Set(),
    menu: [],
    formulaErrors: [],
    show(shown) {
      page = shown;
      for (const listener of listeners) listener(shown);
    },
    nextId: () => ++lastId,
  };

  /** Every run evaluates the whole script anew, as Google does: nothing is kept between two runs. */
  function run(mode: AuthMode, name: string, args: readonly unknown[]): unknown {
    const execution = createExecution(mode, manifest, tally, faults);
    const functions = evaluate(code, scriptGlobals(state, execution));
    execution.loading = false;
    const called = functions[name];
    if (typeof called !== "function") throw new Error(`Script function not found: ${name}`);
    return answerOf(execution, () => called(...args));
  }

  /** A script that Google ends catches nothing and answers nothing, whatever it does after that. */
  function answerOf(execution: Execution, act: () => unknown): unknown {
    try {
      const answer = act();
      if (!execution.ended) return answer;
    } catch (thrown) {
      if (!execution.ended) throw thrown;
    }
    throw new Error(execution.ended);
  }

  async function execute(mode: AuthMode, name: string, args: readonly unknown[]): Promise<unknown> {
    executions++;
    faults.beforeScript();
    try {
      const answer = asAnswer(run(mode, name, args));
      faults.afterScript();
      if (faults.staysSilent()) return await new Promise<never>(() => undefined);
      return answer;
    } finally {
      await spreadsheet.settled();
    }
  }

  const loaded = evaluate(code, scriptGlobals(state, createExecution("NONE", manifest, tally, faults)));
  const callable = topLevelFunctions(code).filter((name) => typeof loaded[name] === "function" && !name.endsWith("_"));
  const scriptRun = createScriptRun(callable, (name, args) => execute("FULL", name, args));
  const forget = declaredFunctions(code).map(({ name, ...help }) => {
    const compute = sheetFunction(state, name, (called, args) => run("CUSTOM_FUNCTION", called, args));
    return spreadsheet.functions.register(name, compute, help);
  });

  return {
    open: (mode = "LIMITED") => execute(mode, "onOpen", [{ authMode: mode }]).then(() => undefined),
    install: () => execute("FULL", "onInstall", [{ authMode: "FULL" }]).then(() => undefined),
    menu: () => state.menu,
    async pick(item) {
      const found = state.menu.find((one) => one.caption === item || one.functionName === item);
      if (!found) throw new Error(`The menu has no ${item}.`);
      await execute("FULL", found.functionName, []);
    },
    page: () => page,
    onPage(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    google: () => ({
      script: { run: scriptRun, host: { close: () => undefined, editor: { focus: () => undefined } } },
    }),
    async call(name, ...args) {
      return execute(
        "FULL",
        name,
        args.map((argument, i) => asArgument(argument, String(i))),
      );
    },
    protect(sheet, rect) {
      state.protections.push(rect ? { sheet, rect } : { sheet });
    },
    typeColumns(sheet, rect) {
      state.typedColumns.push({ sheet, rect });
    },
    filterOut(sheet: SheetId, rows) {
      state.filtered.set(sheet, new Set(rows));
      for (const row of rows) spreadsheet.structure.setRowsHidden(sheet, row, 1, true);
    },
    holdLock() {
      state.lockedByOther = true;
      return () => {
        state.lockedByOther = false;
      };
    },
    failWith: (fault) => faults.arm(fault),
    callsMade: () => faults.count(),
    bundledCalls: () => faults.bundled(),
    makeChartSheet(sheet) {
      state.chartSheets.add(sheet);
    },
    notes: (sheet) => state.metadata.filter((one) => one.sheet === sheet).map(({ key, value }) => ({ key, value })),
    stats: () => ({
      executions,
      calls: tally.calls,
      byMember: tally.byMember,
      formulaErrors: [...state.formulaErrors],
    }),
    resetStats() {
      executions = 0;
      tally = { calls: 0, byMember: {} };
      state.formulaErrors = [];
    },
    settled: () => spreadsheet.settled(),
    dispose() {
      for (const stop of forget) stop();
      listeners.clear();
    },
  };
}
