/** Sheets of the local Excel: finding, adding, hiding, ordering, protecting, and events. */
import { closeAll, errorCode, openExcel } from "./office";

afterEach(closeAll);

test("all sheets are listed, hidden ones included, in tab order", async () => {
  const { run } = await openExcel({ sheets: ["Begroting", "Wijken", "Hulp"] });
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Hulp").visibility = "Hidden";
    worksheets.load("items/name,items/visibility,items/position,items/id");
    const visible = worksheets.getCount(true);
    const last = worksheets.getLast(true).load("name");
    await context.sync();
    expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
      ["Begroting", "Visible", 0],
      ["Wijken", "Visible", 1],
      ["Hulp", "Hidden", 2],
    ]);
    expect(new Set(worksheets.items.map(({ id }) => id)).size).toBe(3);
    expect(visible.value).toBe(2);
    expect(last.name).toBe("Wijken");
  });
});

test("a sheet is found by name in any case, and by id after it was renamed", async () => {
  const { run } = await openExcel({ sheets: ["Wijken"] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("WIJKEN").load("id");
    await context.sync();
    sheet.name = "Kandidaten";
    const same = context.workbook.worksheets.getItem(sheet.id).load("name");
    const gone = context.workbook.worksheets.getItemOrNullObject("Wijken");
    await context.sync();
    expect(same.name).toBe("Kandidaten");
    expect(gone.isNullObject).toBe(true);
  });
});

test("a new sheet stands at the end with a name of its own, and does not become active by itself", async () => {
  const { run } = await openExcel({ locale: "nl-BE" });
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add().load("name,position");
    const named = worksheets.add("Dossier").load("name,position");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([added.name, added.position]).toEqual(["Blad2", 1]);
    expect([named.name, named.position]).toEqual(["Dossier", 2]);
    expect(active.name).toBe("Blad1");
    named.activate();
    named.position = 0;
    named.tabColor = "#0B6E4F";
    named.showGridlines = false;
    named.load("position,tabColor,showGridlines");
    const now = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([named.position, named.tabColor, named.showGridlines]).toEqual([0, "#0B6E4F", false]);
    expect(now.name).toBe("Dossier");
  });
});

test("formulas follow a sheet that gets another name", async () => {
  const { run } = await openExcel({ sheets: ["Een", "Twee"] });
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Een").getRange("A1").values = [[5]];
    const cell = worksheets.getItem("Twee").getRange("A1");
    cell.formulas = [["=Een!A1*2"]];
    await context.sync();
    worksheets.getItem("Een").name = "Mijn blad";
    cell.load("formulas,values");
    await context.sync();
    expect(cell.formulas).toEqual([["='Mijn blad'!A1*2"]]);
    expect(cell.values).toEqual([[10]]);
  });
});

test.each([
  ["longer than 31 signs", "x".repeat(32), "InvalidArgument"],
  ["with a sign that may not be in a name", "a/b", "InvalidArgument"],
  ["empty", "", "InvalidArgument"],
  ["taken by another sheet", "TWEE", "ItemAlreadyExists"],
])("a name that is %s is refused", async (_, name, code) => {
  const { run } = await openExcel({ sheets: ["Een", "Twee"] });
  const add = run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  expect(await errorCode(add)).toBe(code);
});

test("the last visible sheet can be neither hidden nor deleted", async () => {
  const { run } = await openExcel();
  const hide = run(async (context, sheet) => {
    sheet.visibility = "Hidden";
    await context.sync();
  });
  const remove = run(async (context, sheet) => {
    sheet.delete();
    await context.sync();
  });
  expect([await errorCode(hide), await errorCode(remove)]).toEqual(["InvalidOperation", "InvalidOperation"]);
});

test("a deleted sheet takes its tables along, and formulas that used it show #REF!", async () => {
  const { run } = await openExcel({ sheets: ["Een", "Twee"] });
  await run(async (context) => {
    const twee = context.workbook.worksheets.getItem("Twee");
    twee.getRange("A1:A2").values = [["x"], [1]];
    twee.tables.add("A1:A2", true);
    const cell = context.workbook.worksheets.getItem("Een").getRange("A1");
    cell.formulas = [["=Twee!A2"]];
    await context.sync();
    twee.delete();
    cell.load("values");
    const tables = context.workbook.tables.getCount();
    await context.sync();
    expect(cell.values).toEqual([["#REF!"]]);
    expect(tables.value).toBe(0);
  });
});

test("panes are frozen and found again", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.freezePanes.freezeRows(2);
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(frozen.address).toBe("Blad1!1:2");
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("on a protected sheet everything can be read and nothing written", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange("A1").values = [["vast"]];
    sheet.protection.protect();
    sheet.protection.load("protected");
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(cell.values).toEqual([["vast"]]);
  });
  const attempts: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => {
      sheet.getRange("A1").values = [[1]];
    },
    (sheet) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
    },
    (sheet) => sheet.getRange("A1").clear(),
    (sheet) => sheet.getRange("1:1").insert("Down"),
    (sheet) => sheet.tables.add("A1:B2", true),
    (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2")),
    (sheet) => sheet.getRange("A1").dataValidation.clear(),
  ];
  for (const attempt of attempts) {
    const write = run(async (context, sheet) => {
      attempt(sheet);
      await context.sync();
    });
    expect(await errorCode(write)).toBe("AccessDenied");
  }
  await run(async (context, sheet) => {
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [["los"]];
    await context.sync();
  });
});

test("the selection is read, set and told", async () => {
  const { run, spreadsheet, host } = await openExcel({ sheets: ["Blad1", "Blad2"] });
  const heard: string[] = [];
  let documentEvents = 0;
  await run(async (context, sheet) => {
    sheet.onSelectionChanged.add(async (event) => void heard.push(event.address));
    context.workbook.onSelectionChanged.add(async () => void documentEvents++);
    await context.sync();
  });
  const [first] = spreadsheet.sheets.list();
  spreadsheet.as("user", () => spreadsheet.selection.set(first?.id ?? "", { row: 1, column: 1, rows: 2, columns: 3 }));
  await host.settled();
  await run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("Blad1!B2:D3");
    context.workbook.worksheets.getItem("Blad2").getRange("C5").select();
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect(cell.address).toBe("Blad2!C5");
  });
  expect(heard).toEqual(["B2:D3"]);
  expect(documentEvents).toBeGreaterThan(0);
});

test("sheets that come, go and become active are told", async () => {
  const { run, host } = await openExcel();
  const heard: string[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ type }) => void heard.push(type));
    worksheets.onActivated.add(async ({ type }) => void heard.push(type));
    worksheets.onDeleted.add(async ({ type }) => void heard.push(type));
    await context.sync();
    const sheet = worksheets.add("Nieuw");
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await host.settled();
  expect(heard.slice(0, 2)).toEqual(["WorksheetAdded", "WorksheetActivated"]);
  expect(heard).toContain("WorksheetDeleted");
});
