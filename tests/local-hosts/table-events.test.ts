/** What the add-in hears of changes in tables, and what not. */
import { closeAll, openExcel, typeInCell } from "./office";
import { withTable } from "./wijken-table";

afterEach(closeAll);

test("a person's change is told with its address, its source and what was there before", async () => {
  const { run, spreadsheet, host } = await withTable();
  const heard: Excel.TableChangedEventArgs[] = [];
  await run(async (context) => {
    context.workbook.tables.getItem("Wijken").onChanged.add(async (event) => void heard.push(event));
    await context.sync();
  });
  typeInCell(spreadsheet, "Blad1", 1, 1, 3200);
  await host.settled();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({
    address: "B2",
    changeType: "RangeEdited",
    source: "Local",
    type: "TableChanged",
    details: { valueBefore: 3100, valueAfter: 3200, valueTypeBefore: "Double", valueTypeAfter: "Double" },
  });
  await run(async (context) => {
    const range = heard[0]?.getRange(context).load("address,values");
    await context.sync();
    expect(range?.address).toBe("Blad1!B2");
  });
});

test("the add-in's own changes are told too, marked as its own, unless it turns events off", async () => {
  const { run, host } = await withTable();
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await run(async (context, sheet) => {
    sheet.onChanged.add(async (event) => void heard.push(event));
    await context.sync();
    sheet.getRange("B2").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("B3").values = [[2]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await host.settled();
  expect(heard.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([["B2", "ThisLocalAddin"]]);
});

test("a handler that was removed hears no more", async () => {
  const { run, Excel: client, spreadsheet, host } = await withTable();
  let heard = 0;
  const handler = await run(async (context) => {
    const added = context.workbook.tables.getItem("Wijken").onChanged.add(async () => void heard++);
    await context.sync();
    return added;
  });
  typeInCell(spreadsheet, "Blad1", 1, 1, 1);
  await host.settled();
  await client.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  typeInCell(spreadsheet, "Blad1", 1, 1, 2);
  await host.settled();
  expect(heard).toBe(1);
});

test("a change outside the table is not the table's", async () => {
  const { run, spreadsheet, host } = await withTable();
  let heard = 0;
  await run(async (context) => {
    context.workbook.tables.getItem("Wijken").onChanged.add(async () => void heard++);
    await context.sync();
  });
  typeInCell(spreadsheet, "Blad1", 1, 5, 1);
  await host.settled();
  expect(heard).toBe(0);
});

test("tables that come and go are told to whoever listens to all tables", async () => {
  const { run, host } = await openExcel();
  const heard: string[] = [];
  await run(async (context, sheet) => {
    context.workbook.tables.onAdded.add(async (event) => void heard.push(event.type));
    context.workbook.tables.onDeleted.add(async (event) => void heard.push(event.type));
    await context.sync();
    const table = sheet.tables.add("A1:B2", true);
    await context.sync();
    table.delete();
    await context.sync();
  });
  await host.settled();
  expect(heard).toEqual(["TableAdded", "TableDeleted"]);
});
