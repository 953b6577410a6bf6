/** WIJKPROMETHEE: net flows, by hand and against comparing every pair. */
import fc from "fast-check";
import { wijkpromethee } from "../../../core/functions/wijkpromethee";
import { column, refusal, sheet } from "./sheet";

const flow = (...args: unknown[]) => column(sheet(wijkpromethee)(...args)) as number[];
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 10));

test("linear with indifference: six alternatives, q = 1 and p = 2 (Papathanasiou & Ploskas 2018, chapter 3)", () => {
  const values = [
    [8, 7, 2, 1],
    [5, 3, 7, 5],
    [7, 5, 6, 4],
    [9, 9, 7, 3],
    [11, 10, 3, 7],
    [6, 9, 5, 4],
  ];
  expect(flow(values, [[0.4, 0.3, 0.1, 0.2]], null, 1, 2)).toEqual(near([-0.26, -0.52, -0.22, 0.36, 0.7, -0.06]));
});

describe("the kinds of preference, by hand", () => {
  const values = [[0], [2], [10]];

  test("usual: any difference is full preference", () => {
    expect(flow(values, 1)).toEqual([-1, 0, 1]);
    expect(flow(values, 1, null, null, 0)).toEqual([-1, 0, 1]);
    expect(flow(values, 1, "laag")).toEqual([1, 0, -1]);
  });

  test("V-shape: in proportion up to p", () => {
    // Differences 2, 8, 10 count 0.2, 0.8, 1.
    expect(flow(values, 1, null, null, 10)).toEqual(near([-0.6, -0.3, 0.9]));
  });

  test("U-shape: only beyond q", () => {
    expect(flow(values, 1, null, 2)).toEqual([-0.5, -0.5, 1]);
    expect(flow(values, 1, null, 1.99)).toEqual([-1, 0, 1]);
  });

  test("linear: nothing up to q, in proportion up to p", () => {
    // q = 1, p = 9: differences 2, 8, 10 count 1/8, 7/8, 1.
    expect(flow(values, 1, null, 1, 9)).toEqual(near([-9 / 16, -6 / 16, 15 / 16]));
  });

  test("q equal to p is U-shape", () => {
    expect(flow(values, 1, null, 8, 8)).toEqual(flow(values, 1, null, 8));
  });

  test("a difference of exactly q in decimals does not count, whatever the last bit says", () => {
    expect(flow([[0.6], [0.8]], 1, null, 0.2)).toEqual([0, 0]);
    expect(flow([[0.1], [0.3]], 1, null, 0.2)).toEqual([0, 0]);
    expect(flow([[0.6], [0.80001]], 1, null, 0.2)).toEqual([-1, 1]);
  });
});

describe("rules", () => {
  test("one wijk, and wijken that are all equal, have a flow of 0", () => {
    expect(flow([[4, 5]], [[1, 1]])).toEqual([0]);
    expect(flow([[4], [4], [4]], 1, null, null, 3)).toEqual([0, 0, 0]);
  });

  test("thresholds per criterion, with empty cells, in a row or a column", () => {
    const values = [
      [0, 0],
      [2, 5],
      [10, 6],
    ];
    const byHand = flow(
      values.map(([x]) => [x]),
      1,
      null,
      1,
      9,
    ).map(
      (x, i) =>
        (x +
          (flow(
            values.map(([, y]) => [y]),
            1,
          )[i] ?? 0)) /
        2,
    );
    expect(flow(values, [[1, 1]], null, [[1, ""]], [[9], ["nb"]])).toEqual(near(byHand));
  });

  test("one number is the threshold of all criteria", () => {
    const values = [
      [0, 0],
      [2, 5],
      [10, 6],
    ];
    expect(flow(values, [[1, 1]], null, 1, [[9]])).toEqual(flow(values, [[1, 1]], null, [[1, 1]], [[9, 9]]));
  });

  test.each([
    [[null, 3, 2], /^invalidValue: Kolom 1: onverschilligheid \(3\) is groter dan voorkeur \(2\)/],
    [[null, [["", 1]], [[5, 0]]], /^invalidValue: Kolom 2/],
    [[null, -1], /^invalidValue: In rij 1, kolom 1 van onverschilligheid staat -1/],
    [[null, null, [[1, 2, 3]]], /^invalidValue: Het bereik voorkeur telt 3 cellen/],
    [[null, "veel"], /^invalidValue: In rij 1, kolom 1 van onverschilligheid staat "veel"/],
  ])("%j is refused", (rest, expected) => {
    expect(
      refusal(
        wijkpromethee,
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 1]],
        ...rest,
      ),
    ).toMatch(expected);
  });

  test("a missing value is #N/B that names it", () => {
    expect(
      refusal(
        wijkpromethee,
        [
          [1, 2],
          ["", 4],
        ],
        [[1, 1]],
      ),
    ).toMatch(/^notAvailable: In rij 2, kolom 1 van waarden/);
  });

  test("very large and very small numbers give finite flows", () => {
    const values = [[1.7e308], [-1.7e308], [5e-324], [0]];
    expect(flow(values, 1, null, null, 1e308)).toEqual(near([1, -1, 0, 0]));
    expect(flow(values, 1, null, null, 5e-324)).toEqual(near([1, -1, 1 / 3, -1 / 3]));
  });

  test("one far outlier costs the others no digits", () => {
    const values = [[-1e300], [1], [1.5], [2]];
    const [, ...others] = flow(values, 1, null, 0.1, 0.9);
    expect(others).toEqual(near([(1 - 0.5 - 1) / 3, 1 / 3, (1 + 0.5 + 1) / 3]));
  });
});

/** P of a difference, as Brans & Vincke 1985 define it. */
function preference(d: number, q: number | "", p: number | ""): number {
  if (d <= 0) return 0;
  const from = q === "" ? 0 : q;
  if (p === "" || p === 0 || p === from) return d > from ? 1 : 0;
  return Math.min(1, Math.max(0, (d - from) / (p - from)));
}

test("the flows equal those of comparing every pair, for every kind of preference", () => {
  // Quarters, so that differences are exact.
  const quarter = (max: number) => fc.integer({ min: 0, max: max * 4 }).map((x) => x / 4);
  const threshold = fc.record({
    q: fc.oneof(quarter(3), fc.constant("" as const)),
    extra: fc.oneof(quarter(5), fc.constant("" as const)),
  });
  const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc.record({
      values: fc.array(fc.array(quarter(12), { minLength: columns, maxLength: columns }), {
        minLength: 2,
        maxLength: 40,
      }),
      weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: columns, maxLength: columns }),
      directions: fc.array(fc.constantFrom("hoog", "laag"), { minLength: columns, maxLength: columns }),
      thresholds: fc.array(threshold, { minLength: columns, maxLength: columns }),
    }),
  );
  fc.assert(
    fc.property(table, ({ values, weights, directions, thresholds }) => {
      const q = thresholds.map((threshold) => threshold.q);
      const p = thresholds.map(({ q, extra }) => (extra === "" ? "" : extra + (q === "" ? 0 : q)));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const naive = values.map((mine) =>
        values.reduce(
          (sum, other) =>
            sum +
            mine.reduce((part, x, j) => {
              const d = (x - (other[j] ?? 0)) * (directions[j] === "hoog" ? 1 : -1);
              const net = preference(d, q[j] ?? "", p[j] ?? "") - preference(-d, q[j] ?? "", p[j] ?? "");
              return part + ((weights[j] ?? 0) / total) * net;
            }, 0) /
              (values.length - 1),
          0,
        ),
      );
      const answer = flow(values, [weights], [directions], [q], [p]);
      expect(answer).toEqual(near(naive));
      expect(answer.reduce((sum, x) => sum + x, 0)).toBeCloseTo(0, 9);
    }),
  );
});

test("without values there is no answer yet, and the sentence names the range", () => {
  expect(refusal(wijkpromethee, "", 1)).toMatch(/^notAvailable: Het bereik waarden is leeg/);
});

test("a threshold that is a special value of public figures is no threshold", () => {
  const values = [
    [0, 0],
    [2, 5],
  ];
  expect(flow(values, [[1, 1]], null, -99999, [[-99997, -99999]])).toEqual(flow(values, [[1, 1]]));
});

test("wijken whose figures differ by rounding only are preferred by none", () => {
  expect(column(sheet(wijkpromethee)([[0.1 + 0.2], [0.3]], [1]))).toEqual([0, 0]);
});
