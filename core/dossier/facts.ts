/** Everything that the dossier is made of, read from the workbook once: the choice, the ranking, people, money. */

import { type BudgetView, firstView } from "../budget/budget-view";
import { candidateNames } from "../candidates/candidate-names";
import { foldWord } from "../cells/words";
import { REASONABLE_SPREAD } from "../decision/sampling/rank-acceptability";
import type { Method } from "../decision/score";
import { type Lenses, lensesOf } from "../selection/choice/lenses";
import type { Ranking } from "../selection/choice/ranking";
import { type ChoiceReading, type ChoiceRow, readChoice } from "../selection/choice/read-choice";
import { readRanking } from "../selection/choice/read-ranking";
import { chanceOfFirst, robustnessTask, tellsWhoStays } from "../selection/choice/robustness";
import { personsIn } from "../stakeholders/person-name";
import { readStakeholders, type Stakeholder } from "../stakeholders/read-stakeholders";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { type Money, moneyOf } from "./money";
import { type Extras, readExtras } from "./read-extras";

export interface DossierOptions {
  /** The day as people write it. */
  today: string;
  method: Method;
  /** As the step Begroting shows the budget; absent as it shows it at first. */
  budget?: BudgetView;
  /** Also functions that one person holds, such as the mayor: only on request. */
  functions?: boolean;
  /** Parts that are left out. */
  without?: readonly string[];
  /** Texts that somebody wrote in the pane instead of the proposed ones. */
  texts?: Readonly<Record<string, string>>;
}

export interface DossierFacts {
  ranking: Ranking | undefined;
  lenses: Lenses | undefined;
  choice: ChoiceReading | undefined;
  /** What was decided about the wijk of the dossier; absent while the ranking stands in. */
  decided: ChoiceRow | undefined;
  /** Every wijk that is named: the candidates, and what was decided about. */
  wijken: readonly string[];
  /** The wijk that the dossier is about: the chosen one, else the first of the ranking. "" for none. */
  wijk: string;
  /** Its number among the candidates; -1 where it is none. */
  candidate: number;
  /** Who comes next: a reserve, or the best of the others. */
  runnerUp: number | undefined;
  stakeholders: readonly Stakeholder[];
  money: Money | undefined;
  extras: Extras;
  /** The chance (0..1) that it stays first by weights that deviate; undefined where that is not computed. */
  staysFirst: number | undefined;
}

/** Read once per snapshot, method and view. A table that is not there leaves its facts out, and the rest goes on. */
export function dossierFacts(snapshot: Snapshot, method: Method, view: BudgetView = firstView): DossierFacts {
  const known = factsKept(snapshot);
  const key = JSON.stringify([method, view.scenario, view.basis, view.vat.rate, view.vat.deductible]);
  const found = known.get(key) ?? read(snapshot, method, view);
  known.set(key, found);
  return found;
}

const factsKept = perSnapshot(() => new Map<string, DossierFacts>());

function read(snapshot: Snapshot, method: Method, view: BudgetView): DossierFacts {
  const ranking = readRanking(snapshot, method);
  const choice = readChoice(snapshot);
  const decided = choice?.chosen;
  const names = ranking?.study.candidates.map(({ name }) => name) ?? [];
  const numberOf = (wijk: string) => names.findIndex((name) => foldWord(name) === foldWord(wijk));
  const leader = ranking?.order.find((one) => ranking.ranks[one] === 1);
  const candidate = decided ? numberOf(decided.wijk) : (leader ?? -1);
  const wijk = decided?.wijk ?? names[candidate] ?? "";
  const reserve = choice?.rows.find(({ verdict }) => verdict === "reserve");
  const reserved = reserve ? numberOf(reserve.wijk) : -1;
  const next = ranking?.order.find((one) => one !== candidate && !Number.isNaN(ranking.ranks[one]));
  return {
    ranking,
    lenses: ranking && lensesOf(snapshot, ranking),
    choice,
    decided,
    wijken: [...new Set([...candidateNames(snapshot), ...(choice?.rows ?? []).map((row) => row.wijk)])],
    wijk,
    candidate,
    runnerUp: reserved >= 0 && reserved !== candidate ? reserved : next,
    stakeholders: readStakeholders(snapshot)?.stakeholders ?? [],
    money: moneyOf(snapshot, view),
    extras: readExtras(snapshot, view),
    staysFirst: ranking && ranking.ranks[candidate] === 1 ? chanceToStay(ranking, candidate) : undefined,
  };
}

function chanceToStay(ranking: Ranking, candidate: number): number | undefined {
  if (!tellsWhoStays(ranking)) return undefined;
  const task = robustnessTask(ranking.study, REASONABLE_SPREAD);
  while (!task.step(1000)) {
    // Drawn in slices only so that the pane can do the same without standing still.
  }
  return chanceOfFirst(task.result(), candidate);
}

/** A text of the user's own for print; "" where it names a person. */
export function withoutPersons(text: string, { wijken }: Pick<DossierFacts, "wijken">): string {
  return personsIn(text, wijken).length > 0 ? "" : text;
}
