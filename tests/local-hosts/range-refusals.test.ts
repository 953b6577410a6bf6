/** What Excel refuses to do with a range. */
import { closeAll, errorCode, openExcel } from "./office";

afterEach(closeAll);

test("an array of another size than the range", async () => {
  const { run } = await openExcel();
  const write = run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [[1, 2]];
    await context.sync();
  });
  expect(await errorCode(write)).toBe("InvalidArgument");
});

test("a large array of another size too, before anything is written", async () => {
  const { run } = await openExcel();
  const rows = Array.from({ length: 2000 }, () => [1]);
  const write = run(async (context, sheet) => {
    sheet.getRange("A1:A2001").values = rows;
    await context.sync();
  });
  expect(await errorCode(write)).toBe("InvalidArgument");
  await run(async (context, sheet) => {
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test.each(["A0", "XFE1", "A1048577", "geen naam", "A1:B2:C3"])("the address %s", async (address) => {
  const { run } = await openExcel();
  const read = run(async (context, sheet) => {
    sheet.getRange(address).load("values");
    await context.sync();
  });
  expect(await errorCode(read)).toBe("InvalidArgument");
});

test("a formula whose brackets do not match", async () => {
  const { run } = await openExcel();
  const write = run(async (context, sheet) => {
    sheet.getRange("A1").formulas = [["=SUM(A2"]];
    await context.sync();
  });
  expect(await errorCode(write)).toBe("InvalidArgument");
});

test("a property that was not loaded", async () => {
  const { run } = await openExcel();
  const read = run(async (context, sheet) => {
    const range = sheet.getRange("A1");
    await context.sync();
    return range.values;
  });
  expect(await errorCode(read)).toBe("PropertyNotLoaded");
});
