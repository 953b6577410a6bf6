/** What must be known of all rows of a file before one is read. */
import { readAreaCode, sectorWithoutHyphen } from "../../../core/opendata/area-code";
import { findLayout } from "../../../core/opendata/find-layout";
import { createFirstLook, isTooWide, isTotal } from "../../../core/opendata/first-look";
import type { FiguresLayout, Row } from "../../../core/opendata/layout";

function layoutOf(rows: readonly Row[]): FiguresLayout {
  const layout = findLayout(rows);
  if (!layout) throw new Error("no header was found");
  return layout;
}

function seenIn(rows: readonly Row[], separated = false) {
  const layout = layoutOf(rows);
  const area = layout.columns.find(({ use }) => use === "area")?.index ?? 0;
  const figures = layout.columns.filter(({ use }) => use === "indicator");
  const look = createFirstLook(layout, figures, rows.length, separated);
  rows.forEach((row, index) => {
    look.note(row, index, readAreaCode(row[area]) ?? sectorWithoutHyphen(row[area]));
  });
  return look.settle();
}

const HEADER: Row = ["geoitem", "period", "Woningen"];
const A: Row = ["71016A20-", 2021, 5];
const B: Row = ["71016A51-", 2021, 7];

describe("another table below", () => {
  test("begins at a header of its own and goes on to the end, or to the first header again", () => {
    const rows = [HEADER, A, ["gebied", "jaar", "Inwoners"], B, HEADER, B];
    expect([...seenIn(rows).otherTable]).toEqual([0, 0, 1, 1, 0, 0]);
  });

  test("is not the header that comes back, and not what stands above the header", () => {
    expect([...seenIn([HEADER, A, HEADER, B]).otherTable]).toEqual([0, 0, 0, 0]);
    expect([...seenIn([["Gebied: Genk", "Titel"], HEADER, A]).otherTable]).toEqual([0, 0, 0]);
  });

  test("begins below another title where the years are named after it, and not at the next page of this one", () => {
    const years = (title: string): Row[] => [
      ["Aantal woningen"],
      ["gebied", "2020", "2021"],
      ["71016A20-", 5, 6],
      [],
      [title],
      ["gebied", "2020", "2021"],
      ["71016A51-", 7, 8],
    ];
    expect([...seenIn(years("Gas")).otherTable]).toEqual([0, 0, 0, 0, 0, 1, 1]);
    for (const same of ["Aantal woningen (vervolg)", "Bron: Statbel", "Pagina 2"]) {
      expect([...seenIn(years(same)).otherTable]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    }
    expect([...seenIn([HEADER, A, ["Hasselt"], HEADER, B]).otherTable]).toEqual([0, 0, 0, 0, 0]);
  });

  test("says nothing about the numbers of this one", () => {
    const rows = [HEADER, ["71016A20-", 2021, "1,5"], ["gebied", "jaar", "Inwoners"], ["71016A51-", 2021, "1.5"]];
    expect(seenIn(rows).notations).toEqual([{ style: "comma", percent: false, unit: "" }]);
  });
});

describe("the levels of a file", () => {
  test("only sectors, or others beside them", () => {
    expect(seenIn([HEADER, A, B])).toMatchObject({ onlySectors: true, noWijken: true });
    expect(seenIn([HEADER, A, ["71016", 2021, 9]])).toMatchObject({ onlySectors: true });
    expect(seenIn([HEADER, A, ["71016W05", 2021, 9]])).toMatchObject({ onlySectors: false, noWijken: false });
    expect(seenIn([HEADER, ["71016W05", 2021, 9]])).toMatchObject({ onlySectors: false, noWijken: false });
  });
});

describe("columns that divide rows", () => {
  const rows = (...words: unknown[]): Row[] => [
    ["CD_YEAR", "CD_REFNIS", "CD_SEX", "MS_POPULATION"],
    ...words.map((word): Row => [2021, "71016", word, 5]),
  ];

  test("are known with their totals", () => {
    expect(seenIn(rows("M", "F", "Totaal"))).toMatchObject({ totals: [2], parts: ["CD_SEX"] });
    expect(seenIn(rows("M", "F"))).toMatchObject({ totals: [], parts: ["CD_SEX"] });
    expect(seenIn(rows("Totaal", "Totaal"))).toMatchObject({ totals: [], parts: [] });
  });

  test("a total is a word for all, alone in its cell", () => {
    expect(
      ["Totaal", " total ", "T", "alle", "M + V", "mannen en vrouwen", "Totaal mannen", "M", "", null].map(isTotal),
    ).toEqual([true, true, true, true, true, true, false, false, false, false]);
  });

  test("a total among more than a hundred words is not seen, so such a column has none", () => {
    const many = Array.from({ length: 101 }, (_, at) => `deel ${at}`);
    expect(seenIn(rows(...many, "Totaal")).totals).toEqual([]);
    expect(seenIn(rows(...many.slice(0, 98), "Totaal")).totals).toEqual([2]);
  });
});

describe("something right of the last header", () => {
  const WIDE: Row = ["71016A20-", 2021, 5, "x"];

  test("moved there in separated text, unless half of the rows or more have it", () => {
    expect(seenIn([HEADER, WIDE, B, B], true).narrow).toBe(true);
    expect(seenIn([HEADER, WIDE, B], true).narrow).toBe(false);
    expect(seenIn([HEADER, WIDE, WIDE], true).narrow).toBe(false);
    expect(seenIn([HEADER, WIDE, B, B], false).narrow).toBe(false);
  });

  test("is anything filled, and an empty cell is nothing", () => {
    const layout = layoutOf([HEADER, A]);
    expect([A, WIDE, [...A, ""], [...A, "", "y"]].map((row) => isTooWide(row, layout))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});
