/** Drawing weights and counting ranks: the same in slices, for few and many candidates, and as counted plainly. */
import type { Matrix } from "../../../../core/cells/matrix";
import { createRandom } from "../../../../core/cells/random";
import { drawAny, drawAround, type WeightDrawer } from "../../../../core/decision/sampling/draw-weights";
import { LANES } from "../../../../core/decision/sampling/lanes";
import { createSampler } from "../../../../core/decision/sampling/rank-acceptability";
import { matrixOf } from "../../matrix-of";

function drawnNumbers(seed: number, count: number): number[] {
  const numbers = new Uint32Array(count);
  createRandom(seed)(numbers);
  return Array.from(numbers);
}

/** Scaled values that look random. */
function scaledTable(rows: number, columns: number, gaps = 0) {
  const numbers = drawnNumbers(5, 2 * rows * columns).map((number) => number / 2 ** 32);
  return matrixOf(
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => {
        const place = 2 * (i * columns + j);
        return (numbers[place] ?? 0) < gaps ? null : (numbers[place + 1] ?? 0);
      }),
    ),
  );
}

/** Each above 0, together 1. */
const sumsToOne = (weights: Float64Array) =>
  weights.every((weight) => weight > 0) && Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-12;

/** So many sets of weights, one after another. */
function drawn(drawSets: WeightDrawer, criteria: number, count: number): Float64Array[] {
  const sets = new Float64Array(criteria * LANES);
  return Array.from({ length: count }, (_, d) => {
    if (d % LANES === 0) drawSets(sets);
    return Float64Array.from({ length: criteria }, (_, j) => sets[j * LANES + (d % LANES)] ?? Number.NaN);
  });
}

test("open weights: each has the mean 1/m, and the chance (1 - x)^(m - 1) to be above x", () => {
  const count = 5;
  const draws = 20_000;
  const sums = new Float64Array(count);
  const above = new Float64Array(count);
  let misfits = 0;
  for (const weights of drawn(drawAny(count, createRandom(3)), count, draws)) {
    if (!sumsToOne(weights)) misfits++;
    weights.forEach((weight, j) => {
      sums[j] = (sums[j] ?? 0) + weight;
      above[j] = (above[j] ?? 0) + (weight > 0.3 ? 1 : 0);
    });
  }
  expect(misfits).toBe(0);
  const chance = 0.7 ** 4;
  for (let j = 0; j < count; j++) {
    expect(Math.abs((sums[j] ?? 0) / draws - 0.2)).toBeLessThan(4 * Math.sqrt(0.0267 / draws));
    expect(Math.abs((above[j] ?? 0) / draws - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / draws));
  }
});

test("weights around given ones stay within their deviation, before they are normalised", () => {
  const given = Float64Array.from([0.5, 0.3, 0.2]);
  let widest = 1;
  let misfits = 0;
  for (const weights of drawn(drawAround(given, 0.25, createRandom(3)), 3, 5000)) {
    if (!sumsToOne(weights)) misfits++;
    const ratio = (weights[0] ?? 0) / (weights[1] ?? 1) / (0.5 / 0.3);
    if (ratio < 0.75 / 1.25) misfits++;
    widest = Math.max(widest, ratio);
  }
  expect(misfits).toBe(0);
  expect(widest).toBeLessThan(1.25 / 0.75);
  expect(widest).toBeGreaterThan(1.6);
});

test.each([7, 100])("%d candidates: in slices of any size the answer is the same to the last bit", (rows) => {
  const sampling = {
    scaled: scaledTable(rows, 4, 0.1),
    spread: 0.3,
    draws: 500,
    weights: Float64Array.from([0.4, 0.3, 0.2, 0.1]),
  };
  const whole = createSampler(sampling);
  expect(whole.step(500)).toBe(500);
  const sliced = createSampler(sampling);
  for (const size of [1, 31, 32, 33, 100]) sliced.step(size);
  expect(sliced.step(10_000)).toBe(500);
  expect(sliced.shares()).toEqual(whole.shares());
});

test("an answer can be shown before all draws are done", () => {
  const sampler = createSampler({ scaled: scaledTable(5, 3), spread: 0, draws: 1000 });
  sampler.step(40);
  const { data } = sampler.shares();
  expect(data.slice(0, 5).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  sampler.step(960);
  expect(Math.round((sampler.shares().data[0] ?? 0) * 1000) / 1000).toBe(sampler.shares().data[0]);
});

/** How often each candidate ends on each rank, a row per candidate. */
function sharesOf(rows: (number | null)[][], weights?: number[], spread = 0): number[][] {
  const sampling = { scaled: matrixOf(rows), spread, draws: 200 };
  const sampler = createSampler(weights ? { ...sampling, weights: Float64Array.from(weights) } : sampling);
  sampler.step(200);
  const { data, columns } = sampler.shares();
  return rows.map((_, row) => Array.from(data.subarray(row * columns, (row + 1) * columns)));
}

test("weights that may not deviate give each candidate the rank that those weights give it", () => {
  const rows = [
    [0.2, 1],
    [0.9, 0.1],
    [0.5, 0.5],
  ];
  const first = [1, 0, 0];
  const second = [0, 1, 0];
  const third = [0, 0, 1];
  expect(sharesOf(rows, [0.9, 0.1])).toEqual([third, first, second]);
  expect(sharesOf(rows, [0.1, 0.9])).toEqual([first, third, second]);
});

test("a candidate without any value of positive weight has no shares, and the others divide the ranks", () => {
  const none = Number.NaN;
  const rows = [
    [0.2, 1],
    [null, null],
    [0.9, 0.1],
    [null, 1],
  ];
  expect(sharesOf(rows, [1, 0])).toEqual([
    [0, 1, 0, 0],
    [none, none, none, none],
    [1, 0, 0, 0],
    [none, none, none, none],
  ]);
  expect(sharesOf([[null], [null]])).toEqual([
    [none, none],
    [none, none],
  ]);
});

test("candidates that tie share the ranks they span in equal parts", () => {
  const rows = [
    [0.4, 0.4],
    [0.9, 0.9],
    [0.4, 0.4],
    [0.1, 0.1],
    [0.4, 0.4],
    [0.9, 0.9],
  ];
  const best = [1 / 2, 1 / 2, 0, 0, 0, 0];
  const middle = [0, 0, 1 / 3, 1 / 3, 1 / 3, 0].map((share) => expect.closeTo(share, 12));
  expect(sharesOf(rows)).toEqual([middle, best, middle, [0, 0, 0, 0, 0, 1], middle, best]);
});

test("two pairs that tie, one a hair behind the other, each share their own two ranks", () => {
  const rows = [0.5 - 5e-10, 0.5, 0.5 - 5e-10, 0.5, 0.9].map((value) => [value, value]);
  const second = [0, 1 / 2, 1 / 2, 0, 0];
  const last = [0, 0, 0, 1 / 2, 1 / 2];
  expect(sharesOf(rows)).toEqual([last, second, last, second, [1, 0, 0, 0, 0]]);
});

/** Each second row is a hair better than the one before it: too little for the first digits of a score. */
function nearTwins(rows: number, columns: number) {
  const { data } = scaledTable(rows, columns);
  for (let place = 0; place < data.length; place++) {
    if (Math.floor(place / columns) % 2) data[place] = (data[place - columns] ?? 0) + 1e-9;
  }
  return { rows, columns, data };
}

/** The same rows from the last to the first. */
function upsideDown({ rows, columns, data }: Matrix) {
  const turned = Float64Array.from(data, (_, place) => {
    const row = rows - 1 - Math.floor(place / columns);
    return data[row * columns + (place % columns)] ?? Number.NaN;
  });
  return { rows, columns, data: turned };
}

test.each([
  ["6", scaledTable(6, 5)],
  ["30, with gaps,", scaledTable(30, 5, 0.2)],
  ["90, with gaps,", scaledTable(90, 5, 0.2)],
  ["20 that differ by next to nothing", nearTwins(20, 5)],
  ["80 that differ by next to nothing", nearTwins(80, 5)],
  ["20 that differ by next to nothing, the better first", upsideDown(nearTwins(20, 5))],
  ["80 that differ by next to nothing, the better first", upsideDown(nearTwins(80, 5))],
])("%s candidates: the same counts as sorting every draw plainly", (_, scaled) => {
  const { rows, columns } = scaled;
  const draws = 300;
  const sampler = createSampler({ scaled, spread: 1, draws });
  sampler.step(draws);
  const { data } = sampler.shares();

  const counts = new Float64Array(rows * rows);
  for (const weights of drawn(drawAny(columns, createRandom(20_260_801)), columns, draws)) {
    const scores = Array.from({ length: rows }, (_, i) => {
      let sum = 0;
      let known = 0;
      for (let j = 0; j < columns; j++) {
        const value = scaled.data[i * columns + j] ?? Number.NaN;
        if (Number.isNaN(value)) continue;
        sum += value * (weights[j] ?? 0);
        known += weights[j] ?? 0;
      }
      return known > 0 ? sum / known : Number.NaN;
    });
    scores.forEach((score, i) => {
      if (Number.isNaN(score)) return;
      const rank = scores.filter((other) => other > score).length;
      const cell = i * rows + rank;
      counts[cell] = (counts[cell] ?? 0) + 1;
    });
  }
  const worst = data.reduce(
    (most, share, cell) => Math.max(most, Number.isNaN(share) ? 0 : Math.abs(share * draws - (counts[cell] ?? 0))),
    0,
  );
  expect(worst).toBeLessThan(1e-9);
});

test("a candidate with one value only takes part with that, wherever it stands", () => {
  const rows = [
    [0.9, 0.9, 0.9],
    [null, null, 0.5],
    [0.1, null, null],
    [null, 0.3, null],
  ];
  expect(sharesOf(rows)).toEqual([
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 0, 1],
    [0, 0, 1, 0],
  ]);
  expect(sharesOf(rows.slice(0, 3))).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
});
