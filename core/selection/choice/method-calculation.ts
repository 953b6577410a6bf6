/** The score of a wijk under a method that compares wijken, opened down to what each criterion does to it. */
import type { Decision } from "../../decision/decision";
import { criterionFlows } from "../../decision/promethee-score";
import type { Method } from "../../decision/score";
import { topsisParts } from "../../decision/topsis";
import { vikor } from "../../decision/vikor";
import { ratiosToBest } from "../../decision/weighted-product";
import { decisionOf, included, type Ranking } from "./ranking";

export type ComparingMethod = Exclude<Method, "som">;

/** Numbers by the names that the sentences and the columns of a method use (calculation-words.ts). */
export type Numbers = Readonly<Record<string, number>>;

export interface MethodCalculation {
  /** In the order of the criteria. */
  steps: Numbers[];
  /** What comes of the steps together, the score included. */
  outcome: Numbers;
}

/**
 * The calculation of each wijk that takes part, by its place among the candidates; nothing of a wijk that is excluded,
 * and nothing at all where the method does not allow the figures.
 */
export function methodCalculations(ranking: Ranking, method: ComparingMethod): ReadonlyMap<number, MethodCalculation> {
  const { study, scores } = ranking;
  const competitors = included(study);
  if (competitors.every((candidate) => Number.isNaN(scores[candidate]))) return new Map();
  const decision = decisionOf(study, competitors);
  const partsOf = PARTS[method](decision);
  const { columns } = decision.values;
  return new Map(
    competitors.map((candidate, row) => {
      const stepOf = (criterion: number): Numbers => {
        const at = candidate * columns + criterion;
        const value = study.values.data[at] ?? Number.NaN;
        const place = ranking.scaled.data[at] ?? Number.NaN;
        const worst = study.scale.worst[criterion] ?? Number.NaN;
        const best = study.scale.best[criterion] ?? Number.NaN;
        const weight = study.weights[criterion] ?? 0;
        return { value, worst, best, place, weight, ...partsOf.step(row, criterion, weight, place) };
      };
      const score = scores[candidate] ?? Number.NaN;
      return [
        candidate,
        { steps: Array.from({ length: columns }, (_, j) => stepOf(j)), outcome: { ...partsOf.outcome(row), score } },
      ];
    }),
  );
}

interface Parts {
  step(row: number, criterion: number, weight: number, place: number): Numbers;
  outcome(row: number): Numbers;
}

const PARTS: Readonly<Record<ComparingMethod, (decision: Decision) => Parts>> = {
  product(decision) {
    const { columns, data } = ratiosToBest(decision);
    const { weights } = decision;
    const factor = (row: number, criterion: number) =>
      weights[criterion] === 0 ? 1 : (data[row * columns + criterion] ?? Number.NaN) ** (weights[criterion] ?? 0);
    return {
      step: (row, criterion) => ({
        ratio: data[row * columns + criterion] ?? Number.NaN,
        factor: factor(row, criterion),
      }),
      outcome: (row) => ({
        product: Array.from({ length: columns }, (_, j) => factor(row, j)).reduce((all, one) => all * one, 1),
      }),
    };
  },
  topsis(decision) {
    const { reach, toIdeal, toAntiIdeal } = topsisParts(decision);
    return {
      step: (_, criterion, __, place) => ({
        toWorst: (reach[criterion] ?? 0) * place,
        toBest: (reach[criterion] ?? 0) * (1 - place),
      }),
      outcome: (row) => ({ toWorst: toAntiIdeal[row] ?? Number.NaN, toBest: toIdeal[row] ?? Number.NaN }),
    };
  },
  promethee(decision) {
    const { columns, data } = criterionFlows(decision);
    const flow = (row: number, criterion: number) => data[row * columns + criterion] ?? Number.NaN;
    return {
      step: (row, criterion, weight) => ({ flow: flow(row, criterion), part: weight * flow(row, criterion) }),
      outcome: (row) => ({
        flow: decision.weights.reduce((sum, weight, criterion) => sum + weight * flow(row, criterion), 0),
      }),
    };
  },
  vikor(decision) {
    const { groupRegret, largestRegret, compromise } = vikor(decision);
    const { worst, best } = decision.scale;
    return {
      step(_, criterion, weight, place) {
        // A criterion on which all are equal takes nothing from anybody.
        const miss = worst[criterion] === best[criterion] ? 0 : 1 - place;
        return { miss, part: weight * miss };
      },
      outcome: (row) => ({
        group: groupRegret[row] ?? Number.NaN,
        largest: largestRegret[row] ?? Number.NaN,
        compromise: compromise[row] ?? Number.NaN,
      }),
    };
  },
};
