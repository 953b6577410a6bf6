/** WIJKCONSISTENTIE: whether pairwise comparisons contradict each other. */

import { consistencyRatio, MOST_COMPARED } from "../decision/pairwise";
import { isLeftOut } from "./arguments";
import { readComparisons } from "./arguments-pairs";
import type { FunctionSpec } from "./function-spec";
import { invalid, unavailable } from "./refusal";
import { finiteCell } from "./results";
import { words } from "./words";

export const wijkconsistentie: FunctionSpec = {
  name: "WIJKCONSISTENTIE",
  description: {
    nl: "Zegt hoe consistent een vergelijking twee aan twee is: 0,10 of minder is consistent genoeg.",
    en: "Tells how consistent a comparison in pairs is: 0.10 or less is consistent enough.",
  },
  parameters: [
    {
      name: "paren",
      description: {
        nl: "Een vierkante tabel: hoeveel keer belangrijker is de rij dan de kolom? Een lege cel is het omgekeerde van haar spiegelcel.",
        en: "A square table: how many times more important is the row than the column? An empty cell is the reverse of its mirror cell.",
      },
      shape: "range",
      optional: false,
    },
  ],
  result: "value",
  example: "=WIJKCONSISTENTIE(B2:E5)",
  source: "Saaty 1980",
  compute([pairs]) {
    if (isLeftOut(pairs)) unavailable(words.nothingToWeigh, { argument: "paren" });
    const comparisons = readComparisons(pairs, "paren");
    if (comparisons.rows > MOST_COMPARED) {
      invalid(words.tooManyCompared, { count: comparisons.rows, most: MOST_COMPARED });
    }
    return finiteCell(consistencyRatio(comparisons));
  },
};
