/** The local Google Sheets is no kinder than Google: what fails there fails here, with the same words where they are known. */
import type { ScriptManifest } from "../../../local-hosts/sheets/interface";
import { type OpenSheetsOptions, openSheets } from "./open-sheets";

const FILE: ScriptManifest = { oauthScopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"] };

/** A script with one function `f` of this body, on a fresh file. */
async function script(body: string, options: OpenSheetsOptions = {}) {
  const open = await openSheets({ code: `function f(x) {\n${body}\n}\n`, manifest: FILE, ...options });
  return { ...open, f: (x?: unknown) => open.host.call("f", x) };
}

const SHEET = "var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();";

describe("ranges", () => {
  test.each([
    ["a row too few", "sheet.getRange(1, 1, 2, 1).setValues([[1]])", "The number of rows in the data does not match"],
    [
      "a cell too many",
      "sheet.getRange(1, 1, 1, 1).setValues([[1, 2]])",
      "The number of columns in the data does not match",
    ],
    ["no matrix", "sheet.getRange(1, 1).setValues([1])", "don't match the method signature"],
    ["row 0", "sheet.getRange(0, 1)", "too small"],
    ["outside the grid", "sheet.getRange(100000, 1)", "outside the dimensions"],
    ["no rows", "sheet.getRange(1, 1, 0, 1)", "at least 1"],
    ["an unknown member", "sheet.getRange(1, 1).getValuesFast()", "getValuesFast is not a function"],
    ["an unknown service", "DriveApp.getFiles()", "DriveApp is not defined"],
    ["a page's function", "fetch('x')", "fetch is not defined"],
    ["a timer", "setTimeout(f, 1)", "setTimeout is not defined"],
  ])("%s is refused", async (_, body, message) => {
    const { f } = await script(SHEET + body);
    await expect(f()).rejects.toThrow(message);
  });

  test("count from 1 and give 2-D arrays, with Dates for dates and '' for empty cells", async () => {
    const { f, spreadsheet } = await script(
      `${SHEET} var v = sheet.getRange(1, 1, 1, 3).getValues(); return [v[0][0], Object.prototype.toString.call(v[0][1]), v[0][2]];`,
    );
    const sheet = spreadsheet.sheets.active();
    spreadsheet.cells.write(sheet, { row: 0, column: 0, rows: 1, columns: 3 }, [["a", 46_000, null]]);
    spreadsheet.formats.setNumberFormats(sheet, { row: 0, column: 1, rows: 1, columns: 1 }, [["dd/mm/yyyy"]]);
    await expect(f()).resolves.toEqual(["a", "[object Date]", ""]);
  });

  test.each([
    ["00123", 123],
    ["1-2", 46_054],
    ["12 %", 0.12],
    ["WAAR", true],
    ["'00123", "00123"],
    ["Kolderbos", "Kolderbos"],
    ["1.234,5", 1234.5],
  ])("the text %s that a script sets becomes what it becomes when typed", async (text, value) => {
    const { f, spreadsheet } = await script(`${SHEET} sheet.getRange(1, 1).setValues([[x]]);`);
    await f(text);
    expect(spreadsheet.cells.values(spreadsheet.sheets.active(), { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      [value],
    ]);
  });

  test("a number in a cell for plain text becomes a text", async () => {
    const { f, spreadsheet } = await script(`${SHEET} sheet.getRange(1, 1).setNumberFormat("@").setValues([[5]]);`);
    await f();
    expect(spreadsheet.cells.values(spreadsheet.sheets.active(), { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      ["5"],
    ]);
  });
});

describe("formulas by the locale of the file", () => {
  const set = `${SHEET} sheet.getRange(1, 1).setValues([[x]]); return sheet.getRange(1, 1).getFormulas()[0][0];`;

  test.each([
    ["nl_BE", "=SUM(1;2)", 3],
    ["nl_BE", "=SUM(1,5;2)", 3.5],
    ["nl_BE", '=LEN("a,b")', 3],
    ["en_US", "=SUM(1,2)", 3],
    ["en_US", "=SUM(1;2)", 3],
  ] as const)("in %s %s computes", async (locale, formula, value) => {
    const { f, spreadsheet, host } = await script(set, { locale });
    await f(formula);
    expect(spreadsheet.cells.values(spreadsheet.sheets.active(), { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      [value],
    ]);
    expect(host.stats().formulaErrors).toEqual([]);
  });

  test("a comma between arguments is a parse error in a Dutch file", async () => {
    const { f, spreadsheet, host } = await script(set);
    await f("=SUM(A2,B2)");
    expect(host.stats().formulaErrors).toEqual(["=SUM(A2,B2)"]);
    expect(spreadsheet.cells.values(spreadsheet.sheets.active(), { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      ["#ERROR!"],
    ]);
  });

  test("formulas are shown with the separators of the file", async () => {
    await expect((await script(set)).f("=SUM(1,5;2)")).resolves.toBe("=SUM(1,5;2)");
    await expect((await script(set, { locale: "en_US" })).f("=SUM(1.5,2)")).resolves.toBe("=SUM(1.5,2)");
  });
});

describe("a column with a type, of a native table", () => {
  test.each([
    'setNumberFormat("0")',
    'setNumberFormats([["0"]])',
    "setWrap(true)",
    "clearFormat()",
    "clearDataValidations()",
    "applyRowBanding()",
  ])("refuses %s and takes values", async (call) => {
    const { f, spreadsheet, host } = await script(`${SHEET} sheet.getRange(1, 1).setValues([[5]]).${call};`);
    host.typeColumns(spreadsheet.sheets.active(), { row: 0, column: 0, rows: 3, columns: 1 });
    await expect(f()).rejects.toThrow("This operation is not allowed on cells in typed columns");
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(spreadsheet.cells.values(spreadsheet.sheets.active(), cell)).toEqual([[5]]);
  });
});

describe("a strict data validation", () => {
  test.each([
    ["a word that is not in its list", 'requireValueInList(["ja", "nee"])', "misschien"],
    ["a number out of its bounds", "requireNumberBetween(0, 1)", 2],
    ["a word where a number must stand", "requireNumberBetween(0, 1)", "n.b."],
  ])("refuses %s, and only where it is strict", async (_, rule, value) => {
    const body = (allowed: boolean) =>
      `${SHEET} var rule = SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(${allowed}).build();` +
      "sheet.getRange(1, 1).setDataValidation(rule); sheet.getRange(1, 1).setValues([[x]]);";
    await expect((await script(body(false))).f(value)).rejects.toThrow(
      "The data you entered in cell A1 violates the data validation rules set on this cell.",
    );
    await expect((await script(body(true))).f(value)).resolves.toBeNull();
  });

  test("tells what it allows", async () => {
    const { f } = await script(
      `${SHEET} var range = sheet.getRange(1, 1, 1, 2);` +
        'sheet.getRange(1, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["ja", "nee"]).build());' +
        "var rules = range.getDataValidations(); var rule = rules[0][0];" +
        "var inList = rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;" +
        "return [rules[0][1], rule.getAllowInvalid(), inList, rule.getCriteriaValues()[0]];",
    );
    await expect(f()).resolves.toEqual([null, true, true, ["ja", "nee"]]);
  });
});

describe("what Google bundles", () => {
  test.each([
    ["at the next call that asks something", "sheet.getCharts();"],
    ["at a flush", "SpreadsheetApp.flush();"],
    ["at the end", ""],
  ])("is refused %s", async (_, next) => {
    const { f, spreadsheet, host } = await script(
      `${SHEET} var range = sheet.getRange(1, 1).setValues([[5]]).setWrap(true);\n${next}`,
    );
    host.failWith({ call: 4, how: "refusedLater" });
    await expect(f()).rejects.toThrow("Service Spreadsheets failed");
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(spreadsheet.cells.values(spreadsheet.sheets.active(), cell)).toEqual([[null]]);
    expect(host.bundledCalls()).toEqual([4, 5]);
  });
});

describe("permission", () => {
  test("without the scope the file is out of reach", async () => {
    const { f } = await script(`${SHEET} return 1;`, { manifest: { oauthScopes: [] } });
    await expect(f()).rejects.toThrow("Specified permissions are not sufficient");
  });

  test("a sidebar needs its own scope", async () => {
    const body = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));";
    await expect((await script(body)).f()).rejects.toThrow("script.container.ui");
  });

  test.each(["NONE", "LIMITED"] as const)("onOpen in mode %s may make a menu and show nothing", async (mode) => {
    const code = (body: string) => `function onOpen(e) {\n${body}\n}\n`;
    const menu = "SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'x').addToUi();";
    await expect((await openSheets({ code: code(menu) })).host.open(mode)).resolves.toBeUndefined();
    const sidebar = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));";
    await expect((await openSheets({ code: code(sidebar) })).host.open(mode)).rejects.toThrow("Ui.showSidebar");
  });

  test("in mode NONE the file is out of reach", async () => {
    const code = "function onOpen(e) {\nSpreadsheetApp.getActiveSpreadsheet();\n}\n";
    await expect((await openSheets({ code })).host.open("NONE")).rejects.toThrow("getActiveSpreadsheet");
    await expect((await openSheets({ code })).host.open("LIMITED")).resolves.toBeUndefined();
  });

  test("no service may be called while the script loads", async () => {
    await expect(openSheets({ code: "SpreadsheetApp.getUi();\nfunction f() {}\n" })).rejects.toThrow("loading");
  });
});

describe("limits", () => {
  test("a script that asks too much ends after six minutes", async () => {
    const { f } = await script(`${SHEET} for (;;) sheet.getName();`);
    await expect(f()).rejects.toThrow("Exceeded maximum execution time");
  });

  test("a file has at most ten million cells", async () => {
    const { f } = await script(`${SHEET} sheet.insertRowsAfter(1, 1000000);`);
    await expect(f()).rejects.toThrow("limit of 10000000 cells");
  });

  test("nothing is kept between two runs", async () => {
    const { host } = await openSheets({ code: "var n = 0;\nfunction f() {\nreturn ++n;\n}\n" });
    expect(await host.call("f")).toBe(1);
    expect(await host.call("f")).toBe(1);
  });
});

describe("google.script.run", () => {
  test("refuses a Date among the arguments at once", async () => {
    const { host } = await script("return x;");
    expect(() => host.google().script.run.f({ when: new Date() })).toThrow("illegal value in property: 0.when");
  });

  test("quietly makes null of an answer with a Date in it", async () => {
    const { f } = await script("return { when: new Date(0), n: 1 };");
    await expect(f()).resolves.toBeNull();
  });

  test("tells the page what the script threw", async () => {
    const { host } = await script("throw new Error('nee');");
    const message = await new Promise((resolve) => {
      host
        .google()
        .script.run.withFailureHandler((error: Error) => resolve(error.message))
        .f();
    });
    expect(message).toBe("nee");
  });
});

describe("a sheet function", () => {
  const code = `/**
 * Laat zien wat er aankomt.
 *
 * @customfunction
 */
function WIJKWAT(x, y) {
  function show(v) {
    return Object.prototype.toString.call(v) === "[object Date]" ? "datum" : v === "" ? "leeg" : typeof v + " " + v;
  }
  return Array.isArray(x) ? x.map(function (line) { return line.map(show); }) : [[show(x), String(y)]];
}
function onOpen() {}
`;

  async function shown(formula: string, columns: number) {
    const { spreadsheet } = await openSheets({ code });
    const sheet = spreadsheet.sheets.active();
    spreadsheet.cells.write(sheet, { row: 0, column: 0, rows: 1, columns: 4 }, [
      [1.5, null, 46_000, { formula: "=NA()" }],
    ]);
    spreadsheet.formats.setNumberFormats(sheet, { row: 0, column: 2, rows: 1, columns: 1 }, [["dd/mm/yyyy"]]);
    spreadsheet.cells.write(sheet, { row: 3, column: 0, rows: 1, columns: 1 }, [[{ formula }]]);
    await spreadsheet.settled();
    return spreadsheet.cells.values(sheet, { row: 3, column: 0, rows: 1, columns })[0];
  }

  test("gets '' for an empty cell, a Date for a date and a text for an error", async () => {
    expect(await shown("=WIJKWAT(A1:D1)", 4)).toEqual(["number 1.5", "leeg", "datum", "string #N/A"]);
  });

  test("gets a single cell as a bare value, and undefined for what is left out", async () => {
    expect(await shown("=WIJKWAT(A1)", 2)).toEqual(["number 1.5", "undefined"]);
  });

  test("shows the message of what it throws", async () => {
    const { spreadsheet } = await openSheets({
      code: "/**\n * @customfunction\n */\nfunction WIJKNEE() {\nthrow new Error('Dat gaat niet.');\n}\n",
    });
    const sheet = spreadsheet.sheets.active();
    spreadsheet.cells.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ formula: "=WIJKNEE()" }]]);
    await spreadsheet.settled();
    expect(spreadsheet.functions.message(sheet, 0, 0)).toBe("Dat gaat niet.");
  });

  test("may look at the file and change nothing", async () => {
    const { spreadsheet } = await openSheets({
      code: `/**\n * @customfunction\n */\nfunction WIJKNEE() {\n${SHEET} sheet.getRange(1, 1).setValues([[1]]);\n}\n`,
    });
    const sheet = spreadsheet.sheets.active();
    spreadsheet.cells.write(sheet, { row: 5, column: 0, rows: 1, columns: 1 }, [[{ formula: "=WIJKNEE()" }]]);
    await spreadsheet.settled();
    expect(spreadsheet.functions.message(sheet, 5, 0)).toContain("custom function");
  });
});
