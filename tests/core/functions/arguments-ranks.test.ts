/** Ranks that several people give: none missing, none below 1. */
import { readRankings } from "../../../core/functions/arguments-ranks";
import { wijkconsensus } from "../../../core/functions/wijkconsensus";
import { wijkeensgezind } from "../../../core/functions/wijkeensgezind";
import { column, refusal, sheet } from "./sheet";

const RANKS = [
  [1, 1, 3],
  [2, 3, 1],
  [3, 2, 2],
];

test("ranks are read as they stand", () => {
  expect(readRankings(RANKS)).toEqual({ rows: 3, columns: 3, data: Float64Array.from(RANKS.flat()) });
});

test.each<[string, unknown, RegExp]>([
  ["nothing", "", /^notAvailable: Het bereik rangordes is leeg/],
  [
    "a rank that lacks",
    [
      [1, 2],
      [2, ""],
    ],
    /^notAvailable: In rij 2, kolom 2 van rangordes ontbreekt een rang/,
  ],
  [
    "a special value",
    [
      [1, 2],
      [2, -99999],
    ],
    /^notAvailable: In rij 2, kolom 2 van rangordes ontbreekt een rang/,
  ],
  [
    "a rank of 0 in the first cell",
    [
      [0, 1],
      [1, 2],
    ],
    /^invalidValue: In rij 1, kolom 1 van rangordes staat 0/,
  ],
  [
    "a rank below 1",
    [
      [1, 1],
      [0.5, 2],
    ],
    /^invalidValue: In rij 2, kolom 1 van rangordes staat 0,5/,
  ],
  [
    "a rank below 1 further on",
    [
      [1, 1],
      [2, 0.5],
    ],
    /^invalidValue: In rij 2, kolom 2 van rangordes staat 0,5/,
  ],
])("%s is said with its cell", (_, raw, sentence) => {
  expect(refusal(wijkconsensus, raw)).toMatch(sentence);
  expect(refusal(wijkeensgezind, raw)).toMatch(sentence);
});

describe("the common order", () => {
  test("by points, by duels or with the least disagreement", () => {
    // Condorcet's own kind of example: by points B, by duels A.
    const ranks = [
      [1, 1, 1, 3, 3],
      [2, 2, 2, 1, 1],
      [3, 3, 3, 2, 2],
    ];
    expect(column(sheet(wijkconsensus)(ranks))).toEqual([2, 1, 3]);
    expect(column(sheet(wijkconsensus)(ranks, "borda"))).toEqual([2, 1, 3]);
    expect(column(sheet(wijkconsensus)(ranks, "copeland"))).toEqual([1, 2, 3]);
    expect(column(sheet(wijkconsensus)(ranks, "kemeny"))).toEqual([1, 2, 3]);
  });

  test("by duels may be a tie where the least disagreement chooses", () => {
    const circle = [
      [1, 3, 2],
      [2, 1, 3],
      [3, 2, 1],
    ];
    expect(column(sheet(wijkconsensus)(circle, "copeland"))).toEqual([1, 1, 1]);
    expect([...column(sheet(wijkconsensus)(circle, "kemeny"))].sort()).toEqual([1, 2, 3]);
  });

  test("with the least disagreement is for a number of wijken that can be counted through", () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => [at + 1, at + 1]);
    expect(refusal(wijkconsensus, many(500), "kemeny")).toMatch(/^invalidValue.*500/);
    expect(column(sheet(wijkconsensus)(many(4), "kemeny"))).toEqual([1, 2, 3, 4]);
  });
});

test("how much people agree: all alike is 1, and no difference at all has no answer", () => {
  expect(
    sheet(wijkeensgezind)([
      [1, 1],
      [2, 2],
      [3, 3],
    ]),
  ).toEqual([[1]]);
  expect(
    refusal(wijkeensgezind, [
      [1, 1],
      [1, 1],
    ]),
  ).toMatch(/^notAvailable/);
});
