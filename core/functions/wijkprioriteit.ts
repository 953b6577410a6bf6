/** WIJKPRIORITEIT: which stakeholder is worth the most work. */
import { priorityOf } from "../stakeholders/priority";
import {
  influenceParameter,
  interestParameter,
  PER_STAKEHOLDER,
  positionParameter,
  readOptionalPositions,
  readRatings,
} from "./arguments-stakeholders";
import type { FunctionSpec } from "./function-spec";
import { resultColumn } from "./results";

export const wijkprioriteit: FunctionSpec = {
  name: "WIJKPRIORITEIT",
  description: {
    nl: "Zegt bij welke belanghebbende werk het meest oplevert: 0 tot 100. Een eigen maat van Wijkwerf.",
    en: "Tells with which stakeholder work brings most: 0 to 100. A measure of Wijkwerf's own.",
  },
  parameters: [
    influenceParameter,
    interestParameter,
    positionParameter(true),
    {
      name: "gewenst",
      description: {
        nl: "Per rij de positie waarop u hoopt, zoals positie. Ontbreekt: volger, of de positie van nu als die hoger is.",
        en: "For each row the position you hope for, written as positie. Missing: volger, or today's position where that is higher.",
      },
      shape: "range",
      optional: true,
    },
  ],
  result: "matrix",
  example: "=WIJKPRIORITEIT(B2:B15;C2:C15;D2:D15;E2:E15)",
  compute([invloed, belang, positie, gewenst]) {
    const influence = readRatings(invloed, "invloed");
    const count = influence.length;
    const interest = readRatings(belang, "belang", { length: count, per: PER_STAKEHOLDER });
    const position = readOptionalPositions(positie, "positie", count, PER_STAKEHOLDER);
    const desired = readOptionalPositions(gewenst, "gewenst", count, PER_STAKEHOLDER);
    return resultColumn(
      influence.map(
        (value, row) =>
          priorityOf(value, interest[row] as number, position[row] as number, desired[row] as number).priority,
      ),
    );
  },
};
