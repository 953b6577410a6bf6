/** The wijken beside each other on impact, with the dwellings and the gas that Kandidaatwijken holds for them. */
import type { BudgetView } from "../budget/budget-view";
import type { Snapshot } from "../workbook/snapshot";
import { type ImpactStudy, impactStudy } from "./impact-study";
import { readWijkFigures, type WijkFigures } from "./wijk-figures";

export interface WijkImpact extends WijkFigures {
  /** undefined without the number of dwellings. */
  study: ImpactStudy | undefined;
}

/** In the order of Kandidaatwijken. Where it holds no gas for a wijk, the consumption is that of Kengetallen. */
export function compareWijken(snapshot: Snapshot, view: BudgetView): WijkImpact[] {
  return (readWijkFigures(snapshot)?.wijken ?? []).map((one) => {
    const { dwellings, consumption } = one;
    const own = {
      ...(dwellings && { dwellings: dwellings.value * dwellings.factor }),
      ...(consumption && { consumption: consumption.value * consumption.factor }),
    };
    return { ...one, study: dwellings && impactStudy(snapshot, view, own) };
  });
}
