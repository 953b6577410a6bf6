/** The local Google Sheets: runs the built add-on over a spreadsheet, by Google's rules. */

import type { SheetId } from "../spreadsheet/interface";
import { evaluateShadowed, topLevelFunctions } from "./evaluate";
import { createExecution, type Tally } from "./execution";
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
    filtered: new Map(),
    lockedByOther: false,
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
    const execution = createExecution(mode, manifest, tally);
    const functions = evaluate(code, scriptGlobals(state, execution));
    execution.loading = false;
    const called = functions[name];
    if (typeof called !== "function") throw new Error(`Script function not found: ${name}`);
    return called(...args);
  }

  async function execute(mode: AuthMode, name: string, args: readonly unknown[]): Promise<unknown> {
    executions++;
    const answer = asAnswer(run(mode, name, args));
    await spreadsheet.settled();
    return answer;
  }

  const loaded = evaluate(code, scriptGlobals(state, createExecution("NONE", manifest, tally)));
  const callable = topLevelFunctions(code).filter((name) => typeof loaded[name] === "function" && !name.endsWith("_"));
  const scriptRun = createScriptRun(callable, (name, args) => execute("FULL", name, args));
  const forget = declaredFunctions(code).map(({ name, description }) => {
    const compute = sheetFunction(state, name, (called, args) => run("CUSTOM_FUNCTION", called, args));
    return spreadsheet.functions.register(name, compute, description);
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
