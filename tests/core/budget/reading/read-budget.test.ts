/** Every amount of a sheet becomes a line or is told; none disappears. */
import type { LayoutChoices } from "../../../../core/budget/reading/layout";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { amountsOf, readRows, toldOf } from "../read";

type Rows = readonly (readonly (CellValue | null)[])[];

/** Away from the first cell of the sheet. */
const read = (rows: Rows, choices?: Partial<LayoutChoices>) =>
  readRows(rows, { row: 3, column: 2, choices: { columns: [], ...choices } });
const HEAD = ["Omschrijving", "Soort", "Bedrag"];
/** The finding of one kind with its values. */
const valuesOf = (rows: Rows, key: string) =>
  read(rows)
    .findings.filter(({ text }) => text.key.endsWith(key))
    .map(({ values }) => values);

describe("an amount that cannot count", () => {
  test.each<[CellValue, string]>([
    ["#REF!", "warning tables.errorCell E6"],
    ["pm", "note amountUnknown E6"],
    ["zie offerte", "warning tables.notANumber E6"],
    [true, "warning tables.notANumber E6"],
    ["10 %", "warning shareAsAmount E6"],
  ])("%j is told at its cell and stays open under its name", (amount, told) => {
    const rows = [HEAD, ["Coach", "kost", 100], ["Zaal", "kost", amount], ["Drank", "kost", 300]];
    const reading = read(rows);
    expect(toldOf(reading)).toContain(told);
    expect(reading.open).toEqual([
      { cell: { sheet: "Blad1", row: 5, column: 4 }, description: "Zaal", amount: undefined },
    ]);
    expect(amountsOf(reading)).toEqual(["-100", "-300"]);
  });

  test("is told with what stands in the cell", () => {
    const rows = (amount: CellValue) => [
      HEAD,
      ["Coach", "kost", 100],
      ["Zaal", "kost", amount],
      ["Drank", "kost", 300],
    ];
    expect(valuesOf(rows("#REF!"), "errorCell")).toEqual([{ code: "#REF!" }]);
    expect(valuesOf(rows("zie offerte"), "notANumber")).toEqual([{ text: "zie offerte" }]);
    expect(valuesOf(rows("pm"), "amountUnknown")).toEqual([{ text: "Zaal" }]);
    expect(valuesOf(rows(0.1), "shareAsAmount")).toEqual([{ text: "Zaal", value: 0.1 }]);
  });

  test("without a side keeps its amount in sight", () => {
    const reading = read([HEAD, ["Coach", "kost", 100], ["Zaal", "", 20]]);
    expect(toldOf(reading)).toContain("error lineWithoutKind E6");
    expect(reading.open.map(({ description, amount }) => [description, amount])).toEqual([["Zaal", 20]]);
    expect(valuesOf([HEAD, ["Coach", "kost", 100], ["Zaal", "", 20]], "lineWithoutKind")).toEqual([
      { text: "Zaal", amount: 20 },
    ]);
  });

  test("of residents is no income of the project, and as an expense it counts", () => {
    const reading = read([
      HEAD,
      ["Coach", "kost", 100],
      ["Premie van bewoners", "inkomst", 20],
      ["Eigen inbreng bewoners", "kost", 5],
    ]);
    expect(reading.residents.map(({ amount }) => amount)).toEqual([20]);
    expect(amountsOf(reading)).toEqual(["-100", "-5"]);
    expect(toldOf(reading)).toContain("warning residentsMoney E6");
  });

  test("lacks: one line is told by itself, several together at the first", () => {
    const one: Rows = [HEAD, ["Coach", "kost", 100], ["Zaal", "kost", ""]];
    expect(toldOf(read(one))).toEqual(["note lineWithoutAmount E6"]);
    expect(read(one).open).toEqual([
      { cell: { sheet: "Blad1", row: 5, column: 4 }, description: "Zaal", amount: undefined },
    ]);
    const two: Rows = [...one, ["Drank", "kost", "-"]];
    expect(toldOf(read(two))).toEqual(["note linesWithoutAmount E6"]);
    expect(valuesOf(two, "linesWithoutAmount")).toEqual([{ text: "Zaal", count: 2 }]);
  });
});

test("amounts typed as text count, and that is told once with how many there are", () => {
  const rows = (last: CellValue): Rows => [HEAD, ["Coach", "kost", " € 1.250,50 "], ["Zaal", "kost", last]];
  expect(amountsOf(read(rows("20")))).toEqual(["-1250.5", "-20"]);
  expect(toldOf(read(rows("20")))).toEqual(["note textAmounts E5"]);
  expect(valuesOf(rows("20"), "textAmounts")).toEqual([{ text: "€ 1.250,50", value: 1_250.5, count: 2 }]);
  expect(valuesOf(rows(20), "numberAsText")).toEqual([{ text: "€ 1.250,50", value: 1_250.5 }]);
});

describe("a line", () => {
  test("has its number, its cell and what the sheet says of it, and nothing that it does not say", () => {
    expect(read([HEAD, ["Coach", "kost", 100], ["Zaal", "kost", 20]]).lines).toStrictEqual(
      [
        ["Coach", 100],
        ["Zaal", 20],
      ].map(([description, amount], at) => ({
        number: at + 1,
        cell: { sheet: "Blad1", row: 4 + at, column: 4 },
        description,
        kind: "expense",
        low: amount,
        amount,
        high: amount,
        chance: 1,
      })),
    );
  });

  test("has the year, the part of the plan and the category of its column before those of its row", () => {
    const reading = read([
      ["Omschrijving", "Jaar", "Investeringsuitgaven 2026", "Exploitatie-uitgaven 2027", "Categorie"],
      ["Coach", 2030, 100, 5, "Werken"],
    ]);
    expect(reading.lines.map(({ year, nature, category }) => [year, nature, category])).toEqual([
      [2026, "investering", "Werken"],
      [2027, "exploitatie", "Werken"],
    ]);
  });

  test("has the part of the plan of its own cell before that of the heading above it", () => {
    const reading = read([
      ["Omschrijving", "Aard", "Uitgaven"],
      ["Investeringen", "", ""],
      ["Coach", "exploitatie", 100],
      ["Straat", "", 50],
    ]);
    expect(reading.lines.map(({ nature }) => nature)).toEqual(["exploitatie", "investering"]);
  });

  test("has the category of its heading where no column says one", () => {
    const reading = read([HEAD, ["Werken", "", ""], ["Straat", "kost", 100]]);
    expect(reading.lines[0]?.category).toBe("Werken");
  });

  test("of income has who pays: its own funder, or else the column that is called after the payer", () => {
    const rows: Rows = [
      ["Post", "Kost", "Subsidie", "Eigen inbreng", "Financier"],
      ["Straat", 100, 60, 40, ""],
      ["Plein", 50, 50, "", "Gewest"],
    ];
    expect(read(rows).lines.map(({ kind, amount, funder }) => [kind, amount, funder])).toEqual([
      ["expense", 100, undefined],
      ["income", 60, "Subsidie"],
      ["income", 40, "Eigen inbreng"],
      ["expense", 50, "Gewest"],
      ["income", 50, "Gewest"],
    ]);
  });

  test("of which nobody said how certain it is says so, and costs do not", () => {
    const reading = read([HEAD, ["Coach", "kost", 100], ["Gewest", "inkomst", 60]]);
    expect(reading.lines.map(({ unsaid }) => unsaid)).toEqual([undefined, true]);
  });

  test("takes the status from its words when the user said so, and else asks once", () => {
    const rows: Rows = [HEAD, ["Stad (toegekend)", "inkomst", 100], ["Gewest (aangevraagd)", "inkomst", 50]];
    expect(read(rows, { statusInText: true }).lines.map(({ status }) => status)).toEqual(["toegekend", "aangevraagd"]);
    expect(read(rows).lines.map(({ status }) => status)).toEqual([undefined, undefined]);
    expect(toldOf(read(rows)).filter((one) => one.includes("statusInText"))).toEqual(["warning statusInText E5"]);
  });

  test("that is only a year is called by the category or the payer of its column", () => {
    const { lines } = read([
      ["", "Kosten", "", "Inkomsten", ""],
      ["Jaar", "Personeel", "Werken", "Stad", "Gewest"],
      [2026, 100, 5, 60, 7],
      [2027, 90, 6, 50, 8],
    ]);
    expect(
      lines.slice(0, 4).map(({ description, category, funder, year }) => [description, category ?? funder, year]),
    ).toEqual([
      ["Personeel", "Personeel", 2026],
      ["Werken", "Werken", 2026],
      ["Stad", "Stad", 2026],
      ["Gewest", "Gewest", 2026],
    ]);
  });
});

test("a line under categories keeps its own name", () => {
  const { lines } = read([
    ["", "Kosten", ""],
    ["Taak", "Personeel", "Werken"],
    ["Plan", 100, 5],
    ["Raming 2027", 90, 6],
  ]);
  expect(lines.map(({ description }) => description)).toEqual(["Plan", "Plan", "Raming 2027", "Raming 2027"]);
});

describe("the total of a row", () => {
  const head = ["Omschrijving", "Soort", "2026", "2027", "Totaal"];

  test("counts where it stands alone, and a zero beside amounts does not", () => {
    const reading = read([
      head,
      ["Coach", "kost", 10, 0, 10],
      ["Zaal", "kost", "", "", 30],
      ["Niets", "kost", 0, 0, 0],
    ]);
    expect(reading.lines.map(({ amount, year }) => [amount, year])).toEqual([
      [10, 2026],
      [30, undefined],
      [0, 2026],
    ]);
  });

  test("of one side or year goes before that of all", () => {
    const reading = read([
      ["Omschrijving", "Totaal", "Uitgaven 2026", "Inkomsten 2026", "Totaal uitgaven", "Totaal inkomsten"],
      ["Coach", 70, "", "", 70, 0],
      ["Fonds", 9, 9, "", 9, ""],
    ]);
    expect(reading.lines.map(({ kind, amount, cell }) => [kind, amount, cell.column])).toEqual([
      ["expense", 70, 6],
      ["expense", 9, 4],
    ]);
  });

  test("that nobody knows yet beside an empty row stays open", () => {
    const reading = read([head, ["Coach", "kost", 10, 5, 15], ["Zaal", "kost", "", "", "pm"]]);
    expect(reading.open.map(({ description, cell }) => [description, cell.column])).toEqual([["Zaal", 6]]);
  });
});

describe("amounts with a minus", () => {
  test("by the sign: a minus is an expense, zero and more is income", () => {
    const reading = read([
      ["Post", "Bedrag", "Laag", "Hoog"],
      ["Coach", -100, -120, -80],
      ["Stad", 60, 50, 70],
      ["Niets", 0, "", ""],
    ]);
    expect(reading.lines.map(({ kind, low, amount, high }) => [kind, low, amount, high])).toEqual([
      ["expense", 80, 100, 120],
      ["income", 50, 60, 70],
      ["income", 0, 0, 0],
    ]);
    expect(Object.is(reading.lines[2]?.amount, 0)).toBe(true);
  });

  test("before every expense, or before all income, are read as normal amounts", () => {
    expect(
      read([HEAD, ["Coach", "kost", -100], ["Niets", "kost", 0], ["Stad", "inkomst", 60]]).lines.map(
        ({ amount }) => amount,
      ),
    ).toEqual([100, 0, 60]);
    expect(read([HEAD, ["Coach", "kost", 100], ["Stad", "inkomst", -60]]).lines.map(({ amount }) => amount)).toEqual([
      100, 60,
    ]);
  });
});

describe("a range", () => {
  const head = ["Omschrijving", "Soort", "2026", "2027", "Laag", "Hoog"];

  test("belongs to the whole row, and each year has its part of it", () => {
    const rangesOf = (...row: CellValue[]) =>
      read([head, row]).lines.map(({ low, amount, high }) => [low, amount, high]);
    expect(rangesOf("Coach", "kost", 100, 300, 320, 600)).toEqual([
      [80, 100, 150],
      [240, 300, 450],
    ]);
    expect(rangesOf("Coach", "kost", 100, "", 80, 150)).toEqual([[80, 100, 150]]);
    expect(rangesOf("Coach", "kost", 100, "", "", 150)).toEqual([[100, 100, 150]]);
    expect(rangesOf("Coach", "kost", 100, "", 100, 100)).toEqual([[100, 100, 100]]);
  });

  test("that does not hold the amount is told and left aside", () => {
    for (const range of [
      [110, 150],
      [50, 90],
    ]) {
      const reading = read([head, ["Coach", "kost", 100, "", ...range]]);
      expect(reading.lines.map(({ low, amount, high }) => [low, amount, high])).toEqual([[100, 100, 100]]);
      expect(toldOf(reading)).toContain("warning rangeNotRising E5");
    }
  });

  test("with VAT in it is taken out of it as well", () => {
    const reading = read([
      ["Omschrijving", "Soort", "Bedrag incl. btw", "Btw %", "Laag", "Hoog"],
      ["Coach", "kost", 121, 0.21, 60.5, 242],
      ["Zaal", "kost", 50, "", "", ""],
    ]);
    expect(reading.lines.map(({ low, amount, high, inclusive }) => [low, amount, high, inclusive])).toEqual([
      [50, 100, 200, undefined],
      [50, 50, 50, true],
    ]);
  });
});
