/** WIJKKRACHTENVELD: how far those with influence are in favour, taken together. */
import { netSupport } from "../stakeholders/net-support";
import {
  influenceParameter,
  PER_STAKEHOLDER,
  positionParameter,
  readPositions,
  readRatings,
} from "./arguments-stakeholders";
import type { FunctionSpec } from "./function-spec";
import { peopleWords } from "./people-words";
import { unavailable } from "./refusal";
import { finiteCell } from "./results";

export const wijkkrachtenveld: FunctionSpec = {
  name: "WIJKKRACHTENVELD",
  description: {
    nl: "De netto steun, gewogen naar invloed: -1 is iedereen tegen, 1 is iedereen voor.",
    en: "The net support, weighted by influence: -1 is everybody against, 1 is everybody in favour.",
  },
  parameters: [influenceParameter, positionParameter(false)],
  result: "value",
  example: "=WIJKKRACHTENVELD(B2:B15;D2:D15)",
  source: "Lewin 1951",
  compute([invloed, positie]) {
    const influence = readRatings(invloed, "invloed");
    const position = readPositions(positie, "positie", influence.length, PER_STAKEHOLDER);
    const { support, count } = netSupport(influence, position);
    return count === 0 ? unavailable(peopleWords.noForceField) : finiteCell(support);
  },
};
