/** Layouts one by one: each is read as its owner means it, or says what it cannot tell. */
import type { LayoutChoices } from "../../../../core/budget/reading/layout";
import { readBudget } from "../../../../core/budget/reading/read-budget";
import { recogniseBudget } from "../../../../core/budget/reading/recognise-budget";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { type BlockOptions, blockOf } from "../block";

function read(rows: (CellValue | null)[][], options: BlockOptions = {}, choices?: LayoutChoices) {
  const layout = recogniseBudget(blockOf(rows, options), choices);
  if (!layout) throw new Error("not recognised");
  return readBudget(layout);
}

/** "-100" for an expense, "+50" for income, in the order of the sheet. */
const amounts = ({ lines }: ReturnType<typeof read>) =>
  lines.map(({ kind, amount }) => `${kind === "income" ? "+" : "-"}${Math.round(amount * 100) / 100}`);
const keys = ({ findings }: ReturnType<typeof read>) => findings.map(({ text }) => text.key);

describe("two blocks", () => {
  test("each with its side as the header of the descriptions", () => {
    const reading = read([
      ["Uitgaven", "Bedrag"],
      ["Coach", 100],
      ["Zaal", 20],
      ["Totaal", 120],
      [],
      ["Inkomsten", "Bedrag"],
      ["Stad", 50],
      ["Totaal", 50],
    ]);
    expect(amounts(reading)).toEqual(["-100", "-20", "+50"]);
    expect(reading.layout.totals.every(({ agrees }) => agrees)).toBe(true);
  });

  test("each with its side as the header of the amounts", () => {
    const reading = read([["Post", "Kost"], ["Coach", 100], [], ["Post", "Opbrengst"], ["Stad", 50], ["Saldo", -50]]);
    expect(amounts(reading)).toEqual(["-100", "+50"]);
    expect(keys(reading)).toEqual([]);
  });

  test("without any header", () => {
    const reading = read([["UITGAVEN"], ["Coach", 100], ["Zaal", 20], ["INKOMSTEN"], ["Stad", 50]]);
    expect(amounts(reading)).toEqual(["-100", "-20", "+50"]);
    expect(keys(reading)).toEqual(["budget.amountUnsure"]);
  });

  test("with totals above their lines instead of headings", () => {
    const reading = read([
      ["Omschrijving", 2026, 2027],
      ["Uitgaven", 120, 30],
      ["Coach", 100, 10],
      ["Zaal", 20, 20],
      ["Inkomsten", 50, 0],
      ["Stad", 50, 0],
    ]);
    expect(amounts(reading)).toEqual(["-100", "-10", "-20", "-20", "+50"]);
  });

  test("named Kosten and Financiering", () => {
    expect(amounts(read([["Post", "Bedrag"], ["Kosten"], ["Coach", 100], ["Financiering"], ["Stad", 60]]))).toEqual([
      "-100",
      "+60",
    ]);
  });
});

describe("expenses and income side by side", () => {
  test.each([
    ["with a header for the amounts", ["Uitgaven", "Bedrag", "Inkomsten", "Bedrag"], "header"],
    ["without", ["Uitgaven", "", "Inkomsten", ""], "heading"],
  ])("%s", (_, header, role) => {
    const reading = read([
      ["Begroting 2026"],
      header,
      ["Coach", 100, "Stad", 50],
      ["Zaal", 20, "Totaal", 50],
      ["Totaal", 120],
    ]);
    expect(amounts(reading)).toEqual(["-100", "-20", "+50"]);
    expect(reading.lines.map(({ number, year }) => [number, year])).toEqual([
      [1, 2026],
      [2, 2026],
      [3, 2026],
    ]);
    expect(reading.layout.totals.map(({ agrees }) => agrees)).toEqual([true, true]);
    expect(reading.layout.rows.map(({ role }) => role)).toEqual(["title", role, "line", "line", "total"]);
  });

  test("under a group each over several years: every amount is called by the descriptions of its own half", () => {
    const reading = read([
      ["UITGAVEN", "", "", "", "INKOMSTEN", "", ""],
      ["Wat", 2026, 2027, "", "Wat", 2026, 2027],
      ["Projectleider", 38_000, 39_000, "", "Vlaanderen", 50_000, 30_000],
      ["Drukwerk", "", 1_200, "", "Eigen middelen", 10_000, ""],
      ["Totaal", 38_000, 40_200, "", "Totaal", 60_000, 30_000],
    ]);
    expect(reading.lines.map(({ description, kind, year, amount }) => [description, kind, year, amount])).toEqual([
      ["Projectleider", "expense", 2026, 38_000],
      ["Projectleider", "expense", 2027, 39_000],
      ["Drukwerk", "expense", 2027, 1_200],
      ["Vlaanderen", "income", 2026, 50_000],
      ["Vlaanderen", "income", 2027, 30_000],
      ["Eigen middelen", "income", 2026, 10_000],
    ]);
    expect(reading.layout.totals.map(({ agrees }) => agrees)).toEqual([true, true, true, true]);
  });

  test("a column beside the descriptions that says who pays makes no halves", () => {
    expect(
      read([
        ["Post", "Uitgaven", "Financier", "Inkomsten"],
        ["Coach", 100, "Stad", 50],
        ["Zaal", 20, "Provincie", 10],
      ]).layout.halves,
    ).toBeUndefined();
  });

  test("two columns of amounts with one description are no halves", () => {
    expect(
      read([
        ["Post", "Uitgaven", "Inkomsten"],
        ["Coach", 100, ""],
        ["Stad", "", 50],
      ]).layout.halves,
    ).toBeUndefined();
  });
});

describe("how income and expenses are told apart", () => {
  /** Away from the first cell of the sheet. */
  const layoutOf = (rows: (CellValue | null)[][], choices?: LayoutChoices, options: BlockOptions = {}) =>
    read(rows, { row: 3, column: 2, ...options }, choices).layout;
  const rule = (...args: Parameters<typeof layoutOf>) => {
    const { sides, sidesCertainty } = layoutOf(...args);
    return `${sides} ${sidesCertainty}`;
  };
  const chosen = (more: Partial<LayoutChoices>): LayoutChoices => ({ columns: [], ...more });

  test.each<[string, (CellValue | null)[][]]>([
    [
      "column sure",
      [
        ["Post", "Soort", "Bedrag"],
        ["Coach", "kost", 100],
      ],
    ],
    [
      "column sure",
      [
        ["Post", "Soort", "Uitgaven"],
        ["Coach", "kost", 100],
      ],
    ],
    [
      "columns sure",
      [
        ["Post", "Uitgaven", "Inkomsten"],
        ["Coach", 100, ""],
      ],
    ],
    [
      "columns sure",
      [
        ["Post", "Uitgaven 2026", "Bedrag 2027"],
        ["Coach", 100, 5],
      ],
    ],
    [
      "columns sure",
      [
        ["Post", "Uitgaven", "Inkomsten"],
        ["Coach", 100, ""],
        ["Inkomsten", "", ""],
        ["Stad", "", 5],
      ],
    ],
    [
      "blocks sure",
      [
        ["Post", "Uitgaven"],
        ["Coach", 100],
        ["Inkomsten", ""],
        ["Stad", 60],
      ],
    ],
    [
      "columns sure",
      [
        ["Post", "Uitgaven"],
        ["Coach", 100],
        ["Kosten", ""],
        ["Zaal", 60],
      ],
    ],
    [
      "blocks sure",
      [
        ["Post", "Bedrag"],
        ["Kosten", ""],
        ["Coach", 100],
        ["Inkomsten", ""],
        ["Stad", 60],
      ],
    ],
    [
      "sign unsure",
      [
        ["Post", "Bedrag"],
        ["Coach", -100],
        ["Stad", 60],
      ],
    ],
    [
      "expense unsure",
      [
        ["Post", "Bedrag"],
        ["Coach", -100],
        ["Zaal", 0],
      ],
    ],
    [
      "expense unsure",
      [
        ["Post", "Bedrag"],
        ["Coach", 100],
        ["Zaal", 0],
      ],
    ],
    [
      "expense unsure",
      [
        ["Post", "Bedrag"],
        ["Coach", 100],
        ["Zaal", 5],
        ["Saldo", -105],
      ],
    ],
    [
      "expense unsure",
      [
        ["Post", "Initieel budget", "BW 1"],
        ["Coach", 100, -5],
        ["Zaal", 20, 4],
      ],
    ],
    [
      "sign unsure",
      [
        ["Post", "Initieel budget", "BW 1"],
        ["Coach", 100, -5],
        ["Zaal", -20, 4],
      ],
    ],
    [
      "sign unsure",
      [
        ["Post", "BW 1"],
        ["Coach", 100],
        ["Zaal", -20],
      ],
    ],
  ])("%s: %j", (expected, rows) => {
    expect(rule(rows)).toBe(expected);
  });

  test("by the title or the name of the sheet where the amounts do not tell", () => {
    const rows = [
      ["Post", "Bedrag"],
      ["Stad", 100],
      ["Gewest", 5],
    ];
    expect(rule(rows, undefined, { sheet: "Inkomsten" })).toBe("income unsure");
    expect(rule([["Raming", ""], ["", ""], ...rows], undefined, { sheet: "Ontvangsten" })).toBe("income unsure");
    expect(rule(rows, undefined, { sheet: "Uitgaven" })).toBe("expense unsure");
  });

  test("as the user said, and then it is sure", () => {
    expect(
      rule(
        [
          ["Post", "Bedrag"],
          ["Coach", -100],
          ["Stad", 60],
        ],
        chosen({ sides: "expense" }),
      ),
    ).toBe("expense sure");
  });

  test("by totals that name the sides, where nothing else does", () => {
    const rows = [
      ["Post", "Bedrag"],
      ["Coach", 100],
      ["Zaal", 20],
      ["Totaal kosten", 120],
      ["Stad", 60],
      ["Gewest", 30],
      ["Totaal financiering", 90],
    ];
    expect(rule(rows)).toBe("blocks sure");
    expect(amounts(read(rows))).toEqual(["-100", "-20", "+60", "+30"]);
    const kinds = rows.map(([text, amount], at) => [
      text ?? "",
      at === 0 ? "Soort" : at < 4 ? "kost" : "",
      amount ?? "",
    ]);
    expect(read(kinds).open.map(({ description }) => description)).toEqual(["Stad", "Gewest"]);
    const named = rows.map(([text, amount], at) => [text ?? "", at === 0 ? "Uitgaven" : (amount ?? "")]);
    expect(amounts(read(named))).toEqual(["-100", "-20", "-60", "-30"]);
  });

  test("income with a minus and expenses without is a way to write, where all income is so", () => {
    const negative = (rows: (CellValue | null)[][]) => layoutOf(rows).incomeNegative ?? false;
    const rows = (...lines: [string, number][]) => [
      ["Post", "Soort", "Bedrag"],
      ...lines.map(([kind, amount]) => ["x", kind, amount]),
    ];
    expect(negative(rows(["kost", 100], ["inkomst", -60], ["inkomst", -5]))).toBe(true);
    expect(negative(rows(["kost", 100], ["inkomst", -60], ["inkomst", 0]))).toBe(true);
    expect(negative(rows(["kost", 100], ["inkomst", -60], ["inkomst", 5]))).toBe(false);
    expect(negative(rows(["kost", 100], ["kost", -5], ["inkomst", -60]))).toBe(false);
    expect(negative(rows(["kost", 100], ["kost", 7], ["kost", -5], ["inkomst", -60]))).toBe(true);
    expect(negative(rows(["kost", -100], ["inkomst", -60]))).toBe(false);
    expect(negative(rows(["inkomst", -60]))).toBe(false);
    expect(negative(rows(["kost", 100]))).toBe(false);
    expect(
      negative([
        ["Post", "Uitgaven", "Inkomsten"],
        ["Coach", 100, ""],
        ["Stad", "", -60],
        ["Saldo", "", 40],
      ]),
    ).toBe(true);
    expect(
      negative([
        ["Post", "Bedrag"],
        ["Kosten", ""],
        ["Coach", 100],
        ["Inkomsten", ""],
        ["Stad", -60],
      ]),
    ).toBe(true);
    expect(
      negative([
        ["Post", "Bedrag"],
        ["Coach", 100],
        ["Stad", -60],
      ]),
    ).toBe(false);
  });

  test("expenses with a minus are a way to write, where most of them are so", () => {
    const negative = (rows: (CellValue | null)[][], choices?: LayoutChoices) =>
      layoutOf(rows, choices).expensesNegative;
    const rows = (...lines: [string, number][]) => [
      ["Post", "Soort", "Bedrag"],
      ...lines.map(([kind, amount]) => ["x", kind, amount]),
    ];
    expect(negative(rows(["kost", -100], ["kost", -5], ["kost", 900], ["inkomst", 60], ["inkomst", 70]))).toBe(true);
    expect(negative(rows(["kost", -100], ["kost", 5]))).toBe(false);
    expect(negative(rows(["kost", 100], ["inkomst", -60], ["inkomst", -70]))).toBe(false);
    expect(
      negative([
        ["Post", "Soort", "Bedrag"],
        ["Coach", "kost", 100],
        ["Totaal", "kost", -1],
        ["Saldo", "kost", -1],
      ]),
    ).toBe(false);
    expect(
      negative([
        ["Post", "Bedrag"],
        ["Coach", -100],
        ["Zaal", -5],
      ]),
    ).toBe(true);
    expect(
      negative([
        ["Post", "Bedrag"],
        ["Coach", -100],
        ["Stad", 5],
      ]),
    ).toBe(false);
    expect(negative(rows(["kost", -100]), chosen({ expensesNegative: false }))).toBe(false);
    expect(negative(rows(["kost", 100]), chosen({ expensesNegative: true }))).toBe(true);
  });

  test("the year is that of the title where no column has years, unless the user said which", () => {
    const year = (rows: (CellValue | null)[][], choices?: LayoutChoices) => layoutOf(rows, choices).year;
    const plain = [
      ["Begroting 2026", ""],
      ["Post", "Uitgaven"],
      ["Coach", 100],
    ];
    expect(year(plain)).toBe(2026);
    expect(year(plain, chosen({ year: 2030 }))).toBe(2030);
    expect(
      year([
        ["Begroting 2026", "", ""],
        ["Post", "Uitgaven", "Jaar"],
        ["Coach", 100, 2027],
      ]),
    ).toBeUndefined();
    expect(
      year([
        ["Begroting 2026", "", ""],
        ["Post", "Uitgaven", "2027"],
        ["Coach", 100, 5],
      ]),
    ).toBeUndefined();
  });

  test("the header is known by its row on the sheet, and a sheet without one has none", () => {
    expect(
      layoutOf([
        ["Begroting", ""],
        ["Post", "Uitgaven"],
        ["Coach", 100],
      ]),
    ).toMatchObject({ headerRow: 4, headerRows: 1 });
    expect(
      layoutOf([
        ["Coach", 100],
        ["Zaal", 20],
      ]),
    ).toMatchObject({ headerRow: undefined, headerRows: 0 });
  });

  test("what the user said about certainty is kept, and nothing where nothing was said", () => {
    const rows = [
      ["Post", "Uitgaven"],
      ["Coach", 100],
    ];
    expect(layoutOf(rows, chosen({ withoutStatus: "open", statusInText: false }))).toMatchObject({
      withoutStatus: "open",
      statusInText: false,
    });
    expect(Object.keys(layoutOf(rows))).not.toEqual(expect.arrayContaining(["withoutStatus"]));
    expect("statusInText" in layoutOf(rows)).toBe(false);
  });

  test("a sheet without a column of amounts is no budget", () => {
    expect(
      recogniseBudget(
        blockOf([
          ["Post", "Soort"],
          ["Coach", "kost"],
        ]),
      ),
    ).toBeUndefined();
  });

  test("a table under another with its amounts elsewhere is read by its own header, unless the user points at one", () => {
    const rows = [
      ["Uitgaven", "Bedrag", ""],
      ["Coach", 100, ""],
      ["Zaal", 20, ""],
      ["Drank", 5, ""],
      ["", "", ""],
      ["Inkomsten", "Status", "Bedrag"],
      ["Stad", "zeker", 60],
    ];
    expect(layoutOf(rows).halves).toHaveLength(2);
    expect(layoutOf(rows, chosen({ header: "Uitgaven | Bedrag | " })).halves).toBeUndefined();
  });

  test("the year of the left half holds for the right half as well, and a user's year for both", () => {
    const rows = [
      ["Begroting 2026", "", "", ""],
      ["Uitgaven", "Bedrag", "Inkomsten", "Bedrag"],
      ["Coach", 100, "Stad", 60],
      ["Zaal", 20, "Gewest", 5],
    ];
    expect(layoutOf(rows).halves?.map(({ year }) => year)).toEqual([2026, 2026]);
    expect(layoutOf(rows, chosen({ year: 2030 })).halves?.map(({ year }) => year)).toEqual([2030, 2030]);
    expect(layoutOf(rows.slice(1)).halves?.map(({ year }) => year)).toEqual([undefined, undefined]);
  });
});

describe("what stands above and beside", () => {
  test("the header of the second block may tell more than that of the first", () => {
    const reading = read([
      ["Projectfiche", "x 1.000 euro"],
      ["Uitgaven", "Bedrag"],
      ["Coach", 100],
      ["Zaal", 20],
      [],
      ["Inkomsten", "Bedrag", "Status", "Financier"],
      ["Premie", 50, "toegekend", "Vlaanderen"],
    ]);
    expect(amounts(reading)).toEqual(["-100", "-20", "+50"]);
    expect(keys(reading)).toEqual(["budget.inThousands"]);
  });

  test("a number above the header is named and does not count; a year is only a year", () => {
    const reading = read([
      ["Versie", "", 3],
      ["Jaar", "", 2027],
      ["Post", "Soort", "Bedrag"],
      ["Coach", "U", 5],
    ]);
    expect(amounts(reading)).toEqual(["-5"]);
    expect(reading.lines[0]?.year).toBe(2027);
    expect(keys(reading)).toEqual(["budget.yearOfTitle", "budget.amountAboveHeader"]);
  });
});

describe("the side of a line", () => {
  test("stands once in cells that are merged over several rows", () => {
    const merged = [
      { row: 1, column: 0, rows: 2, columns: 1 },
      { row: 3, column: 0, rows: 2, columns: 1 },
    ];
    const rows = [
      ["Soort", "Post", "Bedrag"],
      ["Uitgaven", "Coach", 100],
      ["", "Zaal", 20],
      ["Inkomsten", "Stad", 50],
      ["", "Provincie", 30],
    ];
    expect(amounts(read(rows, { merged }))).toEqual(["-100", "-20", "+50", "+30"]);
  });

  test("that lacks is asked for, and the amount is shown and not counted", () => {
    const reading = read([
      ["Soort", "Post", "Bedrag"],
      ["Uitgave", "Coach", 100],
      ["", "Zaal", 20],
      ["winst", "Stad", 50],
    ]);
    expect(amounts(reading)).toEqual(["-100"]);
    expect(reading.open.map(({ description, amount }) => [description, amount])).toEqual([
      ["Zaal", 20],
      ["Stad", 50],
    ]);
    expect(keys(reading)).toEqual(["budget.lineWithoutKind", "budget.lineWithoutKind"]);
  });

  test("follows the sign, and expenses that carry a minus anyway are no negative expenses", () => {
    expect(
      amounts(
        read([
          ["Post", "Bedrag"],
          ["Coach", -100],
          ["Stad", 60],
        ]),
      ),
    ).toEqual(["-100", "+60"]);
    const reading = read([
      ["Post", "Soort", "Bedrag"],
      ["Coach", "uitgave", -100],
      ["Zaal", "uitgave", -20],
      ["Terug", "uitgave", 5],
      ["Stad", "inkomst", 60],
    ]);
    expect(amounts(reading)).toEqual(["-100", "-20", "--5", "+60"]);
    expect(keys(reading)).toEqual(["budget.expensesNegative", "budget.negativeExpense"]);
  });

  test("is an expense where nothing speaks of income, and that is told", () => {
    const reading = read([
      ["Post", "Bedrag"],
      ["Coach", 100],
      ["Zaal", 20],
    ]);
    expect(amounts(reading)).toEqual(["-100", "-20"]);
    expect(keys(reading)).toEqual(["budget.onlyExpenses"]);
  });
});

describe("columns of amounts", () => {
  test("number times price: only the product counts", () => {
    const reading = read([
      ["Omschrijving", "Soort", "Aantal", "Eenheidsprijs", "Totaal"],
      ["Scans", "kost", 10, 150, 1_500],
      ["Coach", "kost", 2, 50_000, 100_000],
    ]);
    expect(amounts(reading)).toEqual(["-1500", "-100000"]);
    expect(keys(reading)).toEqual([]);
  });

  test("without and with VAT beside each other: those without count", () => {
    const reading = read([
      ["Post", "Soort", "Bedrag excl. btw", "Btw %", "Bedrag incl. btw"],
      ["Studie", "Kost", 1_000, "21%", 1_210],
      ["Dak", "Kost", 1_000, 6, 1_060],
    ]);
    expect(reading.lines.map(({ amount, vat }) => [amount, vat])).toEqual([
      [1_000, 0.21],
      [1_000, 0.06],
    ]);
    expect(keys(reading)).toEqual([]);
  });

  test("with VAT only: it is taken out where the rate is given", () => {
    const reading = read([
      ["Post", "Soort", "Bedrag (incl. btw)", "Btw %"],
      ["Studie", "Kost", 1_210, "21%"],
      ["Diverse", "Kost", 500, ""],
    ]);
    expect(amounts(reading)).toEqual(["-1000", "-500"]);
    expect(reading.lines.map(({ inclusive }) => inclusive)).toEqual([undefined, true]);
  });

  test("a row that has only a total counts by that total", () => {
    const reading = read([
      ["Post", "Soort", 2026, 2027, "Totaal"],
      ["Coach", "kost", 10, 20, 30],
      ["Later te verdelen", "kost", "", "", 50],
    ]);
    expect(reading.lines.map(({ amount, year }) => [amount, year])).toEqual([
      [10, 2026],
      [20, 2027],
      [50, undefined],
    ]);
    expect(keys(reading)).toEqual(["budget.lineWithoutYear"]);
  });

  test("a total beside the amounts that says something else is told, and the amounts count", () => {
    const reading = read([
      ["Post", "Soort", 2026, 2027, "Totaal"],
      ["Coach", "kost", 10, 20, 40],
    ]);
    expect(amounts(reading)).toEqual(["-10", "-20"]);
    expect(keys(reading)).toEqual(["budget.rowTotalDiffers"]);
  });

  test("numbers that do not count are named", () => {
    const reading = read([
      ["Post", "Soort", "Bedrag", "Vorige versie"],
      ["Coach", "kost", 10, 12],
    ]);
    expect(keys(reading)).toEqual(["budget.numbersNotUsed"]);
  });

  test("a range for the whole row is shared over its years", () => {
    const reading = read([
      ["Post", "Soort", 2026, 2027, "Laag", "Hoog"],
      ["Coach", "kost", 100, 300, 320, 600],
    ]);
    expect(reading.lines.map(({ low, high }) => [low, high])).toEqual([
      [80, 150],
      [240, 450],
    ]);
  });

  test("a range that does not hold the amount is told and left aside", () => {
    const reading = read([
      ["Post", "Soort", "Bedrag", "Laag", "Hoog"],
      ["Coach", "kost", 100, 120, 150],
    ]);
    expect(reading.lines.map(({ low, high }) => [low, high])).toEqual([[100, 100]]);
    expect(keys(reading)).toEqual(["budget.rangeNotRising"]);
  });
});

describe("totals", () => {
  const HEAD = ["Post", "Soort", "Bedrag"];

  test("a total without a name is known by its sum", () => {
    const reading = read([HEAD, ["Coach", "kost", 100.1], ["Zaal", "kost", 20.2], ["", "", 120.3]]);
    expect(amounts(reading)).toEqual(["-100.1", "-20.2"]);
  });

  test("a row without a name that is no sum is a line", () => {
    expect(amounts(read([HEAD, ["Coach", "kost", 100], ["Zaal", "kost", 20], ["", "kost", 99]]))).toEqual([
      "-100",
      "-20",
      "-99",
    ]);
  });

  test("a line that equals the sum of its neighbours counts, and one is asked to look", () => {
    const reading = read([HEAD, ["Personeel", "kost", 120], ["Coach", "kost", 100], ["Stagiair", "kost", 20]]);
    expect(amounts(reading)).toEqual(["-120", "-100", "-20"]);
    expect(keys(reading)).toEqual(["budget.maybeSubtotal"]);
  });

  test.each([
    [130, "budget.totalDiffers"],
    [0, "budget.totalIsZero"],
    ["#REF!", "budget.totalIsError"],
  ])("a total of %s where the lines make 120", (total, key) => {
    const reading = read([HEAD, ["Coach", "kost", 100], ["Zaal", "kost", 20], ["Totaal", "", total]]);
    expect(amounts(reading)).toEqual(["-100", "-20"]);
    expect(keys(reading)).toEqual([key]);
    expect(reading.findings[0]?.values).toMatchObject({ expected: 120 });
  });
});

test("five thousand lines with a gap in every seventh: none lost, each gap told once", () => {
  const rows = Array.from({ length: 5_000 }, (_, i): CellValue[] => [
    `Post ${i}`,
    i % 2 === 0 ? "uitgave" : "inkomst",
    i % 7 === 3 ? "nog te bepalen" : (i + 1) / 100,
  ]);
  const reading = read([["Omschrijving", "Soort", "Bedrag"], ...rows]);
  const gaps = rows.filter(([, , amount]) => typeof amount === "string").length;
  expect(reading.lines.length + reading.open.length).toBe(5_000);
  expect(reading.open).toHaveLength(gaps);
  expect(keys(reading).filter((key) => key === "budget.amountUnknown")).toHaveLength(gaps);
});
