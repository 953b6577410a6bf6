/** The selection functions on examples from the literature, with the figures as published. */
import { wijkconsensus } from "../../../core/functions/wijkconsensus";
import { wijkconsistentie } from "../../../core/functions/wijkconsistentie";
import { wijkeensgezind } from "../../../core/functions/wijkeensgezind";
import { wijkgewichten } from "../../../core/functions/wijkgewichten";
import { wijkrobuust } from "../../../core/functions/wijkrobuust";
import { column, rounded, sheet } from "./sheet";

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
