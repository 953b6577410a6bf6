/** What is told about a budget sheet as a whole, each with the cell where one should look. */
import type { CellValue } from "../../../../core/workbook/snapshot";
import type { BlockOptions } from "../block";
import { readRows, toldOf } from "../read";

type Rows = readonly (readonly (CellValue | null)[])[];

/** Away from the first cell of the sheet: the table begins in C4. */
const read = (rows: Rows, options: Parameters<typeof readRows>[1] = {}) =>
  readRows(rows, { row: 3, column: 2, ...options });
const told = (...args: Parameters<typeof read>) => toldOf(read(...args));
const valuesOf = (key: string, ...args: Parameters<typeof read>) =>
  read(...args)
    .findings.filter(({ text }) => text.key === `budget.${key}`)
    .map(({ values }) => values);

const HEAD = ["Post", "Soort", "Bedrag"];
const LINES: Rows = [
  ["Coach", "uitgave", 100],
  ["Zaal", "uitgave", 20],
  ["Stad", "inkomst", 60],
];

test("nothing is told of a sheet that leaves nothing open", () => {
  expect(told([HEAD, ...LINES])).toEqual([]);
});

describe("how income and expenses were told apart is told at the first amount", () => {
  test("by the sign, as expenses only or as income only", () => {
    expect(
      told([
        ["Post", "Bedrag"],
        ["Coach", -100],
        ["Stad", 60],
      ]),
    ).toEqual(["warning sidesBySign D5"]);
    expect(
      told([
        ["Post", "Bedrag"],
        ["Coach", 100],
        ["Zaal", 20],
      ]),
    ).toEqual(["warning onlyExpenses D5"]);
    expect(
      told(
        [
          ["Post", "Bedrag"],
          ["Stad", 100],
          ["Gewest", 20],
        ],
        { sheet: "Inkomsten" },
      ),
    ).toEqual(["warning onlyIncome D5"]);
  });

  test("not when the user chose it", () => {
    expect(
      told(
        [
          ["Post", "Bedrag"],
          ["Coach", -100],
          ["Stad", 60],
        ],
        { choices: { columns: [], sides: "sign" } },
      ),
    ).toEqual([]);
  });

  test("with a minus before every expense, or before all income", () => {
    expect(told([HEAD, ["Coach", "uitgave", -100], ["Stad", "inkomst", 60]])).toEqual(["note expensesNegative E5"]);
    expect(told([HEAD, ["Coach", "uitgave", 100], ["Stad", "inkomst", -60]])).toEqual(["note incomeNegative E5"]);
  });

  test("and the year of the title", () => {
    const rows: Rows = [["Begroting 2026", "", ""], HEAD, ...LINES];
    expect(told(rows)).toEqual(["note yearOfTitle E6"]);
    expect(valuesOf("yearOfTitle", rows)).toEqual([{ year: "2026" }]);
  });
});

describe("a unit other than the euro is told where the sheet names it", () => {
  test.each<[string, Rows, BlockOptions, string]>([
    ["in a title", [["Bedragen in duizend euro", "", ""], HEAD, ...LINES], {}, "warning inThousands C4"],
    ["beside a title", [["Wijk", "in mln", ""], HEAD, ...LINES], {}, "warning inMillions D4"],
    ["in the header", [["Post", "Soort", "Bedrag (k€)"], ...LINES], {}, "warning inThousands E4"],
    [
      "in the header between parentheses",
      [["Post", "Soort", "Bedrag (EUR 1.000)"], ...LINES],
      {},
      "warning inThousands E4",
    ],
    ["in a note below", [HEAD, ...LINES, ["Nota: bedragen in duizend euro", "", ""]], {}, "warning inThousands C8"],
    ["in the name of the sheet", [HEAD, ...LINES], { sheet: "Begroting (k€)" }, "warning inThousands C4"],
  ])("%s", (_, rows, options, expected) => {
    expect(told(rows, options)).toEqual([expected]);
  });

  test("with the words of the sheet", () => {
    expect(valuesOf("inThousands", [["  Bedragen in duizend euro ", "", ""], HEAD, ...LINES])).toEqual([
      { text: "Bedragen in duizend euro" },
    ]);
    expect(valuesOf("inThousands", [HEAD, ...LINES], { sheet: "in duizend euro" })).toEqual([
      { text: "in duizend euro" },
    ]);
  });

  test("not for what is a number between parentheses below the table, nor for the name of a line", () => {
    expect(told([HEAD, ...LINES, ["Nota: voorschot (EUR 1.000)", "", ""]])).toEqual([]);
    expect(told([HEAD, ...LINES, ["Zuil in duizend kleuren", "uitgave", 5]])).toEqual([]);
  });
});

describe("a number above the header does not count, and that is told", () => {
  test("in a column of amounts only", () => {
    expect(told([["Versie", "", 3.5], HEAD, ...LINES])).toEqual(["warning amountAboveHeader E4"]);
    expect(valuesOf("amountAboveHeader", [["Versie", "", 3.5], HEAD, ...LINES])).toEqual([{ amount: 3.5, row: 4 }]);
    expect(told([["Versie", 3.5, ""], HEAD, ...LINES])).toEqual([]);
  });

  test("as a note where it is a day", () => {
    expect(told([["Opgemaakt op", "", 46_100], HEAD, ...LINES])).toEqual(["note amountAboveHeader E4"]);
    expect(told([["Stand op:", "", 36_526], HEAD, ...LINES])).toContain("note amountAboveHeader E4");
    expect(told([["Datum", "", 73_050], HEAD, ...LINES])).toContain("note amountAboveHeader E4");
    expect(told([["Datum", "", 36_525], HEAD, ...LINES])).toContain("warning amountAboveHeader E4");
    expect(told([["Datum", "", 73_051], HEAD, ...LINES])).toContain("warning amountAboveHeader E4");
    expect(told([["Datum", "", 46_100.5], HEAD, ...LINES])).toEqual(["warning amountAboveHeader E4"]);
    expect(told([["Voorschot", "", 46_100], HEAD, ...LINES])).toEqual(["warning amountAboveHeader E4"]);
  });

  test("and below the header it is a line", () => {
    expect(told([HEAD, ...LINES, ["Datum", "uitgave", 46_100]])).toEqual([]);
  });
});

describe("a total that differs", () => {
  const rows = (total: CellValue): Rows => [
    HEAD,
    ["Coach", "uitgave", 100],
    ["Zaal", "uitgave", 20],
    ["Totaal", "", total],
  ];

  test.each<[CellValue, string, object]>([
    [130, "totalDiffers", { text: "Totaal", address: "E7", expected: 120, found: 130, difference: 10 }],
    [0, "totalIsZero", { text: "Totaal", address: "E7", expected: 120, found: 0, difference: -120 }],
    ["#REF!", "totalIsError", { text: "Totaal", address: "E7", expected: 120 }],
  ])("of %j is told as %s", (total, key, values) => {
    expect(told(rows(total))).toEqual([`warning ${key} E7`]);
    expect(valuesOf(key, rows(total))).toEqual([values]);
  });
});

describe("the total of a row that differs from its amounts", () => {
  const rows = (total: CellValue, second: CellValue = 20, role = "Coach"): Rows => [
    ["Post", "Soort", 2026, 2027, "Totaal"],
    [role, "kost", 10, second, total],
    ["Zaal", "kost", 1, 2, 3],
  ];

  test("is told with both", () => {
    expect(told(rows(40))).toEqual(["warning rowTotalDiffers G5"]);
    expect(valuesOf("rowTotalDiffers", rows(40))).toEqual([{ text: "Coach", found: 40, expected: 30 }]);
    expect(told(rows(30))).toEqual([]);
    expect(told(rows(30.01))).toEqual(["warning rowTotalDiffers G5"]);
    expect(told(rows(11, ""))).toEqual(["warning rowTotalDiffers G5"]);
  });

  test("not where it is empty, where it is all there is, or in a total of the sheet", () => {
    expect(told(rows(""))).toEqual([]);
    expect(
      told([
        ["Post", "Soort", 2026, 2027, "Totaal"],
        ["Coach", "kost", "", "", 30],
        ["Zaal", "kost", 1, 2, 3],
      ]),
    ).toEqual(["warning lineWithoutYear G5"]);
    expect(toldOf(read([...rows(30), ["Totaal", "", 11, 22, 99]]))).toEqual(["warning totalDiffers G7"]);
  });
});

describe("columns that do not count", () => {
  test("numbers under a name of their own are told at their header, or at their place where they have none", () => {
    const rows = (header: string): Rows => [
      ["Post", "Soort", "Bedrag", header],
      ["Coach", "kost", 10, 12],
      ["Zaal", "kost", 20, 25],
      ["Stad", "inkomst", 20, ""],
    ];
    expect(told(rows("Vorige versie"))).toEqual(["warning numbersNotUsed F4"]);
    expect(valuesOf("numbersNotUsed", rows("Vorige versie"))).toEqual([{ header: "Vorige versie" }]);
    expect(valuesOf("numbersNotUsed", rows(""))).toEqual([{ header: "F4" }]);
    expect(told(rows("Nummer"))).toEqual([]);
  });

  test("half of the rows or less is no column of numbers", () => {
    const rows: Rows = [
      ["Post", "Soort", "Bedrag", "Extra"],
      ["Coach", "kost", 10, 12],
      ["Zaal", "kost", 20, ""],
      ["Totaal", "", 30, 12],
    ];
    expect(told(rows)).toEqual([]);
  });

  test("two columns that are the amount together are told as its parts", () => {
    const rows = (last: number): Rows => [
      ["Post", "Soort", "Bedrag", "Partner A", "Partner B"],
      ["Coach", "kost", 10, 4, 6],
      ["Zaal", "kost", 20, 15, last],
    ];
    expect(told(rows(5))).toEqual(["note partsOfAmount F4", "note partsOfAmount G4"]);
    expect(told(rows(6))).toEqual(["warning numbersNotUsed F4", "warning numbersNotUsed G4"]);
  });

  test("one column that repeats the amount is not its part", () => {
    expect(
      told([
        ["Post", "Soort", "Bedrag", "Partner A"],
        ["Coach", "kost", 10, 10],
        ["Zaal", "kost", 20, 20],
      ]),
    ).toEqual(["warning numbersNotUsed F4"]);
  });

  test("beside more than one column of amounts nothing says of which they are parts", () => {
    expect(
      told([
        ["Post", "Soort", 2026, 2027, "Partner A", "Partner B"],
        ["Coach", "kost", 10, 3, 4, 6],
        ["Zaal", "kost", 20, 3, 15, 5],
      ]),
    ).toEqual(["warning numbersNotUsed G4", "warning numbersNotUsed H4"]);
  });

  test("what was spent is told as such", () => {
    const rows: Rows = [
      ["Post", "Soort", "Bedrag", "Rekening 2024"],
      ["Coach", "kost", 10, 8],
    ];
    expect(told(rows)).toEqual(["note pastColumn F4"]);
    expect(valuesOf("pastColumn", rows)).toEqual([{ header: "Rekening 2024" }]);
  });

  test("quarters beside their year, and an older version, but not the amounts with VAT beside those without", () => {
    const rows: Rows = [
      ["Post", "Soort", "2026", "Q1 2026", "Q2 2026"],
      ["Coach", "kost", 10, 4, 6],
    ];
    expect(told(rows)).toEqual(["note repeatedColumn F4", "note repeatedColumn G4"]);
    expect(valuesOf("repeatedColumn", rows)).toEqual([{ header: "Q1 2026" }, { header: "Q2 2026" }]);
    expect(
      told([
        ["Post", "Soort", "Bedrag excl. btw", "Bedrag incl. btw"],
        ["Coach", "kost", 100, 121],
      ]),
    ).toEqual([]);
    expect(
      told([
        ["Post", "Soort", "Initieel budget", "Huidig budget"],
        ["Coach", "kost", 100, 121],
      ]),
    ).toEqual(["note repeatedColumn E4", "warning amountUnsure F4"]);
  });

  test("amounts under a header that does not say so are to be looked at", () => {
    const rows = (header: string): Rows => [
      ["Omschrijving", "Soort", header],
      ["Coach", "kost", 100],
      ["Stad", "inkomst", 60],
    ];
    expect(told(rows("Xyz"))).toEqual(["warning amountUnsure E4"]);
    expect(valuesOf("amountUnsure", rows("Xyz"))).toEqual([{ header: "Xyz" }]);
    expect(valuesOf("amountUnsure", rows(""))).toEqual([{ header: "E4" }]);
  });
});

describe("parts of a year", () => {
  const rows = (first: CellValue, second: CellValue, year: CellValue = 10): Rows => [
    ["Post", "Soort", "2026", "Q1 2026", "Q2 2026"],
    ["Coach", "kost", year, first, second],
    ["Totaal", "", year, 99, 1],
  ];
  const differ = (...args: Parameters<typeof rows>) => valuesOf("periodsDiffer", rows(...args));

  test("that add up to something else than their year are told at the year", () => {
    expect(differ(4, 7)).toEqual([{ text: "Coach", found: 10, expected: 11 }]);
    expect(told(rows(4, 7))).toContain("warning periodsDiffer E5");
    expect(differ(4, 6)).toEqual([]);
    expect(differ(4, 6.01)).toEqual([{ text: "Coach", found: 10, expected: 10.01 }]);
    expect(differ(4, "")).toEqual([{ text: "Coach", found: 10, expected: 4 }]);
    expect(differ("", "")).toEqual([]);
    expect(differ(4, 6, "")).toEqual([]);
  });

  test("are held against their own year", () => {
    const two: Rows = [
      ["Post", "Soort", "2026", "Q1 2026", "Q2 2026", "2027", "Q1 2027", "Q2 2027"],
      ["Coach", "kost", 10, 4, 6, 20, 15, 6],
    ];
    expect(valuesOf("periodsDiffer", two)).toEqual([{ text: "Coach", found: 20, expected: 21 }]);
    expect(told(two)).toContain("warning periodsDiffer H5");
  });

  test("are held against their own side", () => {
    const sides: Rows = [
      [
        "Post",
        "Uitgaven 2026",
        "Uitgaven Q1 2026",
        "Uitgaven Q2 2026",
        "Inkomsten 2026",
        "Inkomsten Q1 2026",
        "Inkomsten Q2 2026",
      ],
      ["Coach", 10, 4, 6, 20, 15, 6],
    ];
    expect(valuesOf("periodsDiffer", sides)).toEqual([{ text: "Coach", found: 20, expected: 21 }]);
  });
});

describe("another currency", () => {
  test("is told once, at the first line with its sign", () => {
    const rows: Rows = [HEAD, ["Coach", "kost", 100], ["Zaal", "kost", "£ 300"], ["Drank", "kost", "$ 5"]];
    expect(told(rows).filter((one) => one.includes("Currency"))).toEqual(["warning otherCurrency E6"]);
    expect(valuesOf("otherCurrency", rows)).toEqual([{ sign: "£" }]);
  });

  test("not in a total, and not in a remark", () => {
    const rows: Rows = [
      ["Post", "Soort", "Bedrag", "Opmerking"],
      ["Coach", "kost", 100, "offerte van $ 100"],
      ["Zaal", "kost", 20, ""],
      ["Totaal", "", "£ 120", ""],
    ];
    expect(told(rows).filter((one) => one.includes("Currency"))).toEqual([]);
  });
});

test("hidden rows count, and that is told at the first with how many there are", () => {
  const rows: Rows = [HEAD, ...LINES, ["Totaal uitgaven", "", 120]];
  expect(told(rows, { hiddenRows: [4, 5, 7] })).toEqual([expect.stringMatching(/^note .*hiddenRows C5$/)]);
  expect(read(rows, { hiddenRows: [5, 7] }).findings.map(({ values }) => values)).toEqual([{ count: 1, first: "C6" }]);
  expect(told(rows, { hiddenRows: [3, 7] })).toEqual([]);
});

describe("amounts that the sheet may tell twice", () => {
  test("a part of a line is named with its amount and does not count", () => {
    const rows = (part: CellValue): Rows => [HEAD, ["Straat", "kost", 100], ["waarvan bomen", "", part]];
    expect(told(rows(60))).toEqual(["note partOfLine E6"]);
    expect(valuesOf("partOfLine", rows(60))).toEqual([{ text: "waarvan bomen", amount: 60 }]);
    expect(told([HEAD, ["Straat", "kost", 100], ["Nota: bomen", "", ""]])).toEqual([]);
  });

  test("a part is named in each year where it holds something", () => {
    expect(
      told([
        ["Post", "Soort", 2026, 2027, 2028],
        ["Straat", "kost", 100, 50, 5],
        ["waarvan bomen", "", 60, 0, 4],
      ]),
    ).toEqual(["note partOfLine E6", "note partOfLine G6"]);
  });

  test("a chapter that differs from its parts is told at its amount", () => {
    const rows: Rows = [
      ["Nr", "Omschrijving", "Bedrag"],
      ["1", "Personeel", 121],
      ["1.1", "Coach", 100],
      ["1.2", "Stagiair", 20],
      ["1.3", "Stad", 2],
    ];
    expect(told(rows)).toContain("warning chapterDiffers E5");
    expect(valuesOf("chapterDiffers", rows)).toEqual([{ text: "Personeel", found: 121, expected: 122 }]);
  });
});

describe("lines below a total that already held every line above it", () => {
  const body: Rows = [HEAD, ["Coach", "kost", 100], ["Zaal", "kost", 20], ["Totaal", "", 120]];

  test("are told, each at its amount", () => {
    const rows: Rows = [...body, ["Drank", "kost", 5], ["Folders", "kost", 6]];
    expect(told(rows)).toEqual(["warning belowTotal E8", "warning belowTotal E9"]);
    expect(valuesOf("belowTotal", rows)).toEqual([
      { text: "Drank", total: "Totaal" },
      { text: "Folders", total: "Totaal" },
    ]);
  });

  test.each<[string, Rows]>([
    ["below a heading", [...body, ["Extra", "", ""], ["Drank", "kost", 5]]],
    ["below the header once more", [...body, HEAD, ["Drank", "kost", 5]]],
    ["with a total of their own", [...body, ["Drank", "kost", 5], ["Folders", "kost", 6], ["Totaal", "", 131]]],
    ["below a total that differs", [...body.slice(0, 3), ["Totaal", "", 121], ["Drank", "kost", 5]]],
    ["below a total of one line", [HEAD, ["Coach", "kost", 100], ["Totaal", "", 100], ["Drank", "kost", 5]]],
    ["below a subtotal", [...body.slice(0, 3), ["Subtotaal", "", 120], ["Drank", "kost", 5]]],
    ["below a balance", [...body, ["Saldo", "", -120], ["Drank", "kost", 5]]],
    ["below a total above its lines", [HEAD, ["Totaal", "", 120], ["Coach", "kost", 100], ["Zaal", "kost", 20]]],
  ])("not %s", (_, rows) => {
    expect(told(rows).filter((one) => one.includes("belowTotal"))).toEqual([]);
  });

  test("also below the second total, with that one's name", () => {
    const rows: Rows = [...body, ["Drank", "kost", 5], ["Totaal samen", "", 125], ["Folders", "kost", 6]];
    expect(valuesOf("belowTotal", rows)).toEqual([{ text: "Folders", total: "Totaal samen" }]);
  });
});

describe("numbers in a column that does not count", () => {
  const extra = (value: string | number, more: string | number = "") => [
    ["Omschrijving", "Raming", "Extra"],
    ["Studie", 10_000, ""],
    ["Werken", 40_000, value],
    ["Toezicht", 4000, more],
    ["Coach", 30_000, ""],
  ];

  test("are told where there is only one of them", () => {
    expect(toldOf(readRows(extra(25_000)))).toContain("warning numbersNotUsed C1");
  });

  test.each([
    ["the year of a remark", 2027, ""],
    ["the number of a remark", 3, ""],
    ["an amount in a column of remarks", 25_000, "zie nota"],
  ])("are not told where they are %s", (_, value, more) => {
    expect(toldOf(readRows(extra(value, more))).join()).not.toContain("numbersNotUsed");
  });
});
