/** The dossier as it would be written now, with the settings of the pane. */
import { useMemo } from "react";
import { composeDossier, type Dossier } from "../../../core/dossier/compose";
import type { DossierOptions } from "../../../core/dossier/facts";
import { useKept } from "../../kept";
import { today } from "../../today";
import { useSnapshot } from "../../use-reading";
import { budgetSettingsKey } from "../budget/settings";
import { useMethod } from "../choice/use-ranking";
import { type DossierSettings, dossierSettingsKey } from "./settings";

export function useDossierSettings(): [DossierSettings, (settings: DossierSettings) => void] {
  return useKept(dossierSettingsKey);
}

/** What core composes with. */
export function useDossierOptions(): DossierOptions {
  const [settings] = useDossierSettings();
  const [method] = useMethod();
  const [budget] = useKept(budgetSettingsKey);
  return useMemo(() => ({ today: today(), method, budget, ...settings }), [method, budget, settings]);
}

/** undefined until the workbook was read. */
export function useDossier(): Dossier | undefined {
  const snapshot = useSnapshot();
  const options = useDossierOptions();
  return useMemo(() => snapshot && composeDossier(snapshot, options), [snapshot, options]);
}
