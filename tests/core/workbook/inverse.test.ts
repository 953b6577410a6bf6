/** What stood there can be put back, and nobody's work goes with it. */
import { type Found, type FoundArea, findConflicts, touched } from "../../../core/workbook/apply";
import { inverse } from "../../../core/workbook/inverse";
import type { Change, NewValue, Plan } from "../../../core/workbook/plan";
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
      { kind: "removeChart", sheet, name: "andere", title: "nieuw" },
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

describe("each change by itself", () => {
  const place = { sheet, row: 4, column: 3, rows: 2, columns: 2 };
  const given = (changes: Change[], more: Partial<Plan> = {}): Plan => ({
    title: { text: words.undo },
    changes,
    overwrites: [],
    createsSheets: [],
    ...more,
  });
  const back = (changes: Change[], found: Partial<Found> = {}, more: Partial<Plan> = {}) =>
    inverse(given(changes, more), { areas: [], sheets: [sheet], ...found });
  const picture = { name: "Kaart", altText: "a", png: "x", width: 1, height: 1, position: place };

  test("the way back is known as one, and where a formula spills is told", () => {
    expect(back([])).toEqual({
      title: { text: words.undo, values: {} },
      changes: [],
      overwrites: [],
      createsSheets: [],
      restores: true,
    });
    expect(back([], {}, { spills: [place] }).accepts).toEqual([place]);
  });

  test("in a larger area that was looked at every cell goes back to its own place, and one that was left alone is left", () => {
    const area: FoundArea = {
      ...{ sheet, row: 3, column: 2, rows: 3, columns: 3 },
      values: [
        ["", "", ""],
        ["", 1, "=a"],
        ["", 3, "=b"],
      ],
      formulas: [
        ["", "", ""],
        ["", "=0+1", "=a"],
        ["", 3, "=b"],
      ],
      numberFormats: [
        ["", "", ""],
        ["", "0%", "@"],
        ["", "0.0", "@"],
      ],
    };
    const write: Change = {
      kind: "write",
      sheet,
      row: 4,
      column: 3,
      values: [
        [9, null],
        ["", { formula: ["=1"] }],
      ],
    };
    const elsewhere = { ...area, sheet: "Ander" };
    const undo = back([write], { areas: [elsewhere, area] });
    expect(undo.changes).toEqual([
      {
        kind: "write",
        sheet,
        row: 4,
        column: 3,
        values: [
          [{ formula: ["=0+1"] }, null],
          [3, "=b"],
        ],
      },
      {
        kind: "numberFormats",
        sheet,
        row: 4,
        column: 3,
        formats: [
          ["0%", null],
          ["0.0", "@"],
        ],
      },
    ]);
    // What the plan left empty must be empty by then, what it left alone may be anything.
    expect(undo.overwrites).toEqual([
      { sheet, row: 4, column: 3, before: 9, formula: "" },
      { sheet, row: 5, column: 4, formula: "=1" },
    ]);
    expect(back([write], { areas: [elsewhere] }).changes).toEqual([]);
  });

  test("of two writings in one cell the later is what is expected there", () => {
    const write = (value: NewValue): Change => ({ kind: "write", sheet, row: 4, column: 3, values: [[value]] });
    expect(back([write(1), write(2)]).overwrites).toEqual([{ sheet, row: 4, column: 3, before: 2, formula: "" }]);
  });

  test("formats and widths go back on the cells and columns that changed, and only there", () => {
    const numberFormats = [
      ["a", "b", "c"],
      ["d", "e", "f"],
      ["g", "h", "i"],
      ["j", "k", "l"],
    ];
    const formats = [{ sheet, row: 3, column: 2, rows: 4, columns: 3, numberFormats }];
    const widths = [2, 3, 4, 5].map((column) => ({ sheet, column, width: column * 10 }));
    const found = { formats, widths: [...widths, { sheet: "Ander", column: 3, width: 7 }] };
    const restored = {
      kind: "numberFormats",
      sheet,
      row: 4,
      column: 3,
      formats: [
        ["e", "f"],
        ["h", "i"],
      ],
    };
    expect(back([{ kind: "clearFormats", ...place }], found).changes).toEqual([restored]);
    expect(back([{ kind: "format", ...place, format: { numberFormat: "0" } }], found).changes).toEqual([restored]);
    expect(back([{ kind: "format", ...place, format: { width: 9 } }], found).changes).toEqual([
      { kind: "format", ...place, columns: 1, format: { width: 30 } },
      { kind: "format", ...place, column: 4, columns: 1, format: { width: 40 } },
    ]);
    expect(back([{ kind: "format", ...place, format: { bold: true } }], found).changes).toEqual([]);
    expect(back([{ kind: "clearFormats", ...place }]).changes).toEqual([]);
  });

  test("a picture that stood there comes back, one that cannot be given back stays, one that was not there goes", () => {
    const draw: Change = { kind: "picture", sheet, picture: { ...picture, png: "nieuw" } };
    const remove: Change = { kind: "removePicture", sheet, name: "Kaart" };
    const known = [
      { sheet: "Ander", name: "Kaart", picture },
      { sheet, name: "Andere", picture },
    ];
    const restored = [{ kind: "picture", sheet, picture }];
    for (const change of [draw, remove]) {
      expect(back([change], { pictures: [...known, { sheet, name: "Kaart", picture }] }).changes).toEqual(restored);
      expect(back([change], { pictures: [...known, { sheet, name: "Kaart", picture: null }] }).changes).toEqual([]);
    }
    expect(back([draw], { pictures: known }).changes).toEqual([remove]);
    expect(back([remove], { pictures: known }).changes).toEqual([]);
  });

  test("gridlines, a page, a size and a rule are put back where it is known how they were", () => {
    const page = { landscape: false, scale: 100, breaks: [] };
    expect(
      back([
        { kind: "gridlines", sheet, shown: false },
        { kind: "pageSetup", sheet, ...page },
      ]).changes,
    ).toEqual([]);
    expect(back([{ kind: "resizeTable", name: "Tabel", ...place }]).changes).toEqual([]);
    expect(back([{ kind: "createTable", name: "Tabel", ...place }]).changes).toEqual([
      { kind: "removeTable", name: "Tabel" },
    ]);
    const validation = { kind: "list", words: ["ja"], strict: false } as const;
    expect(back([{ kind: "validate", ...place, validation }]).changes).toEqual([
      { kind: "removeValidation", ...place },
    ]);
    expect(back([{ kind: "removeName", name: "Naam", before: place }]).changes).toEqual([
      { kind: "name", name: "Naam", ...place },
    ]);
  });

  test("of a sheet that was made only the sheet and its names go", () => {
    const on = { ...place, sheet: "Nieuw" };
    const changes: Change[] = [
      { kind: "createSheet", sheet: "Nieuw" },
      { kind: "write", sheet: "Nieuw", row: 0, column: 0, values: [[1]] },
      { kind: "createTable", name: "Tabel", ...on },
      { kind: "name", name: "Naam", ...on },
      { kind: "name", name: "Verhuisd", ...on, before: place },
    ];
    expect(back(changes, {}, { createsSheets: ["Nieuw"] }).changes).toEqual([
      { kind: "removeName", name: "Naam" },
      { kind: "name", name: "Verhuisd", ...place },
      { kind: "deleteSheet", sheet: "Nieuw" },
    ]);
  });
});
