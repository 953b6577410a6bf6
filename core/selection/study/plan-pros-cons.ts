/** The plan that writes the sheet Afweging: pros and cons of each wijk, in sentences, best wijk first. */
import { say } from "../../texts/catalogue";
import { writeOwnSheet } from "../../workbook/own-sheet";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import type { Snapshot } from "../../workbook/snapshot";
import { answerSentence } from "./answer";
import { reasonsFor } from "./explain";
import { exclusionSentence } from "./plan-results";
import type { Ranking } from "./ranking";

export const PROS_CONS_SHEET = "Afweging";

const HEADER = ["Rang", "Wijk", "Pro of contra", "Argument", "Herkomst"];

/** A wijk of which nothing speaks clearly gets a row that says so; an excluded wijk says why. */
export function planProsCons(snapshot: Snapshot, ranking: Ranking): Plan {
  const plan = buildPlan(snapshot, "selection.planProsCons");
  const rows = ranking.order.flatMap((candidate): NewValue[][] => {
    const { name = "" } = ranking.study.candidates[candidate] ?? {};
    const rank = ranking.ranks[candidate] ?? Number.NaN;
    const lead: NewValue[] = [Number.isNaN(rank) ? "" : rank, name];
    const excluded = (ranking.exclusions[candidate] ?? []).map((one): NewValue[] => [
      ...lead,
      "contra",
      exclusionSentence(ranking, one),
      say("nl", "selection.fromFigures"),
    ]);
    const reasons = reasonsFor(ranking, candidate, "nl").map(({ side, sentence, from }): NewValue[] => [
      ...lead,
      side,
      sentence,
      say("nl", from === "figures" ? "selection.fromFigures" : "selection.fromPeople"),
    ]);
    const all = [...excluded, ...reasons];
    return all.length > 0 ? all : [[...lead, "", say("nl", "selection.nothingClear"), ""]];
  });
  const lines: NewValue[][] = [["Afweging"], [answerSentence(ranking, "nl")], [], HEADER, ...rows];
  const sheet = writeOwnSheet(plan, snapshot, PROS_CONS_SHEET, lines);

  const header = { sheet, row: 3, column: 0, rows: 1, columns: HEADER.length };
  plan.add({ kind: "format", sheet, row: 0, column: 0, rows: 1, columns: 1, format: { bold: true } });
  plan.add({ kind: "format", ...header, format: { bold: true, fill: "header" } });
  [7, 28, 14, 80, 16].forEach((width, column) => {
    const body = { sheet, row: 4, column, rows: Math.max(rows.length, 1), columns: 1 };
    plan.add({ kind: "format", ...body, format: { width, wrap: column === 3 } });
  });
  plan.add({ kind: "freeze", sheet, rows: 4, columns: 0 });
  plan.add({ kind: "show", sheet, row: 0, column: 0 });
  return plan.build();
}
