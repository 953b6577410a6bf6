/** Finding one range from another in the local Excel: offsets, edges, used and visible cells. */
import { closeAll, openExcel } from "./office";

afterEach(closeAll);

test("offsets, resizes, rows, columns and edges", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const range = sheet.getRange("B2:C4");
    const found = [
      range.getOffsetRange(1, 1),
      range.getResizedRange(1, -1),
      range.getCell(0, 1),
      range.getRow(2),
      range.getColumn(1),
      range.getLastCell(),
      range.getLastRow(),
      range.getRowsBelow(2),
      range.getColumnsBefore(1),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect("D6"),
      range.getIntersection("C3:F9"),
      sheet.getRangeByIndexes(0, 0, 2, 3),
      sheet.getCell(4, 5),
      sheet.getRange("2:3"),
      sheet.getRange("B:B"),
    ];
    for (const one of found) one.load("address");
    await context.sync();
    expect(found.map((one) => one.address.replace("Blad1!", ""))).toEqual([
      "C3:D5",
      "B2:B5",
      "C2",
      "B4:C4",
      "C2:C4",
      "C4",
      "B4:C4",
      "B5:C6",
      "A2:A4",
      "2:4",
      "B:C",
      "B2:D6",
      "C3:C4",
      "A1:C2",
      "F5",
      "2:3",
      "B:B",
    ]);
  });
});

test("ranges that do not meet give a null object", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const none = sheet.getRange("A1:B2").getIntersectionOrNullObject("D4");
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("the used range is null on an empty sheet, and with values only it leaves out what is merely formatted", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const empty = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("F9").format.fill.color = "#FF0000";
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    await context.sync();
    expect(all.address).toBe("Blad1!B2:F9");
    expect(values.address).toBe("Blad1!B2:C3");
  });
});

test("a sheet name with a blank or an apostrophe is quoted in an address", async () => {
  const { run } = await openExcel({ sheets: ["Zo'n blad"] });
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    expect(range.address).toBe("'Zo''n blad'!A1");
  });
});

test("the visible cells leave hidden rows out", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange("A1:A5").values = [[1], [2], [3], [4], [5]];
    sheet.getRange("2:3").rowHidden = true;
    const visible = sheet.getRange("A1:A5").getSpecialCellsOrNullObject("Visible").load("address,areaCount");
    const all = sheet.getRange("A1:A5").load("rowHidden");
    const hidden = sheet.getRange("A2:A3").load("rowHidden");
    await context.sync();
    expect(visible.address).toBe("Blad1!A1,Blad1!A4:A5");
    expect(visible.areaCount).toBe(2);
    expect(all.rowHidden).toBeNull();
    expect(hidden.rowHidden).toBe(true);
  });
});

test("blanks, constants and formulas are found apart", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange("A1:A4").values = [[1], [""], ["tekst"], ["=A1*2"]];
    const range = sheet.getRange("A1:A4");
    const blanks = range.getSpecialCells("Blanks").load("address");
    const numbers = range.getSpecialCells("Constants", "Numbers").load("address");
    const formulas = range.getSpecialCells("Formulas").load("address");
    await context.sync();
    expect([blanks.address, numbers.address, formulas.address]).toEqual(["Blad1!A2", "Blad1!A1", "Blad1!A4"]);
  });
});

test("properties of every row, column or cell come in one answer and go in one write", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B3");
    sheet.getRange("2:2").rowHidden = true;
    range.setCellProperties([
      [{ format: { font: { bold: true } } }, {}],
      [{}, { format: { fill: { color: "#FF0000" } } }],
      [{}, {}],
    ]);
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    const cells = range.getCellProperties({ address: true, format: { font: { bold: true }, fill: { color: true } } });
    await context.sync();
    expect(rows.value).toEqual([
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: true, rowIndex: 1 },
      { rowHidden: false, rowIndex: 2 },
    ]);
    expect(cells.value[0]?.[0]?.format?.font?.bold).toBe(true);
    expect(cells.value[1]?.[1]).toEqual({
      address: "Blad1!B2",
      format: { font: { bold: false }, fill: { color: "#FF0000" } },
    });
  });
});

test("the region around a cell ends at empty rows and columns", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("E2").values = [["apart"]];
    const region = sheet.getRange("B3").getSurroundingRegion().load("address");
    await context.sync();
    expect(region.address).toBe("Blad1!B2:C3");
  });
});
