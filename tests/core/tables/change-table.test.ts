/** What is saved is what is read, for every table of the product and wherever it stands. */
import { tableSchemas } from "../../../core/table-schemas";
import { changeTable, planTable, type RowEdit } from "../../../core/tables/change-table";
import { koppelingen } from "../../../core/tables/koppelingen";
import { OPEN_COLUMN } from "../../../core/tables/links";
import { planLink } from "../../../core/tables/plan-link";
import type { ColumnSchema, TableSchema } from "../../../core/tables/schema";
import { tableIn } from "../../../core/tables/table";
import { words } from "../../../core/tables/words";
import type { Plan } from "../../../core/workbook/plan";
import { buildPlan } from "../../../core/workbook/plan-builder";
import { preview } from "../../../core/workbook/preview";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

/** Koppelingen is our own: nobody links it, and links.ts reads it. */
const changed = tableSchemas.filter(({ name }) => name !== koppelingen.name);
const OPEN = ["Gas", "Inkomen"];

/** A value that the column can hold, another one for each `round`. */
function valueFor(column: ColumnSchema, round: number): string | number | boolean {
  const { kind, choices, min = 0, max = min + 10 } = column;
  if (kind === "choice") return choices?.[round % choices.length]?.value ?? "";
  if (kind === "yesNo") return round % 2 === 0;
  if (kind === "year") return 2026 + round;
  if (kind === "date") return 46_000 + round;
  if (kind === "share") return 0.25 + round / 10;
  if (kind === "text") return `${column.header} ${round}`;
  return Math.min(max, min + 1 + round);
}

function rowFor(schema: TableSchema, round: number): RowEdit<TableSchema> {
  return Object.fromEntries(schema.columns.map((column) => [column.key, valueFor(column, round)]));
}

const openFor = (schema: TableSchema, round: number) =>
  schema.open ? Object.fromEntries(OPEN.map((header, index) => [header, 1 + index + round])) : {};

/** The table with one row of its own under another header where that can be, and something above it. */
function present(schema: TableSchema, title: boolean): CellValue[][] {
  const headers = [...schema.columns.map(({ header }) => header), ...(schema.open ? OPEN.slice(0, 1) : [])];
  const row = schema.columns.map((column) => {
    const value = valueFor(column, 0);
    const choice = column.choices?.find((one) => one.value === value);
    return choice ? (choice.words[0] ?? "") : typeof value === "boolean" ? (value ? "ja" : "nee") : value;
  });
  const top: CellValue[][] = title ? [["Werkgroep wijkrenovatie, versie van mei"], []] : [];
  return [...top, headers, [...row, ...(schema.open ? [1] : [])]];
}

const WHERE: Readonly<Record<string, (schema: TableSchema) => Snapshot>> = {
  nowhere: () => makeSnapshot([]),
  "on its own sheet": (schema) => makeSnapshot([makeBlock(schema.name, present(schema, false))]),
  "on its own sheet, with a title above": (schema) => makeSnapshot([makeBlock(schema.name, present(schema, true))]),
  "under its name, on another sheet": (schema) => {
    const block = makeBlock("Van de werkgroep", present(schema, true));
    const { sheet, columns } = block;
    return makeSnapshot([block], { names: [{ name: schema.name, sheet, row: 2, column: 0, rows: 2, columns }] });
  },
  "linked, on another sheet": (schema) => {
    const block = makeBlock("Van de werkgroep", present(schema, true));
    const snapshot = makeSnapshot([block]);
    const { sheet, row, column, rows, columns } = block;
    const link = {
      table: schema.name,
      place: { sheet, row, column, rows, columns },
      columns: [
        ...schema.columns.map(({ header, key }) => ({ header, key })),
        ...(schema.open ? [{ header: OPEN[0] ?? "", key: OPEN_COLUMN }] : []),
      ],
      facts: {},
    };
    return afterPlan(snapshot, planLink(snapshot, link, schema));
  },
};

/** What a reading holds of the rows, as it was given. */
function readRows(snapshot: Snapshot, schema: TableSchema) {
  const table = tableIn(snapshot, schema);
  return table?.rows.map(({ values, open }) => ({
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    open: Object.fromEntries(
      table.open.map(({ header }, index) => [header, open[index]?.kind === "number" ? open[index].value : ""]),
    ),
  }));
}

describe.each(Object.entries(WHERE))("a table %s", (where, workbook) => {
  test.each(changed.map((schema) => [schema.name, schema] as const))(
    "%s: what is saved is what is read",
    (_, schema) => {
      const snapshot = workbook(schema);
      const before = readRows(snapshot, schema) ?? [];
      expect(before).toHaveLength(where === "nowhere" ? 0 : 1);
      const plan = buildPlan(snapshot, words.createTables, { tables: schema.name, count: 1 });
      changeTable(plan, snapshot, schema, (table) => {
        const first = tableIn(snapshot, schema)?.rows[0]?.row;
        if (first !== undefined) table.set(first, rowFor(schema, 1), openFor(schema, 1));
        table.add(rowFor(schema, 2), openFor(schema, 2));
        table.add(rowFor(schema, 3), openFor(schema, 3));
      });
      const after = afterPlan(snapshot, plan.build());
      const rounds = where === "nowhere" ? [2, 3] : [1, 2, 3];
      expect(readRows(after, schema)).toEqual(
        rounds.map((round) => ({ values: rowFor(schema, round), open: openFor(schema, round) })),
      );
      // And nothing that stood around it was touched.
      const title = after.blocks.find(({ values }) => values[0]?.[0] === "Werkgroep wijkrenovatie, versie van mei");
      if (/title|another/.test(where)) expect(title).toBeDefined();
      expect(after.sheets.length).toBe(where === "nowhere" ? 1 : snapshot.sheets.length);
    },
  );
});

test("a column that the user's table lacks is added where there is something to write, with its header", () => {
  const schema = changed.find(({ name }) => name === "Argumenten") as TableSchema;
  const snapshot = makeSnapshot([
    makeBlock("Argumenten", [
      ["Wijk", "Voor of tegen", "Reden"],
      ["Noord", "voor", "Dicht"],
    ]),
  ]);
  const plan = buildPlan(snapshot, words.createTables);
  changeTable(plan, snapshot, schema, ({ add }) => add({ wijk: "Zuid", side: "contra", text: "Ver", source: "Raad" }));
  const built = plan.build();
  expect(preview(built).newColumns).toEqual([{ sheet: "Argumenten", headers: ["Bron"] }]);
  const after = afterPlan(snapshot, built);
  expect(after.blocks[0]?.values).toEqual([
    ["Wijk", "Voor of tegen", "Reden", "Bron"],
    ["Noord", "voor", "Dicht", ""],
    ["Zuid", "contra", "Ver", "Raad"],
  ]);
});

describe("in one's own sheet a date is written as a date that people can read", () => {
  const schema = changed.find(({ name }) => name === "Interviews") as TableSchema;
  const formatsOf = (plan: Plan) =>
    plan.changes.flatMap((change) =>
      change.kind === "format" ? [[change.row, change.rows, change.column, change.format.numberFormat]] : [],
    );
  const planOn = (
    rows: CellValue[][],
    change: (table: { add: (values: object) => void; set: (row: number, values: object) => void }) => void,
  ) => {
    const snapshot = makeSnapshot([makeBlock("Interviews", rows)]);
    const plan = buildPlan(snapshot, words.createTables);
    changeTable(plan, snapshot, schema, change);
    return plan.build();
  };
  const log: CellValue[][] = [
    ["Stakeholder", "Datum", "Status"],
    ["school", 46_300, "gedaan"],
    ["OCMW", "", "gepland"],
  ];

  test("in the rows that come below, and in a cell that held none", () => {
    const plan = planOn(log, ({ add, set }) => {
      set(2, { date: 46_330 });
      add({ stakeholder: "dienst", date: 46_355 });
      add({ stakeholder: "raad", date: 46_371 });
    });
    expect(formatsOf(plan)).toEqual([[2, 3, 1, "dd/mm/yyyy"]]);
  });

  test("a date that stood there keeps the look that its keeper gave it, and other cells get none", () => {
    expect(formatsOf(planOn(log, ({ set }) => set(1, { date: 46_330, stakeholder: "de school" })))).toEqual([]);
    expect(formatsOf(planOn(log, ({ add }) => add({ stakeholder: "raad", date: "" })))).toEqual([]);
  });

  test("in a column that is added as well", () => {
    const plan = planOn(
      [
        ["Stakeholder", "Status"],
        ["school", "gedaan"],
      ],
      ({ set }) => set(1, { date: 46_330 }),
    );
    expect(formatsOf(plan)).toEqual([[1, 1, 2, "dd/mm/yyyy"]]);
  });
});

test("a link of before, with the former mark for an own column, is still read", () => {
  const links = makeBlock("Koppelingen", [
    ["Tabel", "Blad", "Bereik", "Kolom", "Kop in het blad", "Versie"],
    ["Weging", "Ronde 1", "A1:B2", "Persoon", "Wie", "1"],
    ["Weging", "Ronde 1", "A1:B2", "criterium", "Gas", "1"],
  ]);
  const block = makeBlock("Ronde 1", [
    ["Wie", "Gas"],
    ["Wonen", 3],
  ]);
  const weging = changed.find(({ name }) => name === "Weging") as TableSchema;
  const table = tableIn(makeSnapshot([block, links]), weging);
  expect(table?.open.map(({ header }) => header)).toEqual(["Gas"]);
});

describe("in a table that the user has", () => {
  const argumenten = changed.find(({ name }) => name === "Argumenten") as TableSchema;
  const place = { sheet: "Argumenten", row: 0, column: 0, rows: 2, columns: 3 };
  const snapshot = makeSnapshot(
    [
      makeBlock("Argumenten", [
        ["Wijk", "Voor of tegen", "Reden"],
        ["Noord", "voor", "Dicht"],
      ]),
    ],
    { tables: [{ name: "Argumenten", ...place }] },
  );
  const planned = (change: Parameters<typeof changeTable>[3]) =>
    planTable(snapshot, argumenten, { text: words.createTables }, change);
  const cells = (plan: Plan) => afterPlan(snapshot, plan).blocks[0]?.values;

  test("the table grows along with the rows and columns that are added, and the sheet is not turned to", () => {
    const plan = planned(({ add, set, columns }) => {
      expect(columns(["Van wie", "reden", "Wanneer", "van wie"])).toEqual([3, 2, 4, 3]);
      expect([add({ wijk: "Zuid" }), add({ wijk: "Oost" }, { Wanneer: "nu" })]).toEqual([2, 3]);
      set(1, { source: "Raad", text: "" }, { "Van wie": "An" });
    });
    expect(cells(plan)).toEqual([
      ["Wijk", "Voor of tegen", "Reden", "Van wie", "Wanneer", "Bron"],
      ["Noord", "voor", "", "An", "", "Raad"],
      ["Zuid", "", "", "", "", ""],
      ["Oost", "", "", "", "nu", ""],
    ]);
    const resized = { kind: "resizeTable", name: "Argumenten", before: place, ...place, rows: 4, columns: 6 };
    expect(plan.changes).toContainEqual(resized);
    expect(plan.changes.some(({ kind }) => kind === "show")).toBe(false);
  });

  test("a change in a row that is there leaves the table as large as it is, with the note below it outside", () => {
    const block = makeBlock("Argumenten", [...(snapshot.blocks[0]?.values ?? []), ["Bron: raad van mei"]]);
    const noted = makeSnapshot([block], { tables: snapshot.tables });
    const plan = planTable(noted, argumenten, { text: words.createTables }, ({ set }) => set(1, { side: "contra" }));
    expect(afterPlan(noted, plan).blocks[0]?.values[1]).toEqual(["Noord", "contra", "Dicht"]);
    expect(plan.changes.map(({ kind }) => kind)).toEqual(["write"]);

    const adding = planTable(noted, argumenten, { text: words.createTables }, ({ add }) => add({ wijk: "Zuid" }));
    expect(adding.overwrites).toEqual([]);
    expect(afterPlan(noted, adding).blocks[0]?.values.slice(2)).toEqual([
      ["Bron: raad van mei", "", ""],
      ["Zuid", "", ""],
    ]);
  });

  test("what is emptied, not known or not named adds no column", () => {
    const plan = planned(({ set }) => set(1, { source: "", iets: "anders", side: undefined } as RowEdit<TableSchema>));
    expect(plan.changes).toEqual([]);
  });
});

test("a sheet that is made for the table is turned to, with the user's own columns each once behind the others", () => {
  const weging = changed.find(({ name }) => name === "Weging") as TableSchema;
  const own = weging.columns.length;
  const empty = makeSnapshot([]);
  const plan = planTable(empty, weging, { text: words.createTables }, ({ add, set, columns }) => {
    expect(columns(["Gas", "Inkomen", "gas"])).toEqual([own, own + 1, own]);
    set(1, { [weging.columns[0]?.key ?? ""]: "Niemand" });
    expect(add({}, { Inkomen: 3, "  huur ": 0 })).toBe(1);
    expect(columns(["Huur"])).toEqual([own + 2]);
    expect(add({}, { Huur: 2 })).toBe(2);
  });
  expect(plan.createsSheets).toEqual([weging.name]);
  expect(plan.changes.at(-1)).toEqual({ kind: "show", sheet: weging.name, row: 0, column: 0 });
  const lines = afterPlan(empty, plan).blocks[0]?.values.map((line) => line.slice(own));
  expect(lines).toEqual([
    ["Gas", "Inkomen", "  huur "],
    ["", 3, 0],
    ["", "", 2],
  ]);
});
