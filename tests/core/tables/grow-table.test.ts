/** What is added to somebody's table comes below and beside it, touches nothing that stands there, and belongs to it. */
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { cellText, freeRows, growTable, placeColumns } from "../../../core/tables/grow-table";
import { locate } from "../../../core/tables/locate";
import { words } from "../../../core/tables/words";
import type { Place } from "../../../core/workbook/address";
import { buildPlan } from "../../../core/workbook/plan-builder";
import type { Block, CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

/** The table stands from the third column of the sixth row on. */
const TOP = 5;
const LEFT = 2;
const ROWS: CellValue[][] = [
  ["Wijk", "Gas"],
  ["Noord", 5],
  ["Zuid", " 6 "],
];
const PLACE = { sheet: "Lijst", row: TOP, column: LEFT, rows: 3, columns: 2 };

function workbook(rows: CellValue[][], extra: Partial<Snapshot> = {}, more: Partial<Block> = {}) {
  const snapshot = makeSnapshot([makeBlock("Lijst", rows, { row: TOP, column: LEFT, ...more })], extra);
  const shape = locate(snapshot, kandidaatwijken)?.shape;
  if (!shape) throw new Error("the table was not found");
  return { snapshot, shape };
}
const table = { name: "kandidaatwijken", ...PLACE };
const named = { tables: [table] };

/** Rows that are handed out one after another. */
function taken({ snapshot, shape }: ReturnType<typeof workbook>, count: number): number[] {
  const free = freeRows(snapshot, shape);
  return Array.from({ length: count }, () => free.take());
}

describe("a free row", () => {
  const onSheet = (rows: CellValue[][], more: Partial<Block> = {}) =>
    workbook(rows, { names: [{ name: "Kandidaatwijken", ...PLACE, rows: rows.length }] }, more);

  test("comes below the last one, and below the header where there is none yet", () => {
    expect(taken(onSheet(ROWS), 2)).toEqual([8, 9]);
    expect(taken(onSheet(ROWS.slice(0, 1)), 1)).toEqual([6]);
    const twoRows = [
      ["Wijk", "Energie", "Wonen"],
      ["", "Gas", "Huur"],
    ];
    expect(taken(workbook(twoRows, { tables: [{ ...table, rows: 2, columns: 3 }] }), 1)).toEqual([7]);
  });

  test("comes below totals and notes, also where blank rows stand between, but not below blank rows alone", () => {
    expect(taken(onSheet([...ROWS, [], ["Totaal", 11]]), 1)).toEqual([10]);
    expect(taken(onSheet([...ROWS, [], []]), 1)).toEqual([8]);
  });

  test("comes below a formula of the table that shows nothing; one beside the table does not count", () => {
    expect(taken(onSheet([...ROWS, [], []], { formulas: { "8,3": "=IF(FALSE,1,)" } }), 1)).toEqual([9]);
    expect(taken(onSheet([...ROWS, [], []], { formulas: { "8,9": "=IF(FALSE,1,)" } }), 1)).toEqual([8]);
  });

  test("below an Excel table leaves what stands under it alone, and fills the rows between", () => {
    const rows = [...ROWS, ["Bron: raad van mei"], [], ["Opmerking"]];
    expect(taken(workbook(rows, named), 3)).toEqual([9, 11, 12]);
    expect(freeRows(workbook(rows, named).snapshot, workbook(rows, named).shape).last).toBe(7);
  });

  test("beside the table something may stand", () => {
    const rows = [...ROWS, ["", "", "", "Van iemand anders"]];
    expect(taken(workbook(rows, named), 1)).toEqual([8]);
  });
});

test("the text of a cell is told by its place on the sheet, without spaces around it", () => {
  const { shape } = workbook(ROWS, named);
  expect([cellText(shape, TOP, LEFT), cellText(shape, 7, 3), cellText(shape, 8, 3), cellText(shape, 7, 9)]).toEqual([
    "Wijk",
    "6",
    "",
    "",
  ]);
});

test("a header that is there keeps its column; new ones come right of the last, also right of one that came twice", () => {
  const { snapshot, shape } = workbook(
    ROWS.map((line, index) => [...line, index === 0 ? "gas" : 9]),
    { tables: [{ ...table, columns: 3 }] },
  );
  const plan = buildPlan(snapshot, words.createTables);
  expect(placeColumns(plan, shape, ["GAS", "Huur", "Wijk", "Inkomen"])).toEqual([3, 5, 2, 6]);
  expect(plan.build().changes).toEqual([
    { kind: "write", sheet: "Lijst", row: TOP, column: 5, values: [["Huur"]], newColumn: true },
    { kind: "write", sheet: "Lijst", row: TOP, column: 6, values: [["Inkomen"]], newColumn: true },
  ]);
});

test("below a header over two rows a new header comes in the lower one", () => {
  const rows = [
    ["Wijk", "Energie", "Wonen"],
    ["", "Gas", "Huur"],
    ["Noord", 5, 6],
  ];
  const { snapshot, shape } = workbook(rows, { tables: [{ ...table, columns: 3 }] });
  const plan = buildPlan(snapshot, words.createTables);
  placeColumns(plan, shape, ["Inkomen"]);
  expect(plan.build().changes).toEqual([
    { kind: "write", sheet: "Lijst", row: TOP + 1, column: 5, values: [["Inkomen"]], newColumn: true },
  ]);
});

test("above a row of units a new header comes beside the names", () => {
  const rows = [
    ["Wijk", "Gas", "Huur"],
    ["", "kWh", "€"],
    ["Noord", 5, 6],
  ];
  const { snapshot, shape } = workbook(rows, { tables: [{ ...table, columns: 3 }] });
  const plan = buildPlan(snapshot, words.createTables);
  placeColumns(plan, shape, ["Inkomen"]);
  expect(plan.build().changes).toEqual([
    { kind: "write", sheet: "Lijst", row: TOP, column: 5, values: [["Inkomen"]], newColumn: true },
  ]);
});

describe("growing", () => {
  const other = { ...PLACE, sheet: "Elders" };
  const known = {
    tables: [table, { name: "Iets_anders", ...PLACE }],
    names: [
      { name: "Kandidaatwijken", ...PLACE },
      { name: "wijkwerf_kandidaatwijken", ...PLACE, rows: 9 },
      { name: "Kandidaatwijken", ...other },
      { name: "Andere", ...PLACE },
    ],
  };
  const grown = (last: { row: number; column: number }, extra: Partial<Snapshot> = known) => {
    const { snapshot, shape } = workbook(ROWS, extra);
    const plan = buildPlan(snapshot, words.createTables);
    growTable(plan, snapshot, kandidaatwijken.name, shape, last);
    return plan.build().changes.flatMap((change) => {
      if (change.kind === "write") return [];
      const { kind, name, rows, columns, row, column } = change as Place & { kind: string; name: string };
      return [[kind, name, row, column, rows, columns]];
    });
  };

  test("the Excel table, the name and the range of the link reach to the last row and column", () => {
    expect(grown({ row: 9, column: 4 }).sort()).toEqual([
      ["name", "Kandidaatwijken", TOP, LEFT, 5, 3],
      ["name", "wijkwerf_kandidaatwijken", TOP, LEFT, 9, 3],
      ["resizeTable", "kandidaatwijken", TOP, LEFT, 5, 3],
    ]);
  });

  test("a table of another name grows along where the linked table lies in it", () => {
    const own = { name: "Tabel1", ...PLACE, columns: 3 };
    const linked = { names: [{ name: "Kandidaatwijken", ...PLACE }], tables: [own] };
    expect(grown({ row: 9, column: 0 }, linked).sort()).toEqual([
      ["name", "Kandidaatwijken", TOP, LEFT, 5, 2],
      ["resizeTable", "Tabel1", TOP, LEFT, 5, 3],
    ]);
    const beside = { ...linked, tables: [{ ...own, columns: 1 }] };
    expect(grown({ row: 9, column: 0 }, beside).map(([kind]) => kind)).toEqual(["name"]);
  });

  test("what is large enough is left as it is, and nothing ever shrinks", () => {
    expect(grown({ row: 7, column: 3 })).toEqual([]);
    expect(grown({ row: 0, column: 0 })).toEqual([]);
    expect(grown({ row: 8, column: 0 }, named)).toEqual([["resizeTable", "kandidaatwijken", TOP, LEFT, 4, 2]]);
    expect(grown({ row: 0, column: 4 }, named)).toEqual([["resizeTable", "kandidaatwijken", TOP, LEFT, 3, 3]]);
  });
});
