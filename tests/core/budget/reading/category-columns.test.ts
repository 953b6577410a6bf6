/** Costs in a column per category: each amount is a line of its category, and the total beside them does not count again. */
import { choicesOfLink, linkOfLayout } from "../../../../core/budget/reading/budget-link";
import { type LayoutChoices, meaningKey } from "../../../../core/budget/reading/layout";
import type { BudgetReading } from "../../../../core/budget/reading/read-budget";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { keysOf, readRows } from "../read";

type Rows = readonly (readonly (CellValue | null)[])[];

const over = (row: number, column: number, columns: number) => ({ row, column, rows: 1, columns });
/** "-100 Plan (Studie) 2026": an expense with its category, an income with who pays. */
const linesOf = ({ lines }: BudgetReading) =>
  lines.map(({ kind, amount, description, category, funder, year }) => {
    const sign = kind === "income" ? "+" : "-";
    return [`${sign}${amount}`, description, `(${category ?? funder ?? ""})`, ...(year ? [year] : [])].join(" ");
  });
const warnings = ({ findings }: BudgetReading) =>
  findings.filter(({ severity }) => severity !== "note").map(({ text }) => text.key);

const HEADER = ["Taak", "Personeel", "Studie", "Werken", "Communicatie", "Totaal"];
const BODY: Rows = [
  ["Opmaak plan", 100, 2000, null, 50, 2150],
  ["Wegenis", 300, null, 90_000, null, 90_300],
  ["Totaal", 400, 2000, 90_000, 50, 92_450],
];

describe("a group above its categories", () => {
  test.each([
    ["merged over the categories", [over(0, 1, 4)]],
    ["merged over the categories and their total", [over(0, 1, 5)]],
    ["in one cell, not merged", []],
  ])("%s", (_, merged) => {
    const reading = readRows([["", "Kosten"], HEADER, ...BODY], { merged });
    expect(linesOf(reading)).toEqual([
      "-100 Opmaak plan (Personeel)",
      "-2000 Opmaak plan (Studie)",
      "-50 Opmaak plan (Communicatie)",
      "-300 Wegenis (Personeel)",
      "-90000 Wegenis (Werken)",
    ]);
    expect(reading.layout.totals.map(({ agrees }) => agrees)).toEqual([true, true, true, true, true]);
    expect(keysOf(reading)).toEqual(["budget.categoryColumns", "budget.totalBesideCategories"]);
    expect(reading.findings[0]?.values).toEqual({ columns: "Personeel, Studie, Werken, Communicatie" });
  });

  test("a row that is a year has the category as its description", () => {
    const rows: Rows = [
      ["", "Kosten"],
      ["Jaar", "Personeel", "Studie", "Totaal"],
      [2026, 100, 50, 150],
      [2027, 100, 70, 170],
      ["Totaal", 200, 120, 320],
    ];
    const expected = [
      "-100 Personeel (Personeel) 2026",
      "-50 Studie (Studie) 2026",
      "-100 Personeel (Personeel) 2027",
      "-70 Studie (Studie) 2027",
    ];
    expect(linesOf(readRows(rows, { merged: [over(0, 1, 2)] }))).toEqual(expected);
    const unnamed = rows.map((row, at) => (at === 1 ? ["", ...row.slice(1)] : row));
    expect(linesOf(readRows(unnamed, { merged: [over(0, 1, 2)] }))).toEqual(expected);
  });

  test("a year that is as much as the two before it is no total", () => {
    const rows: Rows = [
      ["", "Kosten"],
      ["Jaar", "Personeel", "Studie"],
      [2026, 10, 5],
      [2027, 20, 5],
      [2028, 30, 10],
    ];
    expect(linesOf(readRows(rows))).toHaveLength(6);
  });

  test("expenses and income beside each other, each with its total: income has who pays", () => {
    const reading = readRows(
      [
        ["", "Uitgaven", "", "", "Inkomsten", "", "", "Saldo"],
        ["Taak", "Personeel", "Werken", "Totaal", "Vlaanderen", "Eigen middelen", "Totaal", ""],
        ["Plan", 100, 50, 150, 75, 60, 135, -15],
        ["Straat", 10, 500, 510, null, null, 400, -110],
        ["Totaal", 110, 550, 660, 75, 60, 535, -125],
      ],
      { merged: [over(0, 1, 3), over(0, 4, 3)] },
    );
    expect(linesOf(reading)).toEqual([
      "-100 Plan (Personeel)",
      "-50 Plan (Werken)",
      "+75 Plan (Vlaanderen)",
      "+60 Plan (Eigen middelen)",
      "-10 Straat (Personeel)",
      "-500 Straat (Werken)",
      // Only its total was filled in.
      "+400 Straat ()",
    ]);
    expect(keysOf(reading)).toContain("budget.sourceColumns");
    expect(warnings(reading)).not.toContain("budget.rowTotalDiffers");
  });

  test("a total of one side that differs is told, and the amounts count", () => {
    const reading = readRows(
      [
        ["", "Uitgaven", "", "", "Inkomsten", "", ""],
        ["Taak", "Personeel", "Werken", "Totaal", "Vlaanderen", "Stad", "Totaal"],
        ["Plan", 100, 50, 160, 75, 60, 135],
        ["Straat", 100, 70, 170, 75, 80, 155],
      ],
      { merged: [over(0, 1, 3), over(0, 4, 3)] },
    );
    const told = reading.findings.filter(({ text }) => text.key === "budget.rowTotalDiffers");
    expect(told.map(({ values, cell }) => [values?.found, values?.expected, cell?.column])).toEqual([[160, 150, 3]]);
  });

  test("years above the categories, and categories above the years", () => {
    const years: Rows = [
      ["Taak", 2026, "", 2027, ""],
      ["", "Personeel", "Werken", "Personeel", "Werken"],
      ["Plan", 100, 50, 150, 75],
    ];
    const categories: Rows = [
      ["Taak", "Personeel", "", "Werken", ""],
      ["", 2026, 2027, 2026, 2027],
      ["Plan", 100, 150, 50, 75],
    ];
    const merged = [over(0, 1, 2), over(0, 3, 2)];
    const expected = [
      "-100 Plan (Personeel) 2026",
      "-150 Plan (Personeel) 2027",
      "-50 Plan (Werken) 2026",
      "-75 Plan (Werken) 2027",
    ];
    expect(linesOf(readRows(years, { merged })).sort()).toEqual(expected);
    expect(linesOf(readRows(categories, { merged }))).toEqual(expected);
  });
});

describe("what is no category", () => {
  test("a total under another name is the sum of the others in every row", () => {
    const reading = readRows([
      ["", "Kosten"],
      ["Taak", "Personeel", "Studie", "Samen"],
      ["Coach", 100, 20, 120],
      ["Plan", 10, 50, 60],
    ]);
    expect(linesOf(reading)).toHaveLength(4);
    expect(keysOf(reading)).toContain("budget.totalBesideCategories");
  });

  test("the same money in another way: offers, versions, with and without VAT", () => {
    for (const lower of [
      ["Offerte A", "Offerte B"],
      ["Netto", "Bruto"],
      ["Oorspronkelijk", "Aangepast"],
    ]) {
      const reading = readRows([
        ["Taak", "Kosten", ""],
        ["", ...lower],
        ["Plan", 100, 121],
        ["Straat", 1000, 1210],
      ]);
      expect(reading.lines.map(({ amount }) => amount)).toEqual([100, 1000]);
    }
  });

  test("a column of remarks under the same group", () => {
    const reading = readRows([
      ["", "Kosten"],
      ["Taak", "Personeel", "Studie", "Opmerking"],
      ["Coach", 100, "", "nog bekijken"],
      ["Plan", "", 50, ""],
    ]);
    expect(linesOf(reading)).toEqual(["-100 Coach (Personeel)", "-50 Plan (Studie)"]);
    expect(reading.open).toEqual([]);
  });
});

test("words for costs in one row of headers are categories as well", () => {
  const reading = readRows([
    ["Taak", "Personeelskosten", "Studiekosten", "Totaal"],
    ["Coach", 100, 20, 120],
    ["Plan", 10, 50, 60],
  ]);
  expect(linesOf(reading)).toEqual([
    "-100 Coach (Personeelskosten)",
    "-20 Coach (Studiekosten)",
    "-10 Plan (Personeelskosten)",
    "-50 Plan (Studiekosten)",
  ]);
});

test("the link keeps each category, and its totals of one side", () => {
  const rows: Rows = [
    ["", "Uitgaven", "", "", "Inkomsten", "", ""],
    ["Taak", "Personeel", "Werken", "Totaal", "Vlaanderen", "Stad", "Totaal"],
    ["Plan", 100, 50, 150, 75, 60, 135],
    ["Straat", 100, 70, 170, 75, 80, 155],
  ];
  const merged = [over(0, 1, 3), over(0, 4, 3)];
  const first = readRows(rows, { merged });
  const choices = choicesOfLink(linkOfLayout(first.layout, { columns: [] }));
  const again = readRows(rows, { merged, choices });
  expect(linesOf(again)).toEqual(linesOf(first));
  expect(warnings(again)).toEqual(warnings(first));
});

test("costs beside what pays for them: a group called Financiering is income, and no column of costs becomes so", () => {
  const reading = readRows(
    [
      ["", "Kosten", "", "", "Financiering", ""],
      ["WP", "Personeel", "Werking", "Totaal", "Stad", "Subsidie"],
      ["WP1", 10, 5, 15, 5, 10],
      ["WP2", 20, 10, 30, 10, 20],
    ],
    { merged: [over(0, 1, 3), over(0, 4, 2)] },
  );
  expect(linesOf(reading)).toEqual([
    "-10 WP1 (Personeel)",
    "-5 WP1 (Werking)",
    "+5 WP1 (Stad)",
    "+10 WP1 (Subsidie)",
    "-20 WP2 (Personeel)",
    "-10 WP2 (Werking)",
    "+10 WP2 (Stad)",
    "+20 WP2 (Subsidie)",
  ]);
  expect(warnings(reading)).toEqual([]);
});

describe("other columns under one group", () => {
  test("a year above its quarters and their total, over every name below", () => {
    const reading = readRows(
      [
        ["Onderdeel", "2026", "", "", "", ""],
        ["", "Q1", "Q2", "Q3", "Q4", "Totaal"],
        ["Studie", 10, 20, 5, 5, 40],
        ["Werken", 0, 100, 0, 0, 100],
      ],
      { merged: [over(0, 1, 5)] },
    );
    expect(linesOf(reading)).toEqual(["-40 Studie () 2026", "-100 Werken () 2026"]);
  });

  test("an investment beside wages is a category; exploitatie and investering alone are natures", () => {
    const beside = readRows([
      ["", "Kosten"],
      ["Taak", "Loon", "Werking", "Investering"],
      ["Inventaris", 10, 5, ""],
      ["Straat", "", "", 500],
    ]);
    expect(linesOf(beside)[2]).toBe("-500 Straat (Investering)");
    expect(beside.lines[2]?.nature).toBe("investering");
    const alone = readRows(
      [
        ["Post", "Uitgaven", "", "Ontvangsten", ""],
        ["", "Exploitatie", "Investering", "Exploitatie", "Investering"],
        ["Studie", 10, "", 5, ""],
        ["Werken", "", 100, "", 60],
      ],
      { merged: [over(0, 1, 2), over(0, 3, 2)] },
    );
    expect(linesOf(alone)).toEqual(["-10 Studie ()", "+5 Studie ()", "-100 Werken ()", "+60 Werken ()"]);
    expect(alone.lines.map(({ nature }) => nature)).toEqual([
      "exploitatie",
      "exploitatie",
      "investering",
      "investering",
    ]);
  });

  test("a share under the group is no amount", () => {
    const reading = readRows(
      [
        ["", "Kosten"],
        ["Taak", "Personeel", "Werking", "Totaal", "% subsidie"],
        ["A", 10, 5, 15, 0.5],
        ["B", 20, 10, 30, 0.6],
      ],
      { merged: [over(0, 1, 4)] },
    );
    expect(linesOf(reading)).toHaveLength(4);
    expect(warnings(reading)).not.toContain("budget.rowTotalDiffers");
  });

  test("a wijk above its expenses and income is the category of both, and pays for nothing", () => {
    const { lines } = readRows(
      [
        ["Post", "Wijk Noord", "", "Wijk Zuid", ""],
        ["", "Uitgaven", "Inkomsten", "Uitgaven", "Inkomsten"],
        ["Coach", 10, 5, 20, 10],
      ],
      { merged: [over(0, 1, 2), over(0, 3, 2)] },
    );
    expect(lines.map(({ amount, category, funder }) => [amount, category, funder])).toEqual([
      [10, "Wijk Noord", undefined],
      [5, "Wijk Noord", undefined],
      [20, "Wijk Zuid", undefined],
      [10, "Wijk Zuid", undefined],
    ]);
  });
});

test("a column of remarks in which hardly anything stands is no category", () => {
  const reading = readRows([
    ["", "Kosten"],
    ["Taak", "Personeel", "Studie", "Opmerking"],
    ["Coach", 100, "", "x"],
    ["Plan", "", 50, ""],
  ]);
  expect(linesOf(reading)).toEqual(["-100 Coach (Personeel)", "-50 Plan (Studie)"]);
  expect(reading.open).toEqual([]);
});

/** What the columns mean, with the category or the payer; the table begins in C4. */
const columnsOf = (rows: Rows, choices?: LayoutChoices) =>
  readRows(rows, { row: 3, column: 2, ...(choices && { choices }) }).layout.columns.map(({ meaning }) =>
    meaning ? [meaningKey(meaning), meaning.category ?? meaning.source].filter(Boolean).join(": ") : "",
  );

describe("what makes no categories", () => {
  test.each<[string, Rows, string[]]>([
    [
      "one column under each group",
      [
        ["Taak", "Wijk A", "Wijk B"],
        ["", 2026, 2026],
        ["Plan", 1, 2],
      ],
      ["description", "amount 2026", ""],
    ],
    [
      "the same name twice under a group",
      [
        ["", "Kosten", ""],
        ["Taak", "Personeel", "Personeel"],
        ["Plan", 1, 2],
        ["Weg", 3, 4],
      ],
      ["description", "", "amount"],
    ],
    [
      "one compound word alone",
      [
        ["Post", "Personeelskosten", "Inkomsten"],
        ["Coach", 100, ""],
        ["Stad", "", 50],
      ],
      ["description", "expense", "income"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(columnsOf(rows)).toEqual(expected);
  });
});

describe("what makes categories", () => {
  test("compound words beside each other, each on its side: income has who pays", () => {
    expect(
      columnsOf([
        ["Post", "Personeelskosten", "Studiekosten", "Werkingssubsidies", "Klimaatsubsidies"],
        ["Plan", 100, 5, 60, 40],
        ["Weg", 10, 50, 30, 30],
      ]),
    ).toEqual([
      "description",
      "expense category: Personeelskosten",
      "expense category: Studiekosten",
      "income source: Werkingssubsidies",
      "income source: Klimaatsubsidies",
    ]);
  });

  test("a column under the group that is still empty, or has as many words as numbers", () => {
    expect(
      columnsOf([
        ["", "Kosten", "", "", ""],
        ["Taak", "Personeel", "Studie", "Werken", "Drank"],
        ["Plan", 100, "", "zie offerte", "later eens"],
        ["Weg", 10, "", 500, "nooit"],
      ]),
    ).toEqual([
      "description",
      "expense category: Personeel",
      "expense category: Studie",
      "expense category: Werken",
      expect.not.stringContaining("category"),
    ]);
  });

  test("“Financiering” beside costs names who pays", () => {
    expect(
      columnsOf([
        ["", "Kosten", "", "Financiering", ""],
        ["Taak", "Personeel", "Werken", "Stad", "Gewest"],
        ["Plan", 100, 5, 60, 40],
        ["Weg", 10, 50, 30, 30],
      ]).slice(3),
    ).toEqual(["income source: Stad", "income source: Gewest"]);
  });

  test("groups above the same years", () => {
    expect(
      columnsOf([
        ["Taak", "Personeel", "", "Werken", "", "Nummer", ""],
        ["", 2026, 2027, 2026, 2027, 2026, 2027],
        ["Plan", 1, 2, 3, 4, 5, 6],
      ]).slice(0, 5),
    ).toEqual([
      "description",
      "amount 2026 category: Personeel",
      "amount 2027 category: Personeel",
      "amount 2026 category: Werken",
      "amount 2027 category: Werken",
    ]);
  });

  test("groups above years of their own are none", () => {
    expect(
      columnsOf([
        ["Taak", "Personeel", "", "Werken", ""],
        ["", 2026, 2027, 2028, 2029],
        ["Plan", 1, 2, 3, 4],
      ]).slice(1),
    ).toEqual(["amount 2026", "amount 2027", "amount 2028", "amount 2029"]);
  });

  test("a total under a year adds up that year only", () => {
    const rows: Rows = [
      ["Taak", 2026, "", "", 2027, "", ""],
      ["", "Personeel", "Werken", "Totaal", "Personeel", "Werken", "Totaal"],
      ["Plan", 100, 50, 150, 10, 5, 15],
      ["Weg", 1, 2, 3, 4, 5, 10],
    ];
    const reading = readRows(rows, { row: 3, column: 2 });
    expect(reading.layout.columns.map(({ meaning }) => meaning).filter((one) => one?.field === "rowTotal")).toEqual([
      { field: "rowTotal", year: 2026 },
      { field: "rowTotal", year: 2027 },
    ]);
    const told = reading.findings.filter(({ text }) => text.key === "budget.rowTotalDiffers");
    expect(told.map(({ values, cell }) => [values, cell?.row, cell?.column])).toEqual([
      [{ text: "Weg", found: 10, expected: 9 }, 6, 8],
    ]);
  });
});

describe("a total without such a word among the categories", () => {
  const rows = (header: string[], ...lines: (number | null)[][]): Rows => [
    ["", "Kosten", ...header.slice(1).map(() => "")],
    ["Taak", ...header],
    ...lines.map((line, at): (CellValue | null)[] => [`Taak ${"ABC"[at]}`, ...line]),
  ];
  const last = (...args: Parameters<typeof rows>) => columnsOf(rows(...args)).slice(1);
  const NAMES = ["Personeel", "Werken", "Projectbudget X"];

  test("is the last or the first column that is the sum of the others in every row", () => {
    expect(last(NAMES, [100, 5, 105], [10, 50, 60])[2]).toBe("rowTotal");
    expect(last(["Alles", "Personeel", "Werken"], [105, 100, 5], [60, 10, 50])[0]).toBe("rowTotal");
    expect(last(NAMES, [100, 5, 105], [10, null, 10])[2]).toBe("rowTotal");
  });

  test.each<[string, string[], (number | null)[][]]>([
    ["in one row only", NAMES, [[100, 5, 105]]],
    [
      "where one row differs",
      NAMES,
      [
        [100, 5, 105],
        [10, 50, 61],
      ],
    ],
    [
      "where it repeats one column",
      NAMES,
      [
        [100, null, 100],
        [null, 50, 50],
      ],
    ],
    [
      "of one other column",
      ["Personeel", "Werken"],
      [
        [100, 100],
        [10, 10],
      ],
    ],
  ])("not %s", (_, names, lines) => {
    expect(last(names, ...lines).filter((meaning) => meaning === "rowTotal")).toEqual([]);
  });

  test("not where the user said that it counts", () => {
    const sheet = rows(NAMES, [100, 5, 105], [10, 50, 60]);
    const header = readRows(sheet).layout.columns[3]?.header ?? "";
    expect(columnsOf(sheet, { columns: [{ header, key: "expense category" }] })[3]).toMatch(/^expense category/);
  });
});
