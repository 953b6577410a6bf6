/** What the step Dossier keeps while the pane is open: parts that are left out, and texts of somebody's own. */
import type { DossierOptions } from "../../../core/dossier/facts";
import { keptKey } from "../../kept";

export interface DossierSettings {
  without: readonly string[];
  functions: boolean;
  texts: NonNullable<DossierOptions["texts"]>;
}

export const dossierSettingsKey = keptKey<DossierSettings>("dossier.settings", {
  without: [],
  functions: false,
  texts: {},
});
