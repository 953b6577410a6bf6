/** A row that adds up the rows below it without saying so counts once: by its number, or by its sum. */
import type { LayoutChoices } from "../../../../core/budget/reading/layout";
import type { CellValue } from "../../../../core/workbook/snapshot";
import type { BlockOptions } from "../block";
import { amountsOf, keysOf, readRows, sumOf } from "../read";

type Rows = readonly (readonly (CellValue | null)[])[];

/** Which rows below the header are a chapter, with the mark "?" where one differs from its parts: "1 4?". */
function chaptersOf(rows: Rows, options: BlockOptions & { choices?: LayoutChoices } = {}): string {
  const { layout } = readRows(rows, { row: 3, column: 2, ...options });
  return layout.rows
    .flatMap(({ role, parts }, at) => (role === "subtotal" ? [`${at}`] : parts ? [`${at}?`] : []))
    .join(" ");
}

describe("chapters by their numbers", () => {
  const HEAD = ["Nr", "Omschrijving", "Soort", "Bedrag"];
  const numbered = (...rows: [CellValue, CellValue][]): Rows => [
    HEAD,
    ...rows.map(([number, amount]) => [number, `Post ${String(number)}`, "kost", amount]),
  ];

  test.each<[string, string, Rows]>([
    ["typed as text", "1 4", numbered(["1", 30], ["1.1", 10], ["1.2", 20], ["2", 5], ["2.1", 2], ["2.2", 3])],
    ["typed as numbers", "1 4", numbered([1, 30], [1.1, 10], [1.2, 20], [2, 5], [2.1, 2], [2.2, 3])],
    ["with a dot behind", "1", numbered(["1.", 30], ["1.1.", 10], ["1.2.", 20])],
    ["with blanks around", "1", numbered([" 1 ", 30], [" 1.1", 10], ["1.2 ", 20])],
    ["over three levels", "1 2", numbered(["1", 30], ["1.1", 12], ["1.1.1", 5], ["1.1.2", 7], ["1.2", 18])],
    ["with one part", "1", numbered(["1", 30], ["1.1", 30])],
    ["in money that goes down", "1", numbered(["1", -30], ["1.1", -40], ["1.2", 10])],
  ])("%s", (_, expected, rows) => {
    expect(chaptersOf(rows)).toBe(expected);
  });

  test("in front of the description", () => {
    const rows: Rows = [
      ["Omschrijving", "Soort", "Bedrag"],
      ["1. Personeel", "kost", 30],
      ["1.1 Coach", "kost", 10],
      ["1.2) Stagiair", "kost", 20],
      ["2. Werking", "kost", 7],
      ["2.1. Zaal", "kost", 7],
      ["2024 was duur", "kost", 9],
    ];
    expect(chaptersOf(rows)).toBe("1 4");
  });

  test("that differ from their parts all count and are doubtful", () => {
    const rows = numbered(["1", 31], ["1.1", 10], ["1.2", 20], ["2", 5], ["2.1", 5]);
    expect(chaptersOf(rows)).toBe("1? 4");
    expect(amountsOf(readRows(rows))).toEqual(["-31", "-10", "-20", "-5"]);
  });

  test("reach over blank rows and notes, up to the first row of another chapter", () => {
    expect(
      chaptersOf([
        HEAD,
        ["1", "Personeel", "kost", 30],
        ["", "", "", ""],
        ["1.1", "Coach", "kost", 10],
        ["", "Nota: twee jaar", "", ""],
        ["1.2", "Stagiair", "kost", 20],
        ["2", "Werking", "kost", 8],
        ["1.3", "Te laat", "kost", 8],
      ]),
    ).toBe("1");
  });

  test("end at a row without a number, and at a heading", () => {
    expect(
      chaptersOf([
        HEAD,
        ["1", "Personeel", "kost", 30],
        ["1.1", "Coach", "kost", 30],
        ["", "Zonder nummer", "kost", 5],
        ["1.2", "Stagiair", "kost", 20],
      ]),
    ).toBe("1");
    expect(
      chaptersOf([
        HEAD,
        ["1", "Personeel", "kost", 30],
        ["1.1", "Coach", "kost", 30],
        ["", "Anderen", "", ""],
        ["1.2", "Stagiair", "kost", 20],
      ]),
    ).toBe("1");
  });

  test("are no chapters without an amount, and 10 is no part of 1", () => {
    expect(chaptersOf(numbered(["1", ""], ["1.1", 10], ["1.2", 20]))).toBe("");
    expect(chaptersOf(numbered(["1", 0], ["1.1", 10], ["1.2", 20]))).toBe("");
    expect(chaptersOf(numbered(["1", 30], ["10", 30], ["1.1", 30]))).toBe("");
  });

  test("have a sum in each column of amounts where they hold something", () => {
    const rows = (first: CellValue, second: CellValue): Rows => [
      ["Nr", "Omschrijving", "Soort", 2026, 2027],
      ["1", "Personeel", "kost", first, second],
      ["1.1", "Coach", "kost", 10, 4],
      ["1.2", "Stagiair", "kost", 20, ""],
    ];
    expect(chaptersOf(rows(30, 4))).toBe("1");
    expect(chaptersOf(rows(30, ""))).toBe("1");
    expect(chaptersOf(rows(30, 5))).toBe("1?");
    expect(readRows(rows(31, 5), { column: 2 }).layout.rows[1]?.parts).toEqual({ column: 5, found: 31, sum: 30 });
    expect(readRows(rows(30, 5), { column: 2 }).layout.rows[1]?.parts).toEqual({ column: 6, found: 5, sum: 4 });
  });

  test("are lines where the user said so", () => {
    const rows = numbered(["1", 30], ["1.1", 10], ["1.2", 20]);
    expect(chaptersOf(rows, { choices: { columns: [], asLine: ["Post 1"] } })).toBe("");
  });

  test("a number that the sheet uses for something else makes none", () => {
    const rows: Rows = [
      ["Jaar", "Omschrijving", "Soort", "Bedrag"],
      [2026, "Personeel", "kost", 30],
      [2026.1, "Coach", "kost", 30],
    ];
    expect(chaptersOf(rows)).toBe("");
  });

  test("and then sums are not looked at", () => {
    const rows = numbered(
      ["1", 31],
      ["1.1", 10],
      ["1.2", 20],
      ["A", 9],
      ["B", 4],
      ["C", 5],
      ["D", 3],
      ["E", 1],
      ["F", 2],
    );
    expect(chaptersOf(rows)).toBe("1?");
  });
});

describe("chapters by their sums", () => {
  const HEAD = ["Omschrijving", "Soort", "Bedrag"];
  const plain = (...amounts: CellValue[]): Rows => [
    HEAD,
    ...amounts.map((amount, at): CellValue[] =>
      amount === "" ? ["", "", ""] : [`Post ${"abcdefghij"[at]}`, "kost", amount],
    ),
  ];

  test("are two or more rows that each add up all rows down to the next", () => {
    expect(chaptersOf(plain(30, 10, 20, 9, 2, 3, 4))).toBe("1 4");
    expect(amountsOf(readRows(plain(30, 10, 20, 9, 2, 3, 4)))).toEqual(["-10", "-20", "-2", "-3", "-4"]);
    expect(chaptersOf(plain(30, 10, 20, 9, 2, 3, 4, 1, 0.4, 0.6))).toBe("1 4 8");
    expect(chaptersOf(plain(-30, -10, -20, -9, -5, -4))).toBe("1 4");
  });

  test.each<[string, CellValue[]]>([
    ["one alone may be chance", [30, 10, 20]],
    ["a row that is left over", [30, 10, 20, 9, 2, 3]],
    ["a sum that differs by a cent", [30, 10, 20, 9, 4, 5.01]],
    ["one part alone", [30, 30, 9, 9]],
    ["an empty row in the midst", [30, 10, "", 20, 9, 2, 7]],
    ["one in each group", [30, 10, 20, "", 9, 2, 7]],
    ["nothing but zeros", [0, 0, 0, 0, 0, 0]],
  ])("not: %s", (_, amounts) => {
    expect(chaptersOf(plain(...amounts))).toBe("");
  });

  test("may stand in a group below an empty row or a heading", () => {
    expect(chaptersOf(plain(7, "", 30, 10, 20, 9, 2, 7))).toBe("3 6");
    expect(chaptersOf([HEAD, ["Coach", "kost", 7], ["Werken", "", ""], ...plain(30, 10, 20, 9, 2, 7).slice(1)])).toBe(
      "3 6",
    );
  });

  test("add up in every column of amounts", () => {
    const rows = (last: CellValue): Rows => [
      ["Omschrijving", "Soort", 2026, 2027],
      ["Personeel", "kost", 30, 3],
      ["Coach", "kost", 10, 1],
      ["Stagiair", "kost", 20, 2],
      ["Werking", "kost", 9, ""],
      ["Zaal", "kost", 4, ""],
      ["Drank", "kost", 5, last],
    ];
    expect(chaptersOf(rows(""))).toBe("1 4");
    expect(chaptersOf(rows(1))).toBe("");
  });

  test("go on while one of the columns is not yet full", () => {
    expect(
      chaptersOf([
        ["Omschrijving", "Soort", 2026, 2027],
        ["Personeel", "kost", 30, 3],
        ["Coach", "kost", 40, 1],
        ["Korting", "kost", -10, 2],
        ["Werking", "kost", 9, 1],
        ["Zaal", "kost", 4, 0.5],
        ["Drank", "kost", 5, 0.5],
      ]),
    ).toBe("1 4");
  });

  test("are told nothing of, for their parts say it all", () => {
    expect(keysOf(readRows(plain(30, 10, 20, 9, 2, 3, 4)))).toEqual([]);
  });
});

describe("rows that begin further to the right", () => {
  const sum = (rows: readonly (readonly (string | number)[])[]) =>
    sumOf(readRows([["Post", "Bedrag"], ...rows]), "expense");

  test.each(["   ", "\t", "\u00a0\u00a0", "- ", "  • "])(
    "are parts of the row above that is their sum: “%s”",
    (indent) => {
      expect(
        sum([
          ["Studie", 30_000],
          [`${indent}stabiliteit`, 10_000],
          [`${indent}energie`, 20_000],
          ["Werken", 100_000],
        ]),
      ).toBe(130_000);
    },
  );

  test("may have parts themselves, which count instead", () => {
    const rows = [
      ["Studie", 30_000],
      ["  stabiliteit", 10_000],
      ["    dak", 4000],
      ["    muren", 6000],
      ["  energie", 20_000],
      ["Werken", 100_000],
    ];
    expect(sum(rows)).toBe(130_000);
    expect(readRows([["Post", "Bedrag"], ...rows]).lines.map(({ description }) => description)).toEqual([
      "dak",
      "muren",
      "energie",
      "Werken",
    ]);
  });

  test("count beside the row above where they do not add up to it, and that is told", () => {
    const rows = [
      ["Studie", 30_000],
      ["  stabiliteit", 10_000],
      ["  energie", 20_001],
      ["Werken", 100_000],
    ];
    expect(sum(rows)).toBe(160_001);
    expect(chaptersOf([["Post", "Bedrag"], ...rows])).toBe("1?");
  });

  test("are told nothing of where there is one, or where the row above has no amount", () => {
    const single = [
      ["Post", "Bedrag"],
      ["Studie", 30],
      ["  energie", 20],
      ["Werken", 100],
    ];
    expect(chaptersOf(single)).toBe("");
    const heading = [
      ["Post", "Bedrag"],
      ["Studie", ""],
      ["  energie", 20],
      ["  stabiliteit", 5],
      ["Werken", 100],
    ];
    expect(chaptersOf(heading)).toBe("");
  });

  test("may fill a year that the row above leaves open", () => {
    const rows = [
      ["Post", 2026, 2027],
      ["Studie", 30, ""],
      ["  a", 10, 4],
      ["  b", 20, 5],
      ["Werken", 100, ""],
    ];
    expect(chaptersOf(rows)).toBe("1");
    expect(sumOf(readRows(rows), "expense")).toBe(139);
  });

  test("are lines where the row above is the user's", () => {
    const rows = [
      ["Post", "Bedrag"],
      ["Studie", 30],
      ["  a", 10],
      ["  b", 20],
      ["Werken", 100],
    ];
    expect(sumOf(readRows(rows, { choices: { columns: [], asLine: ["Studie"] } }), "expense")).toBe(160);
  });
});
