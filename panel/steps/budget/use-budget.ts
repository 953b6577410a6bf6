/** The budget of the workbook as the pane shows it: read, on one VAT basis, with what the user tries out. */
import { useMemo, useState } from "react";
import type { BudgetLine } from "../../../core/budget/budget-line";
import type { Scenario } from "../../../core/budget/money-line";
import { type Band, type Bands, withBands } from "../../../core/budget/risk-report";
import { defaultVat, onVatBasis, type VatBasis, type VatSettings } from "../../../core/budget/vat";
import { applyWhatIf, type WhatIf } from "../../../core/budget/what-if";
import { FIRST_BASIS, type ReadBudget } from "../../read-budget";

export interface BudgetSettings {
  scenario: Scenario;
  basis: VatBasis;
  vat: VatSettings;
  whatIf: WhatIf;
  /** For lines that give no range of their own. */
  band: Band;
}

export const NOTHING_TRIED: WhatIf = {};

const FIRST_SETTINGS: BudgetSettings = {
  scenario: "expected",
  basis: FIRST_BASIS,
  vat: defaultVat,
  whatIf: NOTHING_TRIED,
  band: { below: 0.05, above: 0.15 },
};

/** The lines of the sheet on the chosen VAT basis, with a range where they give none; nothing tried out. */
export function linesFor(budget: ReadBudget, { basis, vat, band }: BudgetSettings): BudgetLine[] {
  return withBands(onVatBasis(budget.reading.lines, basis, vat), bandsOf(band));
}

function bandsOf(band: Band): Bands {
  return { categories: new Map(), other: band };
}

export interface BudgetState {
  budget: ReadBudget;
  settings: BudgetSettings;
  change(part: Partial<BudgetSettings>): void;
  /** As in the sheet, on the chosen VAT basis. */
  sheetLines: BudgetLine[];
  /** The same with what is tried out. */
  lines: BudgetLine[];
  /** For the risk: with the band where a line gives no range. */
  riskLines: BudgetLine[];
  tries: boolean;
}

export function useBudget(budget: ReadBudget): BudgetState {
  const [settings, setSettings] = useState(FIRST_SETTINGS);
  const { basis, vat, whatIf, band } = settings;
  const sheetLines = useMemo(() => onVatBasis(budget.reading.lines, basis, vat), [budget, basis, vat]);
  const lines = useMemo(() => applyWhatIf(sheetLines, whatIf), [sheetLines, whatIf]);
  const riskLines = useMemo(() => withBands(lines, bandsOf(band)), [lines, band]);
  return {
    budget,
    settings,
    change: (part) => setSettings((before) => ({ ...before, ...part })),
    sheetLines,
    lines,
    riskLines,
    tries: whatIf !== NOTHING_TRIED,
  };
}
