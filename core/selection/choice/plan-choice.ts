/** The plan that records what people decided about a wijk, and the reason that it begins with. */
import { serialOfDay } from "../../cells/day";
import { formatNumber, type Language } from "../../cells/format-number";
import { foldWord } from "../../cells/words";
import { changeTable } from "../../tables/change-table";
import { addFacts } from "../../tables/facts";
import { say } from "../../texts/text";
import type { Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import type { Snapshot } from "../../workbook/snapshot";
import { keuze } from "../tables/keuze";
import { WEIGHTS_FACT, weightsMark } from "./choice-findings";
import { choiceWords as words } from "./choice-words";
import { reasonsFor } from "./explain";
import type { Ranking } from "./ranking";
import { type ChoiceRow, type ChoiceVerdict, choiceAbout } from "./read-choice";

export interface NewChoice
  extends Pick<ChoiceRow, "wijk" | "reason" | "conditions" | "decidedBy" | "asked" | "objections"> {
  verdict: ChoiceVerdict;
  /** As people write it: 23/11/2026; "" where it is not known. */
  day: string;
}

/** A wijk that is chosen though it is not the first needs a reason. */
export function needsReason(ranking: Ranking, wijk: string, verdict: ChoiceVerdict): boolean {
  const candidate = ranking.study.candidates.findIndex(({ name }) => foldWord(name) === foldWord(wijk));
  return verdict === "choose" && candidate >= 0 && ranking.ranks[candidate] !== 1;
}

/**
 * Writes over the row of that wijk or below the others, and keeps a mark of the weights of the day. undefined where a
 * reason is needed and none is given.
 */
export function planChoice(snapshot: Snapshot, ranking: Ranking, choice: NewChoice): Plan | undefined {
  const { wijk, verdict, day } = choice;
  const reason = oneLine(choice.reason);
  if (reason === "" && needsReason(ranking, wijk, verdict)) return undefined;
  const plan = buildPlan(snapshot, words.planChoice, { wijk });
  const present = choiceAbout(snapshot, wijk);
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
  });
  addFacts(plan, snapshot, keuze.name, sheet, { [WEIGHTS_FACT]: weightsMark(ranking.study) });
  if (isNew) plan.add({ kind: "show", sheet, row: 0, column: 0 });
  return plan.build();
}

const MOST_REASONS = { pro: 3, contra: 2 } as const;

/** The place of a wijk, what speaks most for it and what most against it: a text to begin with. */
export function reasonToBegin(ranking: Ranking, candidate: number, language: Language): string {
  const wijk = ranking.study.candidates[candidate]?.name ?? "";
  const rank = ranking.ranks[candidate] ?? Number.NaN;
  const points = formatNumber(ranking.scores[candidate] ?? Number.NaN, 1, language);
  const reasons = reasonsFor(ranking, candidate, language);
  const parts: string[] = [];
  if (rank === 1) parts.push(say(language, words.reasonFirst, { wijk, points }));
  else if (!Number.isNaN(rank)) parts.push(say(language, words.reasonPlace, { wijk, rank, points }));
  for (const side of ["pro", "contra"] as const) {
    const own = reasons.filter((reason) => reason.side === side).slice(0, MOST_REASONS[side]);
    const text = side === "pro" ? words.reasonPro : words.reasonContra;
    if (own.length > 0) parts.push(say(language, text, { reasons: own.map(({ sentence }) => sentence).join("; ") }));
  }
  return parts.join(" ");
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
