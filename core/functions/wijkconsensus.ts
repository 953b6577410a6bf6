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

export const wijkconsensus = {
  name: "WIJKCONSENSUS",
  parameters: [ranksParameter, { name: "methode", shape: "value", optional: true }],
  result: "matrix",
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
} as const satisfies FunctionSpec;
