/** What the workbook shows beside each question. It never answers: that is the owner's. */

import { isCertaintyUnsaid } from "../budget/answer";
import { totals } from "../budget/balance";
import { type BudgetView, linesInView } from "../budget/budget-view";
import { foldWord } from "../cells/words";
import { readSources } from "../selection/candidates/read-sources";
import { readStudy } from "../selection/read-study";
import { readAgreements } from "../team/read-agreements";
import { chosenOf, readTeam } from "../team/read-team";
import type { Sentence } from "../texts/text";
import type { Snapshot } from "../workbook/snapshot";
import type { Subject } from "./proposed-questions";
import {
  seenAdministration,
  seenCommunication,
  seenExpectations,
  seenHeard,
  seenNeeds,
  seenResidents,
} from "./seen-people";
import { words } from "./words";

/** Short facts, each without a capital or a full stop. `view`: as the step Begroting shows the budget. */
export function seenFor(subject: Subject, snapshot: Snapshot, view: BudgetView): Sentence[] {
  return LOOKS[subject](snapshot, view);
}

const LOOKS: Readonly<Record<Subject, (snapshot: Snapshot, view: BudgetView) => Sentence[]>> = {
  means: (snapshot, view) => [budget(snapshot, view), team(snapshot)],
  roles: (snapshot) => [owners(snapshot)],
  occasion: (snapshot) => [criterion(snapshot, /beleid|aanleiding|politiek|meerjarenplan/), ...read(snapshot)],
  needs: seenNeeds,
  heard: seenHeard,
  chances: (snapshot) => [criterion(snapshot, /koppelkans|meekoppel|initiatie|geplande werken|werken|straten/)],
  expectation: seenExpectations,
  government: seenAdministration,
  communication: seenCommunication,
  residents: seenResidents,
};

function budget(snapshot: Snapshot, view: BudgetView): Sentence {
  const lines = linesInView(snapshot, view) ?? [];
  if (lines.length === 0) return { text: words.seenNoBudget };
  const { balance, expense } = totals(lines, "certain");
  if (expense === 0) return { text: words.seenNoExpenses };
  if (balance < 0) return { text: words.seenGap, values: { gap: -balance } };
  return { text: isCertaintyUnsaid(lines) ? words.seenClosesUnsaid : words.seenCloses };
}

function team(snapshot: Snapshot): Sentence {
  const reading = readTeam(snapshot);
  if (!reading || reading.members.length === 0) return { text: words.seenNoTeam };
  const chosen = chosenOf(reading);
  const inside = reading.members.filter((_, person) => chosen[person]);
  const fte = inside.reduce((sum, member) => sum + (member.fte ?? 0), 0);
  return { text: words.seenTeam, values: { count: inside.length, fte } };
}

function owners(snapshot: Snapshot): Sentence {
  const all = readAgreements(snapshot)?.agreements ?? [];
  if (all.length === 0) return { text: words.seenNoAgreements };
  return { text: words.seenOwners, values: { done: all.filter(({ owner }) => owner !== "").length, all: all.length } };
}

/** For how many wijken the criterion of that kind is filled in. */
function criterion(snapshot: Snapshot, like: RegExp): Sentence {
  const { criteriaRows, study } = readStudy(snapshot);
  if (criteriaRows.length === 0) return { text: words.seenNoCriteria };
  const named = criteriaRows.find(({ name }) => like.test(foldWord(name)));
  if (!named) return { text: words.seenNoSuchCriterion };
  const at = study?.criteria.findIndex(({ name }) => name === named.name) ?? -1;
  if (!study || at < 0) return { text: words.seenCriterionEmpty, values: { criterion: named.name } };
  const { columns, data } = study.values;
  const filled = study.candidates.filter((_, row) => !Number.isNaN(data[row * columns + at])).length;
  const values = { criterion: named.name, filled, all: study.candidates.length };
  return { text: words.seenCriterion, values };
}

/** What was read beforehand, where there is anything. */
function read(snapshot: Snapshot): Sentence[] {
  const count = readSources(snapshot)?.sources.length ?? 0;
  return count === 0 ? [] : [{ text: words.seenSources, values: { count } }];
}
