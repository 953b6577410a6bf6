/** Warnings before the mistake: each a finding with its reason and what to do. */
import { formatShare } from "../../cells/format-number";
import { criteria as criteriaTable } from "../../tables/criteria";
import { kandidaatwijken } from "../../tables/kandidaatwijken";
import type { Finding } from "../../workbook/finding";
import type { Ranking } from "./ranking";
import type { Study } from "./study";
import { valueText } from "./value-text";

/** A criterion with more than half of the weight outweighs all others together. */
const DECIDES_ALONE = 0.5;
/** Less known weight than this makes a score a guess (proposal of ours). */
const LITTLE_KNOWN = 0.6;

/** All but those that compare the criteria with each other: criteriaAlikeTask. */
export function warningsOf(ranking: Ranking): Finding[] {
  const { study } = ranking;
  return [
    ...equalOnAll(study),
    ...decidesAlone(study),
    ...untouchedWeights(study),
    ...openScales(study),
    ...littleKnown(ranking),
  ];
}

function equalOnAll({ criteria, candidates, values: { columns, data } }: Study): Finding[] {
  return criteria.flatMap(({ name, unit, weight, place }, criterion): Finding[] => {
    const values = candidates
      .map((_, candidate) => data[candidate * columns + criterion] ?? Number.NaN)
      .filter((value) => !Number.isNaN(value));
    const first = values[0];
    if (weight === 0 || values.length < 2 || first === undefined) return [];
    if (values.some((value) => value !== first)) return [];
    const shown = valueText(first, unit, "nl");
    const about = { values: { criterion: name, value: shown }, table: criteriaTable.name, cell: place };
    return [{ severity: "warning", key: "selection.equalOnAll", ...about }];
  });
}

function decidesAlone(study: Study): Finding[] {
  if (study.criteria.length < 2) return [];
  return study.criteria.flatMap(({ name, place }, criterion): Finding[] => {
    const share = study.weights[criterion] ?? 0;
    if (share <= DECIDES_ALONE) return [];
    const values = { criterion: name, share: formatShare(share, 1) };
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
