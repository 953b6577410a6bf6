/** Gives Excel every sheet function of the catalogue. Runs in the pane's page and alone: it needs only CustomFunctions. */

import { callFunction, catalogue } from "../core/functions/catalogue";
import type { FunctionSpec, SheetValue } from "../core/functions/function-spec";
import { isRefusal, type Refusal } from "../core/functions/refusal";
import { words } from "../core/functions/words";
import { say } from "../core/texts/text";

for (const spec of catalogue) CustomFunctions.associate(spec.name, excelFunction(spec));

/** Excel shows a message only with #WAARDE! and #N/B, which are the two codes of a refusal. */
function excelFunction(spec: FunctionSpec): (...args: unknown[]) => SheetValue | SheetValue[][] {
  return (...args) => {
    // Behind the declared parameters Excel passes an object of its own about the call.
    const answer = answerOf(spec, args.slice(0, spec.parameters.length));
    if (isRefusal(answer)) {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode[answer.refusal], answer.message);
    }
    return answer;
  };
}

/** A defect of ours must not reach the cell as an English exception. */
function answerOf(spec: FunctionSpec, args: readonly unknown[]): SheetValue | SheetValue[][] | Refusal {
  try {
    return callFunction(spec, args);
  } catch {
    return { refusal: "invalidValue", message: say("nl", words.functionFailed) };
  }
}
