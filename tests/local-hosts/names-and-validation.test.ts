/** Defined names, data validation, looks and charts of the local Excel. */
import { closeAll, errorCode, openExcel } from "./office";

afterEach(closeAll);

describe("names", () => {
  test("a name for a range is used in formulas, and moves with the cells", async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      context.workbook.names.add("Gewichten", sheet.getRange("A1:A3"), "van de criteria");
      sheet.getRange("C1").formulas = [["=SUM(Gewichten)"]];
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      const name = context.workbook.names.getItem("gewichten").load("name,type,value,formula,comment,visible,scope");
      const range = name.getRangeOrNullObject().load("address");
      const total = sheet.getRange("C2").load("values");
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: "Gewichten",
        type: "Range",
        formula: "=Blad1!$A$2:$A$4",
        value: "Blad1!$A$2:$A$4",
        comment: "van de criteria",
        visible: true,
        scope: "Workbook",
      });
      expect(range.address).toBe("Blad1!A2:A4");
      expect(total.values).toEqual([[6]]);
    });
  });

  test("a name can stand for a constant, which has no range", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const name = context.workbook.names.add("Btw", "=0.21").load("type,value");
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect([name.type, name.value]).toEqual(["Double", 0.21]);
      expect(range.isNullObject).toBe(true);
      name.delete();
      const gone = context.workbook.names.getItemOrNullObject("Btw");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test.each([
    ["taken", "Bestaat", "ItemAlreadyExists"],
    ["like a cell", "B12", "InvalidArgument"],
    ["with a blank", "twee woorden", "InvalidArgument"],
  ])("a name that is %s is refused", async (_, name, code) => {
    const { run } = await openExcel();
    const add = run(async (context, sheet) => {
      context.workbook.names.add("bestaat", sheet.getRange("A1"));
      context.workbook.names.add(name, sheet.getRange("A2"));
      await context.sync();
    });
    expect(await errorCode(add)).toBe(code);
  });
});

describe("data validation", () => {
  test("a list is set, read back and cleared in part of the cells", async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange("B2:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nee" } };
      dataValidation.errorAlert = { title: "Past niet", message: "Kies ja of nee.", showAlert: true, style: "Stop" };
      dataValidation.prompt = { title: "Kiezen", message: "ja of nee", showPrompt: true };
      dataValidation.load("rule,type,errorAlert,prompt,ignoreBlanks");
      await context.sync();
      expect(dataValidation.type).toBe("List");
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "ja,nee" } });
      expect(dataValidation.errorAlert.message).toBe("Kies ja of nee.");
      expect(dataValidation.prompt.title).toBe("Kiezen");
      sheet.getRange("B4:B5").dataValidation.clear();
      const all = sheet.getRange("B2:B9").dataValidation.load("type");
      const cleared = sheet.getRange("B4").dataValidation.load("type");
      const rest = sheet.getRange("B6:B9").dataValidation.load("type");
      await context.sync();
      expect([all.type, cleared.type, rest.type]).toEqual(["Inconsistent", "None", "List"]);
    });
  });

  test("limits on whole numbers and decimals read back as formulas", async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      const whole = sheet.getRange("A1").dataValidation;
      whole.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
      const decimal = sheet.getRange("A2").dataValidation;
      decimal.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
      whole.load("rule");
      decimal.load("rule");
      await context.sync();
      expect(whole.rule).toEqual({ wholeNumber: { formula1: "=1", formula2: "=5", operator: "Between" } });
      expect(decimal.rule).toEqual({ decimal: { formula1: "=0", operator: "GreaterThanOrEqualTo" } });
    });
  });

  test.each<[string, unknown]>([
    ["two kinds at once", { list: { source: "a" }, custom: { formula: "=TRUE" } }],
    ["an operator that does not exist", { wholeNumber: { formula1: 1, operator: "Ongeveer" } }],
    ["between without an upper limit", { wholeNumber: { formula1: 1, operator: "Between" } }],
    ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "abcdefghij,".repeat(30) } }],
  ])("%s is refused", async (_, rule) => {
    const { run } = await openExcel();
    const set = run(async (context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
      await context.sync();
    });
    expect(await errorCode(set)).toBe("InvalidArgument");
  });
});

describe("looks", () => {
  test("what all cells share is answered, what differs is null", async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.format.font.bold = true;
      range.format.fill.color = "#DDEEFF";
      range.format.wrapText = true;
      range.format.horizontalAlignment = "Right";
      sheet.getRange("A1").format.font.color = "#FF0000";
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      range.format.borders.getItem("EdgeBottom").color = "#333333";
      const { format } = range;
      format.load("wrapText,horizontalAlignment,font/bold,font/color,fill/color");
      const bottom = format.borders.getItem("EdgeBottom").load("style,color");
      const top = format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      expect([format.font.bold, format.fill.color, format.wrapText, format.horizontalAlignment]).toEqual([
        true,
        "#DDEEFF",
        true,
        "Right",
      ]);
      expect(format.font.color).toBeNull();
      expect([bottom.style, bottom.color, top.style]).toEqual(["Continuous", "#333333", "None"]);
      format.fill.clear();
      format.load("fill/color");
      await context.sync();
      expect(format.fill.color).toBe("#FFFFFF");
    });
  });

  test("column widths are kept, and fit to the longest text when asked", async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      sheet.getRange("A:B").format.columnWidth = 120;
      const both = sheet.getRange("A:B").format.load("columnWidth");
      await context.sync();
      expect(both.columnWidth).toBe(120);
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange("B1").values = [["een heel lange omschrijving van een post in de begroting"]];
      sheet.getRange("A:B").format.autofitColumns();
      const a = sheet.getRange("A:A").format.load("columnWidth");
      const b = sheet.getRange("B:B").format.load("columnWidth");
      await context.sync();
      expect(a.columnWidth).toBeLessThan(60);
      expect(b.columnWidth).toBeGreaterThan(200);
    });
  });

  test("a colour that is none is refused", async () => {
    const { run } = await openExcel();
    const set = run(async (context, sheet) => {
      sheet.getRange("A1").format.fill.color = "lichtblauwig";
      await context.sync();
    });
    expect(await errorCode(set)).toBe("InvalidArgument");
  });
});

describe("charts", () => {
  test("a chart takes its series from the cells, and keeps its name, title, place and alternative text", async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      sheet.getRange("A1:C4").values = [
        ["Wijk", "Punten", "Dekking"],
        ["Kolderbos", 71, 0.9],
        ["Sledderlo", 64, 0.8],
        ["Winterslag", 58, 1],
      ];
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C4"), "Columns");
      chart.name = "Wijkselectie";
      chart.title.text = "Kolderbos staat eerst";
      chart.legend.position = "Bottom";
      chart.setPosition("E2", "H12");
      chart.axes.valueAxis.title.text = "punten";
      sheet.shapes.getItem("Wijkselectie").altTextDescription = "Punten per wijk";
      await context.sync();
      const found = sheet.charts.getItem("Wijkselectie");
      found.load("name,chartType,top,left,width,height,title/text,legend/position");
      found.axes.valueAxis.title.load("text");
      found.series.load("items/name");
      const shape = sheet.shapes.getItem("Wijkselectie").load("altTextDescription");
      await context.sync();
      expect([found.chartType, found.title.text, found.legend.position]).toEqual([
        "BarStacked",
        "Kolderbos staat eerst",
        "Bottom",
      ]);
      expect(found.series.items.map((series) => series.name)).toEqual(["Punten", "Dekking"]);
      expect(found.axes.valueAxis.title.text).toBe("punten");
      expect(shape.altTextDescription).toBe("Punten per wijk");
      expect(found.left).toBeGreaterThan(0);
      expect(found.height).toBeGreaterThan(found.top);
      found.delete();
      const gone = sheet.charts.getItemOrNullObject("Wijkselectie");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("a type of chart that does not exist is refused", async () => {
    const { run } = await openExcel();
    const add = run(async (context, sheet) => {
      sheet.charts.add("Taartje" as Excel.ChartType, sheet.getRange("A1:B2"));
      await context.sync();
    });
    expect(await errorCode(add)).toBe("InvalidArgument");
  });
});
