/** Warnings before the mistake: each a finding with its reason and what to do. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import type { Finding } from "../../workbook/finding";
import type { Study } from "../study";
import { criteria as criteriaTable } from "../tables/criteria";
import { valueText } from "../value-text";
import { words } from "../words";
import type { Ranking } from "./ranking";

/** A criterion with more than half of the weight outweighs all others together. */
export const DECIDES_ALONE = 0.5;
/** Less known weight than this makes a score a guess (proposal of ours). */
const LITTLE_KNOWN = 0.6;

/** All but those that compare the criteria with each other: criteriaAlikeTask. */
export function warningsOf(ranking: Ranking): Finding[] {
  const { study } = ranking;
  return [
    ...equalOnAll(study),
    ...outsideScale(study),
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
    const figure = { nl: valueText(first, unit, "nl"), en: valueText(first, unit, "en") };
    const about = { values: { criterion: name, figure }, table: criteriaTable.name, cell: place };
    return [{ severity: "warning", text: words.equalOnAll, ...about }];
  });
}

/** Units that people mix up differ by this much: a share and percent, euros and thousands, kWh and MWh. */
const UNIT_FACTORS = [100, 1000, 1_000_000];

/** So many times beyond the end of a scale figures may be in another unit. */
const FAR = 10;

/** Every wijk beyond an end of the scale that somebody gave, at least one strictly: all get the same points, or 0 or 1. */
function outsideScale({ criteria, scale, values: { columns, data } }: Study): Finding[] {
  return criteria.flatMap(({ name, weight, worst: givenWorst, best: givenBest, place }, criterion): Finding[] => {
    const values = Array.from(data.filter((value, index) => index % columns === criterion && !Number.isNaN(value)));
    const [worst, best] = [scale.worst[criterion] ?? 0, scale.best[criterion] ?? 0];
    if (weight === 0 || values.length === 0 || worst === best) return [];
    if (givenWorst === undefined || givenBest === undefined) return [];
    const [from, to] = [Math.min(worst, best), Math.max(worst, best)];
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const isBelow = high <= from && low < from;
    const isAbove = low >= to && high > to;
    const isAround = values.every((value) => value < from || value > to);
    if (!isBelow && !isAbove && !isAround) return [];
    const times = isBelow ? 1 : -1;
    const factor = UNIT_FACTORS.find((one) => {
      const inUnit = values.map((value) => (times === 1 ? value * one : value / one));
      return inUnit.some((value) => value >= from && value <= to) && inUnit.every((value) => isNear(value, from, to));
    });
    const figures = { criterion: name, worst, best, low, high };
    const about = { severity: "warning" as const, table: criteriaTable.name, cell: place };
    // 11 on a scale to 10 is just beyond it, and no other unit.
    const isFar = isBelow ? low * FAR < from : high > to * FAR;
    if (factor === undefined || !isFar || (isAround && !isBelow && !isAbove))
      return [{ ...about, text: words.outsideScale, values: figures }];
    const smaller = times === 1 ? { nl: "groter", en: "larger" } : { nl: "kleiner", en: "smaller" };
    return [{ ...about, text: words.outsideScaleUnit, values: { ...figures, factor, smaller } }];
  });
}

/** On the scale, or off it by no more than its own length. */
function isNear(value: number, from: number, to: number): boolean {
  return value >= from - (to - from) && value <= to + (to - from);
}

function decidesAlone(study: Study): Finding[] {
  if (study.criteria.length < 2) return [];
  return study.criteria.flatMap(({ name, place }, criterion): Finding[] => {
    const share = study.weights[criterion] ?? 0;
    if (share <= DECIDES_ALONE) return [];
    const values = { criterion: name, share };
    return [{ severity: "warning", text: words.decidesAlone, values, table: criteriaTable.name, cell: place }];
  });
}

function untouchedWeights({ criteria }: Study): Finding[] {
  const [first] = criteria;
  if (!first || criteria.length < 3 || criteria.some(({ weight }) => weight !== first.weight)) return [];
  return [{ severity: "note", text: words.untouchedWeights, table: criteriaTable.name, cell: first.place }];
}

function openScales({ criteria }: Study): Finding[] {
  return criteria.flatMap(({ name, weight, worst, best, place }): Finding[] => {
    if (weight === 0 || (worst !== undefined && best !== undefined)) return [];
    return [
      {
        severity: "note",
        text: words.openScale,
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
    const values = { wijk: name, share };
    return [{ severity: "warning", text: words.littleKnown, values, table: kandidaatwijken.name, cell: place }];
  });
}
