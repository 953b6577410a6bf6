/** WIJKSTRATEGIE: how to deal with each stakeholder. */
import { strategyInWords, strategyOf } from "../stakeholders/strategy";
import {
  influenceParameter,
  interestParameter,
  PER_STAKEHOLDER,
  positionParameter,
  readOptionalPositions,
  readRatings,
} from "./arguments-stakeholders";
import type { FunctionSpec, SheetValue } from "./function-spec";

export const wijkstrategie: FunctionSpec = {
  name: "WIJKSTRATEGIE",
  description: {
    nl: "Zegt hoe u met elke belanghebbende omgaat: nauw betrekken, tevreden houden, informeren of opvolgen.",
    en: "Tells how to deal with each stakeholder: nauw betrekken (manage closely), tevreden houden (keep satisfied), informeren (keep informed) or opvolgen (monitor).",
  },
  parameters: [influenceParameter, interestParameter, positionParameter(true)],
  result: "matrix",
  example: "=WIJKSTRATEGIE(B2:B15;C2:C15;D2:D15)",
  source: "Mendelow 1981",
  compute([invloed, belang, positie]) {
    const influence = readRatings(invloed, "invloed");
    const count = influence.length;
    const interest = readRatings(belang, "belang", { length: count, per: PER_STAKEHOLDER });
    const position = readOptionalPositions(positie, "positie", count, PER_STAKEHOLDER);
    return Array.from(influence, (value, row): SheetValue[] => {
      const strategy = strategyOf(value, interest[row] as number);
      return [strategy === undefined ? "" : strategyInWords(strategy, position[row] as number)];
    });
  },
};
