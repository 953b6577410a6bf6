/** Which screens there are. Kept in memory: a pane has no address bar, and Office takes the browser's history away. */

export type StepName = "budget" | "candidates" | "criteria" | "choice";

export interface WijkScreen {
  name: "wijk";
  candidate: number;
  from: "choice" | "candidates";
}

export type Screen =
  | { name: "home" }
  | { name: "help" }
  /** More about the choice: how sure it is, two wijken side by side, every score opened. */
  | { name: "sure" | "compare" | "calculation" }
  | { name: StepName }
  /** Pointing at a sheet of their own; without a table the user chooses which one it is. */
  | { name: "link"; table?: string }
  /** Linking a budget, which has more ways to be laid out than a plain table. */
  | { name: "linkBudget" }
  /** Reading public figures from a file or a sheet. */
  | { name: "figures" }
  /** Criteria to pick from. */
  | { name: "propose" }
  /** A criterion of the user's own. */
  | { name: "ownCriterion" }
  /** Weighing the criteria. */
  | { name: "weights" }
  /** One criterion to change, by its row in the sheet. */
  | { name: "criterion"; row: number }
  /** The profile of one wijk, by its place in Kandidaatwijken. */
  | WijkScreen
  /** An argument for or against that wijk. */
  | { name: "argument"; wijk: WijkScreen };

/** The steps in the order of the preparation phase, with their number there. */
export const STEPS: readonly { name: StepName; number: number }[] = [
  { name: "budget", number: 2 },
  { name: "candidates", number: 3 },
  { name: "criteria", number: 4 },
  { name: "choice", number: 7 },
];
