/** What core asks of a solver of mixed-integer programmes; a library of the pane answers it (docs/decisions). */

export interface Bounds {
  min?: number;
  max?: number;
  equal?: number;
}

export interface LinearProgram {
  direction: "minimize";
  /** The coefficient that is minimised. */
  objective: string;
  constraints: ReadonlyMap<string, Bounds>;
  /** Per variable (0 or more) its coefficients in constraints and objective. */
  variables: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Variables that are 0 or 1. */
  binaries: ReadonlySet<string>;
}

export interface LinearSolution {
  status: string;
  /** Variables that are not 0. */
  variables: readonly (readonly [string, number])[];
}

/** Solves exactly; status "optimal" when it found the best. */
export type LinearSolver = (program: LinearProgram) => LinearSolution;
