/** What the step Wijkselectie keeps while the pane is open. */
import type { Method } from "../../../core/decision/score";
import { keptKey } from "../../kept";

/** How far the weights may deviate in "Hoe zeker?". */
export interface WeightsFreedom {
  /** A share of each weight (0..1); until somebody sets it that of the sentence of the step Wijkselectie. */
  spread?: number;
  /** Whether any weights go, whatever the spread. */
  open: boolean;
}

export const weightsFreedomKey = keptKey<WeightsFreedom>("choice.freedom", { open: false });

export const methodKey = keptKey<Method>("choice.method", "som");
