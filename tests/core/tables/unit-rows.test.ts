/** A row of units or years below a header belongs to the header: each column keeps its name, and no row is lost. */
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { criteria } from "../../../core/selection/tables/criteria";
import { readTable } from "../../../core/tables/read-table";
import { recognise } from "../../../core/tables/recognise";
import type { TableSchema } from "../../../core/tables/schema";
import { withUnit } from "../../../core/tables/unit-rows";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock } from "../workbook/make-block";

function read(rows: CellValue[][], schema: TableSchema = kandidaatwijken) {
  const shape = recognise(makeBlock(schema.name, rows), schema);
  if (!shape) throw new Error("no header was recognised");
  const { findings, rows: found } = readTable(shape, schema);
  return { headers: shape.columns.map(({ header }) => header), rows: found.map(({ row }) => row + 1), findings };
}

const DATA: CellValue[][] = [
  ["Noord", 12_000, 25_000],
  ["Zuid", 15_000, 21_000],
];

test.each<[CellValue[], string[]]>([
  [
    ["", "kWh/jaar", "€"],
    ["Wijk", "Gas (kWh/jaar)", "Inkomen (€)"],
  ],
  [
    ["Eenheid", "(kWh)", "euro per jaar"],
    ["Wijk", "Gas (kWh)", "Inkomen (euro per jaar)"],
  ],
  [
    ["jaar", 2021, 2019],
    ["Wijk", "Gas (2021)", "Inkomen (2019)"],
  ],
  [
    ["", "2021", "2019-2020"],
    ["Wijk", "Gas (2021)", "Inkomen (2019-2020)"],
  ],
  [
    ["Unit", "in MWh", ""],
    ["Wijk", "Gas (in MWh)", "Inkomen"],
  ],
])("%j below the names are their units or years", (units, headers) => {
  expect(read([["Wijk", "Gas", "Inkomen"], units, ...DATA])).toEqual({ headers, rows: [3, 4], findings: [] });
});

test("units and years may stand in a row each, also below a header over two rows", () => {
  expect(read([["Wijk", "Gas", "Inkomen"], ["", "kWh", "€"], ["Jaar", 2021, 2019], ...DATA])).toEqual({
    headers: ["Wijk", "Gas (kWh, 2021)", "Inkomen (€, 2019)"],
    rows: [4, 5],
    findings: [],
  });
  expect(read([["Wijk", "Energie", "Wonen"], ["", "Gas", "Inkomen"], ["", "kWh", "€"], ...DATA]).headers).toEqual([
    "Wijk",
    "Energie Gas (kWh)",
    "Wonen Inkomen (€)",
  ]);
});

test("a row that names a wijk, or holds figures, is none of units", () => {
  const rows: CellValue[][] = [
    ["Noord", "kWh", "€"],
    ["", "kWh", 25_000],
    ["Personen", "aantal", "€"],
  ];
  for (const row of rows) {
    expect(read([["Wijk", "Gas", "Inkomen"], row, ...DATA]).headers).toEqual(["Wijk", "Gas", "Inkomen"]);
  }
});

test("a criterion that is called like a unit, in a theme of its own, is one", () => {
  const rows: CellValue[][] = [
    ["Thema", "Criterium", "Eenheid", "Gewicht"],
    ["", "Inwoners", "aantal", ""],
    ["", "Gas", "kWh", 3],
  ];
  expect(read(rows, criteria).rows).toEqual([2, 3]);
});

test("a unit is said once, behind the name", () => {
  expect(withUnit("Gas", "")).toBe("Gas");
  expect(withUnit("Gas", "kWh")).toBe("Gas (kWh)");
  expect(withUnit("Gas (kWh)", "2021")).toBe("Gas (kWh, 2021)");
});
