/** When formulas are computed: at once when asked, instead of after Univer's pause of a tenth of a second. */

import type { IUnitRange } from "@univerjs/core";
import {
  type IFormulaDirtyData,
  IFunctionService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Engine } from "./engine";
import type { SheetId } from "./interface";

/** The private parts of Univer's controller that its pause consists of (version 0.25.1). */
interface WaitingCalculation {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: number;
  _executingDirtyData: IFormulaDirtyData;
  _executionInProgressParams: unknown;
  _restartCalculation: boolean;
  _startProgress(): void;
  _generateDirty(commands: unknown[]): IFormulaDirtyData;
  _mergeDirty(a: IFormulaDirtyData, b: IFormulaDirtyData): IFormulaDirtyData;
}

export interface Calculation {
  /** Resolves when nothing waits to be computed. */
  finished(): Promise<void>;
  /** Marks one cell, or everything, as out of date. */
  invalidate(cell?: { sheet: SheetId; row: number; column: number }): void;
}

/** Univer goes on using the parsed formula, with what a name meant before; table names alike. */
function watchNames(engine: Engine, recalculate: () => void): void {
  const service = engine.injector.get(IFunctionService);
  const mutations: string[] = [
    SetDefinedNameMutation.id,
    RemoveDefinedNameMutation.id,
    SetSuperTableMutation.id,
    RemoveSuperTableMutation.id,
  ];
  engine.commands.onCommandExecuted(({ id, params }) => {
    if (!mutations.includes(id)) return;
    const { name, tableName } = params as { name?: string; tableName?: string };
    service.deleteFormulaAstCacheKey(name ?? tableName ?? "");
    recalculate();
  });
}

export function calculationOf(engine: Engine): Calculation {
  const waiting = engine.injector.get(TriggerCalculationController) as unknown as WaitingCalculation;
  // Only shows progress, on a timer that outlives a closed workbook.
  waiting._startProgress = () => undefined;
  const session = engine.injector.get(FormulaCalculationSessionService);

  function start(): void {
    // A calculation that is just ending cannot be stopped and started anew without losing what was asked meanwhile.
    if (waiting._waitingCommandQueue.length === 0 || waiting._executionInProgressParams !== null) return;
    clearTimeout(waiting._setTimeoutKey);
    const commands = waiting._waitingCommandQueue;
    waiting._waitingCommandQueue = [];
    waiting._executingDirtyData = waiting._mergeDirty(waiting._executingDirtyData, waiting._generateDirty(commands));
    engine.run(SetFormulaCalculationStartMutation.id, { ...waiting._executingDirtyData });
  }

  const isIdle = (): boolean => {
    const { started, resultApplied, stopped, completed, resultEmitted } = session.state;
    const applied = !started || (resultApplied && (stopped || completed || resultEmitted));
    return applied && waiting._waitingCommandQueue.length === 0 && !waiting._restartCalculation;
  };

  const calculation: Calculation = {
    async finished() {
      for (;;) {
        if (engine.isClosed()) return;
        start();
        if (isIdle()) return;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(done, 20);
          const subscription = session.state$.subscribe(() => {
            if (isIdle()) queueMicrotask(done);
          });
          function done() {
            clearTimeout(timer);
            subscription.unsubscribe();
            resolve();
          }
        });
      }
    },
    invalidate(cell) {
      const dirtyRanges: IUnitRange[] = cell
        ? [
            {
              unitId: engine.unitId,
              sheetId: cell.sheet,
              range: { startRow: cell.row, endRow: cell.row, startColumn: cell.column, endColumn: cell.column },
            },
          ]
        : [];
      const dirty: IFormulaDirtyData = {
        forceCalculation: !cell,
        dirtyRanges,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      };
      engine.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    },
  };
  watchNames(engine, () => calculation.invalidate());
  return calculation;
}
