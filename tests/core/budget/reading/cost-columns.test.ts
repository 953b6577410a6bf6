/** Columns of costs without a word for it: the total beside them, or the years down, say that they are costs. */
import type { LayoutChoices } from "../../../../core/budget/reading/layout";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { keysOf, meaningsOf, readRows, sumOf, toldOf } from "../read";

type Rows = readonly (readonly (CellValue | null)[])[];
const read = (rows: Rows, columns: LayoutChoices["columns"] = []) => readRows(rows, { choices: { columns } });
const sides = (rows: Rows) => {
  const reading = read(rows);
  return [sumOf(reading, "expense"), sumOf(reading, "income")];
};

const BESIDE_GRANT: Rows = [
  ["Actie", "Personeel", "Werking", "Totaal", "Subsidie"],
  ["Woningscans", 10_000, 2000, 12_000, 8000],
  ["Wijkpunt", 20_000, 5000, 25_000, 15_000],
];

describe("columns that add up to the total beside them", () => {
  test("are the costs beside a grant, each a category", () => {
    const reading = read(BESIDE_GRANT);
    expect(sides(BESIDE_GRANT)).toEqual([37_000, 23_000]);
    expect(reading.lines.filter(({ kind }) => kind === "expense").map(({ category }) => category)).toEqual([
      "Personeel",
      "Werking",
      "Personeel",
      "Werking",
    ]);
    expect(toldOf(reading)).toEqual(["note categoryColumns B1", "note totalBesideCategories D1"]);
  });

  test("count together with the one that says costs", () => {
    const rows: Rows = [
      ["Actie", "Kost gemeente", "Kost Fluvius", "Kost provincie", "Totale kost"],
      ["Studie", 10_000, 5000, 0, 15_000],
      ["Werken", 40_000, 60_000, 0, 100_000],
    ];
    expect(sides(rows)).toEqual([115_000, 0]);
  });

  test("stay out where they do not add up, and are told", () => {
    const rows = BESIDE_GRANT.map((row, at) => (at === 2 ? ["Wijkpunt", 20_000, 4000, 25_000, 15_000] : row));
    expect(sides(rows)).toEqual([37_000, 23_000]);
    expect(toldOf(read(rows))).toEqual(
      expect.arrayContaining(["warning numbersNotUsed B1", "warning numbersNotUsed C1"]),
    );
  });

  test("stay out where the user left one out", () => {
    const reading = read(BESIDE_GRANT, [{ header: "Personeel", key: null }]);
    expect(meaningsOf(reading)[1]).toBe("");
    expect(sumOf(reading, "expense")).toBe(37_000);
  });

  test("are no costs where they are shares, counts or another version", () => {
    const rows: Rows = [
      ["Actie", "Aantal", "Raming bruto", "Totaal", "Subsidie"],
      ["Woningscans", 10_000, 2000, 12_000, 8000],
      ["Wijkpunt", 20_000, 5000, 25_000, 15_000],
    ];
    expect(meaningsOf(read(rows))[1]).toBe("");
  });
});

describe("a total beside grants", () => {
  test("is the costs where it is more than the grants", () => {
    const rows: Rows = [
      ["Actie", "Totaal", "Subsidie"],
      ["Woningscans", 12_000, 8000],
      ["Wijkpunt", 25_000, 15_000],
    ];
    expect(sides(rows)).toEqual([37_000, 23_000]);
  });

  test("is their sum where it equals them", () => {
    const rows: Rows = [
      ["Actie", "Subsidie", "Eigen aandeel", "Totaal"],
      ["Woningscans", 8000, 4000, 12_000],
      ["Wijkpunt", 15_000, 10_000, 25_000],
    ];
    expect(sides(rows)).toEqual([0, 37_000]);
  });
});

describe("years down and costs across", () => {
  const YEARS: Rows = [
    ["Jaar", "Studie", "Werken", "Subsidie"],
    [2026, 10_000, "", 5000],
    [2027, "", 90_000, 40_000],
  ];

  test.each<[string, Rows]>([
    ["with a total", [...YEARS, ["Totaal", 10_000, 90_000, 45_000]]],
    ["without one", YEARS],
  ])("are all read, %s", (_, rows) => {
    expect(sides(rows)).toEqual([100_000, 45_000]);
    expect(read(rows).lines.map(({ year }) => year)).toEqual([2026, 2026, 2027, 2027]);
  });

  test("leave out a column of small numbers", () => {
    const rows = YEARS.map((row, at) => [...row, at === 0 ? "Gezinnen" : 40 + at]);
    expect(sides(rows)).toEqual([100_000, 45_000]);
  });
});

describe("the price of one piece", () => {
  const priced = (header: string): Rows => [
    ["Post", "Aantal", header, "Totaal"],
    ["Advies", 40, 250, 10_000],
    ["Premie", 20, 500, 10_000],
  ];

  test.each(["Bedrag per woning", "Kost per woning", "Kostprijs/m²", "Prijs per stuk"])(
    "is no amount: “%s”",
    (header) => {
      expect(sides(priced(header))).toEqual([20_000, 0]);
      expect(keysOf(read(priced(header)))).not.toContain("budget.rowTotalDiffers");
    },
  );

  test("is read where there is nothing else", () => {
    const rows = priced("Kost per woning").map((row) => row.slice(0, 3));
    expect(sides(rows)).toEqual([750, 0]);
  });

  test("is an amount where the user says so", () => {
    expect(meaningsOf(read(priced("Bedrag per woning"), [{ header: "Bedrag per woning", key: "expense" }]))[2]).toBe(
      "expense",
    );
  });
});
