/** Every sheet function, in the order of the reference. A new function is one file and one line here. */
import type { FunctionSpec, SheetValue } from "./function-spec";
import { isRefusal, type Refusal } from "./refusal";

export const catalogue: readonly FunctionSpec[] = [];

/** Calls a function with raw arguments: its answer, or why it refuses. */
export function callFunction(spec: FunctionSpec, args: readonly unknown[]): SheetValue | SheetValue[][] | Refusal {
  try {
    return spec.compute(args);
  } catch (thrown) {
    if (isRefusal(thrown)) return thrown;
    throw thrown;
  }
}
