/** Whether a plan stands in the workbook is seen in the workbook, whatever the host said. */
import type { Found } from "../../../core/workbook/apply";
import type { Standing } from "../../../core/workbook/obstacle";
import type { Change, NewValue, Plan } from "../../../core/workbook/plan";
import { stands } from "../../../core/workbook/stands";
import { words } from "../../../core/workbook/words";

const place = { sheet: "Blad", row: 0, column: 0, rows: 1, columns: 2 };
const plan = (...changes: Change[]): Plan => ({
  title: { text: words.undo },
  changes,
  overwrites: [],
  createsSheets: [],
});
const write: Change = {
  kind: "write",
  sheet: "Blad",
  row: 0,
  column: 0,
  values: [[5, { formula: ["=SUM(A1", "2)"] }]],
};
const nothing: Standing = { protectedSheets: [], tables: [] };

function found(values: (string | number)[], formulas = values, numberFormats = ["General", "General"]): Found {
  const area = { ...place, values: [values], formulas: [formulas], numberFormats: [numberFormats] };
  return { sheets: ["Blad"], areas: [area] };
}

test("cells count with value, kind and formula", () => {
  expect(stands(plan(write), found([5, 7], [5, "=SUM(A1;2)"]), nothing)).toBe(true);
  expect(stands(plan(write), found(["5", 7], ["5", "=SUM(A1,2)"]), nothing)).toBe(false);
  expect(stands(plan(write), found([5, 7]), nothing)).toBe(false);
});

test("number formats count", () => {
  const formats: Change = { kind: "numberFormats", sheet: "Blad", row: 0, column: 0, formats: [["0%", null]] };
  expect(stands(plan(formats), found([1, 2], [1, 2], ["0%", "0"]), nothing)).toBe(true);
  expect(stands(plan(formats), found([1, 2]), nothing)).toBe(false);
});

const named = { name: "Punten", ...place };
test.each<[string, Change, Partial<Standing>]>([
  ["a table", { kind: "createTable", ...named }, { tables: ["punten"] }],
  ["the size of a table", { kind: "resizeTable", ...named }, { sizes: [named] }],
  ["a name", { kind: "name", ...named }, { names: [named] }],
])("%s counts with its place", (_, change, standing) => {
  expect(stands(plan(change), found([]), { ...nothing, ...standing })).toBe(true);
  expect(stands(plan(change), found([]), nothing)).toBe(false);
  const moved = { ...named, rows: 9 };
  expect(stands(plan(change), found([]), { ...nothing, sizes: [moved], names: [moved] })).toBe(false);
});

test("what had to go is gone", () => {
  const charts = [{ sheet: "Blad", name: "Punten" }];
  expect(stands(plan({ kind: "removeName", name: "Punten" }), found([]), { ...nothing, names: [named] })).toBe(false);
  expect(stands(plan({ kind: "removeTable", name: "Punten" }), found([]), { ...nothing, tables: ["Punten"] })).toBe(
    false,
  );
  expect(stands(plan({ kind: "removeChart", ...named }), found([]), { ...nothing, charts })).toBe(false);
  expect(stands(plan({ kind: "deleteSheet", sheet: "Blad" }), found([]), nothing)).toBe(false);
  expect(stands(plan({ kind: "deleteSheet", sheet: "Weg" }), found([]), nothing)).toBe(true);
});

describe("in a larger area that was looked at", () => {
  const area = {
    ...{ sheet: "Blad", row: 2, column: 3, rows: 3, columns: 3 },
    values: [
      ["", "", ""],
      ["", 5, "x"],
      ["", 6, "y"],
    ],
    formulas: [
      ["", "", ""],
      ["", "=2+3", "x"],
      ["", 6, "y"],
    ],
    numberFormats: [
      ["", "", ""],
      ["", "0%", "@"],
      ["", "0.0", "@"],
    ],
  };
  const there: Found = { sheets: ["Blad"], areas: [area] };
  const writing = (values: NewValue[][], row = 3, column = 4): Plan =>
    plan({ kind: "write", sheet: "Blad", row, column, values });

  test("every cell counts at its own place", () => {
    const values: NewValue[][] = [
      [{ formula: ["=2+3"] }, "x"],
      [6, null],
    ];
    expect(stands(writing(values), there, nothing)).toBe(true);
    expect(stands(writing(values, 3, 3), there, nothing)).toBe(false);
    expect(stands(writing([["x"], ["y"]], 3, 5), there, nothing)).toBe(true);
    expect(stands(writing([["x"], ["z"]], 3, 5), there, nothing)).toBe(false);
    expect(stands(writing([[6, "z"]], 4, 4), there, nothing)).toBe(false);
  });

  test("what lies beyond what was looked at does not stand", () => {
    expect(stands(writing([["x", ""]], 3, 5), there, nothing)).toBe(false);
    expect(stands(writing([[null]], 9, 9), there, nothing)).toBe(false);
    const formats: Change = { kind: "numberFormats", sheet: "Blad", row: 9, column: 9, formats: [[null]] };
    expect(stands(plan(formats), there, nothing)).toBe(false);
  });

  test("formats count at their own place, in what was looked at for them as well", () => {
    const formats: Change = {
      kind: "numberFormats",
      sheet: "Blad",
      row: 3,
      column: 4,
      formats: [
        ["0%", "@"],
        ["0.0", null],
      ],
    };
    expect(stands(plan(formats), there, nothing)).toBe(true);
    expect(stands(plan({ ...formats, formats: [["0%"], ["0%"]] }), there, nothing)).toBe(false);
    expect(stands(plan(formats), { sheets: [], areas: [], formats: [area] }, nothing)).toBe(true);
  });
});

test("a chart and a picture count by their name on their sheet", () => {
  const present = [
    { sheet: "Ander", name: "Iets" },
    { sheet: "Blad", name: "Punten" },
  ];
  const position = { row: 0, column: 0, rows: 1, columns: 1 };
  const chart = { kind: "bar", title: "t", altText: "a", source: position, position } as const;
  const picture = { altText: "a", png: "", width: 1, height: 1, position };
  const seen = (changes: Change[]) =>
    changes.map((change) => stands(plan(change), found([]), { ...nothing, charts: present, pictures: present }));
  const changes = (sheet: string, name: string): Change[] => [
    { kind: "chart", sheet, chart: { ...chart, name } },
    { kind: "picture", sheet, picture: { ...picture, name } },
    { kind: "removeChart", sheet, name },
    { kind: "removePicture", sheet, name },
  ];
  expect(seen(changes("Blad", "Punten"))).toEqual([true, true, false, false]);
  expect(seen(changes("Ander", "Punten"))).toEqual([false, false, true, true]);
  expect(seen(changes("Blad", "Iets"))).toEqual([false, false, true, true]);
});

test("a plan stands when all of it does, and a name is gone when no name is called so", () => {
  const gone: Change = { kind: "removeName", name: "PUNTEN" };
  expect(stands(plan(gone, write), found([1, 2]), nothing)).toBe(false);
  const names = [{ ...named, name: "Iets" }, named];
  expect(stands(plan(gone), found([]), { ...nothing, names })).toBe(false);
  expect(stands(plan(gone), found([]), { ...nothing, names: names.slice(0, 1) })).toBe(true);
});

test("what decorates always stands; a number format is looked at cell by cell, so here it does not", () => {
  const decorates: Change[] = [
    { kind: "freeze", sheet: "Blad", rows: 1, columns: 0 },
    { kind: "show", sheet: "Blad", row: 0, column: 0 },
    { kind: "format", ...place, format: { bold: true } },
  ];
  expect(stands(plan(...decorates), found([]), nothing)).toBe(true);
  expect(stands(plan({ kind: "format", ...place, format: { numberFormat: "0%" } }), found([]), nothing)).toBe(false);
  expect(stands(plan({ kind: "createSheet", sheet: "Weg" }), found([]), nothing)).toBe(false);
  expect(stands(plan({ kind: "createSheet", sheet: "Blad" }), found([]), nothing)).toBe(true);
});
