/** Which wijken fall outside the bounds that Criteria sets. They stay visible, with the reason and without a rank. */
import type { Study } from "../study";

export interface Exclusion {
  criterion: number;
  side: "lower" | "upper";
  bound: number;
  value: number;
}

/** Per candidate the bounds that it breaks; a missing value breaks none. On the bound itself is inside. */
export function exclusions({ criteria, candidates, values }: Study): Exclusion[][] {
  const bounded = criteria
    .map(({ lower, upper }, criterion) => ({ criterion, lower, upper }))
    .filter(({ lower, upper }) => lower !== undefined || upper !== undefined);
  return candidates.map((_, i) =>
    bounded.flatMap(({ criterion, lower, upper }): Exclusion[] => {
      const value = values.data[i * values.columns + criterion] ?? Number.NaN;
      if (lower !== undefined && value < lower) return [{ criterion, side: "lower", bound: lower, value }];
      if (upper !== undefined && value > upper) return [{ criterion, side: "upper", bound: upper, value }];
      return [];
    }),
  );
}
