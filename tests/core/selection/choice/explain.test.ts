/** Pros and cons are fair: a place that wijken share is said to be shared, and what nearly all have sets none apart. */
import { reasonsFor } from "../../../../core/selection/choice/explain";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { planProsCons } from "../../../../core/selection/sheets/plan-pros-cons";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { exampleSnapshot, exampleStudy } from "../example-study";

/** Wijken with these figures on one criterion, better when higher, on a scale from 0 to 10. */
function workbook(figures: readonly CellValue[]): Snapshot {
  return exampleSnapshot(
    [
      ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste"],
      ["Cohesie", "hoog", 1, 0, 10],
    ],
    [["Wijk", "Cohesie"], ...figures.map((figure, index): CellValue[] => [`Wijk ${index + 1}`, figure])],
  );
}

function said(figures: readonly CellValue[], candidate: number): string[] {
  const ranking = rankStudy(exampleStudy(workbook(figures)));
  return reasonsFor(ranking, candidate, "nl").map(({ side, sentence }) => `${side} ${sentence}`);
}

const fourteenAlike: CellValue[] = [...Array<CellValue>(14).fill(9), 2];

test("the first place that fourteen of fifteen wijken share speaks for none of them, and against the fifteenth", () => {
  expect(said(fourteenAlike, 0)).toEqual([]);
  expect(said(fourteenAlike, 14)).toEqual(["contra Cohesie: 2, plaats 15 van 15"]);
});

test("neither does it on the sheet Afweging", () => {
  const snapshot = workbook(fourteenAlike);
  const plan = planProsCons(snapshot, rankStudy(exampleStudy(snapshot)));
  const lines = plan.changes.flatMap((change) => (change.kind === "write" ? change.values : []));
  expect(lines.filter((line) => line[2] === "pro")).toEqual([]);
  expect(
    lines.filter((line) => line[3] === "Geen enkel cijfer spreekt duidelijk voor of tegen deze wijk."),
  ).toHaveLength(14);
});

test("a worst place that nearly all share speaks against none of them", () => {
  expect(said([1, 1, 1, 9], 0)).toEqual([]);
  expect(said([1, 1, 1, 9], 3)).toEqual(["pro Cohesie: 9, plaats 1 van 4"]);
});

test("a place that some share is said to be shared, and still speaks for them", () => {
  expect(said([9, 9, 5, 5, 2], 0)).toEqual(["pro Cohesie: 9, gedeelde plaats 1 van 5"]);
  expect(said([9, 8, 5, 1, 1], 4)).toEqual(["contra Cohesie: 1, gedeelde plaats 4 van 5"]);
});

test("of two wijken each has a place of its own", () => {
  expect(said([9, 1], 0)).toEqual(["pro Cohesie: 9, plaats 1 van 2"]);
});

test("where all have the same, or only one has a figure, it says nothing", () => {
  expect(said([9, 9], 0)).toEqual([]);
  expect(said([9, "n.b."], 0)).toEqual([]);
});

test("who is last has no pro and who is first no contra, where all wijken lie at one end of the scale", () => {
  expect(said([8, 9, 10], 0)).toEqual([]);
  expect(said([8, 9, 10], 1)).toEqual(["pro Cohesie: 9, plaats 2 van 3"]);
  expect(said([8, 8, 10], 0)).toEqual([]);
  expect(said([0, 1, 2], 2)).toEqual([]);
  expect(said([0, 1, 2], 0)).toEqual(["contra Cohesie: 0, plaats 3 van 3"]);
});

test("the upper and the lower third begin at 67 and at 33 percent of the scale", () => {
  expect(said([9, 6.7, 5, 1], 1)).toEqual(["pro Cohesie: 6,7, plaats 2 van 4"]);
  expect(said([9, 6.6, 5, 1], 1)).toEqual([]);
  expect(said([9, 5, 3.3, 1], 2)).toEqual(["contra Cohesie: 3,3, plaats 3 van 4"]);
  expect(said([9, 5, 3.4, 1], 2)).toEqual([]);
});

test("what speaks for a wijk comes first, figures before people, the weightiest first; what counts for nothing is not said", () => {
  const names = ["Gas", "Huur", "Groen", "Druk", "Ruis"];
  const weights = [1, 3, 2, 4, 0];
  const snapshot = exampleSnapshot(
    [
      ["Criterium", "Eenheid", "Richting", "Gewicht", "Slechtste", "Beste", "Bron", "Jaar"],
      ...names.map((name, i): CellValue[] => [
        name,
        "",
        "hoog",
        weights[i] ?? 0,
        0,
        10,
        i === 0 ? "Fluvius" : "",
        i === 1 ? 2024 : "",
      ]),
    ],
    [
      ["Wijk", ...names],
      ["Noord", 9, 9, 1, 1, 9],
      ["Zuid", 5, 5, 5, 5, 5],
      ["West", 1, 1, 9, 9, 1],
    ],
    [
      [
        "Argumenten",
        [
          ["Wijk", "Voor of tegen", "Reden", "Bron", "Belang"],
          ["Noord", "tegen", "Ver", "", 1],
          ["Zuid", "voor", "Van Zuid", "", 5],
          ["Noord", "voor", "Klein", "", 1],
          ["Noord", "voor", "Dicht", "Raad", 3],
        ],
      ],
    ],
  );
  const reasons = reasonsFor(rankStudy(exampleStudy(snapshot)), 0, "nl");
  expect(reasons.map(({ side, sentence, from }) => `${side} ${from} ${sentence}`)).toEqual([
    "pro figures Huur: 9, plaats 1 van 3 (2024)",
    "pro figures Gas: 9, plaats 1 van 3 (Fluvius)",
    "pro people Dicht (Raad)",
    "pro people Klein",
    "contra figures Druk: 1, plaats 3 van 3",
    "contra figures Groen: 1, plaats 3 van 3",
    "contra people Ver",
  ]);
});
