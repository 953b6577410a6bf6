/** What each person gave is read the way it was meant, and nobody is left out, or read the wrong way round, unseen. */
import fc from "fast-check";
import { agreementWord, farthestFrom, groupOf, vetoes } from "../../../../core/selection/weighing/group";
import { readWeighing } from "../../../../core/selection/weighing/read-weighing";
import { say } from "../../../../core/texts/text";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const NAMES = ["A", "B", "C", "D", "E"];

/** Each row: what a person gives to as many criteria. */
function weigh(...rows: CellValue[][]) {
  const names = NAMES.slice(0, rows[0]?.length ?? 0);
  const lines = rows.map((row, person): CellValue[] => [`Persoon ${person + 1}`, ...row]);
  const { weighing, findings } = readWeighing(
    makeSnapshot([makeBlock("Weging", [["Persoon", ...names], ...lines])]),
    names.map((name) => ({ name })),
  );
  const group = weighing && groupOf(weighing, "median");
  return {
    readAs: weighing?.looksLike,
    people: group?.people,
    shares: group?.shares,
    told: findings.map(({ text, cell, severity }) => `${severity} ${text.key} ${cell?.row},${cell?.column}`),
    sentences: findings.map(({ text, values }) => say("nl", text, values)),
  };
}

describe("nobody is left out unseen", () => {
  test("a negative number is told with its cell", () => {
    const { people, told, sentences } = weigh([50, 30, 20], [60, -10, 50]);
    expect(people).toEqual(["Persoon 1"]);
    expect(told).toEqual(["warning selection.answers.negative 2,2"]);
    expect(sentences[0]).toBe(
      "Persoon 2 geeft -10 aan “B”. Minder dan 0 kan niet, dus deze persoon telt niet mee. Verbeter het getal.",
    );
  });

  test("zeros alone are told", () => {
    const { people, told } = weigh([0, 0, 0], [50, 30, 20]);
    expect(people).toEqual(["Persoon 2"]);
    expect(told).toEqual(["warning selection.answers.allZero 1,1"]);
  });

  test("one zero is an answer like any other", () => {
    expect(weigh([60, 40, 0], [50, 30, 20])).toMatchObject({ people: ["Persoon 1", "Persoon 2"], told: [] });
  });

  test("whatever is given, whoever does not count has a warning on the own row", () => {
    const cell = fc.oneof(fc.integer({ min: -2, max: 6 }), fc.constantFrom(50, 20, 0.5, ""));
    const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const { people = [], told } = weigh(...rows);
        rows.forEach((_, person) => {
          const counts = people.includes(`Persoon ${person + 1}`);
          if (!counts) expect(told.some((line) => line.includes(` ${person + 1},`))).toBe(true);
        });
      }),
    );
  });
});

describe("ranks stay ranks", () => {
  test("ranks from everybody, ties at their mean or at their first place", () => {
    const { readAs, told, shares } = weigh([1, 2, 3, 4], [1, 2.5, 2.5, 4], [1, 2, 2, 4]);
    expect(readAs).toBe("ranks");
    expect(told).toEqual([]);
    expect(shares?.[1]).toEqual(shares?.[2]);
  });

  test("one slip in a row does not turn the table round: it is told with its cell, and the order counts", () => {
    const { readAs, told, shares, sentences } = weigh([1, 2, 3, 4, 5], [2, 1, 3, 5, 4], [1, 2, 3, 5, 5]);
    expect(readAs).toBe("ranks");
    expect(told).toEqual(["warning selection.answers.slip 3,4"]);
    expect(sentences[0]).toContain("kijk naar 5 bij “D”");
    for (const line of shares ?? []) expect(line[0]).toBeGreaterThan(line[4] ?? 1);
  });

  test("also when the slip is a number that is no rank, and when two of three made one", () => {
    expect(weigh([1, 2, 3, 4], [4, 3, 2, 1], [1, 2, 3, 5])).toMatchObject({
      readAs: "ranks",
      told: ["warning selection.answers.slip 3,4"],
    });
    expect(weigh([1, 2, 3, 4], [1, 2, 2, 3], [1, 2, 3, 5]).readAs).toBe("ranks");
  });

  test("somebody who left a gap does not turn the table round", () => {
    const { readAs, people, told } = weigh([1, 2, 3], [3, "", 1], [2, 1, 3]);
    expect(readAs).toBe("ranks");
    expect(people).toEqual(["Persoon 1", "Persoon 3"]);
    expect(told).toEqual(["warning selection.someAnswers 2,0"]);
  });

  test("points among ranks do not count, and are told with the first cell that is no rank", () => {
    const { readAs, people, told } = weigh([1, 2, 3], [2, 1, 3], [3, 50, 20]);
    expect(readAs).toBe("ranks");
    expect(people).toEqual(["Persoon 1", "Persoon 2"]);
    expect(told).toEqual(["warning selection.answers.notRanks 3,2"]);
  });
});

describe("points stay points", () => {
  test("points are not taken for ranks, whatever they add up to", () => {
    expect(weigh([3, 2, 0], [60, 30, 10], [1, 1, 8])).toMatchObject({ readAs: "points", told: [] });
  });

  test("ranks among points of a hundred do not count, and are told", () => {
    const { readAs, people, told } = weigh([50, 30, 20], [60, 30, 10], [1, 2, 3]);
    expect(readAs).toBe("points");
    expect(people).toEqual(["Persoon 1", "Persoon 2"]);
    expect(told).toEqual(["warning selection.answers.likelyRanks 3,1"]);
  });

  test("points from 1 to 5 that happen to be ranks too count as points, and it is asked", () => {
    const { readAs, people, told, shares } = weigh([5, 5, 4, 4, 3], [5, 4, 3, 2, 1], [4, 4, 5, 3, 3]);
    expect(readAs).toBe("points");
    expect(people).toHaveLength(3);
    expect(told).toEqual(["warning selection.answers.maybeRanks 2,5"]);
    expect(shares?.[1]?.[0]).toBeCloseTo(1 / 3, 12);
  });

  test("one person alone whose ranks have a slip is asked too", () => {
    expect(weigh([1, 2, 3, 5, 5]).told).toEqual(["warning selection.answers.maybeRanks 1,1"]);
  });

  test("the same for everything says nothing about the way of reading", () => {
    expect(weigh([1, 2, 3], [2, 2, 2], [10, 10, 10])).toMatchObject({ readAs: "ranks", told: [] });
    expect(weigh([50, 30, 20], [1, 1, 1])).toMatchObject({ readAs: "points", told: [] });
  });
});

describe("the group together", () => {
  const shares = [
    [0.5, 0.5],
    [0.6, 0.4],
    [0.1, 0.9],
  ];
  const group = { people: ["An", "Bert", "Chris"], shares, agreement: 1, weights: Float64Array.of(0.5, 0.5) };

  test("who is furthest from the group is named, and nobody where all give the same", () => {
    expect(farthestFrom(group, 0)).toBe(2);
    expect(
      farthestFrom(
        {
          ...group,
          shares: [
            [0.3, 0.7],
            [0.3, 0.7],
          ],
        },
        0,
      ),
    ).toBeUndefined();
    expect(farthestFrom({ ...group, weights: undefined }, 0)).toBeUndefined();
    const giving = (...first: number[]) => ({ ...group, shares: first.map((one) => [one, 1 - one]) });
    expect(farthestFrom(giving(0.5, 0.1, 0.6), 0)).toBe(1);
    // Two as far to either side: the first of them.
    expect(farthestFrom(giving(0.5, 0.25, 0.75), 0)).toBe(1);
  });

  test("people agree as far as they give the same order, whether in points or in ranks", () => {
    const agreed = (...rows: number[][]) => {
      const lines = rows.map((row, i): CellValue[] => [`Persoon ${i + 1}`, ...row]);
      const snapshot = makeSnapshot([makeBlock("Weging", [["Persoon", "A", "B", "C"], ...lines])]);
      const { weighing } = readWeighing(
        snapshot,
        NAMES.slice(0, 3).map((name) => ({ name })),
      );
      return weighing && groupOf(weighing, "median")?.agreement;
    };
    expect(agreed([50, 30, 20], [70, 20, 10])).toBe(1);
    expect(agreed([1, 2, 3], [1, 2, 3])).toBe(1);
    expect(agreed([50, 30, 20], [20, 30, 50])).toBe(0);
    // Siegel & Castellan 1988: rank sums 3, 4 and 5 of two people and three criteria.
    expect(agreed([50, 30, 20], [40, 10, 50])).toBeCloseTo(0.25, 12);
  });

  test("nobody whose answers count makes no group", () => {
    expect(weigh(["", "", ""]).people).toBeUndefined();
  });

  test("Kendall's W in a word", () => {
    expect([0, 0.49, 0.5, 0.89, 0.9, 1].map(agreementWord)).toEqual([
      "little",
      "little",
      "fair",
      "fair",
      "strong",
      "strong",
    ]);
  });
});

describe("one zero under the geometric mean", () => {
  const rows: CellValue[][] = [
    ["Persoon", "A", "B"],
    ["An", 60, 40],
    ["Bo", 50, 50],
    ["Cem", 100, 0],
  ];
  const { weighing } = readWeighing(makeSnapshot([makeBlock("Weging", rows)]), [{ name: "A" }, { name: "B" }]);
  const group = (form: "geometric" | "median") => {
    const found = weighing && groupOf(weighing, form);
    if (!found) throw new Error("no group");
    return found;
  };

  test("is told with who gave it and for which criterion", () => {
    expect([...(group("geometric").weights ?? [])]).toEqual([1, 0]);
    expect(vetoes(group("geometric"))).toEqual([{ criterion: 1, people: [2] }]);
  });

  test("who gave the zero lies farthest from the middle, not those who did not", () => {
    expect(farthestFrom(group("geometric"), 1)).toBe(2);
    expect(farthestFrom(group("median"), 1)).toBe(2);
  });

  test("a zero by everybody is agreement", () => {
    const table = [
      ["Persoon", "A", "B"],
      ["An", 1, 0],
      ["Bo", 2, 0],
    ];
    const read = readWeighing(makeSnapshot([makeBlock("Weging", table)]), [{ name: "A" }, { name: "B" }]);
    const agreed = read.weighing && groupOf(read.weighing, "geometric");
    expect(agreed && vetoes(agreed)).toEqual([]);
  });
});
