/** The budget of the workbook as the pane shows it: read, on one VAT basis, with what the user tries out. */
import { useMemo } from "react";
import { budgetLines } from "../../../core/budget/budget-view";
import type { BudgetLine } from "../../../core/budget/lines/budget-line";
import { changesSomething, keepWhatIf, whatIfOn } from "../../../core/budget/lines/kept-what-if";
import { applyWhatIf, type WhatIf } from "../../../core/budget/lines/what-if";
import type { WorkbookBudget } from "../../../core/budget/read-workbook-budget";
import { riskLines } from "../../../core/budget/risk-lines";
import { useKept } from "../../kept";
import { type BudgetSettings, budgetSettingsKey, whatIfKey } from "./settings";

export const NOTHING_TRIED: WhatIf = {};

export interface BudgetState {
  budget: WorkbookBudget;
  settings: BudgetSettings;
  change(part: Partial<BudgetSettings>): void;
  /** What the user tries out; it outlives the screen, and every view that counts with it says so. */
  whatIf: WhatIf;
  tryOut(whatIf: WhatIf): void;
  /** As in the sheet, on the chosen VAT basis. */
  sheetLines: BudgetLine[];
  /** The same with what is tried out. */
  lines: BudgetLine[];
  /** For the risk: with the band where a line gives no range. */
  riskLines: BudgetLine[];
  tries: boolean;
}

export function useBudget(budget: WorkbookBudget): BudgetState {
  const [settings, setSettings] = useKept(budgetSettingsKey);
  const [kept, keep] = useKept(whatIfKey);
  const { basis, vat, band } = settings;
  const sheetLines = useMemo(() => budgetLines(budget, { basis, vat }), [budget, basis, vat]);
  const whatIf = useMemo(() => whatIfOn(kept, sheetLines), [kept, sheetLines]);
  const lines = useMemo(() => applyWhatIf(sheetLines, whatIf), [sheetLines, whatIf]);
  const ranged = useMemo(() => riskLines(lines, band), [lines, band]);
  return {
    budget,
    settings,
    change: (part) => setSettings({ ...settings, ...part }),
    whatIf,
    tryOut: (next) => keep(keepWhatIf(next, sheetLines)),
    sheetLines,
    lines,
    riskLines: ranged,
    tries: changesSomething(whatIf),
  };
}
