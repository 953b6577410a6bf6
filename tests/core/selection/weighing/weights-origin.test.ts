/** Who decided the weights, as far as the workbook tells. */

import { rankStudy } from "../../../../core/selection/choice/ranking";
import { readStudy } from "../../../../core/selection/read-study";
import { planResults } from "../../../../core/selection/sheets/plan-results";
import { comparisonMatrix } from "../../../../core/selection/weighing/comparisons";
import { planPairs, planWeightsWithPairs } from "../../../../core/selection/weighing/plan-pairs";
import { originSentence, weightsOrigin } from "../../../../core/selection/weighing/weights-origin";
import type { SheetForm } from "../../../../core/workbook/own-sheet";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { candidateRows, criteriaRows, exampleSnapshot, exampleStudy } from "../example-study";

type Sheet = [string, CellValue[][]];

/** Criteria weighs 20, 30 and 50 unless told otherwise. */
function workbook(others: Sheet[], weights: readonly number[] = [20, 30, 50]) {
  const criteria = criteriaRows.map((row, index) =>
    index === 0 ? row : row.map((cell, column) => (column === 3 ? (weights[index - 1] ?? 0) : cell)),
  );
  return exampleSnapshot(criteria, candidateRows, others);
}

function originOf(others: Sheet[], weights?: readonly number[]) {
  const snapshot = workbook(others, weights);
  return weightsOrigin(snapshot, exampleStudy(snapshot));
}

const group = (...rows: CellValue[][]): Sheet => ["Weging", [["Persoon", "Gas", "Inkomen", "Woningen"], ...rows]];
const pairs = (...rows: CellValue[][]): Sheet => ["Paren", [["Criterium", "Gas", "Inkomen", "Woningen"], ...rows]];

const three = group(["Schepen", 20, 30, 50], ["Energiehuis", 10, 30, 60], ["Bewoners", 40, 20, 40]);

test("without Weging or Paren the workbook does not say", () => {
  expect(originOf([])).toEqual({ kind: "nobody" });
});

test("weights that are the median of the group are the group's, and so told", () => {
  expect(originOf([three])).toMatchObject({
    kind: "group",
    people: ["Schepen", "Energiehuis", "Bewoners"],
    forms: ["median"],
  });
});

test("weights that are the geometric mean of the group, as the pane writes them, are the group's", () => {
  // 8000^(1/3), 18000^(1/3), 120000^(1/3): 20, 26.207 and 49.324 of 95.532.
  expect(originOf([three], [20.94, 27.43, 51.63])).toMatchObject({ kind: "group", forms: ["geometric"] });
});

test("one person's weights are the same by both ways of taking people together", () => {
  expect(originOf([group(["Schepen", 2, 3, 5])])).toMatchObject({ kind: "group", forms: ["geometric", "median"] });
});

test("weights that somebody changed afterwards are no longer the group's", () => {
  expect(originOf([three], [20, 31, 49])).toMatchObject({ kind: "otherThanGroup" });
});

test("a group that has not filled in anything has decided nothing", () => {
  expect(originOf([group(["Schepen", "", "", ""])])).toEqual({ kind: "nobody" });
});

test("weights that follow from comparisons, one side of the diagonal filled in", () => {
  // Consistent: gas 1, income 2, dwellings 4.
  const sheet = pairs(["Gas", "", "", ""], ["Inkomen", 2, "", ""], ["Woningen", 4, 2, ""]);
  expect(originOf([sheet], [14.29, 28.57, 57.14])).toEqual({ kind: "pairs" });
  expect(originOf([sheet])).toEqual({ kind: "nobody" });
});

test("comparisons that are not complete have decided nothing", () => {
  expect(originOf([pairs(["Inkomen", 2, "", ""])], [14.29, 28.57, 57.14])).toEqual({ kind: "nobody" });
});

test("comparisons are kept with the weights that follow from them, in one plan", () => {
  const snapshot = exampleSnapshot();
  const { criteriaRows: rows } = readStudy(snapshot);
  const comparisons = comparisonMatrix(3, [
    ["", 0.5, 0.25],
    [2, "", 0.5],
    [4, 2, ""],
  ]);
  const plan = planWeightsWithPairs(snapshot, rows, [14.29, 28.57, 57.14], comparisons);
  expect(plan.createsSheets).toEqual(["Paren"]);
  expect(plan.overwrites.map(({ sheet, before }) => [sheet, before])).toEqual([
    ["Criteria", 20],
    ["Criteria", 30],
    ["Criteria", 50],
  ]);
});

test("comparisons that are not made yet stay empty on the sheet", () => {
  const open = comparisonMatrix(3, [["", 3, ""]]);
  const plan = planPairs(exampleSnapshot(), exampleStudy().criteria, open);
  const lines = plan.changes.flatMap((change) => (change.kind === "write" ? change.values : []));
  expect(lines[1]).toEqual(["Gas", 1, 3, ""]);
});

describe("the sheet Wijkselectie says who decided the weights", () => {
  const line = (others: Sheet[], form: SheetForm = "values", weights?: readonly number[]) => {
    const snapshot = workbook(others, weights);
    const plan = planResults(snapshot, rankStudy(exampleStudy(snapshot)), form);
    const written = plan.changes.flatMap((change) => (change.kind === "write" ? change.values.flat() : []));
    return written.find((value) => typeof value === "string" && /^De (?:gewichten|werkmap zegt)/.test(value));
  };

  test("a group by its number and how it was taken together, without anybody's name", () => {
    const said = line([three]);
    expect(said).toBe("De gewichten zijn bepaald door een groep van 3 personen (blad Weging, mediaan).");
    expect(line([three], "values", [20.94, 27.43, 51.63])).toContain("(blad Weging, meetkundig gemiddelde)");
    expect(line([group(["Schepen", 2, 3, 5])])).toBe("De gewichten zijn bepaald door één persoon (blad Weging).");
  });

  test("comparisons, and that the workbook does not tell", () => {
    const sheet = pairs(["Gas", "", "", ""], ["Inkomen", 2, "", ""], ["Woningen", 4, 2, ""]);
    expect(line([sheet], "values", [14.29, 28.57, 57.14])).toBe(
      "De gewichten volgen uit de vergelijking per twee (blad Paren).",
    );
    expect(line([])).toBe("De werkmap zegt niet wie de gewichten bepaalde.");
    expect(line([three], "values", [1, 1, 1])).toContain("niet die van de groep");
  });

  test.each(["live", "plain"] as const)(
    "with %s formulas, that follow the weights, it says when that was so",
    (form) => {
      expect(line([three], form)).toContain("(blad Weging, mediaan). Zo was het toen dit blad werd geschreven.");
    },
  );
});

test("who decided is said without names: one person, a group by either way or by one, or nobody", () => {
  const said = (origin: Parameters<typeof originSentence>[0]) => originSentence(origin, "nl");
  const group = (count: number, forms: ("geometric" | "median")[]) =>
    said({ kind: "group", people: Array.from({ length: count }, (_, i) => `Naam ${i}`), forms });
  const sentences = [
    group(1, ["geometric", "median"]),
    group(3, ["geometric", "median"]),
    group(3, ["geometric"]),
    group(3, ["median"]),
    said({ kind: "nobody" }),
    said({ kind: "pairs" }),
    said({ kind: "otherThanGroup", people: ["Naam 0"] }),
  ];
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) expect(sentence).not.toMatch(/Naam|\{/);
  expect(group(3, ["median"])).toContain("3");
});
