/** What the first screen shows of a step: how far it is, one fact, and what would be done next. */
import type { StepName } from "../../screen";

/** empty: nothing yet. busy: begun. look: something hinders or must be checked. */
export type StepState = "empty" | "busy" | "done" | "look";

export interface StepCard {
  name: StepName;
  number: number;
  state: StepState;
  /** One short fact, as a sentence. */
  fact: string;
  /** What would help most, such as "vul 4 gewichten in"; undefined when it is done. */
  next: string | undefined;
}
