/** The plan that writes what to take along: half a page per key stakeholder, on a sheet of its own. */
import type { BudgetView } from "../../budget/budget-view";
import type { Method } from "../../decision/score";
import { type Sentence, say } from "../../texts/text";
import type { Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import { startReport } from "../../workbook/report";
import type { Snapshot } from "../../workbook/snapshot";
import { writtenOn } from "../../workbook/written-on";
import { takeAlong } from "../take-along";
import { words } from "../take-along-words";

export const TAKE_ALONG_SHEET = "Mee naar het gesprek";

/** undefined where nobody has much influence. Never a part of the dossier. */
export function planTakeAlong(snapshot: Snapshot, method: Method, today: string, view?: BudgetView): Plan | undefined {
  const pages = takeAlong(snapshot, method, view);
  if (pages.length === 0) return undefined;
  const plan = buildPlan(snapshot, words.planTakeAlong);
  const report = startReport(snapshot, TAKE_ALONG_SHEET, { columns: [92] });
  report.title(TAKE_ALONG_SHEET);
  report.note(say("nl", words.takeNote));
  for (const { stakeholder, know, ask, gain } of pages) {
    report.gap();
    report.section(say("nl", words.takeTitle, { name: stakeholder }));
    report.text(say("nl", words.takeKnow, { know: joined(know) }));
    report.gap();
    report.text(say("nl", words.takeAsk, { ask: joined(ask) }));
    report.gap();
    report.text(say("nl", words.takeGain, { gain: joined(gain) }));
  }
  report.addTo(plan, writtenOn(today));
  plan.add({ kind: "show", sheet: report.sheet, row: 0, column: 0 });
  return plan.build();
}

function joined(sentences: readonly Sentence[]): string {
  return sentences.map(({ text, values }) => say("nl", text, values).replace(/\.$/, "")).join("; ");
}
