/** What the step Wijkselectie keeps while the pane is open. */
import type { Method } from "../../../core/decision/score";
import { keptKey } from "../../kept";

export const methodKey = keptKey<Method>("choice.method", "som");
