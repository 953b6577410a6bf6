/** Whether the choice depends on the method. */
import type { Decision } from "./decision";
import { leadersOf } from "./leaders";
import { type MethodProblem, methodProblem } from "./method-problem";
import { METHODS, type Method, score } from "./score";

export interface MethodOutcome {
  method: Method;
  /** Why the data do not allow the method; it then has no leaders. */
  problem: MethodProblem | undefined;
  /** The rows that come first. */
  leaders: number[];
}

/** Who comes first by each of the five methods, on the same values, weights and scale. */
export function methodAgreement(decision: Decision): MethodOutcome[] {
  return METHODS.map((method) => {
    const problem = methodProblem(decision, method);
    return { method, problem, leaders: problem ? [] : leadersOf(score(decision, method)) };
  });
}
