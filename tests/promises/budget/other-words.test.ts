/** Budgets in other words: ledgers, bank statements, English, French, thousands, and amounts as accountants write them. */
import { amountsOf, keysOf, readRows, sumOf } from "../../core/budget/read";

describe("two columns of amounts", () => {
  test.each([
    ["Debet", "Credit"],
    ["Uit", "In"],
    ["Af", "Bij"],
    ["Uitgaven", "Ontvangsten"],
    ["Dépenses", "Recettes"],
    ["Expenses", "Income"],
    ["Costs (EUR)", "Revenue (EUR)"],
  ])("%s and %s: no row is lost", (expense, income) => {
    const reading = readRows([
      ["Omschrijving", expense, income],
      ["Aanleg", 100_000, ""],
      ["Studie", 20_000, ""],
      ["Bomen", 5_000, ""],
      ["Subsidie", "", 60_000],
      ["Inbreng", "", 40_000],
    ]);
    expect(amountsOf(reading)).toEqual(["-100000", "-20000", "-5000", "+60000", "+40000"]);
  });
});

test("English and French blocks with their totals", () => {
  const english = readRows([
    ["Item", "Amount"],
    ["EXPENSES"],
    ["Works", 700],
    ["Study", 55],
    ["Subtotal", 755],
    ["INCOME"],
    ["Grant", 400],
    ["Own money", 100],
    ["Grand total", 500],
  ]);
  expect(amountsOf(english)).toEqual(["-700", "-55", "+400", "+100"]);
  const french = readRows([
    ["Libellé", "Montant"],
    ["DÉPENSES"],
    ["Travaux", 700],
    ["Étude", 55],
    ["Sous-total", 755],
    ["RECETTES"],
    ["Subside", 400],
  ]);
  expect(amountsOf(french)).toEqual(["-700", "-55", "+400"]);
});

describe("amounts in thousands or millions are told", () => {
  test.each([
    "(k€)",
    "(x € 1.000)",
    "× 1 000 EUR",
    "(EUR 1.000)",
    "('000 €)",
    "K euro",
    "in duizend euro",
    "(in thousands of euro)",
    "en milliers d'euros",
    "x 1000",
  ])("in a header: %s", (unit) => {
    const reading = readRows([
      ["Omschrijving", `Uitgaven ${unit}`],
      ["Aanleg", 125],
      ["Studie", 12],
    ]);
    expect(sumOf(reading, "expense")).toBe(137);
    expect(keysOf(reading)).toContain("budget.inThousands");
  });

  const ROWS = [
    ["Omschrijving", "Uitgaven"],
    ["Aanleg", 125],
    ["Studie", 12],
  ];
  test("in a remark below, in the name of the sheet, and millions", () => {
    expect(keysOf(readRows([...ROWS, ["* bedragen in duizend euro"]]))).toContain("budget.inThousands");
    expect(keysOf(readRows([...ROWS, ["Bedragen in duizenden"]]))).toContain("budget.inThousands");
    expect(keysOf(readRows(ROWS, { sheet: "Begroting (k€)" }))).toContain("budget.inThousands");
    expect(keysOf(readRows([["Bedragen in miljoen euro"], ...ROWS]))).toContain("budget.inMillions");
  });

  test("and a thousand trees are no unit", () => {
    const reading = readRows([["Projecten boven € 1.000 per woning"], ...ROWS, ["Aankoop van 1000 bomen", 4]]);
    expect(keysOf(reading)).not.toContain("budget.inThousands");
  });
});

test("a number between parentheses is negative", () => {
  const reading = readRows([
    ["Omschrijving", "Bedrag"],
    ["Aanleg", "(100.000,00)"],
    ["Studie", "(20.000,00)"],
    ["Subsidie", "80.000,00"],
    ["Bijdrage", "€ (10.000)"],
    ["Bomen", "(€ 3.000)"],
  ]);
  expect(amountsOf(reading)).toEqual(["-100000", "-20000", "+80000", "-10000", "-3000"]);
});

describe("what is no amount is told with its cell and never a cent", () => {
  test.each([0.1, "10 %", true, false, "31/12/2026"])("%s", (value) => {
    const reading = readRows([
      ["Omschrijving", "Uitgaven"],
      ["Aanleg", 100_000],
      ["Studie", 20_000],
      ["Onvoorzien", value],
    ]);
    expect(amountsOf(reading)).toEqual(["-100000", "-20000"]);
    expect(reading.open.map(({ description }) => description)).toEqual(["Onvoorzien"]);
    expect(reading.findings.some(({ cell }) => cell?.row === 3)).toBe(true);
  });

  test("cents count among small amounts, for rounding, and when the user says so", () => {
    expect(
      sumOf(
        readRows([
          ["Post", "Uitgaven"],
          ["Kopie", 0.5],
          ["Zegel", 1.5],
        ]),
        "expense",
      ),
    ).toBe(2);
    const rows = [
      ["Post", "Uitgaven"],
      ["Aanleg", 700],
      ["Studie", 550],
      ["Afronding", 0.5],
    ];
    expect(sumOf(readRows(rows), "expense")).toBe(1250.5);
    const other = [...rows.slice(0, 3), ["Zegel", 0.5]];
    expect(sumOf(readRows(other, { choices: { columns: [], asLine: ["Zegel"] } }), "expense")).toBe(1250.5);
  });
});
