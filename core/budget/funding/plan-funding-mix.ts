/** The plan that writes the sheet Financieringsmix: the best mix, what limits each source, and the alternatives. */
import { say, type Text } from "../../texts/text";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import { startReport } from "../../workbook/report";
import type { ReportColumn } from "../../workbook/report-table";
import type { Snapshot } from "../../workbook/snapshot";
import { writtenOn } from "../../workbook/written-on";
import { words as sheetWords } from "../sheets/words";
import { words } from "../words";
import type { FundingAnswer, FundingMix } from "./funding-mix";
import { mixSentence, shortageSentence } from "./mix-sentences";
import { words as fundingWords } from "./words";

export const MIX_SHEET = "Financieringsmix";

const COLUMNS: readonly ReportColumn[] = [
  { header: say("nl", sheetWords.source), role: "text" },
  { header: say("nl", sheetWords.amount), role: "euro" },
  { header: say("nl", sheetWords.whyNotMore), role: "text" },
  { header: say("nl", sheetWords.whatFor), role: "text" },
  { header: say("nl", sheetWords.checkedOn), role: "text" },
];
const WIDTHS = [28, 14, 30, 30, 14];

/**
 * Values only: a mix is found by search, no formula can keep it up to date. `today`: the day as people write it; `vat`:
 * the words for the basis of the amounts.
 */
export function planFundingMix(snapshot: Snapshot, answer: FundingAnswer, today?: string, vat?: Text): Plan {
  const plan = buildPlan(snapshot, fundingWords.planMix);
  const report = startReport(snapshot, MIX_SHEET, { columns: WIDTHS });
  report.title(MIX_SHEET);
  report.answer(mixSentence(answer.best, "nl"));
  report.note(shortageSentence(answer.problem, "nl", vat));
  [answer.best, ...answer.alternatives].forEach((mix, index) => {
    report.gap();
    report.section(index === 0 ? say("nl", words.mixBest) : say("nl", words.mixAlternative, { number: index }));
    const table = report.table({ columns: COLUMNS, rows: mixRows(mix) });
    if (mix.open > 0) report.style({ ...table.body, row: table.body.row + table.body.rows - 1, rows: 1 }, "warning");
  });
  const { idle } = answer.best;
  if (idle.length > 0) {
    report.gap();
    report.section(say("nl", words.mixIdle));
    report.table({
      columns: [
        { header: say("nl", sheetWords.source), role: "text", span: 2 },
        { header: say("nl", fundingWords.mixWhy), role: "text", span: 2 },
      ],
      rows: idle.map(({ source, reason }) => [source.name, say("nl", words[`idle.${reason}`])]),
    });
  }
  report.addTo(plan, writtenOn(today));
  plan.add({ kind: "show", sheet: report.sheet, row: 0, column: 0 });
  return plan.build();
}

/** Each source with its amount, the own money, and in the last row what stays open. */
function mixRows({ grants, own, open }: FundingMix): NewValue[][] {
  const rows = grants.map(({ source, euro, limit, parts }): NewValue[] => [
    source.name,
    euro,
    say("nl", words[`limit.${limit}`]),
    parts
      .map(({ category }) => category)
      .filter((category) => category !== "")
      .join("; "),
    source.checked ?? "",
  ]);
  rows.push([say("nl", words.stepOwn), own, "", "", ""]);
  if (open > 0) rows.push([say("nl", fundingWords.mixStillOpen), open, "", "", ""]);
  return rows;
}
