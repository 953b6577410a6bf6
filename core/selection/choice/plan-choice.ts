/** The plan that records what people decided about a wijk. */
import { serialOfDay } from "../../cells/day";
import { foldWord } from "../../cells/words";
import { changeTable } from "../../tables/change-table";
import { addFacts } from "../../tables/facts";
import type { Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import type { Snapshot } from "../../workbook/snapshot";
import { keuze } from "../tables/keuze";
import { WEIGHTS_FACT, weightsMark } from "./choice-findings";
import { choiceWords as words } from "./choice-words";
import type { Ranking } from "./ranking";
import { type ChoiceRow, type ChoiceVerdict, readChoice } from "./read-choice";
import { isOwnReason, needsReason } from "./reason-to-begin";

export interface NewChoice
  extends Pick<ChoiceRow, "wijk" | "reason" | "conditions" | "decidedBy" | "asked" | "objections"> {
  verdict: ChoiceVerdict;
  /** As people write it: 23/11/2026; "" where it is not known. */
  day: string;
}

/**
 * Writes over the row of that wijk or below the others, and keeps a mark of the weights of the day. Another wijk that
 * stood on "kiezen" goes to "niet nu": of two the dossier would go on about the first. undefined where a reason is needed
 * and none of one's own is given.
 */
export function planChoice(snapshot: Snapshot, ranking: Ranking, choice: NewChoice): Plan | undefined {
  const { wijk, verdict, day } = choice;
  const reason = oneLine(choice.reason);
  if (needsReason(ranking, wijk, verdict) && !isOwnReason(ranking, wijk, reason)) return undefined;
  const rows = readChoice(snapshot)?.rows ?? [];
  const present = rows.find((row) => foldWord(row.wijk) === foldWord(wijk));
  const earlier = verdict !== "choose" ? [] : rows.filter((row) => row !== present && row.verdict === "choose");
  const plan =
    earlier.length === 0
      ? buildPlan(snapshot, words.planChoice, { wijk })
      : buildPlan(snapshot, words.planChoiceInstead, { wijk, earlier: earlier.map((row) => row.wijk).join(", ") });
  const date = serialOfDay(day);
  const values = {
    verdict,
    reason,
    conditions: oneLine(choice.conditions),
    decidedBy: oneLine(choice.decidedBy),
    asked: oneLine(choice.asked),
    objections: oneLine(choice.objections),
    ...(date !== undefined && { date }),
  };
  const { sheet, isNew } = changeTable(plan, snapshot, keuze, (table) => {
    if (present) table.set(present.row, values);
    else table.add({ wijk, ...values });
    for (const { row } of earlier) table.set(row, { verdict: "notNow" });
  });
  addFacts(plan, snapshot, keuze.name, sheet, { [WEIGHTS_FACT]: weightsMark(ranking.study) });
  if (isNew) plan.add({ kind: "show", sheet, row: 0, column: 0 });
  return plan.build();
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
