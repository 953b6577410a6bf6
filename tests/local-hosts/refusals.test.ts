/** The local Excel is never kinder than Excel: it refuses what Excel refuses, with the same codes. */
import { closeAll, errorCode, excel365, excel2021, openExcel } from "./office";

afterEach(closeAll);

describe("requirement sets", () => {
  test("a member newer than the sets that this Excel has is refused, whatever the client lets through", async () => {
    const { run, Office: office } = await openExcel({ sets: { ...excel2021, ExcelApi: "1.11" } });
    expect(office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(false);
    const read = run(async (context, sheet) => {
      sheet.getRange("A1").load("hasSpill");
      await context.sync();
    });
    const resize = run(async (context, sheet) => {
      sheet.tables.add("A1:B2", true).resize("A1:B3");
      await context.sync();
    });
    expect([await errorCode(read), await errorCode(resize)]).toEqual(["ApiNotFound", "ApiNotFound"]);
  });

  test("the same members pass where the sets have them", async () => {
    const { run } = await openExcel({ sets: excel365 });
    await run(async (context, sheet) => {
      sheet.getRange("A1").load("hasSpill");
      sheet.tables.add("A1:B2", true).resize("A1:B3");
      await context.sync();
    });
  });

  test("loading everything leaves out what this Excel does not have", async () => {
    const { run } = await openExcel({ sets: { ...excel2021, ExcelApi: "1.11" } });
    await run(async (context, sheet) => {
      const range = sheet.getRange("A1").load();
      await context.sync();
      expect(range.values).toEqual([[""]]);
      expect(() => range.hasSpill).toThrow();
    });
  });

  test("a member that Excel has and the local one does not is named, not passed over", async () => {
    const { run } = await openExcel();
    const sort = run(async (context, sheet) => {
      sheet.getRange("A1:A3").removeDuplicates([0], false);
      await context.sync();
    });
    expect(await errorCode(sort)).toBe("NotImplemented");
  });

  test("a property that does not exist is refused", async () => {
    const { run } = await openExcel();
    const read = run(async (context, sheet) => {
      sheet.getRange("A1").load("waarden");
      await context.sync();
    });
    expect(await errorCode(read)).toBe("InvalidArgument");
  });
});

describe("batches", () => {
  test("a batch stops at the first action that fails: what came before stays, what comes after is not done", async () => {
    const { run } = await openExcel();
    const batch = run(async (context, sheet) => {
      sheet.getRange("A1").values = [["voor"]];
      context.workbook.worksheets.getItem("Niets").getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [["na"]];
      await context.sync();
    });
    expect(await errorCode(batch)).toBe("ItemNotFound");
    await run(async (context, sheet) => {
      const range = sheet.getRange("A1:A2").load("values");
      await context.sync();
      expect(range.values).toEqual([["voor"], [""]]);
    });
  });

  test("the error names the statement that failed", async () => {
    const { run } = await openExcel();
    const error = await run(async (context) => {
      context.workbook.worksheets.getItem("Niets").load("name");
      await context.sync();
    }).catch((reason: OfficeExtension.Error) => reason);
    expect(error).toMatchObject({ name: "RichApi.Error", code: "ItemNotFound" });
    expect((error as OfficeExtension.Error).debugInfo.statement).toContain("getItem");
  });

  test("setting something on a null object fails", async () => {
    const { run } = await openExcel();
    const set = run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Niets").name = "Iets";
      await context.sync();
    });
    expect(await errorCode(set)).toBe("InvalidOperation");
  });

  test("while somebody types in a cell every batch is refused", async () => {
    const { run, spreadsheet } = await openExcel();
    const read = () =>
      run(async (context, sheet) => {
        sheet.getRange("A1").load("values");
        await context.sync();
      });
    spreadsheet.setEditing(true);
    expect(await errorCode(read())).toBe("InvalidOperationInCellEditMode");
    spreadsheet.setEditing(false);
    expect(await errorCode(read())).toBe("no error");
  });

  test("a batch that asked to wait is done when the user has left the cell", async () => {
    const { Excel: client, spreadsheet } = await openExcel();
    spreadsheet.setEditing(true);
    setTimeout(() => spreadsheet.setEditing(false), 50);
    const values = await client.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[""]]);
  });

  test("a request of more than 5 MB is refused", async () => {
    const { run, host } = await openExcel();
    const long = "x".repeat(30_000);
    const write = run(async (context, sheet) => {
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [long]);
      await context.sync();
    });
    expect(await errorCode(write)).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.stats().errors).toEqual(["RequestPayloadSizeLimitExceeded"]);
  });

  test("an answer of more than 5 MB is refused too", async () => {
    const { run } = await openExcel();
    const long = "x".repeat(30_000);
    const read = run(async (context, sheet) => {
      sheet.getRange("A1:A100").values = Array.from({ length: 100 }, () => [long]);
      await context.sync();
      sheet.getRange("A101:A200").values = Array.from({ length: 100 }, () => [long]);
      await context.sync();
      sheet.getRange("A1:A200").load("values");
      await context.sync();
    });
    expect(await errorCode(read)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("round trips are counted, the client's own clean-up apart", async () => {
    const { run, host } = await openExcel();
    await run(async (context, sheet) => {
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      range.values = [[1]];
      await context.sync();
      await context.sync();
    });
    await host.settled();
    expect(host.stats()).toMatchObject({ syncs: 2, cleanups: 1, functionAnswers: 0, errors: [] });
    host.resetStats();
    expect(host.stats().syncs).toBe(0);
  });
});
