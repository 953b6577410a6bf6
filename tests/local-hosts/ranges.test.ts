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
});

describe("finding other ranges", () => {
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
});

describe("moving cells", () => {
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
});

describe("what Excel refuses", () => {
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
});
