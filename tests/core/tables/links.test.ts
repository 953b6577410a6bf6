/** What Koppelingen remembers is worked out once for a refresh, however many tables ask where they stand. */
import { criteria } from "../../../core/selection/tables/criteria";
import { tableSchemas } from "../../../core/table-schemas";
import { factsOf } from "../../../core/tables/facts";
import { koppelingen } from "../../../core/tables/koppelingen";
import { linkFor, linkRows, OPEN_COLUMN, readLinks } from "../../../core/tables/links";
import { tableIn } from "../../../core/tables/table";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

test("Koppelingen is looked at once per refresh, for the overview and for all tables of the snapshot together", () => {
  const header = koppelingen.columns.map(({ header }) => header);
  const links: CellValue[][] = tableSchemas.map(({ name }) => [name, "Lijst", "A1:C4", "", "", "1"]);
  const block = makeBlock("Koppelingen", [header, ...links]);
  const { values } = block;
  let looked = 0;
  Object.defineProperty(block, "values", {
    get() {
      looked++;
      return values;
    },
  });
  const overview = makeSnapshot([
    makeBlock("Lijst", [
      ["Wijk", "Gas"],
      ["Centrum", 5],
    ]),
    block,
  ]);
  expect(readLinks(overview).map(({ table }) => table)).toEqual(tableSchemas.map(({ name }) => name));
  const once = looked;
  expect(once).toBeGreaterThan(0);

  const snapshot = { ...overview };
  for (const schema of tableSchemas) {
    tableIn(snapshot, schema);
    factsOf(overview, schema);
    factsOf(snapshot, schema);
  }
  expect(looked).toBe(once);
});

describe("what Koppelingen holds", () => {
  const header = koppelingen.columns.map(({ header }) => header);
  const linksOf = (rows: CellValue[][]) => readLinks(makeSnapshot([makeBlock("Koppelingen", rows)]));

  test("is a link per table: its place, the meaning of each column, those left out, and the answers", () => {
    const rows = [
      ["Criteria", "Lijst", "B2:D9", "Criterium", "Wat", "1"],
      ["Team", "Ploeg", "A1:C4", "Naam", "Wie", "1"],
      ["Criteria", "Lijst", "B2:D9", "", "Rommel", "1"],
      ["Criteria", "Lijst", "B2:D9", "Gewicht", "", "1"],
      ["Criteria", "Lijst", "B2:D9", "#open", "Gas", "1"],
      ["Criteria", "Lijst", "B2:D9", "#eenheid", "kWh", "1"],
    ];
    expect(linksOf([header, ...rows])).toEqual([
      {
        table: "Criteria",
        place: { sheet: "Lijst", row: 1, column: 1, rows: 8, columns: 3 },
        columns: [
          { header: "Wat", key: "Criterium" },
          { header: "Rommel", key: null },
          { header: "Gas", key: "#open" },
        ],
        facts: { eenheid: "kWh" },
      },
      {
        table: "Team",
        place: { sheet: "Ploeg", row: 0, column: 0, rows: 4, columns: 3 },
        columns: [{ header: "Wie", key: "Naam" }],
        facts: {},
      },
    ]);
  });

  test("links nothing where a table, a sheet or a range lacks, where the range is none, or where it is another sheet", () => {
    const whole = ["Criteria", "Lijst", "B2:D9", "Criterium", "Wat", "1"];
    const without = (index: number, cell: CellValue) => whole.map((one, at) => (at === index ? cell : one));
    expect(linksOf([header, without(0, ""), without(1, ""), without(2, ""), without(2, "overal")])).toEqual([]);
    expect(
      linksOf([
        ["Melk", "Brood"],
        [1, 2],
      ]),
    ).toEqual([]);
    expect(readLinks(makeSnapshot([]))).toEqual([]);
  });

  test("is written as it is read: headers for what the table knows, the rest under its own name", () => {
    const link = {
      table: "Criteria",
      place: { sheet: "Lijst", row: 1, column: 1, rows: 8, columns: 3 },
      columns: [
        { header: "Wat", key: "name" },
        { header: "Rommel", key: null },
        { header: "Gas", key: OPEN_COLUMN },
      ],
      facts: { eenheid: "kWh" },
    };
    const rows = linkRows(link, criteria);
    expect(rows).toEqual([
      ["Criteria", "Lijst", "B2:D9", "Criterium", "Wat", "1"],
      ["Criteria", "Lijst", "B2:D9", "", "Rommel", "1"],
      ["Criteria", "Lijst", "B2:D9", "#open", "Gas", "1"],
      ["Criteria", "Lijst", "B2:D9", "#eenheid", "kWh", "1"],
    ]);
    expect(linkFor(linksOf([header, ...rows]), criteria)).toEqual(link);
    expect(linkFor(linksOf([header, ...rows]), koppelingen)).toBeUndefined();
  });
});
