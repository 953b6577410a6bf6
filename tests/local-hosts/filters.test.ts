/** Filters of the local Excel: what they hide, and how a write over hidden rows goes wrong as in Excel for Windows. */
import { closeAll, openExcel } from "./office";
import { withTable } from "./wijken-table";

afterEach(closeAll);

const only = (...values: string[]) => ({ filterOn: "Values" as const, values });

async function filteredSheet() {
  const excel = await openExcel();
  await excel.run(async (context, sheet) => {
    sheet.getRange("A1:A5").values = [["Wijk"], ["Kolderbos"], ["Sledderlo"], ["Termien"], ["Waterschei"]];
    sheet.autoFilter.apply("A1:A5", 0, only("Kolderbos", "Termien", "Waterschei"));
    await context.sync();
  });
  return excel;
}

test("a filter tells that it hides rows, and where it lies", async () => {
  const { run } = await filteredSheet();
  await run(async (context, sheet) => {
    const { autoFilter } = sheet;
    autoFilter.load("enabled,isDataFiltered");
    const range = autoFilter.getRangeOrNullObject().load("address");
    const hidden = sheet.getRange("A1:A5").getRowProperties({ rowHidden: true });
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([true, true, "Blad1!A1:A5"]);
    expect(hidden.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true, false, false]);
  });
});

test("rows written over hidden ones land in the wrong cells; a row alone does not", async () => {
  const { run } = await filteredSheet();
  await run(async (context, sheet) => {
    const range = sheet.getRange("B1:B5");
    range.values = [[1], [2], [3], [4], [5]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1], [2], [""], [1], [2]]);
    const row = sheet.getRange("B3");
    row.values = [[3]];
    row.load("values");
    await context.sync();
    expect(row.values).toEqual([[3]]);
  });
});

test("what was filtered shows again once the choice is cleared or the filter is gone", async () => {
  const { run } = await filteredSheet();
  await run(async (context, sheet) => {
    sheet.autoFilter.clearCriteria();
    const range = sheet.getRange("A1:A5").load("rowHidden");
    sheet.autoFilter.load("enabled,isDataFiltered");
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, range.rowHidden]).toEqual([true, false, false]);
    sheet.autoFilter.remove();
    const none = sheet.autoFilter.load("enabled").getRangeOrNullObject();
    await context.sync();
    expect([sheet.autoFilter.enabled, none.isNullObject]).toEqual([false, true]);
  });
});

test("a table has a filter of its own, and rows that a person hides are written as they should", async () => {
  const { run } = await withTable();
  await run(async (context, sheet) => {
    const table = context.workbook.tables.getItem("Wijken");
    table.autoFilter.apply(table.getRange(), 0, only("Sledderlo"));
    table.autoFilter.load("isDataFiltered");
    sheet.autoFilter.load("isDataFiltered");
    const hidden = sheet.getRange("A2:A2").load("rowHidden");
    await context.sync();
    expect([table.autoFilter.isDataFiltered, sheet.autoFilter.isDataFiltered, hidden.rowHidden]).toEqual([
      true,
      false,
      true,
    ]);
    table.autoFilter.clearCriteria();
    sheet.getRange("A2:A2").rowHidden = true;
    const range = sheet.getRange("D1:D3");
    range.values = [[1], [2], [3]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1], [2], [3]]);
  });
});
