/** The selection functions on examples from the literature, with the figures as published. */
import { wijkconsensus } from "../../../core/functions/wijkconsensus";
import { wijkconsistentie } from "../../../core/functions/wijkconsistentie";
import { wijkeensgezind } from "../../../core/functions/wijkeensgezind";
import { wijkgewichten } from "../../../core/functions/wijkgewichten";
import { wijkkantelpunt } from "../../../core/functions/wijkkantelpunt";
import { wijkrang } from "../../../core/functions/wijkrang";
import { wijkrobuust } from "../../../core/functions/wijkrobuust";
import { wijkscore } from "../../../core/functions/wijkscore";
import { column, rounded, sheet } from "../../core/functions/sheet";

test("Condorcet's sixty voters: a beats b, b beats c, c beats a; Kemeny gives up the smallest majority", () => {
  // 23 abc, 17 bca, 2 bac, 10 cab, 8 cba: majorities of 33, 42 and 35 (Young 1988).
  const voters: [number, number[]][] = [
    [23, [1, 2, 3]],
    [17, [3, 1, 2]],
    [2, [2, 1, 3]],
    [10, [2, 3, 1]],
    [8, [3, 2, 1]],
  ];
  const rows = [0, 1, 2].map((i) => voters.flatMap(([count, ranking]) => Array(count).fill(ranking[i])));
  expect(column(sheet(wijkconsensus)(rows, "kemeny"))).toEqual([3, 1, 2]);
  expect(column(sheet(wijkconsensus)(rows, "copeland"))).toEqual([1, 1, 1]);
  expect(column(sheet(wijkconsensus)(rows, "borda"))).toEqual([2, 1, 3]);
});

test("Kendall's W with ties: three judges on ten objects, W = 0.828 (Kendall; Siegel & Castellan)", () => {
  const judges = [
    [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
    [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
    [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
  ];
  const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => judges.map((ranking) => ranking[i]));
  expect(sheet(wijkeensgezind)(rows)).toEqual([[expect.closeTo(0.828, 3)]]);
});

test("buying a house: eight criteria of Saaty 1980, one half of the table filled in", () => {
  const house = [
    [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
    ["", 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
    ["", "", 1, 6, 3, 4, 6, 1 / 5],
    ["", "", "", 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
    ["", "", "", "", 1, 1 / 2, 1 / 5, 1 / 6],
    ["", "", "", "", "", 1, 1 / 5, 1 / 6],
    ["", "", "", "", "", "", 1, 1 / 2],
    ["", "", "", "", "", "", "", 1],
  ];
  expect(rounded(column(sheet(wijkgewichten)(house, "ahp")), 3)).toEqual([
    0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333,
  ]);
  // lambda max 9.669, so CI 0.238, divided by 1.41.
  expect(sheet(wijkconsistentie)(house)).toEqual([[expect.closeTo(0.169, 3)]]);
});

test("five ranks: rank sum and rank reciprocal (Stillwell, Seaver & Edwards 1981)", () => {
  const five = [[1, 2, 3, 4, 5]];
  expect(rounded(column(sheet(wijkgewichten)(five, "rangsom")), 4)).toEqual([0.3333, 0.2667, 0.2, 0.1333, 0.0667]);
  expect(rounded(column(sheet(wijkgewichten)(five, "rangomgekeerd")), 4)).toEqual([
    0.438, 0.219, 0.146, 0.1095, 0.0876,
  ]);
});

test("the first criterion outweighs a wijk that is everywhere at t in (1 - t)^(m - 1) of all weights", () => {
  // Uniform on the simplex, a weight is Beta(1, m - 1): the closed form of SMAA with one corner (Lahdelma & Salminen 2001).
  for (const t of [0.2, 0.5, 0.7]) {
    for (const m of [2, 3, 5]) {
      const answer = sheet(wijkrobuust)(
        [[1, ...Array(m - 1).fill(0)], Array(m).fill(t)],
        null,
        null,
        null,
        [Array(m).fill(0), Array(m).fill(1)],
        100_000,
      );
      // Five standard deviations of 100 000 draws.
      expect(Math.abs(Number(answer[0]?.[0]) - (1 - t) ** (m - 1))).toBeLessThan(0.008);
    }
  }
});

describe("six hydropower systems on eight criteria by vikor (Opricovic & Tzeng 2007)", () => {
  // Profit, costs, energy, peak energy, homes to move, area, villages, environment.
  const systems = [
    [4184.3, 2914.0, 407.2, 251.0, 195, 244, 15, 2.41],
    [5211.9, 3630.0, 501.7, 308.3, 282, 346, 21, 1.41],
    [5021.3, 3920.5, 504.0, 278.6, 12, 56, 3, 4.42],
    [5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36],
    [5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04],
    [4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36],
  ];
  const directions = [["hoog", "laag", "hoog", "hoog", "laag", "laag", "laag", "hoog"]];

  test.each([
    ["equal weights", [1, 1, 1, 1, 1, 1, 1, 1], [0.991, 1, 0.473, 0.67, 0, 0.578]],
    ["economy weighs double", [2, 2, 2, 2, 1, 1, 1, 1], [1, 0.533, 0.552, 0.563, 0, 0.686]],
    ["people and nature weigh double", [1, 1, 1, 1, 2, 2, 2, 2], [0.684, 1, 0.147, 0.554, 0.041, 0.191]],
    [
      "people and nature weigh more than triple",
      [1, 1, 1, 1, 3.2, 3.2, 3.2, 3.2],
      [0.668, 1, 0.051, 0.588, 0.058, 0.078],
    ],
  ])("%s", (_, weights, published) => {
    const scores = column(sheet(wijkscore)(systems, [weights], directions, "vikor"));
    // The paper gives Q, where 0 is best.
    expect(
      rounded(
        scores.map((score) => 1 - Number(score) / 100),
        3,
      ),
    ).toEqual(published);
  });
});

test("four alternatives by topsis and by vikor (Tzeng & Huang 2011)", () => {
  const values = [
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ];
  const weights = [[0.3, 0.4, 0.3]];
  expect(rounded(column(sheet(wijkscore)(values, weights, null, "topsis")), 2)).toEqual([50.37, 65.81, 74.82, 33.4]);
  expect(rounded(column(sheet(wijkscore)(values, weights, null, "vikor")), 10)).toEqual([25, 75, 100, 0]);
});

test("ten manufacturing systems by product (Chakraborty, Zavadskas & Antucheviciene 2015, WASPAS with lambda 0)", () => {
  // Costs, floor space, machines, and what they produce.
  const systems = [
    [581818, 54.49, 3, 5500],
    [595454, 49.73, 3, 4500],
    [586060, 51.24, 3, 5000],
    [522727, 45.71, 3, 5800],
    [561818, 52.66, 3, 5200],
    [543030, 74.46, 4, 5600],
    [522727, 75.42, 4, 5800],
    [486970, 62.62, 4, 5600],
    [509394, 65.87, 4, 6400],
    [513333, 70.67, 4, 6000],
  ];
  const asked = [systems, [[0.467, 0.16, 0.095, 0.278]], [["laag", "laag", "laag", "hoog"]], "product"];
  expect(rounded(column(sheet(wijkscore)(...asked)), 2)).toEqual([
    85.78, 81.44, 84.08, 94.13, 86.32, 82.41, 84.54, 89.15, 89.87, 86.97,
  ]);
  expect(column(sheet(wijkrang)(...asked))).toEqual([6, 10, 8, 1, 5, 9, 7, 3, 2, 4]);
});

test("the smallest change of a weight that lets another overtake, (Pj - Pi)/(ajk - aik), ends the interval", () => {
  // Triantaphyllou & Sanchez 1997: take that off one weight and normalise all of them again.
  const values = [
    [0.3, 0.2, 0.4, 0.2],
    [0.2, 0.3, 0.2, 0.6],
    [0.5, 0.2, 0.1, 0.1],
    [0, 0.1, 0.3, 0.1],
  ];
  const weights = [0.3, 0.3, 0.3, 0.1];
  // Preferences 0.29, 0.27, 0.25, 0.16. Off the weights, for the second: 0.2, -0.2, 0.1, -0.05; for the third: -0.2,
  // none, 0.1333, 0.4. More than a weight cannot be taken off; the fourth never gets ahead.
  const scale = [Array(4).fill(0), Array(4).fill(1)];
  expect(sheet(wijkkantelpunt)(values, [weights], null, scale)).toEqual([
    [expect.closeTo(0.1 / 0.8, 12), expect.closeTo(0.5 / 1.2, 12), 3],
    [0, expect.closeTo(0.5 / 1.2, 12), 2],
    [expect.closeTo(0.2 / 0.9, 12), 1, 2],
    [0, expect.closeTo(0.15 / 1.05, 12), 2],
  ]);
});
