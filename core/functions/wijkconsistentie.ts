/** WIJKCONSISTENTIE: whether pairwise comparisons contradict each other. */

import { consistencyRatio, MOST_COMPARED } from "../decision/pairwise";
import { isLeftOut } from "./arguments";
import { readComparisons } from "./arguments-pairs";
import type { FunctionSpec } from "./function-spec";
import { invalid, unavailable } from "./refusal";
import { finiteCell } from "./results";
import { words } from "./words";

export const wijkconsistentie = {
  name: "WIJKCONSISTENTIE",
  parameters: [{ name: "paren", shape: "range", optional: false }],
  result: "value",
  compute([pairs]) {
    if (isLeftOut(pairs)) unavailable(words.nothingToWeigh, { argument: "paren" });
    const comparisons = readComparisons(pairs, "paren");
    if (comparisons.rows > MOST_COMPARED) {
      invalid(words.tooManyCompared, { count: comparisons.rows, most: MOST_COMPARED });
    }
    return finiteCell(consistencyRatio(comparisons));
  },
} as const satisfies FunctionSpec;
