/** WIJKROBUUST: the chance of each rank when the weights are not sure. */
import fc from "fast-check";
import { wijkrobuust } from "../../../../core/functions/wijkrobuust";
import { refusal, sheet } from "../../functions/sheet";

const shares = (...args: unknown[]) => sheet(wijkrobuust)(...args) as number[][];
const UNIT = (columns: number) => [Array(columns).fill(0), Array(columns).fill(1)];
/** Three standard errors of a share p in so many draws. */
const error = (p: number, draws = 10_000) => 3 * Math.sqrt((p * (1 - p)) / draws);

describe("known chances (the draws are those of SMAA-2, Lahdelma & Salminen 2001)", () => {
  test("two criteria, weights open: the compromise is first between 40 and 60 % weight", () => {
    const answer = shares(
      [
        [1, 0],
        [0, 1],
        [0.6, 0.6],
      ],
      null,
      null,
      null,
      UNIT(2),
    );
    expect(Math.abs((answer[2]?.[0] ?? 0) - 0.2)).toBeLessThan(error(0.2));
    expect(Math.abs((answer[0]?.[0] ?? 0) - 0.4)).toBeLessThan(error(0.4));
    expect(answer[2]?.[2]).toBe(0);
  });

  test("three criteria, weights open: one weight is above a half in a quarter of the draws", () => {
    const answer = shares(
      [
        [1, 0, 0],
        [0.5, 0.5, 0.5],
      ],
      null,
      null,
      null,
      UNIT(3),
    );
    expect(Math.abs((answer[0]?.[0] ?? 0) - 0.25)).toBeLessThan(error(0.25));
  });

  test("weights that may deviate by half: first where the first weight is the larger", () => {
    // Equal weights, each times a number from [0.5, 1.5]: even chances.
    const answer = shares(
      [
        [1, 0],
        [0, 1],
      ],
      [[1, 1]],
      null,
      0.5,
      UNIT(2),
    );
    expect(Math.abs((answer[0]?.[0] ?? 0) - 0.5)).toBeLessThan(error(0.5));
    // 0.6 u against 0.4 v, u and v uniform on [0.5, 1.5]: v > 1.5 u has chance (1/2)(0.5)(0.75) = 0.1875 of the square.
    const tilted = shares(
      [
        [1, 0],
        [0, 1],
      ],
      [[6, 4]],
      null,
      0.5,
      UNIT(2),
    );
    expect(Math.abs((tilted[1]?.[0] ?? 0) - 0.1875)).toBeLessThan(error(0.1875));
  });

  test("no deviation at all: today's order", () => {
    expect(
      shares(
        [
          [1, 0],
          [0, 1],
          [0.5, 0.1],
        ],
        [[6, 4]],
        null,
        0,
      ),
    ).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });
});

describe("rules", () => {
  test("left out, the deviation is 0,25 and there are 10 000 draws", () => {
    const values = [
      [1, 0, 0.3],
      [0.4, 0.5, 0.6],
      [0, 1, 0.1],
    ];
    expect(shares(values, [[3, 2, 1]])).toEqual(shares(values, [[3, 2, 1]], null, "25 %", null, "10.000"));
  });

  test("the answer is the same every time", () => {
    const values = [
      [1, 0, 0.3],
      [0.4, 0.5, 0.6],
      [0, 1, 0.1],
    ];
    expect(shares(values)).toEqual(shares(values));
  });

  test("wijken that tie share the ranks they span in equal parts", () => {
    expect(
      shares(
        [
          [1, 1],
          [1, 1],
          [0, 0],
        ],
        [[1, 1]],
      ),
    ).toEqual([
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
      [0, 0, 1],
    ]);
    const third = expect.closeTo(1 / 3, 12);
    expect(shares([[5], [5], [5]], 1)).toEqual(Array(3).fill([third, third, third]));
  });

  test("one wijk is first", () => {
    expect(shares([[3, 4]])).toEqual([[1]]);
  });

  test("a wijk without any value of positive weight has a row of empty cells and takes no rank", () => {
    expect(
      shares(
        [
          ["", 9],
          [1, 2],
          [3, ""],
        ],
        [[1, 0]],
      ),
    ).toEqual([
      ["", "", ""],
      [0, 1, 0],
      [1, 0, 0],
    ]);
    expect(refusal(wijkrobuust, [["", "x"]])).toMatch(/^notAvailable/);
  });

  test("gaps follow som: weights normalised again per wijk", () => {
    // The second wijk is 0.5 whatever the weights; the first is above it where the first weight is more than a half.
    const answer = shares(
      [
        [1, 0],
        [0.5, ""],
      ],
      null,
      null,
      null,
      UNIT(2),
    );
    expect(Math.abs((answer[0]?.[0] ?? 0) - 0.5)).toBeLessThan(error(0.5));
  });

  test.each([
    [[null, null, -0.1], /^invalidValue: Het argument spreiding is -0,1, maar moet van 0 tot en met 1 zijn/],
    [[null, null, 1.5], /^invalidValue: Het argument spreiding is 1,5/],
    [[null, null, "veel"], /^invalidValue: Bij spreiding staat "veel"/],
    [
      [null, null, null, null, 99],
      /^invalidValue: Het argument trekkingen is 99, maar moet een geheel getal van 100 tot en met 1.000.000 zijn/,
    ],
    [[null, null, null, null, 150.5], /^invalidValue: Het argument trekkingen is 150,5/],
    [[null, null, null, null, 1_000_001], /^invalidValue: Het argument trekkingen/],
    [[[[1, ""]]], /^invalidValue: In rij 1, kolom 2 van gewichten ontbreekt/],
    [[null, [["hoog", "op"]]], /^invalidValue: In rij 1, kolom 2 van richtingen/],
  ])("%j is refused", (rest, expected) => {
    expect(
      refusal(
        wijkrobuust,
        [
          [1, 2],
          [3, 4],
        ],
        ...rest,
      ),
    ).toMatch(expected);
  });

  test("more wijken than a sheet has room for is an error that says so", () => {
    expect(
      refusal(
        wijkrobuust,
        Array.from({ length: 3001 }, (_, i) => [i]),
      ),
    ).toMatch(/^invalidValue: Het bereik waarden telt 3.001 wijken/);
  });
});

test("rows and columns sum to 1, and the order of the rows does not matter", () => {
  const cell = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 20 }) },
    { weight: 1, arbitrary: fc.constant("") },
  );
  const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc.record({
      values: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 9 }),
      weights: fc.option(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: columns, maxLength: columns }), {
        nil: null,
      }),
      spread: fc.constantFrom(0, 0.25, 1),
    }),
  );
  fc.assert(
    fc.property(table, ({ values, weights, spread }) => {
      fc.pre(weights === null || weights.some((weight) => weight > 0));
      const counts = (row: (number | string)[]) =>
        row.some((value, j) => value !== "" && (weights === null || (weights[j] ?? 0) > 0));
      fc.pre(values.some(counts));
      const call = (rows: unknown[][]) => shares(rows, weights && [weights], null, spread, null, 200);
      const answer = call(values);
      const part = values.filter(counts).length;
      answer.forEach((row, i) => {
        if (!counts(values[i] ?? [])) expect(row.every((share) => (share as unknown) === "")).toBe(true);
        else expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      });
      for (let rank = 0; rank < values.length; rank++) {
        const total = answer.reduce((sum, row) => sum + Number(row[rank]), 0);
        expect(total).toBeCloseTo(rank < part ? 1 : 0, 10);
      }
      const reversed = call(values.slice().reverse()).reverse();
      reversed.forEach((row, i) => {
        expect(row.map(Number)).toEqual(answer[i]?.map((share) => expect.closeTo(Number(share), 10)));
      });
    }),
    { numRuns: 60 },
  );
});
