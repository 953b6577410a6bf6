/** What must be known about the choice before it is defended: skewed support, double counting, open conditions. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import { foldWord } from "../../cells/words";
import { ALIKE, createRankCorrelation } from "../../decision/rank-correlation";
import { readStatements } from "../../interviews/read-statements";
import { readTalks } from "../../interviews/read-talks";
import { uitspraken } from "../../interviews/tables/uitspraken";
import { factsOf } from "../../tables/facts";
import type { Finding } from "../../workbook/finding";
import { fingerprint } from "../../workbook/fingerprint";
import type { Snapshot } from "../../workbook/snapshot";
import { type Study, valuePlace } from "../study";
import { criteria as criteriaTable } from "../tables/criteria";
import { keuze } from "../tables/keuze";
import { choiceWords as words } from "./choice-words";
import { isSupport } from "./flip";
import type { Lenses } from "./lenses";
import { misspeltWijken } from "./misspelt-wijken";
import type { Ranking } from "./ranking";
import { readChoice } from "./read-choice";
import { isOwnReason, needsReason } from "./reason-to-begin";

/** One fewer than between criteria: there are conversations about few wijken, and support is one column. */
const FEWEST_WITH_TALKS = 4;

/** The fact of Keuze that keeps the weights of the day. */
export const WEIGHTS_FACT = "weights";

/**
 * What to know before a choice goes to the council: warnings at the wijk, reason and date of Keuze, and about support.
 * None of them forbids it: the choice is the user's.
 */
export function choiceFindings(snapshot: Snapshot, ranking: Ranking, lenses: Lenses): Finding[] {
  return [
    ...(readChoice(snapshot)?.findings ?? []),
    ...chosenFindings(snapshot, ranking),
    ...hardConditions(snapshot, lenses),
    ...fewHeard(snapshot, lenses),
    ...misspeltWijken(snapshot),
    ...supportOld(ranking.study, lenses),
    ...countedTwice(ranking.study, lenses),
  ];
}

/** The weights of a study in six characters: another set of weights is other characters. */
export function weightsMark({ criteria }: Pick<Study, "criteria">): string {
  return fingerprint(criteria.map(({ name, weight }) => `${foldWord(name)}=${weight}`).join("|"));
}

function chosenFindings(snapshot: Snapshot, ranking: Ranking): Finding[] {
  const choice = readChoice(snapshot);
  const chosen = choice?.chosen;
  if (!choice || !chosen) return [];
  const at = (key: "wijk" | "reason" | "date") => ({ table: keuze.name, cell: choice.table.cell(chosen.row, key) });
  const findings: Finding[] = [];
  const { study } = ranking;
  const candidate = study.candidates.findIndex(({ name }) => foldWord(name) === foldWord(chosen.wijk));
  const [excluded] = ranking.exclusions[candidate] ?? [];
  if (excluded) {
    const values = { wijk: chosen.wijk, criterion: study.criteria[excluded.criterion]?.name ?? "" };
    findings.push({ severity: "warning", text: words.chosenExcluded, values, ...at("wijk") });
  }
  if (needsReason(ranking, chosen.wijk, "choose") && !isOwnReason(ranking, chosen.wijk, chosen.reason)) {
    findings.push({ severity: "warning", text: words.notFirst, ...at("reason") });
  }
  const mark = factsOf(snapshot, keuze)[WEIGHTS_FACT];
  if (mark !== undefined && mark !== weightsMark(study)) {
    findings.push({ severity: "warning", text: words.weightsChanged, ...at("date") });
  }
  return findings;
}

/** Of the chosen wijk, or of the first while nothing is chosen. */
function hardConditions(snapshot: Snapshot, { wijken }: Lenses): Finding[] {
  const chosen = readChoice(snapshot)?.chosen;
  const about = chosen
    ? wijken.find(({ name }) => foldWord(name) === foldWord(chosen.wijk))
    : wijken.find(({ rank }) => rank === 1);
  const table = readStatements(snapshot)?.table;
  return (about?.blocks ?? []).map(({ text, row }): Finding => {
    const values = { wijk: about?.name ?? "", condition: text.replace(/[.\s]+$/, "") };
    const cell = table?.cell(row, "statement");
    return { severity: "warning", text: words.hardOpen, values, table: uitspraken.name, ...(cell && { cell }) };
  });
}

/** Only once somebody was interviewed: before, nothing is skewed. */
function fewHeard(snapshot: Snapshot, { wijken }: Lenses): Finding[] {
  const talks = readTalks(snapshot);
  const silent = wijken.filter(({ attitudeCount }) => attitudeCount === 0);
  if (!talks || silent.length === 0 || silent.length === wijken.length) return [];
  const cell = talks.table.cell(talks.table.shape.headerRow, "wijk");
  const values = { count: silent.length, of: wijken.length };
  return [{ severity: "warning", text: words.fewHeard, values, table: talks.table.schema.name, cell }];
}

/** Figures closer than this are the same figure. */
const SAME_FIGURE = 1e-6;

function supportOld(study: Study, lenses: Lenses): Finding[] {
  const column = study.criteria.findIndex(({ header, name }) => isSupport(header) || isSupport(name));
  if (column < 0) return [];
  const changed = lenses.wijken.find(({ candidate, attitude }) => {
    const written = study.values.data[candidate * study.criteria.length + column] ?? Number.NaN;
    return Number.isNaN(written) !== Number.isNaN(attitude) || Math.abs(written - attitude) > SAME_FIGURE;
  });
  if (!changed) return [];
  const cell = valuePlace(study, changed.candidate, column);
  return [{ severity: "warning", text: words.supportOld, table: kandidaatwijken.name, cell }];
}

/** Support against every criterion that counts: people who judged cohesion are often those who were interviewed. */
function countedTwice(study: Study, { wijken }: Lenses): Finding[] {
  const heard = wijken.filter(({ attitude }) => !Number.isNaN(attitude));
  const columns = study.criteria.length + 1;
  const data = Float64Array.from(
    heard.flatMap(({ candidate, attitude }) => [
      ...study.values.data.subarray(candidate * (columns - 1), (candidate + 1) * (columns - 1)),
      attitude,
    ]),
  );
  const correlation = createRankCorrelation({ rows: heard.length, columns, data });
  return study.criteria.flatMap(({ name, header, direction, weight, place }, criterion): Finding[] => {
    if (weight === 0 || isSupport(header) || isSupport(name)) return [];
    const { rho, count } = correlation(criterion, columns - 1);
    if (count < FEWEST_WITH_TALKS || !(rho * direction >= ALIKE)) return [];
    const about = { table: criteriaTable.name, cell: place };
    return [{ severity: "warning", text: words.countedTwice, values: { criterion: name }, ...about }];
  });
}
