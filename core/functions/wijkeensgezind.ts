/** WIJKEENSGEZIND: how much people agree on an order. */

import { kendallW } from "../decision/agreement";
import { ranksParameter, readRankings } from "./arguments-ranks";
import type { FunctionSpec } from "./function-spec";
import { unavailable } from "./refusal";
import { resultCell } from "./results";
import { words } from "./words";

export const wijkeensgezind: FunctionSpec = {
  name: "WIJKEENSGEZIND",
  description: {
    nl: "Zegt hoe eensgezind mensen rangschikken (W van Kendall): 0 is niet, 1 is volledig.",
    en: "Tells how much people agree in their ranks (Kendall's W): 0 is not at all, 1 is fully.",
  },
  parameters: [ranksParameter],
  result: "value",
  example: "=WIJKEENSGEZIND(B2:F13)",
  source: "Kendall & Babington Smith 1939; Siegel & Castellan 1988",
  compute([rankings]) {
    const agreement = kendallW(readRankings(rankings));
    return resultCell(agreement ?? unavailable(words.noDifference));
  },
};
