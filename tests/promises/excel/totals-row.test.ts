/// <reference types="office-js" />
/** A table of the user's own with a totals row: the totals are no data, and no row comes below them unnoticed. */
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { planTable } from "../../../core/tables/change-table";
import { tableIn } from "../../../core/tables/table";
import { words } from "../../../core/workbook/words";
import { snapshotOf, write } from "../../adapter-contract/helpers";
import { type ExcelWorkbook, openWorkbook } from "../../excel-addin/open-workbook";
import { excel365, excel2021 } from "../../local-hosts/office";

let workbook: ExcelWorkbook;

afterEach(async () => {
  await workbook.settled();
  workbook.close();
});

const ROWS = [
  ["Wijk", "Gas"],
  ["Noord", 5],
  ["Zuid", 6],
];

/** As with the box "Totaalrij" on the tab Tabelontwerp. */
async function totals(shown: boolean): Promise<void> {
  await workbook.excel.run(async (context) => {
    context.workbook.tables.getItem("Kandidaatwijken").showTotals = shown;
    await context.sync();
  });
}

describe.each([
  ["Excel 2021", excel2021],
  ["Microsoft 365", excel365],
])("in %s", (_, sets) => {
  beforeEach(async () => {
    workbook = await openWorkbook(
      {
        sheets: [{ name: "Lijst", rows: ROWS }],
        tables: [{ sheet: "Lijst", row: 0, column: 0, rows: 3, columns: 2, name: "Kandidaatwijken" }],
      },
      { sets },
    );
    await totals(true);
    // The words of a totals row are the user's to choose.
    await workbook.poke("Lijst", 3, 0, "Samen in Genk");
    await workbook.poke("Lijst", 3, 1, 11);
  });

  const adding = async () =>
    planTable(await snapshotOf(workbook), kandidaatwijken, { text: words.undo }, (table) => {
      table.add({ name: "West" });
    });
  const shown = async () =>
    (await workbook.peek({ sheet: "Lijst", row: 0, column: 0, rows: 6, columns: 1 })).values.flat();

  test("its totals row is no row of data, whatever its words", async () => {
    const read = tableIn(await snapshotOf(workbook), kandidaatwijken);
    expect(read?.rows.map(({ values }) => values.name)).toEqual(["Noord", "Zuid"]);
  });

  test("a new row is refused before anything is written, and the user reads what to do", async () => {
    const result = await workbook.host.apply(await adding());
    expect(result).toMatchObject({
      ok: false,
      problem: { text: words.totalsRow, values: { table: "Kandidaatwijken" } },
    });
    expect(await shown()).toEqual(["Wijk", "Noord", "Zuid", "Samen in Genk", "", ""]);
  });

  test("without the totals row it is written and belongs to the table", async () => {
    await totals(false);
    await write(workbook, await adding());
    expect(await shown()).toEqual(["Wijk", "Noord", "Zuid", "West", "", ""]);
    expect((await snapshotOf(workbook)).tables).toMatchObject([{ name: "Kandidaatwijken", rows: 4 }]);
  });

  test("a change in a row that is there needs no room, and is written", async () => {
    const plan = planTable(await snapshotOf(workbook), kandidaatwijken, { text: words.undo }, (table) => {
      table.set(1, { name: "Noord-Oost" });
    });
    await write(workbook, plan);
    expect(await shown()).toEqual(["Wijk", "Noord-Oost", "Zuid", "Samen in Genk", "", ""]);
  });
});
