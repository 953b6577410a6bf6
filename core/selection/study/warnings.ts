/** Warnings before the mistake: each a finding with its reason and what to do. */
import { formatShare } from "../../cells/format-number";
import { criteria as criteriaTable } from "../../tables/criteria";
import { kandidaatwijken } from "../../tables/kandidaatwijken";
import type { Finding } from "../../workbook/finding";
import { spearman } from "../correlation";
import type { Ranking } from "./ranking";
import type { Study } from "./study";
import { valueText } from "./value-text";

/** Above this rank correlation two criteria say nearly the same (proposal of ours). */
const SAME = 0.9;
/** A rank correlation of fewer wijken means nothing. */
const FEWEST_TO_COMPARE = 5;
/** A criterion with more than half of the weight outweighs all others together. */
const DECIDES_ALONE = 0.5;
/** Less known weight than this makes a score a guess (proposal of ours). */
const LITTLE_KNOWN = 0.6;

export function warningsOf(ranking: Ranking): Finding[] {
  const { study } = ranking;
  return [
    ...equalOnAll(study),
    ...sayTheSame(study),
    ...decidesAlone(study),
    ...untouchedWeights(study),
    ...openScales(study),
    ...littleKnown(ranking),
  ];
}

/** The known values of a criterion with the candidates that have them. */
function known({ values, candidates }: Study, criterion: number): { candidate: number; value: number }[] {
  return candidates
    .map((_, candidate) => ({ candidate, value: values.data[candidate * values.columns + criterion] ?? Number.NaN }))
    .filter(({ value }) => !Number.isNaN(value));
}

function equalOnAll(study: Study): Finding[] {
  return study.criteria.flatMap(({ name, unit, weight, place }, criterion): Finding[] => {
    const values = known(study, criterion);
    const first = values[0]?.value;
    if (weight === 0 || values.length < 2 || first === undefined) return [];
    if (values.some(({ value }) => value !== first)) return [];
    const shown = valueText(first, unit, "nl");
    const about = { values: { criterion: name, value: shown }, table: criteriaTable.name, cell: place };
    return [{ severity: "warning", key: "selection.equalOnAll", ...about }];
  });
}

/** Two criteria that order the wijken alike count the same thing twice. Compared in the direction that is better. */
function sayTheSame(study: Study): Finding[] {
  const findings: Finding[] = [];
  for (let a = 0; a < study.criteria.length; a++) {
    for (let b = a + 1; b < study.criteria.length; b++) {
      const first = study.criteria[a];
      const second = study.criteria[b];
      if (!first || !second || first.weight === 0 || second.weight === 0) continue;
      const others = new Map(known(study, b).map(({ candidate, value }) => [candidate, value * second.direction]));
      const pairs = known(study, a).filter(({ candidate }) => others.has(candidate));
      if (pairs.length < FEWEST_TO_COMPARE) continue;
      const rho = spearman(
        pairs.map(({ value }) => value * first.direction),
        pairs.map(({ candidate }) => others.get(candidate) ?? 0),
      );
      if (!(rho >= SAME)) continue;
      const together = formatShare((study.weights[a] ?? 0) + (study.weights[b] ?? 0));
      const values = { first: first.name, second: second.name, together };
      findings.push({
        severity: "warning",
        key: "selection.sayTheSame",
        values,
        table: criteriaTable.name,
        cell: second.place,
      });
    }
  }
  return findings;
}

function decidesAlone(study: Study): Finding[] {
  if (study.criteria.length < 2) return [];
  return study.criteria.flatMap(({ name, place }, criterion): Finding[] => {
    const share = study.weights[criterion] ?? 0;
    if (share <= DECIDES_ALONE) return [];
    const values = { criterion: name, share: formatShare(share) };
    return [{ severity: "warning", key: "selection.decidesAlone", values, table: criteriaTable.name, cell: place }];
  });
}

function untouchedWeights({ criteria }: Study): Finding[] {
  const [first] = criteria;
  if (!first || criteria.length < 3 || criteria.some(({ weight }) => weight !== first.weight)) return [];
  return [{ severity: "note", key: "selection.untouchedWeights", table: criteriaTable.name, cell: first.place }];
}

function openScales({ criteria }: Study): Finding[] {
  return criteria.flatMap(({ name, weight, worst, best, place }): Finding[] => {
    if (weight === 0 || (worst !== undefined && best !== undefined)) return [];
    return [
      {
        severity: "note",
        key: "selection.openScale",
        values: { criterion: name },
        table: criteriaTable.name,
        cell: place,
      },
    ];
  });
}

function littleKnown({ study, coverage }: Ranking): Finding[] {
  return study.candidates.flatMap(({ name, place }, candidate): Finding[] => {
    const share = coverage[candidate] ?? 0;
    if (share >= LITTLE_KNOWN) return [];
    const values = { wijk: name, share: formatShare(share) };
    return [{ severity: "warning", key: "selection.littleKnown", values, table: kandidaatwijken.name, cell: place }];
  });
}
