/** Each total of a sheet is held against its lines, and the sums settle what a doubtful row is. */
import type { CellValue } from "../../../../core/workbook/snapshot";
import { amountsOf, readRows, rolesOf, toldOf, totalsOf } from "../read";

type Rows = readonly (readonly (CellValue | null)[])[];

const HEAD = ["Post", "Bedrag"];
const BLOCKS: Rows = [
  ["Uitgaven", "Bedrag"],
  ["Personeel", ""],
  ["Coach", 100],
  ["Stagiair", 20],
  ["Subtotaal", 120],
  ["Werking", ""],
  ["Zaal", 30],
  ["Folders", 5],
  ["Subtotaal", 35],
  ["Totaal uitgaven", 155],
  ["Inkomsten", ""],
  ["Stad", 90],
  ["Vlaanderen", 40],
  ["Totaal inkomsten", 130],
  ["Saldo", -25],
];
const LAST = BLOCKS.length - 1;
/** The same sheet with another number in one row. */
const withAmount = (at: number, amount: CellValue): Rows =>
  BLOCKS.map((row, index) => (index === at ? [row[0] ?? "", amount] : row));

describe("a sheet with subtotals, totals and a balance", () => {
  test("each of them agrees with the lines that it adds up", () => {
    const reading = readRows(BLOCKS);
    expect(totalsOf(reading)).toEqual(["B5 120", "B9 35", "B10 155", "B14 130", "B15 -25"]);
    expect(amountsOf(reading)).toEqual(["-100", "-20", "-30", "-5", "+90", "+40"]);
    expect(rolesOf(reading)).toEqual([
      "header",
      "heading",
      "line",
      "line",
      "subtotal",
      "heading",
      "line",
      "line",
      "subtotal",
      "total",
      "heading",
      "line",
      "line",
      "total",
      "result",
    ]);
    expect(toldOf(reading)).toEqual([]);
  });

  test.each([
    ["a subtotal, the lines since its heading", 4, 121, "B5 121, not 120"],
    ["a later subtotal, the same", 8, 34, "B9 34, not 35"],
    ["a total of a side, all lines of that side", 9, 150, "B10 150, not 155"],
    ["a total of income, all income", 13, 131, "B14 131, not 130"],
    ["a balance, income minus expenses", LAST, -24, "B15 -24, not -25"],
    ["a half cent is a difference", 4, 120.01, "B5 120.01, not 120"],
    ["a cell with an error has no number", 9, "#REF!", "B10 no number, not 155"],
  ])("that differs is held against what it means: %s", (_, at, amount, told) => {
    const totals = totalsOf(readRows(withAmount(at, amount)));
    expect(totals).toContain(told);
    expect(totals).toHaveLength(5);
  });

  test("a balance may be written either way round, or per part of the plan", () => {
    expect(totalsOf(readRows(withAmount(LAST, 25)))).toContain("B15 25");
    expect(totalsOf(readRows(withAmount(LAST, 5)))).toContain("B15 5, not -25");
  });

  test("that begins further down and to the right is checked the same", () => {
    expect(totalsOf(readRows(BLOCKS, { row: 3, column: 2 }))).toEqual([
      "D8 120",
      "D12 35",
      "D13 155",
      "D17 130",
      "D18 -25",
    ]);
    expect(totalsOf(readRows(withAmount(9, 150), { row: 3, column: 2 }))).toContain("D13 150, not 155");
    const parts: Rows = [HEAD, ["Straat", 1_000], ["waarvan bomen", 600], ["Onvoorzien", 0.1], ["Totaal", 1_000]];
    const reading = readRows(parts, { row: 3, column: 2 });
    expect(rolesOf(reading)).toEqual(["header", "line", "note", "line", "total"]);
    expect(totalsOf(reading)).toEqual(["D8 1000"]);
  });

  test("a total without a name of a side may be the balance, and a subtotal never is", () => {
    const named = (text: string, amount: number) => BLOCKS.map((row, at) => (at === LAST ? [text, amount] : row));
    expect(totalsOf(readRows(named("Totaal", -25)))).toContain("B15 -25");
    expect(totalsOf(readRows(named("Totaal", -24)))).toContain("B15 -24, not -25");
    expect(totalsOf(readRows(named("Subtotaal", -25)))).toContain("B15 -25, not 130");
  });

  test("a total that is empty is not held against anything", () => {
    expect(totalsOf(readRows(withAmount(9, "")))).toEqual(["B5 120", "B9 35", "B14 130", "B15 -25"]);
  });
});

describe("which lines a total may mean", () => {
  test("those since the total before it, those of its block between blank rows, and all", () => {
    const reading = readRows([
      HEAD,
      ["Coach", 100],
      ["Totaal", 100],
      ["Zaal", 30],
      ["Folders", 5],
      ["Totaal", 35],
      ["", ""],
      ["Drank", 7],
      ["Totaal", 7],
      ["Broodjes", 4],
      ["Totaal", 11],
      ["Totaal", 146],
    ]);
    expect(totalsOf(reading)).toEqual(["B3 100", "B6 35", "B9 7", "B11 11", "B12 146"]);
  });

  test("of the two sides, each by its name also where the lines of both stand mixed", () => {
    const reading = readRows([
      ["Post", "Soort", "Bedrag"],
      ["Coach", "uitgave", 100],
      ["Stad", "inkomst", 60],
      ["Zaal", "uitgave", 20],
      ["Totaal uitgaven", "", 120],
      ["Totaal inkomsten", "", 60],
      ["Saldo", "", -60],
    ]);
    expect(totalsOf(reading)).toEqual(["C5 120", "C6 60", "C7 -60"]);
  });

  test("a total of a side that differs is held against that side, and not against what happens to stand above it", () => {
    const reading = readRows([
      ["Post", "Soort", "Bedrag"],
      ["Coach", "uitgave", 100],
      ["Stad", "inkomst", 60],
      ["Zaal", "uitgave", 20],
      ["Subtotaal uitgaven", "", 119],
    ]);
    expect(totalsOf(reading)).toEqual(["C5 119, not 120"]);
  });

  test("those since the heading right above it, where no total stands between", () => {
    const reading = readRows([
      HEAD,
      ["Personeel", ""],
      ["Coach", 100],
      ["Zaal", 20],
      ["Werking", ""],
      ["Drank", 30],
      ["Folders", 5],
      ["Subtotaal", 35],
    ]);
    expect(totalsOf(reading)).toEqual(["B8 35"]);
  });

  test("all of either side, also by a total that does not name it", () => {
    const rows = (total: number): Rows => [
      ["Post", "Soort", "Bedrag"],
      ["Coach", "uitgave", 100],
      ["Stad", "inkomst", 60],
      ["Zaal", "uitgave", 20],
      ["Totaal", "", total],
    ];
    expect(totalsOf(readRows(rows(120)))).toEqual(["C5 120"]);
    expect(totalsOf(readRows(rows(60)))).toEqual(["C5 60"]);
    expect(totalsOf(readRows(rows(59)))).toEqual(["C5 59, not 60"]);
  });

  test("those of one side in one part of the plan, over more than one subtotal", () => {
    const reading = readRows([
      ["", "Bedrag"],
      ["Exploitatie", ""],
      ["Uitgaven", ""],
      ["Coach", 100],
      ["Ontvangsten", ""],
      ["Stad", 70],
      ["Investeringen", ""],
      ["Ontvangsten", ""],
      ["Vlaanderen", 300],
      ["Uitgaven", ""],
      ["Wegen", ""],
      ["Straat", 500],
      ["Subtotaal", 500],
      ["Groen", ""],
      ["Bomen", 40],
      ["Banken", 2],
      ["Subtotaal", 42],
      ["Totaal", 542],
      ["Totaal", 541],
    ]);
    expect(totalsOf(reading)).toEqual(["B13 500", "B17 42", "B18 542", "B19 541, not 542"]);
  });

  test("of exploitatie and of investeringen apart, and of both together", () => {
    const reading = readRows([
      ["", "Bedrag"],
      ["Exploitatie", ""],
      ["Uitgaven", ""],
      ["Coach", 100],
      ["Zaal", 20],
      ["Ontvangsten", ""],
      ["Stad", 70],
      ["Saldo exploitatie", -50],
      ["Investeringen", ""],
      ["Uitgaven", ""],
      ["Straat", 500],
      ["Bomen", 40],
      ["Totaal uitgaven", 540],
      ["Ontvangsten", ""],
      ["Vlaanderen", 300],
      ["Saldo investeringen", -240],
      ["Totaal uitgaven", 660],
      ["Saldo", -290],
    ]);
    expect(totalsOf(reading)).toEqual(["B8 -50", "B13 540", "B16 -240", "B17 660", "B18 -290"]);
    expect(reading.lines.map(({ nature }) => nature)).toEqual([
      "exploitatie",
      "exploitatie",
      "exploitatie",
      "investering",
      "investering",
      "investering",
    ]);
  });

  test("a balance may run on over the years", () => {
    const rows: Rows = [
      ["Post", "Soort", 2026, 2027],
      ["Coach", "uitgave", 100, 90],
      ["Stad", "inkomst", 60, 100],
      ["Saldo", "", -40, 10],
      ["Gecumuleerd saldo", "", -40, -30],
    ];
    expect(totalsOf(readRows(rows))).toEqual(["C4 -40", "D4 10", "C5 -40", "D5 -30"]);
  });

  test("a share that is told to be one counts in no sum", () => {
    const reading = readRows([HEAD, ["Coach", 1_000], ["Onvoorzien", 0.1], ["Zaal", 500], ["Totaal", 1_500]]);
    expect(totalsOf(reading)).toEqual(["B5 1500"]);
  });

  test("a total of nothing where there is nothing agrees, and a total of 0 of a side without lines as well", () => {
    const reading = readRows([
      ["Post", "Soort", "Bedrag"],
      ["Coach", "uitgave", 100],
      ["Totaal inkomsten", "", 0],
      ["Totaal", "", 0],
    ]);
    expect(totalsOf(reading)).toEqual(["C3 0", "C4 0, not 100"]);
  });
});

test("a total that holds nothing in one of its columns is not held against that column", () => {
  const reading = readRows([
    ["Post", "Soort", 2026, 2027],
    ["Coach", "uitgave", 100, 10],
    ["Zaal", "uitgave", 20, 5],
    ["Totaal", "", 120, ""],
  ]);
  expect(totalsOf(reading)).toEqual(["C4 120"]);
});

describe("a total above its lines", () => {
  test("is known by its name, and by its sum where it is only the name of a side", () => {
    const reading = readRows([
      ["Omschrijving", "Bedrag"],
      ["Uitgaven", 120],
      ["Coach", 100],
      ["Zaal", 20],
      ["Inkomsten", 50],
      ["Stad", 30],
      ["Vlaanderen", 20],
    ]);
    expect(totalsOf(reading)).toEqual(["B2 120 above", "B5 50 above"]);
    expect(amountsOf(reading)).toEqual(["-100", "-20", "+30", "+20"]);
    expect(rolesOf(reading)).toEqual(["header", "total", "line", "line", "total", "line", "line"]);
  });

  test("does not hold for the side of a heading that comes after it", () => {
    const reading = readRows([
      ["Omschrijving", "Bedrag"],
      ["Uitgaven", 120],
      ["Coach", 100],
      ["Zaal", 20],
      ["Inkomsten", ""],
      ["Stad", 30],
      ["Vlaanderen", 25],
    ]);
    expect(amountsOf(reading)).toEqual(["-100", "-20", "+30", "+25"]);
  });

  test("the name of a side whose amount is no sum is a line", () => {
    const reading = readRows([
      ["Omschrijving", "Soort", "Bedrag"],
      ["Kosten", "uitgave", 120],
      ["Coach", "uitgave", 100],
      ["Stad", "inkomst", 30],
    ]);
    expect(amountsOf(reading)).toEqual(["-120", "-100", "+30"]);
    expect(totalsOf(reading)).toEqual([]);
  });

  test("a column of kinds goes before the name of the side", () => {
    const reading = readRows([
      ["Omschrijving", "Soort", "Bedrag"],
      ["Uitgaven", "", 90],
      ["Coach", "uitgave", 60],
      ["Stad", "inkomst", 30],
    ]);
    expect(amountsOf(reading)).toEqual(["-60", "+30"]);
    expect(totalsOf(reading)).toEqual(["C2 90 above"]);
  });

  test("with its name ends where the next total begins", () => {
    const reading = readRows([
      ["Omschrijving", "Bedrag"],
      ["Totaal personeel", 120],
      ["Coach", 100],
      ["Zaal", 20],
      ["Totaal werking", 35],
      ["Folders", 30],
      ["Drank", 5],
    ]);
    expect(totalsOf(reading)).toEqual(["B2 120 above", "B5 35 above"]);
  });

  test("per level, each in the column of its level, holds the totals of the level below it", () => {
    const reading = readRows([
      ["", "", "Omschrijving", "Bedrag"],
      ["Totaal A", "", "", 150],
      ["", "Totaal A1", "", 120],
      ["", "", "Coach", 100],
      ["", "", "Zaal", 20],
      ["", "Totaal A2", "", 30],
      ["", "", "Drank", 25],
      ["", "", "Folders", 5],
      ["Totaal B", "", "", 8],
      ["", "Totaal B1", "", 8],
      ["", "", "Porto", 6],
      ["", "", "Papier", 2],
    ]);
    expect(totalsOf(reading)).toEqual(["D2 150 above", "D3 120 above", "D6 30 above", "D9 8 above", "D10 8 above"]);
  });

  test("per level that differs is told with what its lines add up to", () => {
    const reading = readRows([
      ["", "", "Omschrijving", "Bedrag"],
      ["Totaal A", "", "", 149],
      ["", "Totaal A1", "", 120],
      ["", "", "Coach", 100],
      ["", "", "Zaal", 20],
      ["", "Totaal A2", "", 30],
      ["", "", "Drank", 25],
      ["", "", "Folders", 5],
    ]);
    expect(totalsOf(reading)[0]).toMatch(/^D2 149, not /);
    expect(totalsOf(reading).slice(1)).toEqual(["D3 120 above", "D6 30 above"]);
  });
});

describe("a row that may be a total", () => {
  test("without a name is one where it adds up more than one line, in each of its columns", () => {
    const rows = (last: number): Rows => [
      ["Post", "Soort", 2026, 2027],
      ["Coach", "uitgave", 100, 10],
      ["Zaal", "uitgave", 20, 5],
      ["", "", 120, last],
    ];
    expect(totalsOf(readRows(rows(15)))).toEqual(["C4 120", "D4 15"]);
    expect(totalsOf(readRows(rows(16)))).toEqual([]);
    expect(rolesOf(readRows(rows(16)))).toEqual(["header", "line", "line", "line"]);
  });

  test("without a name below one line is a line of the same amount", () => {
    const reading = readRows([
      ["Post", "Soort", "Bedrag"],
      ["Coach", "uitgave", 100],
      ["", "uitgave", 100],
    ]);
    expect(amountsOf(reading)).toEqual(["-100", "-100"]);
  });

  test("without a name right below other totals is the sum of all", () => {
    const reading = readRows([
      HEAD,
      ["Coach", 100],
      ["Zaal", 20],
      ["Totaal", 120],
      ["Drank", 7],
      ["Folders", 5],
      ["Totaal", 12],
      ["", 132],
    ]);
    expect(totalsOf(reading)).toEqual(["B4 120", "B7 12", "B8 132"]);
    expect(rolesOf(reading)[7]).toBe("total");
  });

  test("without a name right below other totals is no sum of all where one of its columns says something else", () => {
    const rows = (last: CellValue): Rows => [
      ["Post", "Soort", 2026, 2027],
      ["Coach", "uitgave", 100, 10],
      ["Zaal", "uitgave", 20, 5],
      ["Totaal", "", 120, 15],
      ["Drank", "uitgave", 7, 2],
      ["Folders", "uitgave", 5, 1],
      ["Totaal", "", 12, 3],
      ["", "", 132, last],
    ];
    expect(rolesOf(readRows(rows(18)))[7]).toBe("total");
    expect(rolesOf(readRows(rows("")))[7]).toBe("total");
    expect(rolesOf(readRows(rows(19)))[7]).toBe("line");
  });

  test("without a name that is 0 is no total", () => {
    const reading = readRows([
      ["Post", "Soort", "Bedrag"],
      ["Coach", "uitgave", 100],
      ["Zaal", "uitgave", 20],
      ["", "uitgave", 0],
    ]);
    expect(rolesOf(reading)).toEqual(["header", "line", "line", "line"]);
    expect(totalsOf(reading)).toEqual([]);
  });

  test("“Totale renovatie” is work where it adds nothing up, and a total where it does", () => {
    const rows = (amount: number): Rows => [HEAD, ["Coach", 100], ["Zaal", 20], ["Totale renovatie", amount]];
    expect(amountsOf(readRows(rows(900)))).toEqual(["-100", "-20", "-900"]);
    expect(amountsOf(readRows(rows(120)))).toEqual(["-100", "-20"]);
    expect(totalsOf(readRows(rows(120)))).toEqual(["B4 120"]);
  });

  test("lines above another heading or total make no sum with it", () => {
    const reading = readRows([
      HEAD,
      ["Personeel", ""],
      ["Coach", 100],
      ["Zaal", 20],
      ["Werking", ""],
      ["Totale inrichting", 50],
      ["Drank", 4],
    ]);
    expect(amountsOf(reading)).toEqual(["-100", "-20", "-50", "-4"]);
  });
});

describe("parts of a line", () => {
  test("that fit in the line above them do not count, however many they are", () => {
    const reading = readRows([
      HEAD,
      ["Straat", 100],
      ["waarvan bomen", 60],
      ["waarvan banken", 40],
      ["Coach", 30],
      ["Totaal", 130],
    ]);
    expect(amountsOf(reading)).toEqual(["-100", "-30"]);
    expect(rolesOf(reading)).toEqual(["header", "line", "note", "note", "line", "total"]);
    expect(totalsOf(reading)).toEqual(["B6 130"]);
  });

  test("that are more than is left of the line count by themselves", () => {
    const reading = readRows([HEAD, ["Straat", 100], ["waarvan bomen", 60], ["waarvan banken", 41]]);
    expect(amountsOf(reading)).toEqual(["-100", "-41"]);
    expect(rolesOf(reading)).toEqual(["header", "line", "note", "line"]);
  });

  test("that are more than their line hold no parts of their own", () => {
    expect(
      rolesOf(
        readRows([HEAD, ["Straat", 100], ["waarvan bomen", 160], ["waarvan banken", 120], ["waarvan palen", 90]]),
      ),
    ).toEqual(["header", "line", "line", "line", "note"]);
  });

  test("may stand below an empty row", () => {
    expect(rolesOf(readRows([HEAD, ["Straat", 100], ["", ""], ["waarvan bomen", 60], ["Coach", 5]]))).toEqual([
      "header",
      "line",
      "blank",
      "note",
      "line",
    ]);
  });

  test("fit by their size, also where costs are written with a minus", () => {
    const reading = readRows([
      ["Post", "Soort", "Bedrag"],
      ["Straat", "uitgave", -100],
      ["waarvan bomen", "uitgave", -60],
      ["Stad", "inkomst", 20],
    ]);
    expect(amountsOf(reading)).toEqual(["-100", "+20"]);
  });

  test("may be parts of a total, and never of what stands above a heading", () => {
    expect(
      rolesOf(readRows([HEAD, ["Straat", 100], ["Bomen", 50], ["Totaal", 150], ["waarvan subsidiabel", 120]])),
    ).toEqual(["header", "line", "line", "total", "note"]);
    expect(rolesOf(readRows([HEAD, ["Straat", 100], ["Groen", ""], ["waarvan bomen", 60]]))).toEqual([
      "header",
      "line",
      "heading",
      "line",
    ]);
  });

  test("fit in each column where they hold something", () => {
    const rows = (later: number | null): Rows => [
      ["Post", "Soort", 2026, 2027],
      ["Straat", "uitgave", 100, null],
      ["waarvan bomen", "", 60, later],
    ];
    expect(rolesOf(readRows(rows(null)))).toEqual(["header", "line", "note"]);
    expect(rolesOf(readRows(rows(5)))).toEqual(["header", "line", "line"]);
  });
});

test("chapters that their parts add up to are subtotals that agree; one that differs is told with its sum", () => {
  const rows = (second: number): Rows => [
    ["Nr", "Omschrijving", "Bedrag"],
    ["1", "Personeel", 120],
    ["1.1", "Coach", 100],
    ["1.2", "Stagiair", 20],
    ["2", "Werking", second],
    ["2.1", "Zaal", 30],
    ["2.2", "Folders", 5],
  ];
  expect(totalsOf(readRows(rows(35)))).toEqual(["C2 120", "C5 35"]);
  expect(
    totalsOf(readRows(rows(35).map((row, at) => [...row, at === 0 ? "Bedrag 2027" : at > 3 ? (row[2] ?? "") : ""]))),
  ).toEqual(["C2 120", "C5 35", "D5 35"]);
  const reading = readRows(rows(36));
  expect(totalsOf(reading)).toEqual(["C2 120"]);
  expect(reading.layout.rows.map(({ parts }) => parts)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    { column: 2, found: 36, sum: 35 },
    undefined,
    undefined,
  ]);
});
