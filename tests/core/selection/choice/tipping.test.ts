/** At which weight another wijk stands first: the nearest first, and only where both wijken have a figure. */
import { type Tip, tippingOf, tipSentence } from "../../../../core/selection/choice/tipping";
import { readStudy } from "../../../../core/selection/read-study";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { choiceWorkbook } from "./choice-workbook";

const CRITERIA = ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste"];

/** Each criterion of 0 to 100 with its weight; each wijk with its figures. */
function studyOf(weights: Readonly<Record<string, number>>, wijken: CellValue[][], lowerBound: CellValue = "") {
  const names = Object.keys(weights);
  const { study } = readStudy(
    choiceWorkbook({
      Criteria: [
        [...CRITERIA, "Ondergrens"],
        ...names.map((name, i) => [name, "hoog", weights[name] ?? 0, 0, 100, i === 0 ? lowerBound : ""]),
      ],
      Kandidaatwijken: [["Wijk", ...names], ...wijken],
    }),
  );
  if (!study) throw new Error("no study");
  return study;
}

const sentences = (study: ReturnType<typeof studyOf>) =>
  tippingOf(study)?.tips.map((tip) => tipSentence(study, tip, "nl").replace(/\u00a0/g, " "));

test("the weight that has to move least comes first", () => {
  const study = studyOf({ Gas: 50, Cohesie: 40, Woningen: 10 }, [
    ["Noord", 90, 50, 10],
    ["Oost", 60, 70, 60],
  ]);
  // By hand, with the other weights in their proportions. Woningen: 10 t + 72,2 (1 - t) = 60 t + 64,4 (1 - t).
  // Gas: 90 t + 42 (1 - t) = 60 t + 68 (1 - t). Cohesie: 50 t + 76,7 (1 - t) = 70 t + 60 (1 - t).
  expect(sentences(study)).toEqual([
    "Pas als Woningen 13 % weegt in plaats van 10 %, staat Oost eerst.",
    "Pas als Gas 46 % weegt in plaats van 50 %, staat Oost eerst.",
    "Pas als Cohesie 45 % weegt in plaats van 40 %, staat Oost eerst.",
  ]);
  expect(tippingOf(study)?.firm).toEqual([]);
});

test("a criterion on which the first wijk stays first at any weight is firm", () => {
  const tipping = tippingOf(
    studyOf({ Gas: 40, Cohesie: 40, Woningen: 20 }, [
      ["Noord", 90, 50, 15],
      ["Oost", 60, 70, 10],
    ]),
  );
  expect(tipping?.firm).toEqual([2]);
  // Both have to move 12 %: the first on the sheet comes first.
  expect(tipping?.tips.map(({ criterion }) => criterion)).toEqual([0, 1]);
  expect(tipping?.tips.map(({ at }) => at)).toEqual([expect.closeTo(0.28, 10), expect.closeTo(0.52, 10)]);
});

test("who has no figure for a criterion overtakes nobody by its weight", () => {
  // Without Cohesie the score of West is its Gas: Noord would fall below it as Cohesie weighs more.
  const gap = studyOf({ Gas: 50, Cohesie: 50 }, [
    ["Noord", 90, 50],
    ["West", 65, ""],
  ]);
  expect(tippingOf(gap)).toEqual({
    leader: 0,
    tips: [{ criterion: 0, today: 0.5, at: expect.closeTo(0.375, 10), successor: 1 }],
    firm: [],
  });
});

test("a wijk that a bound excludes neither leads nor takes over", () => {
  const tipping = tippingOf(
    studyOf(
      { Gas: 50, Cohesie: 50 },
      [
        ["Kern", 10, 100],
        ["Noord", 90, 50],
        ["Oost", 60, 70],
      ],
      20,
    ),
  );
  expect(tipping?.leader).toBe(1);
  expect(tipping?.tips.map(({ successor }) => successor)).toEqual([2, 2]);
});

test("without a wijk that takes part nothing tips", () => {
  expect(tippingOf(studyOf({ Gas: 50, Cohesie: 50 }, [["Kern", 10, 100]], 20))).toBeUndefined();
});

test("a weight nearer than two hundredths is told with a decimal, to tell it from today's", () => {
  const study = studyOf({ Gas: 50, Cohesie: 50 }, [
    ["Noord", 90, 50],
    ["Oost", 60, 70],
  ]);
  const told = (today: number, at: number) =>
    tipSentence(study, { criterion: 0, today, at, successor: 1 } satisfies Tip, "en");
  expect(told(0.5, 0.484)).toBe("Only if Gas weighs 48.4% instead of 50% does Oost stand first.");
  expect(told(0.006, 0.009)).toBe("Only if Gas weighs 0.9% instead of 0.6% does Oost stand first.");
  expect(told(0.005, 0.032)).toBe("Only if Gas weighs 3% instead of 1% does Oost stand first.");
  expect(told(0.125, 0.145)).toBe("Only if Gas weighs 14.5% instead of 12.5% does Oost stand first.");
});
