/** WIJKEENSGEZIND: how much people agree on an order. */

import { kendallW } from "../decision/agreement";
import { ranksParameter, readRankings } from "./arguments-ranks";
import type { FunctionSpec } from "./function-spec";
import { unavailable } from "./refusal";
import { resultCell } from "./results";
import { words } from "./words";

export const wijkeensgezind = {
  name: "WIJKEENSGEZIND",
  parameters: [ranksParameter],
  result: "value",
  compute([rankings]) {
    const agreement = kendallW(readRankings(rankings));
    return resultCell(agreement ?? unavailable(words.noDifference));
  },
} as const satisfies FunctionSpec;
