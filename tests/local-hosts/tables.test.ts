/** Tables of the local Excel: making, growing, changing and hearing of changes, as the real office.js asks. */
import { closeAll, errorCode, openExcel } from "./office";
import { wijken, withTable } from "./wijken-table";

afterEach(closeAll);

describe("making a table", () => {
  test("it has a name, columns, a header and a body", async () => {
    const { run } = await withTable();
    await run(async (context) => {
      const table = context.workbook.tables.getItem("wijken").load("name,id,showHeaders,showTotals,style");
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("values,address");
      table.columns.load("items/name,items/index,count");
      table.worksheet.load("name");
      await context.sync();
      expect(table.name).toBe("Wijken");
      expect(table.showTotals).toBe(false);
      expect(header.values).toEqual([["Wijk", "Inwoners"]]);
      expect(body.values).toEqual(wijken.slice(1));
      expect(body.address).toBe("Blad1!A2:B3");
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ["Wijk", 0],
        ["Inwoners", 1],
      ]);
      expect(table.worksheet.name).toBe("Blad1");
    });
  });

  test("headers become unique texts: empty ones get a name, doubles a number", async () => {
    const { run } = await openExcel({ locale: "nl-BE" });
    await run(async (context, sheet) => {
      sheet.getRange("A1:D2").values = [
        ["Naam", "", "naam", 2026],
        [1, 2, 3, 4],
      ];
      const table = sheet.tables.add("A1:D2", true);
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(header.values).toEqual([["Naam", "Kolom2", "naam2", "2026"]]);
    });
  });

  test("without headers a row of them is put above, and the data moves down", async () => {
    const { run } = await openExcel({ locale: "nl-BE" });
    await run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.tables.add("A1:B2", false).getRange().load("values,address");
      await context.sync();
      expect(range.address).toBe("Blad1!A1:B3");
      expect(range.values).toEqual([
        ["Kolom1", "Kolom2"],
        [1, 2],
        [3, 4],
      ]);
    });
  });

  test("a table that is not there is a null object, or ItemNotFound when it must be there", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const none = context.workbook.tables.getItemOrNullObject("Niets");
      const body = none.getDataBodyRange();
      body.load("values");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(body.isNullObject).toBe(true);
    });
    const get = run(async (context) => {
      context.workbook.tables.getItem("Niets").load("name");
      await context.sync();
    });
    expect(await errorCode(get)).toBe("ItemNotFound");
  });

  test("formulas can use the table's name and columns", async () => {
    const { run } = await withTable();
    await run(async (context, sheet) => {
      sheet.getRange("D1").formulas = [["=SUM(Wijken[Inwoners])"]];
      const total = sheet.getRange("D1").load("values");
      await context.sync();
      expect(total.values).toEqual([[7300]]);
    });
  });

  test("a range knows the tables that it meets", async () => {
    const { run } = await withTable();
    await run(async (context, sheet) => {
      const inside = sheet.getRange("A1:F9").getTables(true).load("items/name");
      const touching = sheet.getRange("B3:C3").getTables(false).load("items/name");
      const fully = sheet.getRange("B3:C3").getTables(true).getCount();
      await context.sync();
      expect(inside.items.map((table) => table.name)).toEqual(["Wijken"]);
      expect(touching.items.map((table) => table.name)).toEqual(["Wijken"]);
      expect(fully.value).toBe(0);
    });
  });
});

describe("what Excel refuses", () => {
  test.each([
    ["a table over another table", "B2:D4", "InvalidArgument"],
    ["an address that is none", "zomaar", "InvalidArgument"],
  ])("%s", async (_, address, code) => {
    const { run } = await withTable();
    const add = run(async (context, sheet) => {
      sheet.tables.add(address, true);
      await context.sync();
    });
    expect(await errorCode(add)).toBe(code);
  });

  test.each([
    ["a name that a defined name has", "Gewichten", "ItemAlreadyExists"],
    ["a name with a blank", "Mijn wijken", "InvalidArgument"],
    ["a name that reads as a cell", "A1", "InvalidArgument"],
    ["an empty name", "", "InvalidArgument"],
  ])("%s", async (_, name, code) => {
    const { run } = await withTable();
    const rename = run(async (context, sheet) => {
      context.workbook.names.add("Gewichten", sheet.getRange("F1"));
      context.workbook.tables.getItem("Wijken").name = name;
      await context.sync();
    });
    expect(await errorCode(rename)).toBe(code);
  });

  test("inserting cells that would tear a table", async () => {
    const { run } = await withTable();
    const insert = run(async (context, sheet) => {
      sheet.getRange("B1").insert("Down");
      await context.sync();
    });
    expect(await errorCode(insert)).toBe("InsertDeleteConflict");
  });

  test("resizing to a range that does not begin with the header", async () => {
    const { run } = await withTable();
    const resize = run(async (context) => {
      context.workbook.tables.getItem("Wijken").resize("A2:B5");
      await context.sync();
    });
    expect(await errorCode(resize)).toBe("InvalidArgument");
  });
});

describe("changing a table", () => {
  test("rows added at the end or in between move what stands below", async () => {
    const { run } = await withTable();
    await run(async (context, sheet) => {
      sheet.getRange("A4").values = [["onder de tabel"]];
      await context.sync();
    });
    // Written below, it became part of the table, as when somebody types there.
    await run(async (context) => {
      const table = context.workbook.tables.getItem("Wijken");
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Blad1!A1:B4");
      table.rows.getItemAt(2).delete();
      table.rows.add(undefined, [["Nieuw Sledderlo", 900]]);
      table.rows.add(0, [["Winterslag", 5000]]);
      const values = table.getRange().load("values");
      await context.sync();
      expect(values.values).toEqual([
        ["Wijk", "Inwoners"],
        ["Winterslag", 5000],
        ["Kolderbos", 3100],
        ["Sledderlo", 4200],
        ["Nieuw Sledderlo", 900],
      ]);
    });
  });

  test("what is written right below becomes part of the table, what is written lower or beside does not", async () => {
    const { run } = await withTable();
    await run(async (context, sheet) => {
      sheet.getRange("A4:B5").values = [
        ["Winterslag", 5000],
        ["Waterschei", 6000],
      ];
      sheet.getRange("A8").values = [["los"]];
      sheet.getRange("A6:C6").values = [["te", "breed", "x"]];
      const range = context.workbook.tables.getItem("Wijken").getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Blad1!A1:B5");
    });
  });

  test("over its totals row a table does not grow; beside it does", async () => {
    const { run } = await withTable();
    const sized = (address: string) =>
      run(async (context) => {
        const table = context.workbook.tables.getItem("Wijken");
        table.showTotals = true;
        table.resize(address);
        await context.sync();
      });
    expect(await errorCode(sized("A1:B6"))).toBe("InvalidArgument");
    expect(await errorCode(sized("A1:C4"))).toBe("no error");
  });

  test("a totals row is added and taken away", async () => {
    const { run } = await withTable();
    await run(async (context) => {
      const table = context.workbook.tables.getItem("Wijken");
      table.showTotals = true;
      const total = table.getTotalRowRange().load("address,values");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect(total.address).toBe("Blad1!A4:B4");
      expect(total.values[0]?.[0]).toBe("Totaal");
      expect(body.address).toBe("Blad1!A2:B3");
      table.showTotals = false;
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Blad1!A1:B3");
    });
  });

  test("resize takes in more rows and columns, with names for new headers", async () => {
    const { run } = await withTable();
    await run(async (context) => {
      const table = context.workbook.tables.getItem("Wijken");
      table.resize("A1:C6");
      const header = table.getHeaderRowRange().load("values");
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Blad1!A1:C6");
      expect(header.values).toEqual([["Wijk", "Inwoners", "Kolom3"]]);
    });
  });

  test("columns are found by name, renamed, added and deleted", async () => {
    const { run } = await withTable();
    await run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Wijken");
      const body = columns.getItem("inwoners").getDataBodyRange().load("values");
      const none = columns.getItemOrNullObject("Bestaat niet");
      columns.add(1, [["Gemeente"], ["Genk"], ["Genk"]]);
      await context.sync();
      expect(body.values).toEqual([[3100], [4200]]);
      expect(none.isNullObject).toBe(true);
      columns.getItem("Wijk").name = "Buurt";
      columns.getItem("Inwoners").delete();
      columns.load("items/name");
      const range = context.workbook.tables.getItem("Wijken").getRange().load("values");
      await context.sync();
      expect(columns.items.map((column) => column.name)).toEqual(["Buurt", "Gemeente"]);
      expect(range.values).toEqual([
        ["Buurt", "Gemeente"],
        ["Kolderbos", "Genk"],
        ["Sledderlo", "Genk"],
      ]);
    });
  });

  test("a table moves with rows inserted above it", async () => {
    const { run } = await withTable();
    await run(async (context, sheet) => {
      sheet.getRange("1:3").insert("Down");
      const range = context.workbook.tables.getItem("Wijken").getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Blad1!A4:B6");
    });
  });

  test("turned into a range its cells stay; deleted they go", async () => {
    const { run } = await withTable();
    await run(async (context, sheet) => {
      context.workbook.tables.getItem("Wijken").convertToRange();
      const range = sheet.getRange("A1:B3").load("values");
      await context.sync();
      expect(range.values).toEqual(wijken);
      sheet.tables.add("A1:B3", true).delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect(used.isNullObject).toBe(true);
      expect(count.value).toBe(0);
    });
  });
});
