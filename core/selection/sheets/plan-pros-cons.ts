/** The plan that writes the sheet Afweging: pros and cons of each wijk, in sentences, best wijk first. */

import { say } from "../../texts/text";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import { startReport } from "../../workbook/report";
import type { ReportColumn } from "../../workbook/report-table";
import type { Snapshot } from "../../workbook/snapshot";
import { writtenOn } from "../../workbook/written-on";
import { answerSentence } from "../choice/answer";
import { reasonsFor } from "../choice/explain";
import { methodNames } from "../choice/method-names";
import type { Ranking } from "../choice/ranking";
import { words } from "../words";
import { exclusionSentence } from "./plan-results";
import { words as sheetWords } from "./words";

export const PROS_CONS_SHEET = "Afweging";

const COLUMNS: readonly ReportColumn[] = [
  { header: say("nl", words["prosCons.rank"]), role: "whole" },
  { header: say("nl", words["prosCons.wijk"]), role: "text" },
  { header: say("nl", words["prosCons.side"]), role: "text" },
  { header: say("nl", words["prosCons.argument"]), role: "text" },
  { header: say("nl", words["prosCons.origin"]), role: "text" },
];

/** A wijk of which nothing speaks clearly gets a row that says so; an excluded wijk says why. `today`: as people write it. */
export function planProsCons(snapshot: Snapshot, ranking: Ranking, today?: string): Plan {
  const plan = buildPlan(snapshot, words.planProsCons);
  const rows = ranking.order.flatMap((candidate): NewValue[][] => {
    const { name = "" } = ranking.study.candidates[candidate] ?? {};
    const rank = ranking.ranks[candidate] ?? Number.NaN;
    const lead: NewValue[] = [Number.isNaN(rank) ? "" : rank, name];
    const excluded = (ranking.exclusions[candidate] ?? []).map((one): NewValue[] => [
      ...lead,
      "contra",
      exclusionSentence(ranking, one),
      say("nl", words.fromFigures),
    ]);
    const reasons = reasonsFor(ranking, candidate, "nl").map(({ side, sentence, from }): NewValue[] => [
      ...lead,
      side,
      sentence,
      say("nl", from === "figures" ? words.fromFigures : words.fromPeople),
    ]);
    const all = [...excluded, ...reasons];
    return all.length > 0 ? all : [[...lead, "", say("nl", words.nothingClear), ""]];
  });
  const report = startReport(snapshot, PROS_CONS_SHEET, { columns: [7, 28, 14, 80, 16] });
  report.title(PROS_CONS_SHEET);
  report.answer(answerSentence(ranking, "nl"));
  report.gap();
  report.freeze(report.table({ columns: COLUMNS, rows }));
  report.addTo(plan, writtenOn(today, say("nl", sheetWords.method, { method: methodNames[ranking.method] })));
  plan.add({ kind: "show", sheet: report.sheet, row: 0, column: 0 });
  return plan.build();
}
