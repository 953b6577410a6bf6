/** Sheet functions that somebody else computes: the cell shows #BUSY! until the answer is there, then it is computed again. */

import { BooleanNumber, type Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Calculation } from "./calculation";
import type { Engine } from "./engine";
import { busy } from "./error-codes";
import type {
  ArgumentValue,
  CellValue,
  FunctionArgument,
  FunctionResult,
  SheetFunction,
  SheetFunctions,
  SheetId,
} from "./interface";

/** One question and its answer, remembered with the cell that asked. */
interface Ask {
  readonly arguments: readonly FunctionArgument[];
  result: FunctionResult | null;
}

interface Cell {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

export interface Functions extends SheetFunctions {
  /** Forgets every answer, so that all functions are asked again. */
  forget(): void;
}

/** How many different calls of one function in one cell keep their answer: a formula may call it more than once. */
const remembered = 8;

export function functionsOf(engine: Engine, calculation: Calculation): Functions {
  const asked = new Map<string, Ask[]>();
  const messages = new Map<string, string>();
  let open = 0;

  const cellKey = (sheet: SheetId, row: number, column: number) => `${sheet}!${row},${column}`;

  /** Cells whose answer is there; answers that arrive together are computed together. */
  let answered: Cell[] = [];

  function finish(ask: Ask, result: FunctionResult, cell: Cell): void {
    ask.result = result;
    answered.push(cell);
    if (answered.length === 1) setTimeout(computeAnswered);
  }

  async function computeAnswered(): Promise<void> {
    // What is asked of a calculation that is running gets lost.
    await calculation.finished();
    const cells = answered;
    answered = [];
    for (const cell of cells) calculation.invalidate(cell);
    await calculation.finished();
    open -= cells.length;
    if (open === 0) engine.emit({ type: "functionsDone" });
  }

  function answer(name: string, compute: SheetFunction, ask: Ask, sheet: SheetId, row: number, column: number): void {
    const call = { arguments: ask.arguments, sheet, row, column };
    const failed = (): FunctionResult => ({ error: "#VALUE!", message: `${name} failed` });
    open++;
    engine.emit({ type: "functionsPending" });
    Promise.resolve()
      .then(() => compute(call))
      .catch(failed)
      .then((result) => finish(ask, result, { sheet, row, column }));
  }

  function resultFor(name: string, compute: SheetFunction, args: FunctionArgument[], executor: BaseFunction) {
    const sheet = executor.subUnitId ?? "";
    const { row, column } = executor;
    const cell = cellKey(sheet, row, column);
    const key = `${cell} ${name}`;
    const asks = asked.get(key) ?? [];
    let ask = asks.find((earlier) => sameArguments(earlier.arguments, args));
    if (!ask) {
      ask = { arguments: args, result: null };
      asked.set(key, [ask, ...asks].slice(0, remembered));
      answer(name, compute, ask, sheet, row, column);
    }
    messages.delete(cell);
    if (ask.result && "error" in ask.result && ask.result.message) messages.set(cell, ask.result.message);
    return toEngine(ask.result ?? { error: busy });
  }

  return {
    register(name, compute, { description = "", parameters = [] } = {}, known = "now") {
      const token = name.toUpperCase();
      const service = engine.injector.get(IFunctionService);
      class Executor extends BaseFunction {
        override calculate(...variants: BaseValueObject[]) {
          return resultFor(token, compute, variants.map(toArgument), this);
        }
      }
      service.registerExecutors(new Executor(token));
      service.deleteFormulaAstCacheKey(token);
      const shown = engine.injector.get(IDescriptionService).registerDescriptions([
        {
          functionName: token,
          functionType: FunctionType.User,
          description,
          abstract: description,
          functionParameter: parameters.map((one) => ({
            name: one.name,
            detail: one.description ?? "",
            example: "",
            require: one.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
            repeat: one.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
          })),
        },
      ]);
      if (known === "now") calculation.invalidate();
      return () => {
        shown.dispose();
        service.unregisterExecutors(token);
        service.deleteFormulaAstCacheKey(token);
        calculation.invalidate();
      };
    },
    message: (sheet, row, column) => messages.get(cellKey(sheet, row, column)) ?? "",
    pending: () => open,
    forget: () => asked.clear(),
  };
}

function toArgument(variant: BaseValueObject): FunctionArgument {
  if (!variant.isArray()) return toArgumentValue(variant);
  return variant.getArrayValue().map((row) => row.map(toArgumentValue));
}

function toArgumentValue(value: Nullable<BaseValueObject>): ArgumentValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue() as CellValue;
}

function toEngine(result: FunctionResult): BaseValueObject {
  if ("error" in result) return ErrorValueObject.create(result.error as ErrorType);
  const { value } = result;
  if (!Array.isArray(value)) return toEngineValue(value as CellValue);
  const rows = value as readonly (readonly ArgumentValue[])[];
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toEngineValue)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toEngineValue(value: ArgumentValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "object") return ErrorValueObject.create(value.error as ErrorType);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

function sameArguments(a: readonly FunctionArgument[], b: readonly FunctionArgument[]): boolean {
  return a.length === b.length && a.every((argument, i) => sameArgument(argument, b[i] as FunctionArgument));
}

function sameArgument(a: FunctionArgument, b: FunctionArgument): boolean {
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((row: readonly ArgumentValue[], i) => {
      const other = b[i] as readonly ArgumentValue[];
      return row.length === other.length && row.every((value, j) => sameValue(value, other[j] as ArgumentValue));
    });
  }
  return sameValue(a as ArgumentValue, b as ArgumentValue);
}

function sameValue(a: ArgumentValue, b: ArgumentValue): boolean {
  if (typeof a === "object" && typeof b === "object" && a && b) return a.error === b.error;
  return Object.is(a, b);
}
