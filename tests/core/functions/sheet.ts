/** Calls a sheet function as a cell does, and shows what the cell shows. */
import { callFunction } from "../../../core/functions/catalogue";
import type { FunctionSpec, SheetValue } from "../../../core/functions/function-spec";
import { isRefusal } from "../../../core/functions/refusal";

/** The answer of a function; fails when it refuses. */
export function sheet(spec: FunctionSpec) {
  return (...args: unknown[]): SheetValue[][] => {
    const answer = callFunction(spec, args);
    if (isRefusal(answer)) throw new Error(`${answer.refusal}: ${answer.message}`);
    return Array.isArray(answer) ? answer : [[answer]];
  };
}

/** The first column of an answer. */
export function column(answer: SheetValue[][]): SheetValue[] {
  return answer.map(([cell]) => cell ?? "");
}

/** "invalidValue: <sentence>", or "answered" when the function does not refuse. */
export function refusal(spec: FunctionSpec, ...args: unknown[]): string {
  const answer = callFunction(spec, args);
  return isRefusal(answer) ? `${answer.refusal}: ${answer.message}` : "answered";
}

/** Numbers rounded as a publication prints them. */
export function rounded(cells: readonly SheetValue[], decimals: number): SheetValue[] {
  return cells.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(decimals)) : cell));
}
