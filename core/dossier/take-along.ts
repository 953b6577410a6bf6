/** Half a page per key stakeholder to take along to the talk: what we know, what we ask, what they gain. */
import type { BudgetView } from "../budget/budget-view";
import { foldWord } from "../cells/words";
import type { Method } from "../decision/score";
import { readStatements } from "../interviews/read-statements";
import type { Stakeholder } from "../stakeholders/read-stakeholders";
import { stakeholders as stakeholderTable } from "../stakeholders/tables/stakeholders";
import { positionText, whoFirst } from "../stakeholders/who-first";
import { tableIn } from "../tables/table";
import type { Sentence } from "../texts/text";
import type { Snapshot } from "../workbook/snapshot";
import { dossierFacts } from "./facts";
import { hasMuchInfluence } from "./key-stakeholders";
import { words } from "./take-along-words";
import { whyNow } from "./why-now";

export interface TakeAlong {
  stakeholder: string;
  know: Sentence[];
  ask: Sentence[];
  gain: Sentence[];
}

const MOST_STATEMENTS = 3;

/** Of those with much influence, who to see first first. About their own statements only, never of others. */
export function takeAlong(snapshot: Snapshot, method: Method, view?: BudgetView): TakeAlong[] {
  const facts = dossierFacts(snapshot, method, view);
  const expectations = new Map(
    (tableIn(snapshot, stakeholderTable)?.rows ?? []).map(({ row, values }) => [row, values.expectation ?? ""]),
  );
  return whoFirst(facts.stakeholders)
    .filter(hasMuchInfluence)
    .map((one): TakeAlong => {
      const know = [...positionNow(one), ...expectation(expectations.get(one.row) ?? ""), ...said(snapshot, one.name)];
      return {
        stakeholder: one.name,
        know: know.length === 0 ? [{ text: words.takeNothing }] : know,
        ask: asked(one, facts.wijk),
        gain: [...place(facts), ...whyNow(facts)],
      };
    });
}

function positionNow({ position }: Stakeholder): Sentence[] {
  const text = positionText(position);
  return text ? [{ text: words.takePosition, values: { position: text } }] : [];
}

function expectation(text: string): Sentence[] {
  return text === "" ? [] : [{ text: words.takeExpects, values: { expectation: text } }];
}

function said(snapshot: Snapshot, name: string): Sentence[] {
  const own = (readStatements(snapshot)?.statements ?? []).filter((one) => foldWord(one.name) === foldWord(name));
  return own.slice(0, MOST_STATEMENTS).map(({ kind, text }): Sentence => {
    return kind === "condition"
      ? { text: words.takeCondition, values: { condition: text } }
      : { text: words.takeSaid, values: { statement: text } };
  });
}

function asked({ nextAction, desired, position }: Stakeholder, wijk: string): Sentence[] {
  const wanted = Number.isNaN(desired) || desired <= position ? undefined : positionText(desired);
  const hoped = wanted && wijk !== "" ? [{ text: words.takeAskPosition, values: { position: wanted, wijk } }] : [];
  const step = nextAction === "" ? [] : [{ text: words.takeStep, values: { action: nextAction } }];
  return hoped.length + step.length === 0 ? [{ text: words.takeAskOpen }] : [...step, ...hoped];
}

function place({ ranking, candidate, wijk }: ReturnType<typeof dossierFacts>): Sentence[] {
  const rank = ranking?.ranks[candidate] ?? Number.NaN;
  if (Number.isNaN(rank)) return [];
  const of = ranking?.ranks.filter((one) => !Number.isNaN(one)).length ?? 0;
  return [{ text: words.takeGainWijk, values: { wijk, rank, of } }];
}
