/** Ranges of the local Excel, asked by the real office.js: what an add-in reads is what Excel would give. */
import { closeAll, errorCode, openExcel } from "./office";

afterEach(closeAll);

describe("reading and writing", () => {
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
});
test("a rectangle of another size is refused", async () => {
  const { run } = await openExcel();
  const write = run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [[1, 2]];
    await context.sync();
  });
  expect(await errorCode(write)).toBe("InvalidArgument");
});
