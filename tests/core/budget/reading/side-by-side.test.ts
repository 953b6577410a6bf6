/** Expenses on one half of the sheet and income beside them: each half is read by itself. */
import { halvesOf } from "../../../../core/budget/reading/side-by-side";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { blockOf } from "../block";
import { amountsOf, readRows, rolesOf, toldOf, totalsOf } from "../read";

type Rows = readonly (readonly (CellValue | null)[])[];

/** The columns where the halves begin and how many they have: "2+2 4+2"; the table begins in C4. */
const halves = (rows: Rows, headerRow?: number) =>
  halvesOf(blockOf(rows, { row: 3, column: 2 }), headerRow)
    ?.map(({ column, columns, row, rows: count }) => `${column}+${columns} ${row}+${count}`)
    .join(", ") ?? "none";

const BODY: Rows = [
  ["Coach", 100, "Stad", 50],
  ["Zaal", 20, "Gewest", 30],
];

describe("two halves", () => {
  test("begin at the descriptions that are called by their side", () => {
    expect(halves([["Uitgaven", "Bedrag", "Inkomsten", "Bedrag"], ...BODY])).toBe("2+2 3+3, 4+2 3+3");
    expect(halves([["Inkomsten", "Bedrag", "Uitgaven", "Bedrag"], ...BODY])).toBe("2+2 3+3, 4+2 3+3");
  });

  test("or at descriptions under a group that names the side of their amounts", () => {
    expect(halves([["UITGAVEN", "", "INKOMSTEN", ""], ["Wat", 2026, "Wat", 2026], ...BODY])).toBe("2+2 3+4, 4+2 3+4");
  });

  test.each<[string, Rows]>([
    ["the same side twice", [["Uitgaven", "Bedrag", "Uitgaven", "Bedrag"], ...BODY]],
    [
      "three sides",
      [
        ["Uitgaven", "Bedrag", "Inkomsten", "Bedrag", "Uitgaven", "Bedrag"],
        ["Coach", 1, "Stad", 2, "Zaal", 3],
      ],
    ],
    [
      "no room for amounts between them",
      [
        ["Uitgaven", "Inkomsten", "Bedrag"],
        ["Coach", "Stad", 100],
      ],
    ],
    [
      "no room for amounts behind them",
      [
        ["Uitgaven", "Bedrag", "Inkomsten"],
        ["Coach", 100, "Stad"],
      ],
    ],
    [
      "amounts under the name of a side",
      [
        ["Post", "Uitgaven", "Post", "Inkomsten"],
        ["Coach", 100, "", ""],
        ["Stad", "", "", 50],
      ],
    ],
    [
      "as many numbers as words",
      [
        ["Uitgaven", "Bedrag", "Inkomsten", "Bedrag"],
        ["Coach", 100, "Stad", 50],
        [5, 20, 7, 30],
      ],
    ],
    ["no header", [["Coach", 100, "Stad", 50]]],
    [
      "one half",
      [
        ["Uitgaven", "Bedrag", "Status", "Jaar"],
        ["Coach", 100, "zeker", 2026],
      ],
    ],
  ])("none: %s", (_, rows) => {
    expect(halves(rows)).toBe("none");
  });

  test("by the header that the user chose", () => {
    const rows: Rows = [
      ["Uitgaven", "Bedrag", "Inkomsten", "Bedrag"],
      ...BODY,
      ["Wat", "Hoeveel", "Wie", "Hoeveel"],
      ["Drank", 5, "Fonds", 7],
    ];
    expect(halves(rows)).not.toBe("none");
    expect(halves(rows, 3)).toBe("none");
  });
});

describe("read together", () => {
  const rows: Rows = [
    ["Uitgaven", "Bedrag", "Inkomsten", "Bedrag"],
    ["Coach", 100, "Stad", 50],
    ["Zaal", 20, "Totaal", 50],
    ["Totaal", 120, "", ""],
    ["", "", "Nota: onder voorbehoud", ""],
    ["", "", "Gewest", 7],
  ];
  const reading = readRows(rows, { row: 3, column: 2 });

  test("every amount counts on its side, and every total is held against its half", () => {
    expect(amountsOf(reading)).toEqual(["-100", "-20", "+50", "+7"]);
    expect(totalsOf(reading)).toEqual(["D7 120", "F6 50"]);
    expect(reading.lines.map(({ number, cell }) => [number, cell.column])).toEqual([
      [1, 3],
      [2, 3],
      [3, 5],
      [4, 5],
    ]);
  });

  test("a row is shown as the half with a line, or else the one with anything at all", () => {
    expect(rolesOf(reading)).toEqual(["header", "line", "line", "total", "note", "line"]);
    expect(reading.layout.rows.map(({ text }) => text)).toEqual([
      "Uitgaven",
      "Coach",
      "Zaal",
      "Totaal",
      "Nota: onder voorbehoud",
      "Gewest",
    ]);
    expect(reading.layout.columns.map(({ column }) => column)).toEqual([2, 3, 4, 5]);
  });

  test("a line beside a total of the other half is shown as the line", () => {
    expect(
      rolesOf(
        readRows([
          ["Uitgaven", "Bedrag", "Inkomsten", "Bedrag"],
          ["Coach", 100, "Stad", 50],
          ["Totaal", 100, "Gewest", 7],
        ]),
      ),
    ).toEqual(["header", "line", "line"]);
    expect(
      rolesOf(
        readRows([
          ["Uitgaven", "Bedrag", "Inkomsten", "Bedrag"],
          ["Coach", 100, "Stad", 50],
          ["Totaal", 100, "Nota: x", ""],
        ]),
      ),
    ).toEqual(["header", "line", "total"]);
  });
});

describe("halves of which the second names who pays", () => {
  const rows = (payer: string, between: readonly (string | null)[] = [null]) => [
    ["Uitgaven", null, ...between, "Ontvangsten", null, null],
    ["Post", "Bedrag", ...between, payer, "Bedrag", "Status"],
    ["Studie", 10_000, ...between, "Vlaanderen", 40_000, "aangevraagd"],
    ["Werken", 50_000, ...between, "Provincie", 25_000, "toegekend"],
  ];

  test.each(["Subsidiegever", "Financier", "Bron", "Financieringsbron", "Partner"])(
    "keep their names and their status apart: “%s”",
    (payer) => {
      for (const between of [[null], []]) {
        const { lines } = readRows(rows(payer, between));
        expect(lines.map(({ description, amount, chance }) => [description, amount, chance])).toEqual([
          ["Studie", 10_000, 1],
          ["Werken", 50_000, 1],
          ["Vlaanderen", 40_000, 0.5],
          ["Provincie", 25_000, 1],
        ]);
      }
    },
  );

  test("are read under “Financiering” as well, each with its total", () => {
    const reading = readRows([
      ["Kosten", null, null, "Financiering", null],
      ["Post", "Bedrag", null, "Bron", "Bedrag"],
      ["Studie", 10_000, null, "Stad", 40_000],
      ["Werken", 50_000, null, "Vlaanderen", 25_000],
      ["Totaal", 60_000, null, "Totaal", 65_000],
    ]);
    expect(amountsOf(reading)).toEqual(["-10000", "-50000", "+40000", "+25000"]);
    expect(toldOf(reading)).toEqual([]);
  });

  test("are one table where who pays only tells more of the row", () => {
    const reading = readRows([
      ["Post", "Kosten", "Subsidiegever", "Subsidie"],
      ["Studie", 10_000, "Vlaanderen", 4000],
      ["Werken", 50_000, "Provincie", 25_000],
    ]);
    expect(reading.layout.halves).toBeUndefined();
    expect(reading.lines[1]).toMatchObject({ description: "Studie", kind: "income", funder: "Vlaanderen" });
  });
});

describe("what one half leaves of the other", () => {
  const HEAD = ["Uitgaven", "Bedrag", "Inkomsten", "Bedrag"];
  const LINES = [
    ["Studie", 10_000, "Stad", 4000],
    ["Werken", 50_000, "Vlaanderen", 25_000],
  ];

  test.each<[string, Rows]>([
    ["below the totals", [HEAD, ...LINES, ["Totaal", 60_000, "Totaal", 29_000], [null, null, "Tekort", 31_000]]],
    ["above them", [HEAD, ...LINES, [null, null, "Tekort", 31_000], ["Totaal", 60_000, "Totaal", 60_000]]],
    ["without totals", [HEAD, ...LINES, [null, null, "Saldo", -31_000]]],
  ])("agrees with both of them, %s", (_, rows) => {
    const reading = readRows(rows);
    expect(amountsOf(reading)).toEqual(["-10000", "-50000", "+4000", "+25000"]);
    expect(toldOf(reading)).toEqual([]);
  });

  test("is told where it does not", () => {
    expect(toldOf(readRows([HEAD, ...LINES, [null, null, "Tekort", 30_000]]))).toEqual(["warning totalDiffers D4"]);
  });

  test("is no income where it says who has to pay it, and the user is asked", () => {
    const reading = readRows([HEAD, ...LINES, [null, null, "Ten laste van de gemeente", 31_000]]);
    expect(amountsOf(reading)).toEqual(["-10000", "-50000", "+4000", "+25000"]);
    expect(toldOf(reading)).toEqual(["warning balanceRow D4"]);
  });
});
