/** The spreadsheet behind the local hosts, without a grid: contents, structure, functions, and keeping a workbook. */
import { join } from "node:path";
import type { createSpreadsheet as Create } from "../../local-hosts/spreadsheet/headless";
import type { CellInput, Rect, Spreadsheet, SpreadsheetEvent } from "../../local-hosts/spreadsheet/interface";

const { createSpreadsheet }: { createSpreadsheet: typeof Create } = require(
  join(__dirname, "../../dist-local/excel-host.cjs"),
);

let spreadsheet: Spreadsheet;
let sheet: string;

beforeEach(async () => {
  spreadsheet = await createSpreadsheet({ sheets: ["Blad1", "Blad2"] });
  sheet = spreadsheet.sheets.active();
});
afterEach(() => spreadsheet.dispose());

const rect = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns });

function write(row: number, column: number, cells: CellInput[][]): void {
  spreadsheet.cells.write(sheet, rect(row, column, cells.length, cells[0]?.length ?? 0), cells);
}
const values = (area: Rect) => spreadsheet.cells.values(sheet, area);

describe("contents", () => {
  test("a text is stored as it is, whatever it looks like", async () => {
    write(0, 0, [["=1+1", "007", "TRUE", "-x", "1e5"]]);
    await spreadsheet.settled();
    expect(values(rect(0, 0, 1, 5))).toEqual([["=1+1", "007", "TRUE", "-x", "1e5"]]);
    expect(spreadsheet.cells.kinds(sheet, rect(0, 0, 1, 5))[0]).toEqual(new Array(5).fill("String"));
    expect(spreadsheet.cells.formulas(sheet, rect(0, 0, 1, 5))[0]).toEqual(new Array(5).fill(""));
  });

  test("formulas that the plain form of the results uses compute", async () => {
    write(0, 0, [
      [3, 10],
      [1, 20],
      [2, 30],
    ]);
    write(0, 3, [
      [{ formula: "=SUMPRODUCT(A1:A3,B1:B3)" }],
      [{ formula: "=RANK(A1,A1:A3)" }],
      [{ formula: "=INDEX(B1:B3,MATCH(2,A1:A3,0))" }],
      [{ formula: "=LET(x,SUM(A1:A3),IF(x>5,x,0))" }],
      [{ formula: '=COUNTIF(A1:A3,">1")' }],
    ]);
    await spreadsheet.settled();
    expect(values(rect(0, 3, 5, 1))).toEqual([[110], [1], [30], [6], [2]]);
  });

  test("overwriting a formula with a value makes it forget the formula", async () => {
    write(0, 0, [[1, { formula: "=A1+1" }]]);
    await spreadsheet.settled();
    write(0, 1, [[7]]);
    write(0, 0, [[100]]);
    await spreadsheet.settled();
    expect(values(rect(0, 1))).toEqual([[7]]);
  });

  test("looks set on a formula's cell leave the formula computing", async () => {
    write(0, 0, [[1, { formula: "=A1+1" }]]);
    spreadsheet.formats.apply(sheet, rect(0, 1), { bold: true, numberFormat: "0.00" });
    await spreadsheet.settled();
    write(0, 0, [[5]]);
    await spreadsheet.settled();
    expect(values(rect(0, 1))).toEqual([[6]]);
  });

  test("a sheet grows with what is written far away", async () => {
    write(4000, 60, [["ver weg"]]);
    expect(values(rect(4000, 60))).toEqual([["ver weg"]]);
    expect(spreadsheet.cells.used(sheet, true)).toEqual(rect(4000, 60));
  });
});

describe("two workbooks at once", () => {
  test("the same formula with the same name means each one's own cells", async () => {
    const other = await createSpreadsheet({ sheets: ["Blad1"] });
    const otherSheet = other.sheets.active();
    for (const [book, id, value] of [
      [spreadsheet, sheet, 1],
      [other, otherSheet, 50],
    ] as const) {
      book.cells.write(id, rect(0, 0), [[value]]);
      book.names.set({ name: "Getal", formula: "=Blad1!$A$1", comment: "", visible: true });
      book.cells.write(id, rect(0, 1), [[{ formula: "=SUM(Getal)*2" }]]);
    }
    await Promise.all([spreadsheet.settled(), other.settled()]);
    expect(values(rect(0, 1))).toEqual([[2]]);
    expect(other.cells.values(otherSheet, rect(0, 1))).toEqual([[100]]);
    other.dispose();
  });
});

describe("functions computed elsewhere", () => {
  test("the answer may come later; meanwhile other formulas go on", async () => {
    let answer: (value: number) => void = () => undefined;
    const promise = new Promise<number>((resolve) => {
      answer = resolve;
    });
    spreadsheet.functions.register("TRAAG", async () => ({ value: await promise }));
    write(0, 0, [[{ formula: "=TRAAG()" }, { formula: "=1+1" }]]);
    await spreadsheet.calculated();
    expect(values(rect(0, 0, 1, 2))).toEqual([["#BUSY!", 2]]);
    expect(spreadsheet.functions.pending()).toBe(1);
    answer(9);
    await spreadsheet.settled();
    expect(values(rect(0, 0, 1, 2))).toEqual([[9, 2]]);
  });

  test("a function that is taken away gives #NAME?", async () => {
    const remove = spreadsheet.functions.register("EVEN_DAAR", () => ({ value: 1 }));
    write(0, 0, [[{ formula: "=EVEN_DAAR()" }]]);
    await spreadsheet.settled();
    expect(values(rect(0, 0))).toEqual([[1]]);
    remove();
    await spreadsheet.settled();
    expect(values(rect(0, 0))).toEqual([["#NAME?"]]);
  });

  test("computing everything again asks again", async () => {
    let asked = 0;
    spreadsheet.functions.register("TELLER", () => ({ value: ++asked }));
    write(0, 0, [[{ formula: "=TELLER()" }]]);
    await spreadsheet.settled();
    const before = values(rect(0, 0))[0]?.[0];
    spreadsheet.recalculate();
    await spreadsheet.settled();
    expect(Number(values(rect(0, 0))[0]?.[0])).toBeGreaterThan(Number(before));
  });
});

describe("events", () => {
  test("a change tells who made it, and what one cell held before", () => {
    const heard: SpreadsheetEvent[] = [];
    spreadsheet.listen((event) => heard.push(event));
    write(0, 0, [[1]]);
    spreadsheet.as("user", () => write(0, 0, [[2]]));
    const edits = heard.filter((event) => event.type === "changed");
    expect(edits).toMatchObject([
      { source: "host", before: null, after: 1 },
      { source: "user", before: 1, after: 2 },
    ]);
  });

  test("rows inserted are one change, although formulas and selection move along", async () => {
    write(5, 0, [[{ formula: "=A1" }]]);
    await spreadsheet.settled();
    const heard: SpreadsheetEvent[] = [];
    spreadsheet.listen((event) => heard.push(event));
    spreadsheet.structure.insertRows(sheet, 0, 2);
    expect(heard).toMatchObject([{ type: "changed", kind: "rowsInserted", rect: { row: 0, rows: 2 } }]);
  });
});

test("tables, charts, names and validation move with inserted and deleted rows, and go with what is deleted", () => {
  write(4, 0, [["Wijk", "Punten"]]);
  write(5, 0, [["A", 1]]);
  const table = { name: "T", sheet, rect: rect(4, 0, 2, 2), hasHeader: true, hasTotals: false, style: "" };
  spreadsheet.tables.add(table);
  const condition = { kind: "list", source: "a,b", inCellDropDown: true } as const;
  const errorAlert = { show: true, style: "Stop", title: "", message: "" };
  const prompt = { show: false, title: "", message: "" };
  spreadsheet.validations.set(sheet, rect(5, 1), { condition, ignoreBlanks: true, errorAlert, prompt });
  spreadsheet.structure.insertRows(sheet, 1, 3);
  expect(spreadsheet.tables.list()[0]?.rect).toEqual(rect(7, 0, 2, 2));
  expect(spreadsheet.validations.list(sheet)[0]?.rect).toEqual(rect(8, 1));
  spreadsheet.structure.deleteRows(sheet, 7, 2);
  expect(spreadsheet.tables.list()).toEqual([]);
  expect(spreadsheet.validations.list(sheet)).toEqual([]);
});

test("a workbook that is kept and opened again is the same workbook", async () => {
  write(0, 0, [
    ["Wijk", "Punten"],
    ["Kolderbos", 71],
  ]);
  write(0, 3, [[{ formula: "=SUM(Wijken[Punten])+Extra" }]]);
  spreadsheet.tables.add({
    name: "Wijken",
    sheet,
    rect: rect(0, 0, 2, 2),
    hasHeader: true,
    hasTotals: false,
    style: "TableStyleMedium2",
  });
  spreadsheet.names.set({ name: "Extra", formula: "=4", comment: "erbij", visible: false });
  spreadsheet.formats.apply(sheet, rect(1, 1), { numberFormat: "0.0", bold: true, fill: "#FFEEDD" });
  spreadsheet.sheets.setProtected(sheet, true);
  spreadsheet.structure.merge(sheet, rect(5, 0, 1, 3));
  spreadsheet.structure.setFreeze(sheet, { rows: 1, columns: 0 });
  await spreadsheet.settled();
  const kept = JSON.parse(JSON.stringify(spreadsheet.toJSON()));

  const opened = await createSpreadsheet({ snapshot: kept });
  await opened.settled();
  expect(opened.sheets.list()).toEqual(spreadsheet.sheets.list());
  expect(opened.cells.values(sheet, rect(0, 0, 2, 4))).toEqual(values(rect(0, 0, 2, 4)));
  expect(opened.cells.values(sheet, rect(0, 3))).toEqual([[75]]);
  expect(opened.tables.list()).toEqual(spreadsheet.tables.list());
  expect(opened.names.list()).toEqual(spreadsheet.names.list());
  expect(opened.formats.read(sheet, rect(1, 1))).toEqual(spreadsheet.formats.read(sheet, rect(1, 1)));
  expect(opened.structure.merges(sheet)).toEqual([rect(5, 0, 1, 3)]);
  expect(opened.structure.freeze(sheet)).toEqual({ rows: 1, columns: 0 });
  opened.dispose();
});

test("another workbook can be opened in the same grid", async () => {
  write(0, 0, [["oud"]]);
  const empty = (await createSpreadsheet({ sheets: ["Leeg"] })) as Spreadsheet;
  spreadsheet.load(empty.toJSON());
  empty.dispose();
  await spreadsheet.settled();
  expect(spreadsheet.sheets.list().map(({ name }) => name)).toEqual(["Leeg"]);
  const [only] = spreadsheet.sheets.list();
  spreadsheet.cells.write(only?.id ?? "", rect(0, 0), [[{ formula: "=2*3" }]]);
  await spreadsheet.settled();
  expect(spreadsheet.cells.values(only?.id ?? "", rect(0, 0))).toEqual([[6]]);
});
