/** Answers a sheet function: the one way in for all of them. */

import { callFunction, catalogue } from "../../core/functions/catalogue";
import type { SheetValue } from "../../core/functions/function-spec";
import { isRefusal, type Refusal } from "../../core/functions/refusal";
import { words } from "../../core/functions/words";
import { say } from "../../core/texts/text";

/** Google shows an error and its sentence for whatever a function throws; it knows no codes such as #N/B. */
export function sheetFunction(name: string, args: readonly unknown[]): SheetValue | SheetValue[][] {
  const answer = answerOf(name, args);
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
}

/** A defect of ours must not reach the cell as an English exception. */
function answerOf(name: string, args: readonly unknown[]): SheetValue | SheetValue[][] | Refusal {
  const spec = catalogue.find((one) => one.name === name);
  try {
    if (spec) return callFunction(spec, args);
  } catch {
    // Falls through to the same sentence as for an unknown name.
  }
  return { refusal: "invalidValue", message: say("nl", words.functionFailed) };
}
