/** What gaps could change: bounds on ranks, the effect of each gap, leaving one out. */
import fc from "fast-check";
import type { Matrix } from "../../../core/cells/matrix";
import type { Decision } from "../../../core/decision/decision";
import { gapEffects } from "../../../core/decision/gap-effects";
import { leadersOf } from "../../../core/decision/leaders";
import { withoutCandidate, withoutCriterion } from "../../../core/decision/leave-out";
import { methodAgreement } from "../../../core/decision/method-agreement";
import { normaliseWeights } from "../../../core/decision/normalise-weights";
import { rankBounds } from "../../../core/decision/rank-bounds";
import { rankScores } from "../../../core/decision/rank-scores";
import { resolveScale } from "../../../core/decision/resolve-scale";
import { weightedSum } from "../../../core/decision/weighted-sum";
import { matrixOf } from "../matrix-of";

/** Values between 0 and 10 on the fixed scale 0..10, higher is better. */
function decisionOn(values: Matrix, weights: readonly number[]): Decision {
  const ends = { worst: new Float64Array(values.columns), best: new Float64Array(values.columns).fill(10) };
  return { values, weights: normaliseWeights(weights), ...resolveScale(values, new Int8Array(values.columns), ends) };
}

/** The same without a fixed scale. */
function loose(rows: (number | null)[][], weights: readonly number[]): Decision {
  const values = matrixOf(rows);
  return { values, weights: normaliseWeights(weights), ...resolveScale(values, new Int8Array(values.columns)) };
}

const table = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 10 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  return fc.record({
    rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    weights: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: columns, maxLength: columns }),
  });
});

/** Every way to fill the gaps with the worst or the best value. */
function fillings(rows: (number | null)[][]): number[][][] {
  const gaps = rows.flatMap((row, i) => row.flatMap((value, j) => (value === null ? [[i, j]] : [])));
  return Array.from({ length: 2 ** gaps.length }, (_, choice) =>
    rows.map((row, i) =>
      row.map((value, j) => {
        const gap = gaps.findIndex(([r, c]) => r === i && c === j);
        return value ?? ((choice >> gap) & 1 ? 10 : 0);
      }),
    ),
  );
}

test("the bounds are the best and the worst rank over every way to fill the gaps", () => {
  fc.assert(
    fc.property(table, ({ rows, weights }) => {
      fc.pre(rows.flat().filter((value) => value === null).length <= 7);
      const bounds = rankBounds(decisionOn(matrixOf(rows), weights));
      const ranks = fillings(rows).map((filled) => rankScores(weightedSum(decisionOn(matrixOf(filled), weights))));
      rows.forEach((_, i) => {
        const possible = ranks.map((each) => each[i] ?? Number.NaN);
        expect(bounds.best[i]).toBe(Math.min(...possible));
        expect(bounds.worst[i]).toBe(Math.max(...possible));
      });
    }),
  );
});

test("without gaps every rank is certain", () => {
  const { best, worst } = rankBounds(decisionOn(matrixOf([[5], [9], [5], [1]]), [1]));
  expect(Array.from(best)).toEqual([2, 1, 2, 4]);
  expect(worst).toEqual(best);
});

test("each gap: the score and rank with the worst and with the best value there", () => {
  fc.assert(
    fc.property(table, ({ rows, weights }) => {
      const effects = gapEffects(decisionOn(matrixOf(rows), weights));
      expect(effects.map(({ row, column }) => [row, column])).toEqual(
        rows.flatMap((row, i) => row.flatMap((value, j) => (value === null ? [[i, j]] : []))),
      );
      for (const effect of effects) {
        for (const [value, score, rank] of [
          [0, effect.lowestScore, effect.worstRank],
          [10, effect.highestScore, effect.bestRank],
        ] as const) {
          const filled = rows.map((row, i) => row.map((x, j) => (i === effect.row && j === effect.column ? value : x)));
          const scores = weightedSum(decisionOn(matrixOf(filled), weights));
          expect(score).toBeCloseTo(scores[effect.row] ?? Number.NaN, 9);
          expect(rank).toBe(rankScores(scores)[effect.row]);
        }
      }
    }),
  );
});

test("a gap under a criterion without weight changes nothing and is not listed", () => {
  expect(
    gapEffects(
      decisionOn(
        matrixOf([
          [5, null],
          [3, 2],
        ]),
        [1, 0],
      ),
    ),
  ).toEqual([]);
});

test("leaving out a criterion: its weight goes to the others in proportion", () => {
  const decision = decisionOn(
    matrixOf([
      [9, 1, 4],
      [2, 8, 5],
    ]),
    [5, 3, 2],
  );
  const without = withoutCriterion(decision, 0);
  expect(Array.from(without?.weights ?? [])).toEqual([expect.closeTo(0.6, 12), expect.closeTo(0.4, 12)]);
  expect(without?.values).toEqual(
    matrixOf([
      [1, 4],
      [8, 5],
    ]),
  );
  expect(leadersOf(weightedSum(decision))).toEqual([0]);
  expect(without && leadersOf(weightedSum(without))).toEqual([1]);
});

test("leaving out the only criterion with weight, or the only candidate, leaves nothing", () => {
  expect(withoutCriterion(decisionOn(matrixOf([[9, 1]]), [1, 0]), 0)).toBeUndefined();
  expect(withoutCandidate(decisionOn(matrixOf([[9, 1]]), [1, 0]), 0)).toBeUndefined();
});

test("leaving out a candidate: a fixed scale stays, another follows those who are left", () => {
  const rows = [
    [0, 9],
    [4, 4],
    [10, 0],
  ];
  const fixed = decisionOn(matrixOf(rows), [1, 1]);
  expect(withoutCandidate(fixed, 2)?.scale).toBe(fixed.scale);
  const left = withoutCandidate(loose(rows, [1, 1]), 2);
  expect(Array.from(left?.scale.best ?? [])).toEqual([4, 9]);
  expect(Array.from(left?.scale.worst ?? [])).toEqual([0, 4]);
});

test("who is first by each method, and which methods the data do not allow", () => {
  const agreement = methodAgreement(
    loose(
      [
        [3, 3],
        [2, 2],
        [1, 0],
      ],
      [1, 1],
    ),
  );
  expect(agreement.map(({ method, leaders, problem }) => [method, leaders, problem?.kind])).toEqual([
    ["som", [0], undefined],
    ["product", [], "notPositive"],
    ["topsis", [0], undefined],
    ["promethee", [0], undefined],
    ["vikor", [0], undefined],
  ]);
  const gap = methodAgreement(
    loose(
      [
        [3, null],
        [2, 2],
      ],
      [1, 1],
    ),
  );
  expect(gap.filter(({ problem }) => problem?.kind === "gap")).toHaveLength(4);
});

test("leaders that tie are all named; without scores there is none", () => {
  expect(leadersOf(Float64Array.from([3, 5, Number.NaN, 5 - 1e-10]))).toEqual([1, 3]);
  expect(leadersOf(Float64Array.from([Number.NaN]))).toEqual([]);
});

test("leaving out a criterion leaves a decision as long as one of the others has weight", () => {
  const decision = decisionOn(matrixOf([[9, 1, 4]]), [5, 3, 0]);
  expect(Array.from(withoutCriterion(decision, 0)?.weights ?? [])).toEqual([1, 0]);
});

test("who is exactly a tie behind is not first as well", () => {
  expect(leadersOf(Float64Array.of(1e-9, 0))).toEqual([0]);
  expect(leadersOf(Float64Array.of(0.9e-9, 0))).toEqual([0, 1]);
});
