/** A sheet that is made for a table is ready to be filled in: its header, drop-downs, formats, and room below. */
import { addTable, planCreateTables, shownValue } from "../../../core/tables/plan-create";
import type { TableSchema } from "../../../core/tables/schema";
import { words } from "../../../core/tables/words";
import { buildPlan } from "../../../core/workbook/plan-builder";
import { widthOfHeader } from "../../../core/workbook/text-width";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const help = { nl: "Uitleg.", en: "Help." };
const LONG_HEADER = "Meerjareninvesteringsplanning";
const tasks = {
  name: "Wie doet wat",
  purpose: help,
  columns: [
    { key: "task", header: "Taak", kind: "text", required: true, help, width: 30 },
    { key: "hours", header: LONG_HEADER, kind: "number", help, width: 5 },
    { key: "cost", header: "Kost", kind: "euro", help },
    { key: "code", header: "Code", kind: "number", help, numberFormat: "000" },
    {
      key: "state",
      header: "Stand",
      kind: "choice",
      choices: [
        { value: "todo", words: ["te doen", "open"] },
        { value: "done", words: ["klaar"] },
      ],
      help,
    },
    { key: "urgent", header: "Dringend", kind: "yesNo", help },
  ],
} as const satisfies TableSchema;

function made(content: Omit<Parameters<typeof addTable>[1], "schema"> = {}) {
  const plan = buildPlan(makeSnapshot([]), words.createTables, { tables: tasks.name, count: 1 });
  const sheet = addTable(plan, { schema: tasks, ...content });
  return { sheet, changes: plan.build().changes };
}

const rows = [
  { values: { task: "Bellen", hours: 2, cost: undefined, code: 7, state: "done", urgent: true }, open: ["An"] },
  { values: { task: "Schrijven", state: "later", urgent: false } },
];

test("header, rows in the words that people use, and the table reach over the user's own columns as well", () => {
  const { sheet, changes } = made({ openHeaders: ["Wie"], rows });
  expect(sheet).toBe("Wie doet wat");
  expect(changes).toContainEqual({
    kind: "write",
    sheet,
    row: 0,
    column: 0,
    values: [
      ["Taak", LONG_HEADER, "Kost", "Code", "Stand", "Dringend", "Wie"],
      ["Bellen", 2, "", 7, "klaar", "ja", "An"],
      ["Schrijven", "", "", "", "later", "nee", ""],
    ],
  });
  const table = { kind: "createTable", name: "Wie_doet_wat", sheet, row: 0, column: 0, rows: 3, columns: 7 };
  expect(changes).toContainEqual(table);
});

test("the header stands out and stays in sight", () => {
  const { sheet, changes } = made({ openHeaders: ["Wie"] });
  const format = { bold: true, fill: "header", wrap: true };
  expect(changes).toContainEqual({ kind: "format", sheet, row: 0, column: 0, rows: 1, columns: 7, format });
  expect(changes).toContainEqual({ kind: "freeze", sheet, rows: 1, columns: 1 });
});

test("an empty table has a first row, and forty rows below the header are formatted; below rows that are there, twenty more", () => {
  const { changes } = made();
  expect(changes).toContainEqual(expect.objectContaining({ kind: "createTable", rows: 2, columns: 6 }));
  const rowsOf = (all: typeof changes) =>
    all.flatMap((one) => (one.kind === "format" && one.row === 1 ? [one.rows] : []));
  expect(rowsOf(changes)).toEqual(Array(6).fill(40));
  expect(rowsOf(made({ rows }).changes)).toEqual(Array(6).fill(22));
});

test("each column has its format and is wide enough for its header", () => {
  const { changes } = made({ openHeaders: ["Wie", LONG_HEADER] });
  const formats = changes.flatMap((one) =>
    one.kind === "format" && one.format.width !== undefined ? [[one.row, one.column, one.format]] : [],
  );
  const longest = widthOfHeader(LONG_HEADER);
  expect(longest).toBeGreaterThan(16);
  expect(formats).toEqual([
    [1, 0, { numberFormat: "@", width: 30 }],
    [1, 1, { width: longest }],
    [1, 2, { numberFormat: "#,##0.00", width: widthOfHeader("Kost") }],
    [1, 3, { numberFormat: "000", width: widthOfHeader("Code") }],
    [1, 4, { width: widthOfHeader("Stand") }],
    [1, 5, { width: widthOfHeader("Dringend") }],
    [0, 6, { width: 16 }],
    [0, 7, { width: longest }],
  ]);
});

test("a choice and a yes or no have a drop-down that also lets other words in; other columns have none", () => {
  const { sheet, changes } = made();
  expect(changes.filter(({ kind }) => kind === "validate")).toEqual([
    {
      kind: "validate",
      ...{ sheet, row: 1, column: 4, rows: 40, columns: 1 },
      validation: { kind: "list", words: ["te doen", "klaar"], strict: false },
    },
    {
      kind: "validate",
      ...{ sheet, row: 1, column: 5, rows: 40, columns: 1 },
      validation: { kind: "list", words: ["ja", "nee"], strict: false },
    },
  ]);
});

test("several tables are several sheets in one plan; the first is shown, and a name that is taken gets a number", () => {
  const other = { ...tasks, name: "Andere" };
  const snapshot = makeSnapshot([makeBlock("wie doet wat", [["van iemand anders"]])]);
  const plan = planCreateTables(snapshot, [{ schema: tasks }, { schema: other }]);
  expect(plan.createsSheets).toEqual(["Wie doet wat (2)", "Andere"]);
  expect(plan.title.values).toEqual({ tables: "Wie doet wat, Andere", count: 2 });
  expect(plan.changes.filter(({ kind }) => kind === "show")).toEqual([
    { kind: "show", sheet: "Wie doet wat (2)", row: 0, column: 0 },
  ]);
  expect(planCreateTables(snapshot, []).changes).toEqual([]);
});

test("a value is shown as the user would type it", () => {
  const [task, hours, , , state, urgent] = tasks.columns;
  expect([
    shownValue(task, "Bellen"),
    shownValue(hours, 0),
    shownValue(hours, undefined),
    shownValue(state, "todo"),
    shownValue(state, "done"),
    shownValue(state, "iets anders"),
    shownValue(urgent, true),
    shownValue(urgent, false),
  ]).toEqual(["Bellen", 0, "", "te doen", "klaar", "iets anders", "ja", "nee"]);
});
