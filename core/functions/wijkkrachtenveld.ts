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

export const wijkkrachtenveld = {
  name: "WIJKKRACHTENVELD",
  parameters: [influenceParameter, positionParameter],
  result: "value",
  compute([invloed, positie]) {
    const influence = readRatings(invloed, "invloed");
    const position = readPositions(positie, "positie", influence.length, PER_STAKEHOLDER);
    const { support, count } = netSupport(influence, position);
    return count === 0 ? unavailable(peopleWords.noForceField) : finiteCell(support);
  },
} as const satisfies FunctionSpec;
