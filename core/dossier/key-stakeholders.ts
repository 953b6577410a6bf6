/** Who are key stakeholders: those with much influence, as the chart of influence and interest splits it. */

import type { Stakeholder } from "../stakeholders/read-stakeholders";
import { MIDDLE } from "../stakeholders/strategy";

/** More than 3 of 5; false where influence is not known (NaN). */
export function hasMuchInfluence({ influence }: Stakeholder): boolean {
  return influence > MIDDLE;
}

/** A follower or a partner. */
export function attitudeIsWilling({ position }: Stakeholder): boolean {
  return position > 0;
}
