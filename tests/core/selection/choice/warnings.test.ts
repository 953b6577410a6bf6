/** How sure the choice is, and warnings before the mistake. */
import { callFunction } from "../../../../core/functions/catalogue";
import { wijkrobuust } from "../../../../core/functions/wijkrobuust";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { chanceOfFirst, robustnessTask } from "../../../../core/selection/choice/robustness";
import { tippingOf, tipSentence } from "../../../../core/selection/choice/tipping";
import { warningsOf } from "../../../../core/selection/choice/warnings";
import { criteriaAlikeTask } from "../../../../core/selection/criteria/criteria-alike";
import type { Study } from "../../../../core/selection/study";
import { fillText } from "../../../../core/texts/text";
import type { Finding } from "../../../../core/workbook/finding";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { candidateRows, criteriaRows, exampleSnapshot, exampleStudy } from "../example-study";

const HEADER: CellValue[] = ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste"];

function allWarnings(study: Study): Finding[] {
  const alike = criteriaAlikeTask(study);
  while (!alike.step(2));
  return [...warningsOf(rankStudy(study)), ...alike.result()];
}

function warnings(criteria: CellValue[][], candidates: CellValue[][]): string[] {
  return allWarnings(exampleStudy(exampleSnapshot([HEADER, ...criteria], candidates))).map(({ text, values }) =>
    fillText(text, "nl", values),
  );
}

const five = (header: CellValue[], ...columns: number[][]): CellValue[][] => [
  ["Wijk", ...header],
  ...[0, 1, 2, 3, 4].map((i): CellValue[] => [`Wijk ${i + 1}`, ...columns.map((column) => column[i] ?? "")]),
];

describe("warnings before the mistake", () => {
  test("a criterion on which all wijken are equal", () => {
    const [warning] = warnings(
      [
        ["A", "hoog", 1, 0, 9],
        ["B", "hoog", 2, 0, 9],
      ],
      five(["A", "B"], [4, 4, 4, 4, 4], [1, 5, 2, 9, 3]),
    );
    expect(warning).toBe(
      "Alle wijken hebben 4 voor “A”. Het maakt geen verschil. Zoek een cijfer per wijk, of geef het gewicht 0.",
    );
  });

  test("two criteria that say the same, also when one counts down", () => {
    const up = [1, 2, 3, 4, 5];
    const said = (direction: string, other: number[]) =>
      warnings(
        [
          ["A", "hoog", 1, 0, 9],
          ["B", direction, 2, direction === "laag" ? 90 : 0, direction === "laag" ? 0 : 90],
          ["C", "hoog", 3, 0, 9],
        ],
        five(["A", "B", "C"], up, other, [3, 1, 9, 2, 4]),
      );
    expect(said("hoog", [10, 20, 30, 40, 50])[0]).toContain(
      "“A” en “B” zetten de wijken bijna in dezelfde volgorde. Samen wegen ze 50",
    );
    expect(said("laag", [50, 40, 30, 20, 10])[0]).toContain("“A” en “B”");
    expect(said("hoog", [50, 40, 30, 20, 10])).toEqual([]);
  });

  test("one criterion that decides alone, weights that nobody changed, and an open scale", () => {
    const figures = five(["A", "B", "C"], [1, 5, 2, 9, 3], [9, 1, 5, 2, 4], [3, 3, 1, 7, 8]);
    const warned = (weights: readonly number[], worstOfB: CellValue = 0) => {
      const [a = 0, b = 0, c = 0] = weights;
      const criteria: CellValue[][] = [
        ["A", "hoog", a, 0, 9],
        ["B", "hoog", b, worstOfB, 9],
        ["C", "hoog", c, 0, 9],
      ];
      return warnings(criteria, figures)[0];
    };
    expect(warned([8, 1, 1])).toContain("“A” weegt 80");
    expect(warned([1, 1, 1])).toContain("Alle gewichten zijn gelijk");
    expect(warned([1, 2, 1], "")).toContain("“B” heeft geen vaste schaal");
  });

  test("a wijk of which little is known", () => {
    const figures = five(["A", "B"], [1, 5, 2, 9, 3], [9, 1]);
    expect(
      warnings(
        [
          ["A", "hoog", 1, 0, 9],
          ["B", "hoog", 1, 0, 9],
        ],
        figures,
      ),
    ).toHaveLength(3);
  });

  test("nothing is said of what is sound", () => {
    const told = allWarnings(exampleStudy()).map(({ text, values }) => `${text.key} ${values?.wijk}`);
    expect(told).toEqual(["selection.littleKnown Brethei"]);
  });
});

describe("how sure", () => {
  test("in slices the chances are those of WIJKROBUUST on the wijken within the bounds", () => {
    const study = exampleStudy();
    const task = robustnessTask(study, 0.25, 1000);
    let rounds = 0;
    while (!task.step(37)) rounds++;
    expect(rounds).toBe(27);
    const { shares, candidates } = task.result();
    expect(candidates).toEqual([0, 1, 2]);
    const figures = candidateRows.slice(1, 4).map((row) => row.slice(3));
    const scale = [criteriaRows.slice(1).map((row) => row[4]), criteriaRows.slice(1).map((row) => row[5])];
    const weights = [criteriaRows.slice(1).map((row) => row[3])];
    const sheet = callFunction(wijkrobuust, [figures, weights, [["hoog", "laag", "hoog"]], 0.25, scale, 1000]);
    expect(sheet).toEqual([0, 1, 2].map((i) => Array.from(shares.data.slice(i * 3, i * 3 + 3))));
  });

  test("a wijk outside the bounds has no chance of first place", () => {
    const task = robustnessTask(exampleStudy(), "open", 200);
    task.step(200);
    expect(chanceOfFirst(task.result(), 3)).toBe(0);
    expect([0, 1, 2].reduce((sum, i) => sum + chanceOfFirst(task.result(), i), 0)).toBeCloseTo(1, 12);
  });

  test("tipping points in words, the nearest first", () => {
    const study = exampleStudy();
    const tipping = tippingOf(study);
    expect(study.candidates[tipping?.leader ?? -1]?.name).toBe("Termien");
    const distances = tipping?.tips.map(({ at, today }) => Math.abs(at - today)) ?? [];
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    const [nearest] = tipping?.tips ?? [];
    expect(nearest && tipSentence(study, nearest, "nl").replace(/\u00a0/g, " ")).toMatch(
      /^Pas als \S+ [\d,]+ % weegt in plaats van [\d,]+ %, staat \S+ eerst\.$/,
    );
  });
});

describe("a scale that all wijken miss", () => {
  const told = (scale: [number, number], figures: number[], direction = "laag") =>
    warnings(
      [
        ["A", direction, 1, ...scale],
        ["B", "hoog", 1, 0, 9],
      ],
      five(["A", "B"], figures, [1, 2, 3, 4, 8]),
    ).filter((one) => one.includes("op de schaal van"));

  test("is told with both, and with the factor by which they would fit", () => {
    expect(told([60, 10], [0.22, 0.31, 0.55, 0.4, 0.2])).toEqual([
      "Geen enkele wijk ligt op de schaal van “A”: ze loopt van 60 tot 10, de cijfers van 0,2 tot 0,55. Staan ze in een andere eenheid? 100 keer groter passen ze. Pas Slechtste en Beste aan.",
    ]);
    expect(told([34, 22], [24432, 28000, 31000, 26500, 23000])[0]).toContain("1.000 keer kleiner passen ze");
    expect(told([10, 20], [30, 40, 50, 35, 60], "hoog")[0]).toContain("Zo maakt dit criterium geen verschil");
    expect(told([10, 20], [5, 40, 4, 35, 60], "hoog")).toHaveLength(1);
    // Just beyond the scale is no other unit.
    expect(told([0, 10], [10, 11, 12, 10, 13], "hoog")[0]).not.toContain("passen ze");
    expect(told([20, 30], [15, 16, 18, 19, 17], "hoog")[0]).not.toContain("passen ze");
  });

  test("is not told where one lies on it, nor at an end that all reach", () => {
    expect(told([60, 10], [0.22, 0.31, 15, 0.4, 0.2])).toEqual([]);
    expect(told([10, 20], [20, 20, 20, 20, 20], "hoog")).toEqual([]);
  });
});

test("the first place never tips by a figure that is missing", () => {
  const criteria: CellValue[][] = [HEADER, ["A", "hoog", 1, 0, 10], ["B", "hoog", 1, 0, 10]];
  const tips = (second: CellValue) =>
    tippingOf(
      exampleStudy(
        exampleSnapshot(criteria, [
          ["Wijk", "A", "B"],
          ["Noord", 9, 4],
          ["Zuid", 6, second],
        ]),
      ),
    )?.tips.map(({ criterion, successor }) => [criterion, successor]);
  expect(tips(6)).not.toEqual([]);
  // Zuid passes Noord as B weighs more, only for want of a figure on B.
  expect(tips("n.b.")?.filter(([criterion]) => criterion === 1)).toEqual([]);
});

describe("at the edges", () => {
  const one = (figures: CellValue[], worst: CellValue = 0, best: CellValue = 10, weight: CellValue = 1) =>
    warningsOf(
      rankStudy(
        exampleStudy(
          exampleSnapshot(
            [HEADER, ["A", "hoog", weight, worst, best], ["B", "hoog", 1, 0, 9], ["C", "hoog", 1.5, 0, 9]],
            [["Wijk", "A", "B", "C"], ...figures.map((figure, i): CellValue[] => [`W${i}`, figure, 1 + i, 8 - i])],
          ),
        ),
      ),
    ).map(({ text, values }) => fillText(text, "nl", values).replace(/\u00a0/g, " "));
  /** "buiten", or the other unit that is proposed; nothing where no wijk lies off the scale. */
  const outside = (figures: CellValue[], worst?: CellValue, best?: CellValue, weight?: CellValue) =>
    one(figures, worst, best, weight)
      .filter((said) => said.startsWith("Geen enkele wijk ligt op de schaal"))
      .map((said) => /[\d.]+ keer \w+/.exec(said)?.[0] ?? "buiten");

  test("a scale is told where every wijk lies at or beyond one end of it, at least one beyond", () => {
    const isTold = (figures: CellValue[], worst?: CellValue, best?: CellValue, weight?: CellValue) =>
      outside(figures, worst, best, weight).length > 0;
    expect(
      [
        [0, -1],
        [10, 11],
        [-5, 15],
        [10, 15, "n.b."],
      ].map((figures) => isTold(figures)),
    ).toEqual(Array(4).fill(true));
    expect(
      [
        [0, 0],
        [10, 9.9],
        [0, 15],
        [10, -5],
      ].map((figures) => isTold(figures)),
    ).toEqual(Array(4).fill(false));
    expect(isTold(["n.b.", "n.b."])).toBe(false);
    expect([isTold([10, 15], 0, 10, 0), isTold([10, 15], "", 10), isTold([10, 15], 0, "")]).toEqual(
      Array(3).fill(false),
    );
  });

  test("another unit is proposed where the figures would fit the scale by it, or lie no further off than its length", () => {
    expect(outside([1, 2], 1000, 9000)).toEqual(["1.000 keer groter"]);
    expect(outside([0.5, 1], 100, 200)).toEqual(["100 keer groter"]);
    expect(outside([0.5, 1.5, 3], 100, 200)).toEqual(["100 keer groter"]);
    expect(outside([0.5, 1.5, 3.1], 100, 200)).toEqual(["buiten"]);
    expect(outside([0.5, 1, 2.5], 100, 200)).toEqual(["100 keer groter"]);
    expect(outside([2_000_000, 4_000_000], 1, 5)).toEqual(["1.000.000 keer kleiner"]);
    expect(outside([200, 900], 1, 5)).toEqual(["100 keer kleiner"]);
    expect(outside([200, 901], 1, 5)).toEqual(["buiten"]);
    expect(outside([1000, 500], 5, 10)).toEqual(["100 keer kleiner"]);
  });

  test("a criterion is equal for all only with two figures or more, and where it counts", () => {
    const equal = (figures: CellValue[], weight?: CellValue) =>
      one(figures, 0, 10, weight).filter((said) => said.startsWith("Alle wijken hebben")).length;
    expect([equal([4, 4]), equal([4, "n.b.", 4]), equal([4, 5]), equal([4, "n.b."]), equal([4, 4], 0)]).toEqual([
      1, 1, 0, 0, 0,
    ]);
  });

  test("a criterion decides alone with more than half of the weight", () => {
    const alone = (weight: CellValue) => one([4, 5], 0, 10, weight).some((said) => said.includes("“A” weegt"));
    expect([alone(2.5), alone(2.6)]).toEqual([false, true]);
  });
});
