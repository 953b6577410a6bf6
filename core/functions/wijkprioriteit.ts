/** WIJKPRIORITEIT: which stakeholder is worth the most work. */
import { priorityOf } from "../stakeholders/priority";
import {
  influenceParameter,
  interestParameter,
  optionalPositionParameter,
  PER_STAKEHOLDER,
  readOptionalPositions,
  readRatings,
} from "./arguments-stakeholders";
import type { FunctionSpec } from "./function-spec";
import { resultColumn } from "./results";

export const wijkprioriteit = {
  name: "WIJKPRIORITEIT",
  parameters: [
    influenceParameter,
    interestParameter,
    optionalPositionParameter,
    { name: "gewenst", shape: "range", optional: true },
  ],
  result: "matrix",
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
} as const satisfies FunctionSpec;
