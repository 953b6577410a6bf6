/** The answer of the step Wijkselectie: who stands where, with how many points from what, and on how much data. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import type { Matrix } from "../../cells/matrix";
import { contributions } from "../../decision/contributions";
import { coverage } from "../../decision/coverage";
import type { Decision } from "../../decision/decision";
import { type MethodProblem, methodProblem } from "../../decision/method-problem";
import { rankScores } from "../../decision/rank-scores";
import { scaleValues } from "../../decision/scale-values";
import { type Method, score } from "../../decision/score";
import { weightedSum } from "../../decision/weighted-sum";
import type { Finding } from "../../workbook/finding";
import { type Exclusion, exclusions } from "../candidates/exclusion";
import { type Study, valuePlace } from "../study";
import { criteria as criteriaTable } from "../tables/criteria";
import { words } from "../words";

export interface Ranking {
  study: Study;
  method: Method;
  /** 0..100; NaN without an answer. Under `som` excluded wijken keep theirs: one sees what the bound costs. */
  scores: Float64Array;
  /** From 1; NaN for a wijk that is excluded or has no score. */
  ranks: Float64Array;
  /** Candidates x criteria; adds up to the score under `som`. */
  points: Matrix;
  /** Candidates x criteria, between worst (0) and best (1). */
  scaled: Matrix;
  /** The share of the weight that is known, per candidate. */
  coverage: Float64Array;
  exclusions: Exclusion[][];
  /** Candidates, best first, then those without a rank in the order of the sheet. */
  order: number[];
  findings: Finding[];
}

/** The rows of a study that take part in the ranking. */
export function included(study: Study): number[] {
  const excluded = exclusions(study);
  return study.candidates.flatMap((_, i) => (excluded[i]?.length === 0 ? [i] : []));
}

/** What the kernels compute on, for all candidates or for some of them. */
export function decisionOf(study: Study, candidates: readonly number[] = study.candidates.map((_, i) => i)): Decision {
  const { columns, data } = study.values;
  const values = { rows: candidates.length, columns, data: new Float64Array(candidates.length * columns) };
  candidates.forEach((candidate, row) => {
    values.data.set(data.subarray(candidate * columns, (candidate + 1) * columns), row * columns);
  });
  return { values, weights: study.weights, directions: study.directions, scale: study.scale };
}

/**
 * Ranks the candidates of a study. Excluded wijken do not take part: under the methods that compare wijken with each
 * other they would change the scores of the others. A method that the data do not allow gives no scores, and a finding.
 */
export function rankStudy(study: Study, method: Method = "som"): Ranking {
  const everyone = decisionOf(study);
  const competitors = included(study);
  const decision = decisionOf(study, competitors);
  const problem = methodProblem(decision, method);
  const scores = method === "som" ? weightedSum(everyone) : new Float64Array(study.candidates.length).fill(Number.NaN);
  const ranks = new Float64Array(study.candidates.length).fill(Number.NaN);
  if (!problem) {
    const competing = score(decision, method);
    const competingRanks = rankScores(competing);
    competitors.forEach((candidate, row) => {
      scores[candidate] = competing[row] ?? Number.NaN;
      ranks[candidate] = competingRanks[row] ?? Number.NaN;
    });
  }
  return {
    study,
    method,
    scores,
    ranks,
    points: contributions(everyone),
    scaled: scaleValues(study.values, study.scale),
    coverage: coverage(study.values, study.weights),
    exclusions: exclusions(study),
    order: orderOf(ranks),
    findings: problem ? [methodFinding(study, competitors, method, problem)] : [],
  };
}

function orderOf(ranks: Float64Array): number[] {
  const last = ranks.length + 1;
  return Array.from(ranks, (rank, candidate) => ({ rank: Number.isNaN(rank) ? last : rank, candidate }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ candidate }) => candidate);
}

function methodFinding(study: Study, competitors: readonly number[], method: Method, problem: MethodProblem): Finding {
  const criterion = study.criteria[problem.column]?.name ?? "";
  const about = { severity: "error" as const };
  if (problem.kind === "bestNotPositive") {
    const cell = study.criteria[problem.column]?.place;
    const values = { method, criterion, best: problem.value };
    return {
      ...about,
      text: words.methodNeedsPositiveBest,
      values,
      table: criteriaTable.name,
      ...(cell && { cell }),
    };
  }
  const candidate = competitors[problem.row] ?? 0;
  const values = { method, criterion, wijk: study.candidates[candidate]?.name ?? "" };
  return {
    ...about,
    text: problem.kind === "gap" ? words.methodNeedsAll : words.methodNeedsPositive,
    values: problem.kind === "gap" ? values : { ...values, value: problem.value },
    table: kandidaatwijken.name,
    cell: valuePlace(study, candidate, problem.column),
  };
}
