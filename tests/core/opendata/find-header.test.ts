/** The row that is the header of the figures, wherever it stands. */
import { findHeaderRow, isHeaderRow, isSector } from "../../../core/opendata/find-header";
import type { Row } from "../../../core/opendata/layout";

const HEADER: Row = ["gebied", "jaar", "Woningen"];
const CODES: Row = ["71016A20-", 2021, 5];
const EMPTY: Row = [null, null, null];

describe("the header", () => {
  test.each<[string, number | undefined, Row[]]>([
    ["first", 0, [HEADER, CODES]],
    ["below titles", 2, [["Energie in Genk"], EMPTY, HEADER, CODES]],
    ["below a title with the word for an area", 2, [["Gebied", "Genk"], EMPTY, HEADER, CODES]],
    ["the last one above the first code", 1, [["gebied", "titel"], HEADER, CODES, ["gebied", "jaar", "x"], CODES]],
    ["not one cell alone", 1, [["gebied"], HEADER, CODES]],
    [
      "of two cells",
      0,
      [
        ["gebied", "Woningen"],
        ["71016A20-", 5],
      ],
    ],
    ["over names instead of codes", 0, [HEADER, ["Genk", 2021, 5]]],
    ["the first over names", 0, [HEADER, ["Genk", 2021, 5], HEADER, ["Bree", 2021, 6]]],
    ["over codes without their hyphen", 1, [["gebied", "titel"], HEADER, ["71016A20", 2021, 5]]],
    [
      "with the codes in the second of two columns for areas",
      1,
      [
        ["gebied", "x"],
        ["gemeente", "sector"],
        ["Genk", "71016A20-"],
      ],
    ],
    ["by the codes alone", 1, [["Titel"], ["plaats", "n"], ["71016A20-", 5]]],
    ["by the codes alone, over an empty row", 0, [["plaats", "n"], EMPTY, ["71016A20-", 5]]],
    ["none over codes in the first row", undefined, [["71016A20-", 5]]],
    [
      "none over numbers",
      undefined,
      [
        ["plaats", "n"],
        [71_016, 5],
      ],
    ],
    ["none where nothing is filled", undefined, [EMPTY, EMPTY]],
  ])("%s", (_, row, rows) => {
    expect(findHeaderRow(rows)).toBe(row);
  });

  test("is looked for in the first sixty rows, its codes in twice as many", () => {
    const empty = (count: number) => Array.from({ length: count }, () => EMPTY);
    expect(findHeaderRow([...empty(59), HEADER, CODES])).toBe(59);
    expect(findHeaderRow([...empty(60), HEADER, CODES])).toBeUndefined();
    expect(findHeaderRow([["gebied", "titel"], HEADER, ...empty(100), CODES])).toBe(1);
    expect(findHeaderRow([["gebied", "titel"], HEADER, ...empty(120), CODES])).toBe(0);
  });
});

test("a header further down names an area and holds no figures", () => {
  const rows: [Row, boolean][] = [
    [["gebied", "Woningen"], true],
    [["gebied", 2021, "2022"], true],
    [["gebied", "1.234"], false],
    [["gebied", 12.5], false],
    [["gebied", true], false],
    [["plaats", "Woningen"], false],
    [["gebied", null, ""], false],
    [[null, "Woningen", "wijk"], true],
  ];
  for (const [row, isHeader] of rows) expect([row, isHeaderRow(row)]).toEqual([row, isHeader]);
});

test("a code of a sector is one also without its hyphen; that of a municipality or a wijk is none", () => {
  expect(["71016A20-", "71016A20", "71016A512", "71016", "71016W05", 71_016, null].map(isSector)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
