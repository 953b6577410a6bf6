/** Inserting, deleting, merging, copying and clearing cells in the local Excel. */
import { closeAll, openExcel } from "./office";

afterEach(closeAll);

test("rows inserted above push values and formulas down; a range held on to moves along", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], ["=A1+A2"]];
    const total = sheet.getRange("A3");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    total.load("address,formulas,values");
    await context.sync();
    expect(total.address).toBe("Blad1!A5");
    expect(total.formulas).toEqual([["=A3+A4"]]);
    expect(total.values).toEqual([[3]]);
  });
});

test("cells inserted in one column leave the next column where it is", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, "a"],
      [2, "b"],
    ];
    sheet.getRange("A1").insert("Down");
    const range = sheet.getRange("A1:B3").load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["", "a"],
      [1, "b"],
      [2, ""],
    ]);
  });
});

test("deleting columns makes a formula that used them #REF!", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange("A1:C1").values = [[1, 2, "=B1*2"]];
    await context.sync();
    sheet.getRange("B:B").delete("Left");
    const cell = sheet.getRange("B1").load("values");
    await context.sync();
    expect(cell.values).toEqual([["#REF!"]]);
  });
});

test("merged cells keep the upper left value, and can be listed and split", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["Titel", 2],
      [3, 4],
    ];
    sheet.getRange("A1:B2").merge();
    const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject().load("address");
    const range = sheet.getRange("A1:B2").load("values");
    await context.sync();
    expect(merged.address).toBe("Blad1!A1:B2");
    expect(range.values).toEqual([
      ["Titel", ""],
      ["", ""],
    ]);
    range.unmerge();
    const none = sheet.getRange("A1:D9").getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("copying takes formulas along with their references, or only the values", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, "=A1*10"],
      [2, ""],
    ];
    sheet.getRange("B2").copyFrom("B1", "Formulas");
    sheet.getRange("D1").copyFrom("B1:B2", "Values");
    const formula = sheet.getRange("B2").load("formulas,values");
    const values = sheet.getRange("D1:D2").load("formulas");
    await context.sync();
    expect(formula.formulas).toEqual([["=A2*10"]]);
    expect(formula.values).toEqual([[20]]);
    expect(values.formulas).toEqual([[10], [20]]);
  });
});

test("clear empties contents or looks, not both unless asked", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1");
    range.values = [[5]];
    range.format.font.bold = true;
    range.clear("Contents");
    range.load("values,format/font/bold");
    await context.sync();
    expect(range.values).toEqual([[""]]);
    expect(range.format.font.bold).toBe(true);
    range.clear();
    range.load("format/font/bold");
    await context.sync();
    expect(range.format.font.bold).toBe(false);
  });
});
