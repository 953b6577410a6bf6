/** Values, formulas and texts of ranges in the local Excel, asked by the real office.js. */
import { closeAll, openExcel } from "./office";

afterEach(closeAll);

test("what is written in a batch can be read in the same batch, formulas computed", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      ["x", true],
    ];
    sheet.getRange("C1").formulas = [["=SUM(A1:B1)"]];
    const range = sheet.getRange("A1:C2").load("values,formulas,valueTypes,address");
    await context.sync();
    expect(range.values).toEqual([
      [1, 2, 3],
      ["x", true, ""],
    ]);
    expect(range.formulas).toEqual([
      [1, 2, "=SUM(A1:B1)"],
      ["x", true, ""],
    ]);
    expect(range.valueTypes).toEqual([
      ["Double", "Double", "Double"],
      ["String", "Boolean", "Empty"],
    ]);
    expect(range.address).toBe("Blad1!A1:C2");
  });
});

test("null leaves a cell as it is, an empty text empties it", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:C1");
    range.values = [["a", "b", "c"]];
    range.values = [[null, "", "d"]] as string[][];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["a", "", "d"]]);
  });
});

test("one value fills the whole range", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = 7 as unknown as number[][];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
});

test.each([
  ["=1+2", 3],
  ["+A9", 0],
  ["-5", -5],
  ["29.96", 29.96],
  ["1,234", 1234],
  ["12%", 0.12],
  ["TRUE", true],
  ["2024-01-01", 45292],
  ["'007", "007"],
  ["1,5", "1,5"],
  ["n.b.", "n.b."],
  ["44021A00-", "44021A00-"],
])("the text %s becomes %p, as if it were typed in English", async (written, read) => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [[written]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[read]]);
  });
});

test("in a text cell (number format @) everything stays text, a formula too", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:C1");
    range.numberFormat = [["@", "@", "@"]];
    range.values = [["007", "=1+1", "-x"]];
    range.load("values,valueTypes,formulas");
    await context.sync();
    expect(range.values).toEqual([["007", "=1+1", "-x"]]);
    expect(range.valueTypes).toEqual([["String", "String", "String"]]);
    expect(range.formulas).toEqual([["007", "=1+1", "-x"]]);
  });
});

test("a date written as text gets a date format, and reads as a number", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [["15-Feb-2026"]];
    cell.load("values,numberFormat,numberFormatCategories");
    await context.sync();
    expect(cell.values).toEqual([[46068]]);
    expect(cell.numberFormat).toEqual([["d-mmm-yy"]]);
    expect(cell.numberFormatCategories).toEqual([["Date"]]);
  });
});

test("text is what the user reads: the number format, with Dutch signs and Dutch error names", async () => {
  const { run } = await openExcel({ locale: "nl-BE" });
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:D1");
    range.values = [[1234.5, 0.256, true, "=NA()"]];
    range.numberFormat = [["#,##0.00", "0.0%", "General", "General"]];
    range.load("text,values");
    await context.sync();
    expect(range.text).toEqual([["1.234,50", "25,6%", "WAAR", "#N/B"]]);
    expect(range.values).toEqual([[1234.5, 0.256, true, "#N/A"]]);
  });
});

test.each([
  ["General", "General"],
  ["0.00", "Number"],
  ["#,##0", "Number"],
  ["€ #,##0.00", "Currency"],
  ["0%", "Percentage"],
  ["d/mm/yyyy", "Date"],
  ["h:mm", "Time"],
  ["@", "Text"],
  ["0.00E+00", "Scientific"],
  ["# ?/?", "Fraction"],
  ['0 "wijken"', "Custom"],
])("the number format %s is of the category %s", async (format, category) => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [[format]];
    cell.load("numberFormatCategories");
    await context.sync();
    expect(cell.numberFormatCategories).toEqual([[category]]);
  });
});

test("a large block goes over in one sync and comes back the same", async () => {
  const { run, host } = await openExcel();
  const rows = Array.from({ length: 3000 }, (_, i) => [i, `rij ${i}`]);
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1").getResizedRange(2999, 1);
    range.values = rows;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(rows);
  });
  await host.settled();
  expect(host.stats().syncs).toBe(1);
});

test("an array result spills, and the cells below show it", async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    sheet.getRange("C2").values = [["in de weg"]];
    sheet.getRange("C1").formulas = [["=SEQUENCE(2)"]];
    const range = sheet.getRange("A1:C3").load("values");
    const first = sheet.getRange("A1").load("hasSpill");
    const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
    await context.sync();
    expect(range.values).toEqual([
      [1, "", "#SPILL!"],
      [2, "", "in de weg"],
      [3, "", ""],
    ]);
    expect(first.hasSpill).toBe(true);
    expect(spill.address).toBe("Blad1!A1:A3");
  });
});
