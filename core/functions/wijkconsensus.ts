/** WIJKCONSENSUS: one order out of the orders of several people. */

import { bordaPoints, copelandPoints, kemenyOrder, MOST_KEMENY } from "../decision/consensus";
import { rankScores } from "../decision/rank-scores";
import { ranksParameter, readRankings } from "./arguments-ranks";
import { readWord, wordList } from "./arguments-words";
import type { FunctionSpec } from "./function-spec";
import { invalid } from "./refusal";
import { resultColumn } from "./results";
import { words } from "./words";

type Consensus = "borda" | "copeland" | "kemeny";

const METHODS = wordList<Consensus>({ borda: "borda", copeland: "copeland", kemeny: "kemeny" });

export const wijkconsensus: FunctionSpec = {
  name: "WIJKCONSENSUS",
  description: {
    nl: "Geeft de rang van elke wijk voor de groep, uit de rangordes van elke persoon.",
    en: "Gives the rank of each neighbourhood for the group, from everybody's ranks.",
  },
  parameters: [
    ranksParameter,
    {
      name: "methode",
      description: {
        nl: "borda (standaard), copeland of kemeny (hoogstens 12 wijken).",
        en: "borda (the default), copeland or kemeny (at most 12 neighbourhoods).",
      },
      shape: "value",
      optional: true,
    },
  ],
  result: "matrix",
  example: '=WIJKCONSENSUS(B2:F13;"copeland")',
  source: "Borda 1784; Copeland 1951; Kemeny 1959",
  compute([rankings, method]) {
    const chosen = readWord(method, "methode", METHODS, "borda");
    const ranks = readRankings(rankings);
    if (chosen === "borda") return resultColumn(rankScores(bordaPoints(ranks)));
    if (chosen === "copeland") return resultColumn(rankScores(copelandPoints(ranks)));
    if (ranks.rows > MOST_KEMENY) invalid(words.tooManyKemeny, { count: ranks.rows, most: MOST_KEMENY });
    const positions = new Float64Array(ranks.rows);
    kemenyOrder(ranks).order.forEach((candidate, index) => {
      positions[candidate] = index + 1;
    });
    return resultColumn(positions);
  },
};
