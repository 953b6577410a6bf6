/** What stands in Weging and Paren is read in the order of the criteria, and what cannot be read is told with its cell. */
import { readComparisons, readWeighing } from "../../../../core/selection/weighing/read-weighing";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { told } from "../../told";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const workbook = (sheet: string, rows: CellValue[][]) => makeSnapshot([makeBlock(sheet, rows)]);
const named = (...names: string[]) => names.map((name) => ({ name }));

describe("Weging", () => {
  test("answers stand in the order of the criteria, whatever the order of the columns", () => {
    const rows = [
      ["Persoon", "Cohesie", "Gas"],
      ["An", 70, 30],
      ["Bo", 60, 40],
    ];
    const { weighing, findings } = readWeighing(workbook("Weging", rows), named("Gas", "Cohesie"));
    expect(weighing).toMatchObject({ people: ["An", "Bo"], looksLike: "points", counts: [true, true] });
    expect([...(weighing?.answers.data ?? [])]).toEqual([30, 70, 40, 60]);
    expect(findings).toEqual([]);
  });

  test("a criterion without a column is told at the header, and nobody's answers count without it", () => {
    const rows = [
      ["Persoon", "Gas", "Woningen"],
      ["An", 70, 30],
      ["Bo", "", ""],
    ];
    const { weighing, findings } = readWeighing(workbook("Weging", rows), named("Gas", "Cohesie"));
    expect(weighing?.counts).toEqual([false, false]);
    expect([...(weighing?.answers.data ?? [])]).toEqual([70, Number.NaN, Number.NaN, Number.NaN]);
    expect(told(findings)).toEqual([
      "Weging!A1: In Weging is er geen kolom voor “Cohesie”. Voeg ze toe.",
      "Weging!A2: An heeft 1 van 2 criteria ingevuld. Vul de rest aan, anders telt deze persoon niet mee.",
      "Weging!A3: Bo heeft nog niets ingevuld en telt niet mee.",
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning"]);
  });

  test("each person writes in their own way: percentages, shares or points, of which only the proportions count", () => {
    const read = (...rows: CellValue[][]) => {
      const sheet = [["Persoon", "Gas", "Inkomen", "Cohesie"], ...rows];
      const { weighing, findings } = readWeighing(workbook("Weging", sheet), named("Gas", "Inkomen", "Cohesie"));
      const told = findings.filter(({ severity }) => severity === "warning").map(({ text }) => text.key);
      return { answers: [...(weighing?.answers.data ?? [])], told };
    };
    expect(read(["An", "20 %", "50 %", "30 %"], ["Bob", 1, 5, 4], ["Cis", 1, 7, 2])).toEqual({
      answers: [0.2, 0.5, 0.3, 1, 5, 4, 1, 7, 2],
      told: [],
    });
    expect(read(["An", 0.4, 0.5, 0.1], ["Bob", 40, 50, 10], ["Cis", 400, 500, 100])).toEqual({
      answers: [0.4, 0.5, 0.1, 40, 50, 10, 400, 500, 100],
      told: [],
    });
    // Within one row the notation is the same.
    expect(read(["An", "20 %", 50, 30], ["Bob", 0.2, 50, 30], ["Cis", 40, 50, 10]).answers).toEqual([
      20, 50, 30, 20, 50, 30, 40, 50, 10,
    ]);
    expect(read(["An", 0.5, 40, 59.5], ["Bob", 40, 50, 10])).toEqual({
      answers: [0.5, 40, 59.5, 40, 50, 10],
      told: [],
    });
    // A date is none in any row.
    expect(read(["An", 46_154, 50, 30], ["Bob", 40, 50, 10]).told[0]).toBe("tables.dateAmongNumbers");
  });

  test("without a table, or with nobody in it, there is no weighing", () => {
    expect(readWeighing(workbook("Weging", [["x"]]), named("Gas"))).toEqual({ findings: [] });
    expect(readWeighing(workbook("Weging", [["Persoon", "Gas"]]), named("Gas")).weighing).toBeUndefined();
  });
});

describe("Paren", () => {
  const rows = [
    ["Criterium", "Cohesie", "Gas", "Leeg"],
    ["Gas", 3, "", ""],
    ["Cohesie", "", "veel", ""],
  ];

  test("an answer stands at its two criteria, with its cell, whatever the order on the sheet", () => {
    const { comparisons } = readComparisons(workbook("Paren", rows), named("Gas", "Cohesie"));
    expect(comparisons?.cells).toEqual([
      ["", 3],
      ["", ""],
    ]);
    expect(comparisons?.place(0, 1)).toEqual({ sheet: "Paren", row: 1, column: 1 });
    expect(comparisons?.place(1, 0)).toEqual({ sheet: "Paren", row: 2, column: 2 });
  });

  test("a criterion without a column is told, and has a cell neither in a row nor in a column", () => {
    const { comparisons, findings } = readComparisons(workbook("Paren", rows), named("Gas", "Woningen"));
    expect(comparisons?.cells).toEqual([
      ["", ""],
      ["", ""],
    ]);
    expect(comparisons?.place(0, 1)).toBeUndefined();
    expect(comparisons?.place(1, 0)).toBeUndefined();
    expect(told(findings).filter((one) => one.includes("Woningen"))).toEqual([
      "Paren!A1: In Paren is er geen kolom voor “Woningen”. Voeg ze toe.",
    ]);
  });

  test("without the table there is nothing to compare", () => {
    expect(readComparisons(workbook("Paren", [["x"]]), named("Gas"))).toEqual({ findings: [] });
  });
});
