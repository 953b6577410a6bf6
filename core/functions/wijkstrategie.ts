/** WIJKSTRATEGIE: how to deal with each stakeholder. */
import { strategyInWords, strategyOf } from "../stakeholders/strategy";
import {
  influenceParameter,
  interestParameter,
  optionalPositionParameter,
  PER_STAKEHOLDER,
  readOptionalPositions,
  readRatings,
} from "./arguments-stakeholders";
import type { FunctionSpec, SheetValue } from "./function-spec";

export const wijkstrategie = {
  name: "WIJKSTRATEGIE",
  parameters: [influenceParameter, interestParameter, optionalPositionParameter],
  result: "matrix",
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
} as const satisfies FunctionSpec;
