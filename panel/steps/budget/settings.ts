/** What the step Begroting keeps while the pane is open. */

import { type Band, defaultBand } from "../../../core/budget/band";
import type { KeptWhatIf } from "../../../core/budget/lines/kept-what-if";
import type { Scenario } from "../../../core/budget/lines/money-line";
import { defaultBasis, defaultVat, type VatBasis, type VatSettings } from "../../../core/budget/lines/vat";
import { keptKey } from "../../kept";

export interface BudgetSettings {
  scenario: Scenario;
  basis: VatBasis;
  vat: VatSettings;
  /** For lines that give no range of their own. */
  band: Band;
}

export const budgetSettingsKey = keptKey<BudgetSettings>("budget.settings", {
  scenario: "expected",
  basis: defaultBasis,
  vat: defaultVat,
  band: defaultBand,
});

/** What the municipality itself can pay at most, in euro; undefined for as much as it takes. */
export const ownMeansKey = keptKey<number | undefined>("budget.ownMeans", undefined);

/** What is tried out outlives a screen, so that it is seen wherever it counts. */
export const whatIfKey = keptKey<KeptWhatIf>("budget.whatIf", { whatIf: {}, names: new Map() });
