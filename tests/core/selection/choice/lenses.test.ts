/** Figures, stakeholders and conversations side by side; what nobody said is no figure. */
import { lensSentence } from "../../../../core/selection/choice/lens-sentence";
import { lensesOf, outvoted, sideOf } from "../../../../core/selection/choice/lenses";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { readStudy } from "../../../../core/selection/read-study";
import { say } from "../../../../core/texts/text";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { choiceWorkbook, rowsOfSheet } from "./choice-workbook";

function lenses(snapshot: Snapshot) {
  const { study } = readStudy(snapshot);
  if (!study) throw new Error("no study");
  return { study, found: lensesOf(snapshot, rankStudy(study)) };
}

test("per wijk: place, net support with how many count, attitude with how many conversations", () => {
  const { found } = lenses(choiceWorkbook());
  // Noord: college 1x5 and netbeheerder 0x5 over 2x10; Oost: 1x5 and 2x3 over 2x8.
  expect(found.wijken.slice(0, 2)).toMatchObject([
    {
      name: "Noord",
      rank: 1,
      score: 70,
      support: 0.25,
      supportCount: 2,
      ownCount: 1,
      attitude: -0.5,
      attitudeCount: 2,
    },
    {
      name: "Oost",
      rank: 2,
      score: expect.closeTo(65, 9),
      support: 11 / 16,
      supportCount: 2,
      ownCount: 1,
      attitude: 2,
      attitudeCount: 2,
    },
  ]);
});

test("with fewer than two conversations there is no attitude, and never a zero", () => {
  const { found } = lenses(choiceWorkbook({ Interviews: rowsOfSheet("Interviews").slice(0, 6) }));
  const zuid = found.wijken.find(({ name }) => name === "Zuid");
  expect(zuid).toMatchObject({ attitudeCount: 1 });
  expect(zuid?.attitude).toBeNaN();
});

test("hard conditions that are not met stand with their wijk; soft ones do not", () => {
  const { found } = lenses(choiceWorkbook());
  expect(found.wijken.map(({ name, blocks }) => [name, blocks.length]).slice(0, 2)).toEqual([
    ["Noord", 1],
    ["Oost", 0],
  ]);
});

test("two of three views that point elsewhere are said, and not calculated away", () => {
  const { study, found } = lenses(choiceWorkbook());
  expect(outvoted(found)).toMatchObject({ lenses: 2, of: 3 });
  const sentence = lensSentence(study, found);
  if (!sentence) throw new Error("no sentence");
  expect(say("nl", sentence.text, sentence.values)).toBe(
    "2 van de 3 wijzen naar Oost. Bespreek dit; reken het niet weg.",
  );
  expect(say("en", sentence.text, sentence.values)).toBe(
    "2 of the 3 point to Oost. Talk about it; do not calculate it away.",
  );
});

test("two views that agree are not called all of them while the third says nothing", () => {
  const { study, found } = lenses(choiceWorkbook());
  const said = (talks: readonly number[]) => {
    const sentence = lensSentence(study, { ...found, first: { figures: [0], stakeholders: [0], talks } });
    return sentence && say("nl", sentence.text, sentence.values);
  };
  expect(said([])).toBe("Twee van de drie invalshoeken wijzen naar Noord; de derde zegt nog niets.");
  expect(said([0])).toBe("Alle invalshoeken wijzen naar Noord.");
});

test("without Stakeholders and Interviews the figures are left, and the other views point nowhere", () => {
  const { study, found } = lenses(choiceWorkbook({ Stakeholders: [], Interviews: [], Uitspraken: [] }));
  expect(found.first).toEqual({ figures: [0], stakeholders: [], talks: [] });
  expect(found.wijken.every(({ support, attitude }) => Number.isNaN(support) && Number.isNaN(attitude))).toBe(true);
  expect(lensSentence(study, found)).toBeUndefined();
});

test("stakeholders of the whole municipality alone make no difference between wijken", () => {
  const everybody = rowsOfSheet("Stakeholders").map((row, index) => (index === 0 ? row : [...row.slice(0, 5), ""]));
  expect(lenses(choiceWorkbook({ Stakeholders: everybody })).found.first.stakeholders).toEqual([]);
});

test("of one wijk only are those stakeholders whose influence and position are known", () => {
  const more = ["", "partner"].flatMap((position, i): CellValue[][] => [
    [`buur ${i}`, "bewoners", position, i === 0 ? 3 : "", 4, "Noord"],
  ]);
  const { found } = lenses(choiceWorkbook({ Stakeholders: [...rowsOfSheet("Stakeholders"), ...more] }));
  expect(found.wijken[0]).toMatchObject({ name: "Noord", supportCount: 2, ownCount: 1 });
});

test("how far the views agree is one number over the wijken that all of them know", () => {
  // Noord 1, 3, 3; Oost 2, 1, 1; Zuid 3, 2, 2: sums 7, 4 and 7, so W = 12 x 6 / (9 x 24).
  expect(lenses(choiceWorkbook()).found.agreement).toBeCloseTo(1 / 3, 12);
  expect(lenses(choiceWorkbook({ Stakeholders: [], Interviews: [], Uitspraken: [] })).found.agreement).toBeUndefined();
  // Without conversations there are two views, over five wijken: Noord 1, 5; Oost 2, 1; Zuid 3, 3; West 4, 3; Midden 5, 3.
  const silent = lenses(choiceWorkbook({ Interviews: [], Uitspraken: [] })).found.agreement;
  expect(silent).toBeCloseTo((12 * (0 + 9 + 0 + 1 + 4)) / (4 * 120 - 2 * 24), 12);
  const two = choiceWorkbook({ Kandidaatwijken: rowsOfSheet("Kandidaatwijken").slice(0, 3) });
  expect(lenses(two).found.agreement).toBeUndefined();
});

test("a view under which all wijken are equal has no order, so that it does not count in how far the views agree", () => {
  const everybody = rowsOfSheet("Stakeholders").map((row, index) => (index === 0 ? row : [...row.slice(0, 5), ""]));
  // Figures and conversations remain: Noord 1, 3; Oost 2, 1; Zuid 3, 2.
  const alike = choiceWorkbook({ Stakeholders: everybody });
  expect(lenses(alike).found.agreement).toBeCloseTo((12 * (0 + 1 + 1)) / (4 * 24), 12);
  // With the figures alone there is nothing to compare.
  const silent = choiceWorkbook({ Stakeholders: everybody, Interviews: [], Uitspraken: [] });
  expect(lenses(silent).found.agreement).toBeUndefined();
});

test("a view that knows two wijken points to the better one, and one that knows a single wijk to none", () => {
  const talks = (count: number) => lenses(choiceWorkbook({ Interviews: rowsOfSheet("Interviews").slice(0, count) }));
  expect(talks(5).found.first.talks).toEqual([1]);
  expect(talks(3).found.first.talks).toEqual([]);
});

test("an excluded wijk has no say in how far the views agree", () => {
  const bounded = rowsOfSheet("Criteria").map((row, i) => [...row, ["Ondergrens", 55][i] ?? ""]);
  // The figures rank two wijken only; the two views that are left order Oost, Zuid and Noord the same.
  expect(lenses(choiceWorkbook({ Criteria: bounded })).found.agreement).toBe(1);
});

test("a wijk is outvoted to only by more than one view, while another view says otherwise", () => {
  const { found } = lenses(choiceWorkbook());
  const said = (figures: number[], stakeholders: number[], talks: number[]) =>
    outvoted({ ...found, first: { figures, stakeholders, talks } });
  expect(said([0], [1], [1])).toEqual({ candidate: 1, lenses: 2, of: 3 });
  expect(said([0, 2], [1], [2, 3])).toEqual({ candidate: 2, lenses: 2, of: 3 });
  expect(said([0], [1], [2])).toBeUndefined();
  expect(said([0], [1], [])).toBeUndefined();
  expect(said([1], [1], [1])).toBeUndefined();
  expect(said([], [], [])).toBeUndefined();
});

test("from a quarter of the scale on people are for or against, on the scale of each lens; no figure is no side", () => {
  expect([0.25, 0.24, 0, -0.24, -0.25].map((support) => sideOf("stakeholders", support))).toEqual([
    "for",
    "divided",
    "divided",
    "divided",
    "against",
  ]);
  expect([0.5, 0.49, -0.49, -0.5].map((attitude) => sideOf("talks", attitude))).toEqual([
    "for",
    "divided",
    "divided",
    "against",
  ]);
  expect(sideOf("talks", Number.NaN)).toBe("unknown");
});
