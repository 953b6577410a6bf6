/** The plan that writes what was tried out to a sheet of its own, beside the budget as it stands: nothing else changes. */
import { say, type Text } from "../../texts/text";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import { startReport } from "../../workbook/report";
import type { ReportColumn } from "../../workbook/report-table";
import type { Snapshot } from "../../workbook/snapshot";
import { writtenOn } from "../../workbook/written-on";
import { budgetSentence } from "../answer";
import { totals } from "../balance";
import type { BudgetLine } from "../lines/budget-line";
import { SCENARIOS } from "../lines/money-line";
import type { VatShown } from "../lines/vat";
import type { WhatIf } from "../lines/what-if";
import { applyWhatIf } from "../lines/what-if";
import { whatIfSentences } from "../lines/what-if-sentences";
import { budgetOverview } from "../overview";
import { words } from "../words";
import { words as sheetWords } from "./words";

export const WHAT_IF_SHEET = "Begroting wat als";

const WIDTHS = [30, 18, 18, 18];

export interface WhatIfStudy extends VatShown {
  /** As in the sheet, on the VAT basis that is shown. */
  lines: readonly BudgetLine[];
  whatIf: WhatIf;
}

/** Values only: a trial is of its day. `today`: the day as people write it. */
export function planWhatIf(snapshot: Snapshot, study: WhatIfStudy, today?: string): Plan {
  const { lines, whatIf } = study;
  const tried = applyWhatIf(lines, whatIf);
  const plan = buildPlan(snapshot, words.planWhatIf);
  const report = startReport(snapshot, WHAT_IF_SHEET, { columns: WIDTHS });
  report.title(WHAT_IF_SHEET);
  report.answer(budgetSentence(tried, "nl", study));
  report.note(say("nl", words.whatIfOnly));
  report.gap();
  report.section(say("nl", words.whatIfTried));
  for (const { text, values } of whatIfSentences(whatIf, lines)) report.text(say("nl", text, values));
  report.gap();
  report.table({
    columns: columns(sheetWords.balance),
    rows: SCENARIOS.map((scenario) => {
      const [now, then] = [totals(lines, scenario).balance, totals(tried, scenario).balance];
      return row(say("nl", sheetWords[scenario]), now, then);
    }),
  });
  const years = yearRows(lines, tried);
  if (years.length > 0) {
    report.gap();
    report.table({ columns: columns(sheetWords.cashAtEnd), rows: years });
  }
  report.addTo(plan, writtenOn(today));
  plan.add({ kind: "show", sheet: report.sheet, row: 0, column: 0 });
  return plan.build();
}

function columns(label: Text): ReportColumn[] {
  const [now, then, difference] = [sheetWords.asInSheet, sheetWords.ifSo, sheetWords.difference].map((text) =>
    say("nl", text),
  );
  return [
    { header: say("nl", label), role: "text" },
    { header: now ?? "", role: "euro" },
    { header: then ?? "", role: "euro" },
    { header: difference ?? "", role: "euro" },
  ];
}

function row(label: string, now: number, then: number): NewValue[] {
  return [label, now, then, Math.round((then - now) * 100) / 100];
}

/** The cash at the end of each year, expected, with and without what was tried. */
function yearRows(lines: readonly BudgetLine[], tried: readonly BudgetLine[]): NewValue[][] {
  const [now, then] = [lines, tried].map((of) => budgetOverview(of, "expected").years);
  const years = [...new Set([...(now ?? []), ...(then ?? [])].map(({ year }) => year))].sort((a, b) => a - b);
  // A year without money of its own ends as the one before it did.
  const atEnd = (of: typeof now, year: number) =>
    (of ?? []).reduce((cash, one) => (one.year <= year ? one.cumulative.euro : cash), 0);
  return years.map((year) => row(String(year), atEnd(now, year), atEnd(then, year)));
}
