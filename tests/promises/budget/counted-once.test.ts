/** Nothing is counted twice: totals under any name, chapters above their parts, quarters beside their year. */
import { amountsOf, keysOf, readRows, sumOf } from "../../core/budget/read";

describe("totals", () => {
  test.each(["Total", "Totaal"])("per level, each in the column of its level: %s", (total) => {
    const reading = readRows([
      ["Boekjaar", "Beleidsdomein", "Beleidsveld", "Uitgave"],
      [total, "", "", 128_000],
      [2026, total, "", 120_000],
      [2026, "Wonen", total, 100_000],
      [2026, "Wonen", "0610 Woonbeleid", 60_000],
      [2026, "Wonen", "0629 Overig", 40_000],
      [2026, "Groen", total, 20_000],
      [2026, "Groen", "0680 Groen", 20_000],
      [2027, total, "", 8_000],
      [2027, "Wonen", total, 8_000],
      [2027, "Wonen", "0610 Woonbeleid", 8_000],
    ]);
    expect(sumOf(reading, "expense")).toBe(128_000);
    expect(reading.lines.map(({ year }) => year)).toEqual([2026, 2026, 2026, 2027]);
  });

  test.each([
    ["Total", "Grand Total"],
    ["Totaal", "Eindtotaal"],
  ])("that Excel writes below a group: “Werken %s” and “%s”", (total, grand) => {
    const reading = readRows([
      ["Rubriek", "Omschrijving", "Uitgaven"],
      ["Werken", "Aanleg", 100_000],
      ["Werken", "Studie", 20_000],
      [`Werken ${total}`, "", 120_000],
      ["Groen", "Bomen", 5_000],
      [`Groen ${total}`, "", 5_000],
      [grand, "", 125_000],
    ]);
    expect(amountsOf(reading)).toEqual(["-100000", "-20000", "-5000"]);
    expect(reading.layout.totals.map(({ agrees }) => agrees)).toEqual([true, true, true]);
  });

  test.each(["Subtotal", "Sous-total", "Total expenses", "Total général", "TOTAL"])(
    "in another language: %s",
    (total) => {
      const rows = [
        ["Item", "Expenses"],
        ["Works", 700],
        ["Study", 55],
        [total, 755],
      ];
      expect(sumOf(readRows(rows), "expense")).toBe(755);
    },
  );

  test("“Total station” is a purchase and no total", () => {
    expect(
      sumOf(
        readRows([
          ["Item", "Expenses"],
          ["Works", 700],
          ["Study", 55],
          ["Total station rent", 90],
        ]),
        "expense",
      ),
    ).toBe(845);
  });

  test("a grand total without a name right below other totals", () => {
    const reading = readRows([
      ["Post", "Uitgaven"],
      ["Aanleg", 700],
      ["Studie", 55],
      ["Subtotaal", 755],
      ["Bomen", 31],
      ["Banken", 12],
      ["Subtotaal", 43],
      ["", 798],
    ]);
    expect(sumOf(reading, "expense")).toBe(798);
  });

  test("a row below the total counts, and one is asked to look at it", () => {
    const reading = readRows([
      ["Post", "Uitgaven"],
      ["Aanleg", 700],
      ["Studie", 55],
      ["Totaal", 755],
      ["Per inwoner", 31],
    ]);
    expect(sumOf(reading, "expense")).toBe(786);
    expect(keysOf(reading)).toContain("budget.belowTotal");
    const choices = { columns: [], aside: ["Per inwoner"] };
    const left = readRows(
      [
        ["Post", "Uitgaven"],
        ["Aanleg", 700],
        ["Studie", 55],
        ["Totaal", 755],
        ["Per inwoner", 31],
      ],
      { choices },
    );
    expect(sumOf(left, "expense")).toBe(755);
    expect(keysOf(left)).not.toContain("budget.belowTotal");
  });
});

describe("chapters above their parts", () => {
  const CHAPTERS = [
    ["1", "Werken", 120_000],
    ["1.1", "Aanleg", 100_000],
    ["1.2", "Studie", 20_000],
    ["2", "Groen", 8_000],
    ["2.1", "Bomen", 8_000],
  ];

  test("by their numbers in a column", () => {
    const reading = readRows([["Nr", "Omschrijving", "Uitgaven"], ...CHAPTERS]);
    expect(amountsOf(reading)).toEqual(["-100000", "-20000", "-8000"]);
    expect(reading.layout.totals.map(({ agrees }) => agrees)).toEqual([true, true]);
  });

  test("by their numbers before the words, three deep", () => {
    const reading = readRows([
      ["Omschrijving", "Uitgaven"],
      ["1. Werken", 120],
      ["1.1 Aanleg", 100],
      ["1.1.1 Weg", 70],
      ["1.1.2 Stoep", 30],
      ["1.2 Studie", 20],
      ["Totaal", 120],
    ]);
    expect(amountsOf(reading)).toEqual(["-70", "-30", "-20"]);
    expect(reading.layout.totals.every(({ agrees }) => agrees)).toBe(true);
  });

  test("by their sums alone, when no row is left over", () => {
    const reading = readRows([
      ["Omschrijving", "Uitgaven"],
      ["Werken", 120],
      ["Aanleg", 97],
      ["Studie", 23],
      ["Groen", 80],
      ["Bomen", 49],
      ["Banken", 31],
    ]);
    expect(sumOf(reading, "expense")).toBe(200);
  });

  test("that say something else than their parts count with them, and one is asked to look", () => {
    const reading = readRows([
      ["Nr", "Omschrijving", "Uitgaven"],
      ["1", "Werken", 150],
      ["1.1", "Aanleg", 100],
      ["1.2", "Studie", 20],
    ]);
    expect(sumOf(reading, "expense")).toBe(270);
    expect(reading.findings).toContainEqual(
      expect.objectContaining({
        text: expect.objectContaining({ key: "budget.chapterDiffers" }),
        values: { text: "Werken", found: 150, expected: 120 },
        cell: { sheet: "Blad1", row: 1, column: 2 },
      }),
    );
  });

  test("that the user counts, count", () => {
    const choices = { columns: [], asLine: ["Werken"] };
    expect(sumOf(readRows([["Nr", "Omschrijving", "Uitgaven"], ...CHAPTERS], { choices }), "expense")).toBe(248_000);
  });
});

describe("“waarvan”", () => {
  test.each(["waarvan", "Of which", "dont"])("%s: a part of the line above, told with its cell", (word) => {
    const reading = readRows([
      ["Omschrijving", "Uitgaven"],
      ["Werken", 120],
      [`${word} aanleg`, 80],
      [`${word} studie`, 40],
    ]);
    expect(amountsOf(reading)).toEqual(["-120"]);
    expect(
      reading.findings.filter(({ text }) => text.key === "budget.partOfLine").map(({ cell }) => cell?.row),
    ).toEqual([2, 3]);
  });

  test("below a heading without an amount these are the lines", () => {
    const rows = [
      ["Omschrijving", "Uitgaven"],
      ["Studie", 10],
      ["Werken", ""],
      ["waarvan aanleg", 80],
      ["waarvan bomen", 40],
    ];
    expect(sumOf(readRows(rows), "expense")).toBe(130);
  });
});

describe("columns that tell the same money", () => {
  test("quarters beside their year: the year counts", () => {
    const reading = readRows([
      ["Omschrijving", "Q1 2026", "Q2 2026", "Q3 2026", "Totaal 2026"],
      ["Aanleg", 10_000, 20_000, 30_000, 60_000],
      ["Studie", 0, 5_000, 0, 5_000],
      ["Bomen", 1_000, 0, 0, 1_000],
    ]);
    expect(reading.lines.map(({ amount, year }) => [amount, year])).toEqual([
      [60_000, 2026],
      [5_000, 2026],
      [1_000, 2026],
    ]);
    expect(keysOf(reading).filter((key) => key === "budget.repeatedColumn")).toHaveLength(3);
  });

  test("quarters alone add up", () => {
    const reading = readRows([
      ["Omschrijving", "1e kwartaal 2026", "2e kwartaal 2026"],
      ["Aanleg", 10, 20],
    ]);
    expect(reading.lines.map(({ amount, year }) => [amount, year])).toEqual([
      [10, 2026],
      [20, 2026],
    ]);
  });

  test("of the versions of a plan the last one counts, never what was spent", () => {
    const reading = readRows([
      ["Omschrijving", "Ontwerpbegroting", "Vastgestelde begroting", "1ste wijziging", "Realisatie"],
      ["Aanleg", 100_000, 110_000, 120_000, 30_000],
      ["Studie", 20_000, 20_000, 25_000, 5_000],
      ["Bomen", 5_000, 5_000, 5_000, 0],
    ]);
    expect(sumOf(reading, "expense")).toBe(150_000);
    expect(keysOf(reading)).toContain("budget.pastColumn");
    expect(reading.findings.find(({ text }) => text.key === "budget.amountUnsure")?.values).toEqual({
      header: "1ste wijziging",
    });
  });

  test("a change that holds only the difference counts with the plan before it", () => {
    const reading = readRows([
      ["Omschrijving", "Budget", "Wijziging 1"],
      ["Aanleg", 100, 20],
      ["Studie", 50, -5],
    ]);
    expect(reading.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(165);
    expect(keysOf(reading)).toContain("budget.amountUnsure");
  });
});
