/** What the columns of a budget hold: by their headers, by what stands in them, and by what the user chose. */
import { defaultVat, onVatBasis } from "../../../../core/budget/lines/vat";
import type { LayoutChoices } from "../../../../core/budget/reading/layout";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { amountsOf, keysOf, meaningsOf, readRows } from "../read";

type Rows = readonly (readonly (CellValue | null)[])[];

/** Away from the first cell of the sheet. */
const read = (rows: Rows, columns: LayoutChoices["columns"] = []) =>
  readRows(rows, { row: 3, column: 2, choices: { columns } });
const meanings = (...args: Parameters<typeof read>) => meaningsOf(read(...args));
/** The first rows below a header. */
const under = (header: CellValue[], ...rows: (CellValue | null)[][]): Rows => [header, ...rows];

test("each column keeps its place on the sheet and its own words", () => {
  const { columns } = read(under(["Post", "", "Bedrag"], ["Coach", "", 100])).layout;
  expect(columns.map(({ column, header }) => [column, header])).toEqual([
    [2, "Post"],
    [3, ""],
    [4, "Bedrag"],
  ]);
});

describe("by the header", () => {
  test("the first column of a meaning counts, and each year has its own", () => {
    expect(
      meanings(under(["Omschrijving", "Bedrag", "Bedrag", "Soort", "Soort"], ["Coach", 100, 90, "kost", "kost"])),
    ).toEqual(["description", "amount", "", "kind", ""]);
    expect(meanings(under(["Post", "2026", "2027", "2027"], ["Coach", 1, 2, 2]))).toEqual([
      "description",
      "amount 2026",
      "amount 2027",
      "",
    ]);
  });

  test("“Omschrijving” names the lines; what only may mean that groups them", () => {
    expect(meanings(under(["Rubriek", "Omschrijving", "Bedrag"], ["Werken", "Straat", 100]))).toEqual([
      "category",
      "description",
      "amount",
    ]);
    expect(meanings(under(["Post", "Omschrijving", "Bedrag"], ["Werken", "Straat", 100]))).toEqual([
      "category",
      "description",
      "amount",
    ]);
    expect(
      meanings(under(["Post", "Omschrijving", "Categorie", "Bedrag"], ["Werken", "Straat", "Groen", 100])),
    ).toEqual(["", "description", "category", "amount"]);
  });

  test("several columns of what others pay all count", () => {
    expect(meanings(under(["Post", "Totale kost", "Subsidie", "Eigen inbreng"], ["Straat", 100, 60, 40]))).toEqual([
      "description",
      "expense",
      "income",
      "income",
    ]);
    expect(meanings(under(["Post", "Bedrag", "Subsidie", "Eigen inbreng"], ["Straat", 100, 60, 40]))).toEqual([
      "description",
      "expense",
      "income",
      "income",
    ]);
    expect(amountsOf(read(under(["Post", "Kost", "Subsidie"], ["Straat", 100, 60])))).toEqual(["-100", "+60"]);
  });

  test("“Bedrag” beside the income of the years is their total, for nobody is said to pay", () => {
    expect(meanings(under(["Post", "Bedrag", "Inkomsten 2026", "Inkomsten 2027"], ["Stad", 100, 60, 40]))).toEqual([
      "description",
      "rowTotal",
      "income 2026",
      "income 2027",
    ]);
  });

  test("a plain amount beside years or sides adds them up", () => {
    expect(meanings(under(["Post", "Bedrag", "2026", "2027"], ["Coach", 30, 10, 20]))).toEqual([
      "description",
      "rowTotal",
      "amount 2026",
      "amount 2027",
    ]);
    expect(meanings(under(["Post", "Bedrag", "Uitgaven", "Inkomsten"], ["Coach", 30, 30, ""]))).toEqual([
      "description",
      "rowTotal",
      "expense",
      "income",
    ]);
  });

  test("an amount with VAT beside one without repeats it, and alone it counts", () => {
    expect(meanings(under(["Post", "Bedrag excl. btw", "Bedrag incl. btw"], ["Coach", 100, 121]))).toEqual([
      "description",
      "amount",
      "repeated?",
    ]);
    expect(meanings(under(["Post", "Bedrag incl. btw"], ["Coach", 121]))).toEqual(["description", "amount incl?"]);
    expect(meanings(under(["Post", "2026 incl. btw", "2026"], ["Coach", 121, 100]))).toEqual([
      "description",
      "repeated?",
      "amount 2026",
    ]);
  });

  test("a total beside costs and what others pay is that of the costs only where its header says so", () => {
    expect(meanings(under(["Post", "Totaal", "Kost", "Subsidie"], ["Straat", 100, 100, 60]))).toEqual([
      "description",
      "rowTotal",
      "expense",
      "income",
    ]);
  });
});

describe("by what stands below the header", () => {
  test("the name of a side above words names the lines", () => {
    expect(meanings(under(["Uitgaven", "Bedrag"], ["Coach", 100], ["Zaal", 20]))).toEqual(["description", "amount"]);
    expect(meanings(under(["Totaal", "Bedrag"], ["Coach", 100], ["Zaal", 20]))).toEqual(["description", "amount"]);
  });

  test("as many words as numbers are still amounts", () => {
    expect(
      meanings(under(["Post", "Soort", "Bedrag"], ["Coach", "kost", 100], ["Zaal", "kost", "zie offerte"])),
    ).toEqual(["description", "kind", "amount"]);
  });

  test("a header of words above numbers means something else", () => {
    expect(meanings(under(["Omschrijving", "Status", "Bedrag"], ["Coach", 5, 100], ["Zaal", 3, 20]))).toEqual([
      "description",
      "",
      "amount",
    ]);
    expect(meanings(under(["Omschrijving", "Status", "Bedrag"], ["Coach", "zeker", 100], ["Zaal", 3, 20]))).toEqual([
      "description",
      "status",
      "amount",
    ]);
  });

  test("“Btw” above amounts is the tax, and above rates the rate", () => {
    const rows = (first: number, second: number) =>
      under(["Omschrijving", "Bedrag", "Btw"], ["Coach", 1_000, first], ["Zaal", 500, second]);
    expect(meanings(rows(210, 105))).toEqual(["description", "amount", ""]);
    expect(meanings(rows(210, 6))).toEqual(["description", "amount", "vat"]);
    expect(meanings(rows(21, 100))).toEqual(["description", "amount", "vat"]);
  });

  test("the lines are called by the column with most words, and of two alike by the first", () => {
    expect(meanings(under(["", "", "Bedrag", "Soort"], ["A", "Coach", 100, "kost"], ["", "Zaal", 20, "kost"]))).toEqual(
      ["", "description?", "amount", "kind"],
    );
    expect(meanings(under(["Wat", "Waar", "Bedrag", "Soort"], ["Coach", "hier", 100, "kost"]))).toEqual([
      "description",
      "",
      "amount",
      "kind",
    ]);
    expect(meanings(under([1, "", "Bedrag", "Soort"], [1, 5, 100, "kost"], [2, 6, 5, "kost"]))[1]).toBe("");
  });

  test("without a header that says amounts, the last column of numbers holds them", () => {
    expect(
      meanings([
        ["Coach", 3, 100, "x"],
        ["Zaal", 4, 20, "y"],
        ["Drank", 5, 30, "z"],
      ]),
    ).toEqual(["description?", "", "amount?", ""]);
    expect(meanings(under(["Omschrijving", "Soort", "Xyz", "Aantal"], ["Coach", "kost", 100, 2]))).toEqual([
      "description",
      "kind",
      "amount?",
      "",
    ]);
  });

  test("a column of years holds no amounts, but one year among amounts does not matter", () => {
    expect(
      meanings([
        ["Coach", 100, 2026],
        ["Zaal", 20, 2027],
      ]),
    ).toEqual(["description?", "amount?", "year?"]);
    expect(
      meanings([
        ["Coach", 2_026],
        ["Zaal", 20],
      ]),
    ).toEqual(["description?", "amount?"]);
  });

  test("the total is the amount where nothing else is", () => {
    expect(meanings(under(["Omschrijving", "Soort", "Xyz", "Totaal"], ["Coach", "kost", 3, 100]))).toEqual([
      "description",
      "kind",
      "",
      "amount",
    ]);
  });

  test("a sheet with only what was spent is shown by its last column, to be looked at", () => {
    expect(
      meanings(under(["Omschrijving", "Soort", "Rekening 2023", "Rekening 2024"], ["Coach", "kost", 3, 100])),
    ).toEqual(["description", "kind", "past", "amount?"]);
  });

  test("years below an empty header are the years of the lines, when it is one column with more than one", () => {
    const head = ["Omschrijving", "Soort", "Bedrag", "", ""];
    expect(meanings(under(head, ["Coach", "kost", 100, 2026, ""], ["Zaal", "kost", 20, 2027, ""]))).toEqual([
      "description",
      "kind",
      "amount",
      "year?",
      "",
    ]);
    expect(meanings(under(head, ["Coach", "kost", 100, 2026, ""], ["Zaal", "kost", 20, "", ""]))[3]).toBe("");
    expect(meanings(under(head, ["Coach", "kost", 100, 2026, ""], ["Zaal", "kost", 20, 5, ""]))[3]).toBe("");
    expect(
      meanings(under(head, ["Coach", "kost", 100, 2026, 2026], ["Zaal", "kost", 20, 2027, 2027])).slice(3),
    ).toEqual(["", ""]);
    const named = ["Omschrijving", "Soort", "Bedrag", "Wanneer"];
    expect(meanings(under(named, ["Coach", "kost", 100, 2026], ["Zaal", "kost", 20, 2027]))[3]).not.toBe("year?");
    const dated = ["Omschrijving", "Soort", "2028", ""];
    expect(meanings(under(dated, ["Coach", "kost", 100, 2026], ["Zaal", "kost", 20, 2027]))[3]).toBe("");
  });

  test("titles above the header and the header itself say nothing about the columns", () => {
    expect(
      meanings([
        ["Versie", 3, "", ""],
        ["Stand", "van", "zaken", ""],
        ["Uitgaven", "", "Bedrag", "Soort"],
        ["Coach", "", 100, "kost"],
      ]),
    ).toEqual(["description", "", "amount", "kind"]);
  });
});

describe("what the user chose", () => {
  const rows = under(["Omschrijving", "Soort", "Bedrag", "Extra"], ["Coach", "kost", 100, 30], ["Zaal", "kost", 20, 5]);

  test("goes before the header, whatever stands below it", () => {
    expect(
      meanings(rows, [
        { header: "EXTRA", key: "amount 2027" },
        { header: "Bedrag", key: null },
      ]),
    ).toEqual(["description", "kind", "", "amount 2027"]);
    expect(meanings(rows, [{ header: "Extra", key: "status" }])[3]).toBe("status");
    expect(meanings(rows, [{ header: "Extra", key: "vat" }])[3]).toBe("vat");
  });

  test("is sure, and may name a meaning twice", () => {
    expect(meanings(rows, [{ header: "Extra", key: "amount" }])).toEqual(["description", "kind", "amount", "amount"]);
    expect(amountsOf(read(rows, [{ header: "Extra", key: "amount" }]))).toEqual(["-100", "-30", "-20", "-5"]);
    expect(meanings(rows, [{ header: "Extra", key: "kind" }])[3]).toBe("");
  });

  test("of a header that occurs several times holds for each in its order, and the last for those that follow", () => {
    const twice = under(["Omschrijving", "Soort", "Extra", "Extra", "Extra"], ["Coach", "kost", 1, 2, 3]);
    expect(
      meanings(twice, [
        { header: "Extra", key: "amount 2026" },
        { header: "Extra", key: null },
        { header: "Extra", key: "amount 2028" },
      ]).slice(2),
    ).toEqual(["amount 2026", "", "amount 2028"]);
    expect(
      meanings(twice, [
        { header: "Extra", key: null },
        { header: "Extra", key: "amount 2028" },
      ]).slice(2),
    ).toEqual(["", "amount 2028", "amount 2028"]);
  });

  test("of a category or of who pays takes the name in the header", () => {
    const { layout } = read(rows, [
      { header: "Extra", key: "income source" },
      { header: "Bedrag", key: "expense category" },
    ]);
    expect(layout.columns[3]?.meaning).toEqual({ field: "amount", side: "income", source: "Extra" });
    expect(layout.columns[2]?.meaning).toEqual({ field: "amount", side: "expense", category: "Bedrag" });
  });

  test("that a column adds up its row keeps the side and the year of its header", () => {
    const years = under(
      ["Omschrijving", "Soort", "Totaal uitgaven", "Totaal 2027", "2026"],
      ["Coach", "kost", 7, 3, 4],
    );
    const chosen = ["Totaal uitgaven", "Totaal 2027"].map((header) => ({ header, key: "rowTotal" }));
    expect(
      read(years, chosen)
        .layout.columns.map(({ meaning }) => meaning)
        .slice(2, 4),
    ).toEqual([
      { field: "rowTotal", side: "expense" },
      { field: "rowTotal", year: 2027 },
    ]);
    expect(read(rows, [{ header: "Extra", key: "rowTotal" }]).layout.columns[3]?.meaning).toEqual({
      field: "rowTotal",
    });
  });

  test("stays where an amount adds up others, or repeats them", () => {
    const years = under(["Omschrijving", "Soort", "Bedrag", "2026"], ["Coach", "kost", 7, 4]);
    expect(meanings(years, [{ header: "Bedrag", key: "amount" }])[2]).toBe("amount");
    const costs = under(["Omschrijving", "Kost", "Subsidie"], ["Coach", 7, 4]);
    expect(meanings(costs, [{ header: "Kost", key: "amount" }])[1]).toBe("amount");
  });

  test("to leave the only amounts out is kept", () => {
    const past = under(["Omschrijving", "Soort", "Rekening 2024", "Extra"], ["Coach", "kost", 7, 4]);
    expect(meanings(past, [{ header: "Extra", key: null }])).toEqual(["description", "kind", "amount?", ""]);
  });
});

describe("amounts that hold the VAT", () => {
  const shown = (rows: readonly (readonly (CellValue | null)[])[]) => {
    const reading = readRows(rows);
    return (["excluding", "including"] as const).map((basis) =>
      Math.round(onVatBasis(reading.lines, basis, defaultVat).reduce((sum, { amount }) => sum + amount, 0)),
    );
  };

  test.each<[string, readonly CellValue[], readonly CellValue[], readonly CellValue[]]>([
    ["a total of the row", ["Post", "Btw %", "Totaal incl. btw"], ["Studie", 0.21, 12_100], ["Werken", 0.06, 53_000]],
    [
      "a total of the costs",
      ["Post", "Btw %", "Totale kost (incl. btw)"],
      ["Studie", 0.21, 12_100],
      ["Werken", 0.06, 53_000],
    ],
    [
      "gross beside net",
      ["Omschrijving", "Netto", "Btw %", "Btw", "Bruto"],
      ["Studie", 10_000, 0.21, 2100, 12_100],
      ["Werken", 50_000, 0.06, 3000, 53_000],
    ],
    ["gross alone", ["Omschrijving", "Bruto", "Btw %"], ["Studie", 12_100, 0.21], ["Werken", 53_000, 0.06]],
  ])("do not get it once more: %s", (_, ...rows) => {
    expect(shown(rows)).toEqual([60_000, 65_100]);
  });

  test("are no wrong total of amounts without it", () => {
    const rows = [
      ["Post", "Totaal excl. btw", "Btw %", "Totaal incl. btw"],
      ["Studie", 10_000, 0.21, 12_100],
      ["Werken", 50_000, 0.06, 53_000],
    ];
    expect(shown(rows)).toEqual([60_000, 65_100]);
    expect(keysOf(readRows(rows))).not.toContain("budget.rowTotalDiffers");
  });

  test("are not meant by “Bruto” where nothing is said of VAT", () => {
    const { lines } = readRows([
      ["Omschrijving", "Jaar", "Bruto"],
      ["Loon", 2026, 60_000],
      ["Premie", 2026, 5000],
    ]);
    expect(lines.map(({ inclusive }) => inclusive)).toEqual([undefined, undefined]);
  });
});
