/** What stood there can be put back, and nobody's work goes with it. */
import { type Found, findConflicts, touched } from "../../../core/workbook/apply";
import { inverse } from "../../../core/workbook/inverse";
import type { NewValue, Plan } from "../../../core/workbook/plan";
import { buildPlan } from "../../../core/workbook/plan-builder";
import type { CellValue } from "../../../core/workbook/snapshot";
import { words } from "../../../core/workbook/words";
import { makeBlock, makeSnapshot } from "./make-block";

const sheet = "Criteria";
const before: CellValue[][] = [
  ["Criterium", "Gewicht"],
  ["Gas", 3],
  ["Inkomen", ""],
];

function planFor(values: NewValue[][], formulas: Record<string, string> = {}, row = 1, column = 1): Plan {
  const plan = buildPlan(makeSnapshot([makeBlock(sheet, before, { formulas })]), words.undo);
  plan.write(sheet, row, column, values);
  return plan.build();
}

function found(values: CellValue[][], formulas: CellValue[][] = values): Found {
  const area = { sheet, row: 1, column: 1, rows: values.length, columns: values[0]?.length ?? 0 };
  return {
    areas: [{ ...area, values, formulas, numberFormats: values.map((line) => line.map(() => "0.00")) }],
    sheets: [sheet],
  };
}

describe("putting back", () => {
  test("restores values, formulas and number formats, and empties what was empty", () => {
    const undo = inverse(planFor([[5], [6]]), found([[3], [""]], [["=1+2"], [""]]));
    expect(undo.changes).toEqual([
      { kind: "write", sheet, row: 1, column: 1, values: [[{ formula: ["=1+2"] }], [""]] },
      { kind: "numberFormats", sheet, row: 1, column: 1, formats: [["0.00"], ["0.00"]] },
    ]);
  });

  test.each([
    ["a column", "=WIJKSCORE($A$1:$B$2,$A$9:$B$9)", [[40], [60], [7]], [["="], [""], [7]]],
    [
      "a rectangle",
      "=WIJKBIJDRAGE('Cijfers, 2026 (2)'!A1:B2;A9:B9)",
      [
        [40, 1, 5],
        [60, 2, 6],
      ],
      [
        ["=", "", 5],
        ["", "", 6],
      ],
    ],
    [
      "a row for each year",
      "=WIJKKASSTROOM(A1:A9,B1:B9,C1:C9)",
      [
        [2027, 1, 2, 3, 4],
        [2028, 1, 2, 3, 4],
        [2030, 5, "", "", ""],
      ],
      [
        ["=", "", "", "", ""],
        ["", "", "", "", ""],
        [2030, 5, "", "", ""],
      ],
    ],
    ["nothing where something stands in the way", "=WIJKSCORE(A1:B2,A9:B9)", [["#SPILL!"], [8]], [["="], [8]]],
  ] as [string, string, CellValue[][], CellValue[][]][])(
    "what a formula of ours spilled over %s is not put back as a value in the way of the formula",
    (_, formula, values, back) => {
      const first = (line: CellValue[], i: number) => (i === 0 ? [formula, ...line.slice(1)] : line);
      const undo = inverse(planFor(values.map((line) => line.map(() => "nieuw"))), found(values, values.map(first)));
      const expected = back.map((line) => line.map((cell) => (cell === "=" ? { formula: [formula] } : cell)));
      expect(undo.changes[0]).toMatchObject({ kind: "write", values: expected });
    },
  );

  test("a text that begins with = goes back as a text", () => {
    const undo = inverse(planFor([[5]]), found([["=geen formule"]]));
    expect(undo.changes[0]).toMatchObject({ values: [["=geen formule"]] });
  });

  test("conflicts with a cell that somebody changed since", () => {
    const undo = inverse(planFor([[5], [6]]), found([[3], [""]]));
    expect(findConflicts(undo, found([[5], [6]]))).toEqual([]);
    expect(findConflicts(undo, found([[5], [7]]))).toHaveLength(1);
  });

  test("tables and names go back to where they stood, and names that were not there go away", () => {
    const size = { sheet, row: 0, column: 0, rows: 3, columns: 2 };
    const snapshot = makeSnapshot([makeBlock(sheet, before)], {
      tables: [{ name: "Criteria", ...size }],
      names: [{ name: "Oud", ...size }],
    });
    const larger = { ...size, rows: 9 };
    const plan = buildPlan(snapshot, words.undo);
    plan.add({ kind: "resizeTable", name: "criteria", ...larger });
    plan.add({ kind: "name", name: "Oud", ...larger });
    plan.add({ kind: "name", name: "Nieuw", ...larger });
    expect(inverse(plan.build(), { areas: [], sheets: [sheet] }).changes).toEqual([
      { kind: "removeName", name: "Nieuw" },
      { kind: "resizeTable", name: "criteria", ...size, before: larger },
      { kind: "name", name: "Oud", ...size },
    ]);
  });

  test("deletes a sheet of ours, but not once somebody typed on it", () => {
    const plan = buildPlan(makeSnapshot([]), words.undo);
    const name = plan.createSheet("Wijkselectie");
    plan.write(name, 0, 0, [["Wijk", { formula: ["=SUM(1", "2)"] }]]);
    const undo = inverse(plan.build(), { areas: [], sheets: [] });
    expect(undo.changes).toEqual([{ kind: "deleteSheet", sheet: name }]);
    expect(touched(undo).wholeSheets).toEqual([name]);

    const present = (values: CellValue[][], formulas: CellValue[][]): Found => ({
      sheets: [name],
      areas: [{ sheet: name, row: 0, column: 0, rows: 1, columns: 3, values, formulas, numberFormats: [] }],
    });
    const ours = ["Wijk", "=SUM(1;2)", ""];
    expect(findConflicts(undo, present([["Wijk", 3, ""]], [ours]))).toEqual([]);
    expect(findConflicts(undo, present([["Wijk", 4, ""]], [ours]))).toEqual([]);
    expect(findConflicts(undo, present([["", 3, ""]], [["", "=SUM(1,2)", ""]]))).toEqual([]);
    expect(findConflicts(undo, present([["Wijk", 3, "mijn nota"]], [["Wijk", "=SUM(1,2)", "mijn nota"]]))).toHaveLength(
      1,
    );
    expect(findConflicts(undo, present([["Wijk", 3, ""]], [["Wijk", 3, ""]]))).toHaveLength(1);
    expect(findConflicts(undo, present([["Wijk", 3, ""]], [["Wijk", "=SUM(1,2)", '=IF(A1="","","x")']]))).toHaveLength(
      1,
    );
  });

  test("an earlier chart comes back, and one that was not there goes", () => {
    const plan = buildPlan(makeSnapshot([makeBlock(sheet, before)]), words.undo);
    const chart = { ...CHART, title: "nieuw" };
    plan.add({ kind: "chart", sheet, chart });
    plan.add({ kind: "chart", sheet, chart: { ...chart, name: "andere" } });
    const undo = inverse(plan.build(), { areas: [], sheets: [sheet], charts: [{ sheet, chart: CHART }] });
    expect(undo.changes).toEqual([
      { kind: "removeChart", sheet, name: "andere" },
      { kind: "chart", sheet, chart: CHART },
    ]);
  });

  test("number formats and widths that a plan sets on the user's sheet come back, cell by cell and column by column", () => {
    const plan = buildPlan(makeSnapshot([makeBlock(sheet, before)]), words.undo);
    const area = { sheet, row: 1, column: 1, rows: 2, columns: 1 };
    plan.add({ kind: "format", ...area, format: { numberFormat: "0%", width: 20 } });
    expect(touched(plan.build())).toMatchObject({ formats: [area], widths: [area] });
    const formats = [{ ...area, numberFormats: [["0.00"], ["@"]] }];
    const widths = [{ sheet, column: 1, width: 9.5 }];
    expect(inverse(plan.build(), { areas: [], sheets: [sheet], formats, widths }).changes).toEqual([
      { kind: "numberFormats", sheet, row: 1, column: 1, formats: [["0.00"], ["@"]] },
      { kind: "format", ...area, format: { width: 9.5 } },
    ]);
  });
});

test("gridlines and the page of a sheet that stood there come back; of a sheet that is made nothing is asked", () => {
  const page = { landscape: false, scale: 100, breaks: [] };
  const plan = {
    ...planFor([[5]]),
    changes: [
      { kind: "gridlines" as const, sheet, shown: false },
      { kind: "pageSetup" as const, sheet, ...page, landscape: true },
      { kind: "createSheet" as const, sheet: "Nieuw" },
      { kind: "gridlines" as const, sheet: "Nieuw", shown: false },
    ],
    createsSheets: ["Nieuw"],
  };
  expect(touched(plan)).toMatchObject({ views: [sheet], pages: [sheet] });
  const found = { areas: [], sheets: [sheet], gridlines: [{ sheet, shown: true }], pages: [{ sheet, ...page }] };
  expect(inverse(plan, found).changes).toEqual([
    { kind: "deleteSheet", sheet: "Nieuw" },
    { kind: "pageSetup", sheet, ...page },
    { kind: "gridlines", sheet, shown: true },
  ]);
});

const CHART = {
  name: "Wijkwerf",
  kind: "bar",
  title: "oud",
  altText: "oud",
  source: { row: 0, column: 0, rows: 3, columns: 2 },
  position: { row: 5, column: 0, rows: 12, columns: 5 },
} as const;
