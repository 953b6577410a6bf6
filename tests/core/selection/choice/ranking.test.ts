/** From the sheets Criteria and Kandidaatwijken to a ranking that is right, explained and honest about gaps. */

import { answerSentence } from "../../../../core/selection/choice/answer";
import { reasonsFor } from "../../../../core/selection/choice/explain";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { readStudy } from "../../../../core/selection/read-study";
import { words as selectionWords } from "../../../../core/selection/words";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { told } from "../../told";
import { candidateRows, criteriaRows, exampleSnapshot, exampleStudy, withCell } from "../example-study";

const name = (ranking: ReturnType<typeof rankStudy>, candidate: number | undefined) =>
  ranking.study.candidates[candidate ?? -1]?.name;

describe("the ranking", () => {
  test("scores each wijk on the fixed scale over what is known of it", () => {
    const ranking = rankStudy(exampleStudy());
    // Kolderbos: gas 480/10000, income 9568/12000, dwellings 265/400, weights 0.2, 0.3, 0.5.
    expect(ranking.scores[0]).toBeCloseTo(100 * (0.2 * 0.048 + 0.3 * (9568 / 12000) + 0.5 * 0.6625), 10);
    // Termien: income is suppressed, so gas and dwellings share the weight 0.7.
    expect(ranking.scores[1]).toBeCloseTo((100 * (0.2 * 0.3319 + 0.5 * 0.75)) / 0.7, 10);
    expect(ranking.coverage[1]).toBeCloseTo(0.7, 10);
  });

  test("a wijk below the lower bound stays visible, last, with the reason and without a rank", () => {
    const ranking = rankStudy(exampleStudy());
    expect(ranking.exclusions[3]).toEqual([{ criterion: 2, side: "lower", bound: 60, value: 20 }]);
    expect(ranking.ranks[3]).toBeNaN();
    expect(name(ranking, ranking.order[3])).toBe("Gehucht");
    expect(Array.from(ranking.ranks.slice(0, 3)).sort()).toEqual([1, 2, 3]);
  });

  test("a missing value breaks no bound", () => {
    expect(rankStudy(exampleStudy()).exclusions[2]).toEqual([]);
  });

  test("adding a wijk changes no one else's score", () => {
    const more = [...candidateRows, ["Nieuw", "Genk", "", 50000, 90000, 4000]];
    const before = rankStudy(exampleStudy());
    const after = rankStudy(exampleStudy(exampleSnapshot(criteriaRows, more)));
    expect(Array.from(after.scores.slice(0, 4))).toEqual(Array.from(before.scores));
  });

  test("the points of a wijk add up to its score", () => {
    const { points, scores } = rankStudy(exampleStudy());
    for (let i = 0; i < 4; i++) {
      const row = Array.from(points.data.subarray(i * 3, i * 3 + 3)).filter((value) => !Number.isNaN(value));
      expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(scores[i] ?? Number.NaN, 9);
    }
  });

  test("a method that needs every figure says which one lacks first", () => {
    const ranking = rankStudy(exampleStudy(), "topsis");
    expect(ranking.scores.every(Number.isNaN)).toBe(true);
    expect(ranking.findings[0]).toMatchObject({
      text: selectionWords.methodNeedsAll,
      values: { wijk: "Termien", criterion: "Inkomen" },
      cell: { sheet: "Kandidaatwijken", row: 2, column: 4 },
    });
  });

  test("a method of ratios says which figure, or which best value, is not above zero", () => {
    const product = (criteria: CellValue[][], candidates: CellValue[][]) =>
      told(rankStudy(exampleStudy(exampleSnapshot(criteria, candidates)), "product").findings);
    const header = ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste"];
    const criteria = (best: number): CellValue[][] => [
      header,
      ["Gas", "hoog", 20, 0, 100],
      ["Inkomen", "laag", 30, 90, best],
    ];
    const wijken = (figure: number): CellValue[][] => [
      ["Wijk", "Gas", "Inkomen"],
      ["Noord", 50, 60],
      ["Oost", 70, figure],
    ];
    expect(product(criteria(10), wijken(-5))).toEqual([
      "Kandidaatwijken!C3: De methode product heeft cijfers boven 0 nodig. Oost heeft -5 voor “Inkomen”. Kies een andere methode.",
    ]);
    expect(product(criteria(0), wijken(40))).toEqual([
      "Criteria!A3: De methode product heeft een beste waarde boven 0 nodig. Bij “Inkomen” is ze 0. Kies een andere methode.",
    ]);
    expect(product(criteria(10), wijken(40))).toEqual([]);
  });

  test("wijken with the same score share their rank and stay in the order of the sheet", () => {
    const criteria = [
      ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste"],
      ["Gas", "hoog", 20, 0, 100],
    ];
    const figures = [30, 70, 70, "", 90, 30];
    const wijken = figures.map((figure, i): CellValue[] => [`Wijk ${i}`, figure]);
    const { ranks, order } = rankStudy(exampleStudy(exampleSnapshot(criteria, [["Wijk", "Gas"], ...wijken])));
    expect(Array.from(ranks)).toEqual([4, 2, 2, Number.NaN, 1, 4]);
    expect(order).toEqual([4, 1, 2, 0, 5, 3]);
  });

  test("where a bound excludes every wijk nobody has a rank, by whichever method", () => {
    const nobody = exampleSnapshot(
      criteriaRows,
      candidateRows.map((row, i) => (i === 0 ? row : withCell(row, 5, 20))),
    );
    for (const method of ["som", "product", "topsis", "promethee", "vikor"] as const) {
      const { ranks, order } = rankStudy(exampleStudy(nobody), method);
      expect(ranks.every(Number.isNaN)).toBe(true);
      expect(order).toEqual([0, 1, 2, 3]);
    }
  });

  test("the answer is one sentence", () => {
    expect(answerSentence(rankStudy(exampleStudy()), "nl")).toBe("Termien staat eerst met 63,1 punten.");
  });
});

describe("what is odd is told with its cell", () => {
  const keys = (criteria: CellValue[][], candidates: CellValue[][] = candidateRows) =>
    readStudy(exampleSnapshot(criteria, candidates)).findings.map(({ text }) => text.key);
  const withRow = (row: CellValue[]) => [...criteriaRows.slice(0, 2), row];

  test("a good pair of sheets gives no findings", () => {
    expect(keys(criteriaRows)).toEqual([]);
  });

  test("a criterion without a column in Kandidaatwijken", () => {
    expect(keys([...criteriaRows, ["Cohesie", "", "hoog", 5, 1, 5]])).toEqual(["selection.noColumn"]);
  });

  test("a column that belongs to no criterion", () => {
    expect(keys(criteriaRows.slice(0, 3))).toEqual(["selection.unusedColumn"]);
  });

  test("a direction that contradicts the scale is an error and nothing is computed", () => {
    const { study, findings } = readStudy(exampleSnapshot(withRow(["Inkomen", "€", "hoog", 30, 34000, 22000])));
    expect(study).toBeUndefined();
    expect(findings.map(({ text }) => text.key)).toContain("selection.contradiction");
  });

  test("a criterion without a weight, without a direction, and twice the same", () => {
    expect(keys(withRow(["Inkomen", "€", "laag", "", 34000, 22000]))).toContain("selection.noWeight");
    expect(keys(withRow(["Inkomen", "€", "", 30, 34000, 22000]))).toContain("selection.noDirection");
    expect(keys(withRow(["gas", "kWh", "hoog", 1, 1, 2]))).toContain("selection.doubledCriterion");
  });

  test("all weights zero", () => {
    expect(keys([criteriaRows[0] ?? [], ["Gas", "", "hoog", 0, 1, 2]])).toContain("selection.allWeightsZero");
  });

  test("a wijk that is in the list twice", () => {
    expect(keys(criteriaRows, [...candidateRows, ["kolderbos", "", "", 1, 2, 3]])).toEqual(["selection.doubledWijk"]);
  });

  test("no sheets at all is no error: there is just nothing yet", () => {
    expect(readStudy(exampleSnapshot([["x"]], [["y"]]))).toEqual({ criteriaRows: [], findings: [] });
  });
});

describe("pros and cons", () => {
  test("only what the figures say clearly, with value, unit, place, source and year", () => {
    const sentences = reasonsFor(rankStudy(exampleStudy()), 0, "nl").map(({ side, sentence }) =>
      `${side} ${sentence}`.replace(/\u00a0/g, " "),
    );
    expect(sentences).toEqual([
      "pro Inkomen: € 24.432, plaats 2 van 3 (Statbel, 2019)",
      "contra Gas: 10.480 kWh, plaats 4 van 4 (Fluvius, 2021)",
    ]);
  });

  test("together with what people brought forward", () => {
    const snapshot = exampleSnapshot(criteriaRows, candidateRows, [
      [
        "Argumenten",
        [
          ["Wijk", "Pro of contra", "Argument", "Bron"],
          ["kolderbos", "voor", "Sterke buurtwerking", "Buurtwerker"],
          ["Elders", "pro", "x", ""],
        ],
      ],
    ]);
    const reasons = reasonsFor(rankStudy(exampleStudy(snapshot)), 0, "nl").map(({ sentence }) => sentence);
    expect(reasons).toContain("Sterke buurtwerking (Buurtwerker)");
    expect(readStudy(snapshot).findings.map(({ text }) => text.key)).toEqual(["selection.unknownWijk"]);
  });
});
