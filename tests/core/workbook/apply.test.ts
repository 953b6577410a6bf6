/** A plan stops when somebody changed a cell, and can always be put back. */
import { type Found, type FoundArea, findConflicts, touched } from "../../../core/workbook/apply";
import type { Change, NewValue, Plan } from "../../../core/workbook/plan";
import { buildPlan } from "../../../core/workbook/plan-builder";
import type { CellValue } from "../../../core/workbook/snapshot";
import { words, words as workbookWords } from "../../../core/workbook/words";
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

test("the cells that a plan writes are re-read before it writes", () => {
  expect(touched(planFor([[5], [6]]))).toMatchObject({
    areas: [{ sheet, row: 1, column: 1, rows: 2, columns: 1 }],
    wholeSheets: [],
    views: [],
    pages: [],
  });
});

test("nothing stands in the way when the cells are as the plan knew them", () => {
  expect(findConflicts(planFor([[5], [6]]), found([[3], [""]]))).toEqual([]);
});

test("a cell that somebody changed is a conflict, with what stood and what stands there", () => {
  expect(findConflicts(planFor([[5], [6]]), found([[4], [""]]))).toEqual([
    { sheet, row: 1, column: 1, expected: 3, found: 4 },
  ]);
});

test("a cell that was empty and that somebody filled is a conflict", () => {
  expect(findConflicts(planFor([[5], [6]]), found([[3], ["nieuw"]]))).toHaveLength(1);
});

test("a cell that the plan leaves alone may change", () => {
  expect(findConflicts(planFor([[null], [6]]), found([[4], [""]]))).toEqual([]);
});

test("a sheet that the plan creates and that exists by now is a conflict", () => {
  const plan = buildPlan(makeSnapshot([]), workbookWords.undo);
  plan.createSheet("Wijkselectie");
  expect(findConflicts(plan.build(), { areas: [], sheets: ["Wijkselectie"] })).toHaveLength(1);
});

describe("a cell with a formula is filled", () => {
  test("a colleague's new formula that shows nothing yet is a conflict, told as the formula", () => {
    expect(findConflicts(planFor([[5], [6]]), found([[3], [""]], [[3], ['=IF(A1="","",1)']]))).toEqual([
      { sheet, row: 2, column: 1, expected: "", found: '=IF(A1="","",1)' },
    ]);
  });

  test("a value that became a formula with that value is a conflict", () => {
    expect(findConflicts(planFor([[5]]), found([[3]], [["=2+1"]]))).toMatchObject([{ expected: 3, found: "=2+1" }]);
  });

  test("the formula that the plan listed may show something else by now, another formula may not stand there", () => {
    const plan = planFor([[5]], { "1,1": "=A1+1" });
    expect(findConflicts(plan, found([[44]], [["=A1+1"]]))).toEqual([]);
    expect(findConflicts(plan, found([[3]], [["=A1+2"]]))).toMatchObject([{ expected: "=A1+1", found: "=A1+2" }]);
    expect(findConflicts(plan, found([[3]]))).toMatchObject([{ expected: "=A1+1", found: 3 }]);
  });
});

test("a cell that holds already what the plan writes is no conflict: a plan can be carried out again after half of it", () => {
  expect(findConflicts(planFor([[5], [6]]), found([[5], [6]]))).toEqual([]);
});

describe("where formulas of an earlier plan spill", () => {
  const plan = (): Plan => ({
    ...planFor([[""], [""]]),
    overwrites: [{ sheet, row: 1, column: 1, formula: "=WIJKSCORE(A1:A2,B1)" }],
    accepts: [{ sheet, row: 1, column: 1, rows: 2, columns: 1 }],
  });

  test("their outcome does not matter", () => {
    expect(findConflicts(plan(), found([[7], [8]], [["=WIJKSCORE(A1:A2;B1)"], [8]]))).toEqual([]);
  });

  test.each([
    ["something stands in the way", [["#SPILL!"], ["van mij"]], [["=WIJKSCORE(A1:A2,B1)"], ["van mij"]], 1],
    ["the formula was typed over", [["van mij"], ["ook van mij"]], [["van mij"], ["ook van mij"]], 2],
    ["a formula was typed there", [[7], [8]], [["=WIJKSCORE(A1:A2,B1)"], ["=4*2"]], 1],
  ])("what somebody typed does: %s", (_, values, formulas, count) => {
    expect(findConflicts(plan(), found(values, formulas))).toHaveLength(count);
  });
});

describe("what is looked at before a plan is written", () => {
  const place = { sheet, row: 1, column: 1, rows: 2, columns: 2 };
  const other = { ...place, row: 9 };
  const chart = { name: "Punten", kind: "bar", title: "t", altText: "a", source: place, position: place } as const;
  const picture = { name: "Kaart", altText: "a", png: "", width: 1, height: 1, position: place };
  const page = { landscape: false, scale: 100, breaks: [] };
  const changes: Change[] = [
    {
      kind: "write",
      sheet,
      row: 1,
      column: 1,
      values: [
        [1, 2],
        [3, 4],
      ],
    },
    { kind: "format", ...place, format: { numberFormat: "0%" } },
    { kind: "format", ...other, format: { numberFormat: "0%", width: 9 } },
    { kind: "format", ...other, row: 20, format: { bold: true } },
    { kind: "format", ...other, row: 30, format: { width: 12 } },
    { kind: "numberFormats", sheet, row: 40, column: 3, formats: [["0", null, "@"]] },
    { kind: "clearFormats", ...other, row: 50 },
    { kind: "gridlines", sheet, shown: false },
    { kind: "gridlines", sheet, shown: true },
    { kind: "pageSetup", sheet, ...page },
    { kind: "pageSetup", sheet, ...page },
    { kind: "chart", sheet, chart },
    { kind: "removeChart", sheet, name: "Oud" },
    { kind: "picture", sheet, picture },
    { kind: "removePicture", sheet, name: "Oude kaart" },
    { kind: "deleteSheet", sheet: "Weg" },
    { kind: "removeTable", name: "Criteria" },
    { kind: "show", sheet, row: 0, column: 0 },
  ];
  const plan = (given: Change[], createsSheets: string[] = []): Plan => ({
    title: { text: words.undo },
    changes: given,
    overwrites: [],
    createsSheets,
  });

  test("is every cell, format, width, chart, picture, view and page that changes, each once", () => {
    expect(touched(plan(changes))).toEqual({
      areas: [place],
      wholeSheets: ["Weg"],
      // The first format lies in cells that are looked at already.
      formats: [other, { sheet, row: 40, column: 3, rows: 1, columns: 3 }, { ...other, row: 50 }],
      widths: [other, { ...other, row: 30 }],
      charts: [
        { sheet, name: "Punten" },
        { sheet, name: "Oud" },
      ],
      pictures: [
        { sheet, name: "Kaart" },
        { sheet, name: "Oude kaart" },
      ],
      views: [sheet],
      pages: [sheet],
    });
  });

  test("is nothing on a sheet that the plan makes itself", () => {
    const nothing = { areas: [], formats: [], widths: [], charts: [], pictures: [], views: [], pages: [] };
    expect(touched(plan(changes.slice(0, -3), [sheet]))).toEqual({ ...nothing, wholeSheets: [] });
  });
});

describe("conflicts, cell by cell", () => {
  test("of a sheet that the plan makes and that is not there yet there is none", () => {
    const plan = buildPlan(makeSnapshot([]), workbookWords.undo);
    plan.createSheet("Wijkselectie");
    expect(findConflicts(plan.build(), { areas: [], sheets: ["Iets anders"] })).toEqual([]);
  });

  test("each is told once, with its own place, also where two areas hold it", () => {
    const plan = planFor([
      [5, 6],
      [7, 8],
    ]);
    const values = [
      [4, ""],
      ["", 9],
    ];
    const [area] = found(values).areas;
    if (!area) throw new Error("nothing was found");
    expect(findConflicts(plan, { areas: [area, area], sheets: [sheet] })).toEqual([
      { sheet, row: 1, column: 1, expected: 3, found: 4 },
      { sheet, row: 2, column: 2, expected: "", found: 9 },
    ]);
  });

  test("of two writings in one cell the last counts, and null leaves what was written before", () => {
    const plan = planFor([[5]]);
    const write = (value: NewValue): Change => ({ kind: "write", sheet, row: 1, column: 1, values: [[value]] });
    const twice = { ...plan, changes: [write(5), write(6), write(null)] };
    expect(findConflicts(twice, found([[6]]))).toEqual([]);
    expect(findConflicts(twice, found([[5]]))).toHaveLength(1);
  });

  test("what a formula of ours spilled on one sheet says nothing of another", () => {
    const first: FoundArea = {
      ...{ sheet: "Ander", row: 1, column: 1, rows: 1, columns: 1 },
      ...{ values: [[7]], formulas: [["=WIJKSCORE(A1:A2,B1)"]], numberFormats: [["0"]] },
    };
    const accepts = [{ sheet: "Ander", row: 1, column: 1, rows: 2, columns: 1 }];
    const plan = { ...planFor([[""], [""]]), overwrites: [], accepts };
    const present = found([[7], [8]]);
    expect(findConflicts(plan, { ...present, areas: [...present.areas, first] })).toHaveLength(2);
    expect(findConflicts({ ...plan, accepts: accepts.map((one) => ({ ...one, sheet: "Weg" })) }, present)).toHaveLength(
      2,
    );
  });
});
