/** Which wijken fall outside the bounds that Criteria sets. They stay visible, with the reason and without a rank. */
import type { Study } from "./study";

export interface Exclusion {
  criterion: number;
  side: "lower" | "upper";
  bound: number;
  value: number;
}

/** Per candidate the bounds that it breaks; a missing value breaks none. On the bound itself is inside. */
export function exclusions({ criteria, candidates, values }: Study): Exclusion[][] {
  return candidates.map((_, i) =>
    criteria.flatMap((criterion, j): Exclusion[] => {
      const value = values.data[i * values.columns + j] ?? Number.NaN;
      const { lower, upper } = criterion;
      if (lower !== undefined && value < lower) return [{ criterion: j, side: "lower", bound: lower, value }];
      if (upper !== undefined && value > upper) return [{ criterion: j, side: "upper", bound: upper, value }];
      return [];
    }),
  );
}
