/** What arrives in the cells of a Google Sheet: texts as texts, numbers as numbers, formulas that compute. */
import type { Change } from "../../../core/workbook/plan";
import { words as sheetsWords } from "../../../sheets-addon/words";
import { openPane } from "../open-pane";
import { applied, cells, kinds, plan, write } from "../writing";

describe("a text stays the text that it was", () => {
  const texts = [
    "=1+1",
    "+32 9 123 45 67",
    "-A1",
    "@wijk",
    "00123",
    "11001A00-",
    "1-2",
    "15-feb",
    "1.234,5",
    "12 %",
    "€ 5",
    "'t Zand",
    "''s",
    "TRUE",
    "WAAR",
    "22 34",
    "2026",
    "feb 2026",
    "n.b.",
    "-",
    "Kolderbos",
  ];

  test.each(["nl_BE", "en_US"] as const)("in a file of locale %s", async (locale) => {
    const open = await openPane({ locale });
    await applied(open, plan([write(texts.map((text) => [text]))]));
    expect(cells(open, texts.length, 1)).toEqual(texts.map((text) => [text]));
    expect(kinds(open, texts.length, 1)).toEqual(texts.map(() => ["String"]));
    expect(open.google.stats().formulaErrors).toEqual([]);
  });

  test("and a mark for a missing figure leaves the format of its cell alone, so that a number can be typed over it", async () => {
    const open = await openPane();
    await applied(open, plan([write([["n.b."], ["-"], ["Kolderbos"]])]));
    const rect = { row: 0, column: 0, rows: 3, columns: 1 };
    expect(open.spreadsheet.formats.numberFormats(open.sheet("Blad1"), rect).flat()).toEqual([
      "General",
      "General",
      "General",
    ]);
  });

  test("and a number is a number, also where a text stood before", async () => {
    const open = await openPane();
    await applied(open, plan([write([["00123"]])]));
    await applied(
      open,
      plan([write([[7.25]])], { overwrites: [{ sheet: "Blad1", row: 0, column: 0, before: "00123" }] }),
    );
    expect(cells(open, 1, 1)).toEqual([[7.25]]);
    expect(kinds(open, 1, 1)).toEqual([["Double"]]);
  });
});

describe("a text of the user that looks like something else", () => {
  const overwrites = [{ sheet: "Blad1", row: 0, column: 0, before: "5" }];
  const rect = { row: 0, column: 0, rows: 1, columns: 1 };

  test("keeps the format of its cell where the same text is written", async () => {
    const open = await openPane();
    open.spreadsheet.cells.write(open.sheet("Blad1"), rect, [["5"]]);
    await applied(open, plan([write([["5"]])], { overwrites }));
    expect(cells(open, 1, 1)).toEqual([["5"]]);
    expect(open.spreadsheet.formats.numberFormats(open.sheet("Blad1"), rect)).toEqual([["General"]]);
  });

  test("is written all the same where the plan put something else there before", async () => {
    const open = await openPane();
    open.spreadsheet.cells.write(open.sheet("Blad1"), rect, [["5"]]);
    await applied(open, plan([write([[7]]), write([["5"]])], { overwrites }));
    expect(cells(open, 1, 1)).toEqual([["5"]]);
  });
});

test("of two writings of one cell the later stands, also over a text that looks like something else", async () => {
  const open = await openPane();
  await applied(open, plan([write([["00123", "00124"]]), write([[7]])]));
  expect(cells(open, 1, 2)).toEqual([[7, "00124"]]);
  expect(kinds(open, 1, 2)).toEqual([["Double", "String"]]);
  const rect = { row: 0, column: 0, rows: 1, columns: 2 };
  expect(open.spreadsheet.formats.numberFormats(open.sheet("Blad1"), rect)).toEqual([["General", "@"]]);
});

describe("formulas", () => {
  test.each(["nl_BE", "en_US"] as const)("compute in a file of locale %s", async (locale) => {
    const open = await openPane({ locale });
    await applied(open, plan([write([[2, 3, { formula: ["=SUM(A1", "B1", "10)"] }]])]));
    expect(cells(open, 1, 3)).toEqual([[2, 3, 15]]);
    expect(open.google.stats().formulaErrors).toEqual([]);
  });

  test("of the user come back with Herstellen, in a Dutch file too", async () => {
    const open = await openPane();
    open.spreadsheet.cells.write(open.sheet("Blad1"), { row: 0, column: 0, rows: 1, columns: 2 }, [
      [4, { formula: "=ROUND(A1*1.5,0)" }],
    ]);
    await open.spreadsheet.settled();
    const undo = await applied(
      open,
      plan([write([[9]], 0, 1)], { overwrites: [{ sheet: "Blad1", row: 0, column: 1, before: 6 }] }),
    );
    expect(cells(open, 1, 2)).toEqual([[4, 9]]);
    await applied(open, undo);
    expect(cells(open, 1, 2)).toEqual([[4, 6]]);
    expect(open.spreadsheet.cells.formulas(open.sheet("Blad1"), { row: 0, column: 1, rows: 1, columns: 1 })).toEqual([
      ["=ROUND(A1*1.5,0)"],
    ]);
  });
});

describe("cells that a plan leaves alone", () => {
  test("keep what they hold", async () => {
    const open = await openPane();
    open.spreadsheet.cells.write(open.sheet("Blad1"), { row: 0, column: 1, rows: 2, columns: 1 }, [
      [{ formula: "=1+1" }],
      ["van mij"],
    ]);
    await open.spreadsheet.settled();
    await applied(
      open,
      plan([
        write([
          ["a", null, 1],
          ["b", null, 2],
        ]),
      ]),
    );
    expect(cells(open, 2, 3)).toEqual([
      ["a", 2, 1],
      ["b", "van mij", 2],
    ]);
  });
});

describe("formats", () => {
  test("come back with Herstellen", async () => {
    const open = await openPane();
    const sheet = open.sheet("Blad1");
    const rect = { row: 0, column: 0, rows: 1, columns: 2 };
    open.spreadsheet.cells.write(sheet, rect, [[46_000, 0.25]]);
    open.spreadsheet.formats.setNumberFormats(sheet, rect, [["dd/mm/yyyy", "0%"]]);
    const undo = await applied(
      open,
      plan([write([["00123", "x1"]])], {
        overwrites: [
          { sheet: "Blad1", row: 0, column: 0, before: 46_000 },
          { sheet: "Blad1", row: 0, column: 1, before: 0.25 },
        ],
      }),
    );
    await applied(open, undo);
    expect(open.spreadsheet.cells.values(sheet, rect)).toEqual([[46_000, 0.25]]);
    expect(open.spreadsheet.formats.numberFormats(sheet, rect)).toEqual([["dd/mm/yyyy", "0%"]]);
  });
});

describe("a list of words", () => {
  test("never offers one that would become a formula, and lets it be typed", async () => {
    const open = await openPane();
    const place = { sheet: "Blad1", row: 0, column: 0, rows: 2, columns: 1 };
    const words = ["Gas", "=1+1", "+32 11", "@naam", "-"];
    await applied(open, plan([{ kind: "validate", ...place, validation: { kind: "list", words, strict: true } }]));
    const [rule] = open.spreadsheet.validations.list(open.sheet("Blad1"));
    expect(rule?.rule).toMatchObject({ condition: { kind: "list", source: "Gas,-" }, errorAlert: { show: false } });
  });
});

describe("a column with a type, of a native table", () => {
  const rect = { row: 1, column: 0, rows: 2, columns: 2 };
  const overwrites = [
    { sheet: "Blad1", row: 1, column: 0, before: "11001A00-" },
    { sheet: "Blad1", row: 1, column: 1, before: 5 },
  ];

  async function opened(formats: string[][]) {
    const open = await openPane();
    const sheet = open.sheet("Blad1");
    open.spreadsheet.cells.write(sheet, rect, [
      ["11001A00-", 5],
      ["Kolderbos", 6],
    ]);
    open.spreadsheet.formats.setNumberFormats(sheet, rect, formats);
    open.google.typeColumns(sheet, rect);
    return open;
  }

  const GENERAL = [
    ["General", "0.00"],
    ["General", "0.00"],
  ];

  test("gets texts and numbers as they are; that their look did not succeed is told", async () => {
    const open = await opened(GENERAL);
    const result = await open.pane.apply(plan([write([["11002B01-", 7]], 1)], { overwrites }));
    expect(result).toMatchObject({ ok: true, told: [{ text: sheetsWords.toldLook, values: { sheet: "Blad1" } }] });
    expect(open.spreadsheet.cells.values(open.sheet("Blad1"), rect)).toEqual([
      ["11002B01-", 7],
      ["Kolderbos", 6],
    ]);
  });

  test("is put back as it was", async () => {
    const open = await opened(GENERAL);
    const undo = await applied(open, plan([write([["11002B01-", 7]], 1)], { overwrites }));
    await applied(open, undo);
    expect(open.spreadsheet.cells.values(open.sheet("Blad1"), rect)[0]).toEqual(["11001A00-", 5]);
    expect(open.spreadsheet.formats.numberFormats(open.sheet("Blad1"), rect)).toEqual(GENERAL);
  });

  test("for text says nothing of looks where its texts are written", async () => {
    const open = await opened([
      ["@", "0.00"],
      ["@", "0.00"],
    ]);
    const result = await open.pane.apply(plan([write([["11002B01-", 7]], 1)], { overwrites }));
    expect(result).toEqual({ ok: true, undo: expect.anything() });
  });

  test("for text that is to hold a number refuses it, and all is as it was", async () => {
    const open = await opened([
      ["@", "0.00"],
      ["@", "0.00"],
    ]);
    const result = await open.pane.apply(plan([write([[8, 7]], 1)], { overwrites }));
    expect(result).toMatchObject({ ok: false, problem: { text: sheetsWords.putBack } });
    expect(result).not.toHaveProperty("undo");
    expect(open.spreadsheet.cells.values(open.sheet("Blad1"), rect)[0]).toEqual(["11001A00-", 5]);
  });

  test.each<[string, Change]>([
    ["a format", { kind: "format", sheet: "Blad1", ...rect, format: { numberFormat: "0%" } }],
    ["a rule", { kind: "validate", sheet: "Blad1", ...rect, validation: { kind: "number", min: 0 } }],
  ])("that is to get %s refuses it, and all is as it was", async (_, change) => {
    const open = await opened(GENERAL);
    const result = await open.pane.apply(plan([write([["11002B01-", 7]], 1), change], { overwrites }));
    expect(result).toMatchObject({ ok: false, problem: { text: sheetsWords.putBack } });
    expect(result).not.toHaveProperty("undo");
    expect(open.spreadsheet.cells.values(open.sheet("Blad1"), rect)[0]).toEqual(["11001A00-", 5]);
  });
});
