/** What one should know about a file that was read, worst first, each with its row or column. */
import type { Row } from "../../../core/opendata/layout";
import type { ReadOptions } from "../../../core/opendata/read-figures";
import { pincDutch, pincWide, readRows, statbelPopulation } from "./files";

const told = (rows: readonly Row[], options: ReadOptions = {}) =>
  readRows(rows, options).findings.map(({ severity, text, values }) => ({
    is: `${severity} ${text.key.replace("opendata.", "")}`,
    ...values,
  }));
const keys = (...args: Parameters<typeof told>) => told(...args).map(({ is }) => is);
const of = (key: string, ...args: Parameters<typeof told>) => told(...args).filter(({ is }) => is.endsWith(` ${key}`));

const HEADER: Row = ["geoitem", "period", "Woningen"];
const A: Row = ["71016A20-", 2021, 5];
const B: Row = ["71016A51-", 2021, 7];
const file = (...rows: Row[]): Row[] => [HEADER, A, B, ...rows];

test("a file that leaves nothing open tells nothing", () => {
  expect(told(file())).toEqual([]);
  expect(told(pincDutch)).toEqual([]);
});

test("a file without a single figure is an error", () => {
  expect(keys([HEADER, ["Genk", 2021, 5]])[0]).toBe("error nothingRead");
  expect(keys(file())).not.toContain("error nothingRead");
});

describe("rows that were set aside", () => {
  test("without a code, with how many and the column", () => {
    expect(told(file(["Genk", 2021, 5], ["Bree", 2021, 6]))).toEqual([
      { is: "warning noCode", count: 2, column: "geoitem" },
    ]);
  });

  test("twice the same area and year", () => {
    expect(told(file(["71016A20-", 2021, 6]))).toEqual([{ is: "warning duplicate", count: 1 }]);
  });

  test("without a year, with the column", () => {
    expect(told(file(["71016A512", "later", 6]))).toEqual([
      { is: "warning noPeriodInRow", count: 1, column: "period" },
    ]);
  });

  test("without a subject", () => {
    const rows: Row[] = [
      ["PERIODE", "GEBIED", "ONDERWERP", "WAARDE"],
      [2021, "71016A20-", "Woningen", 5],
      [2021, "71016A51-", "", 7],
    ];
    expect(told(rows)).toEqual([{ is: "warning noSubject", count: 1 }]);
  });

  test("for an unknown place", () => {
    expect(told(file(["71016ZZZZ", 2021, 1], ["71016REST", 2021, 1]))).toEqual([{ is: "note restCodes", count: 2 }]);
  });

  test("of another table below, with the row where it begins", () => {
    expect(told(file(["gebied", "jaar", "Inwoners"], ["71016A512", 2021, 9]))).toEqual([
      { is: "warning otherTableBelow", count: 2, row: 4 },
    ]);
  });
});

test("a cell that is no figure is told with how many there are and the first of them", () => {
  expect(told(file(["71016A512", 2021, "zie nota"], ["71016B00-", 2021, "ook"]))).toEqual([
    { is: "warning unreadable", count: 2, row: 4, text: "zie nota" },
  ]);
});

describe("the years of a file", () => {
  test("that has none are asked for", () => {
    expect(keys(statbelPopulation)).toContain("warning noPeriod");
    expect(keys(statbelPopulation, { period: 2022 })).not.toContain("warning noPeriod");
  });

  test("that has them in its headers: a column without one is told by its name", () => {
    const rows: Row[] = [
      ["gebied", "Woningen 2020", "Woningen 2021", "Oppervlakte"],
      ["71016A20-", 5, 6, 61],
      ["71016A51-", 7, 8, 48],
    ];
    expect(told(rows)).toEqual([{ is: "note noYearColumn", header: "Oppervlakte" }]);
  });
});

describe("columns", () => {
  test("with a header that was there already are told by it", () => {
    expect(
      told([
        [...HEADER, "Woningen"],
        [...A, 9],
        [...B, 9],
      ]),
    ).toEqual([{ is: "warning doubledColumn", header: "Woningen" }]);
  });

  test("of another table beside this one, with how many and the first", () => {
    const rows: Row[] = [
      ["gebied", "jaar", "Woningen", "", "gebied", "Inwoners"],
      ["71016A20-", 2021, 5, "", "71016A51-", 9],
      ["71016A51-", 2021, 7, "", "71016A20-", 8],
    ];
    expect(told(rows)).toEqual([{ is: "warning otherTableBeside", count: 2, header: "gebied" }]);
  });

  test("that divide rows: added up, or their totals taken", () => {
    const rows = (...words: string[]): Row[] => [
      ["CD_YEAR", "CD_REFNIS", "CD_SEX", "MS_POPULATION"],
      ...words.map((word): Row => [2021, "71016", word, 5]),
    ];
    expect(told(rows("M", "F"))).toEqual([{ is: "note partsAdded", column: "CD_SEX" }]);
    expect(told(rows("M", "F", "Totaal"))).toEqual([{ is: "note totalsTaken", column: "CD_SEX" }]);
  });

  test("of words that tell rows apart make a figure of each word", () => {
    const rows: Row[] = [
      ["gebied", "EPC-label", "Woningen"],
      ["71016A20-", "A", 5],
      ["71016A20-", "B", 6],
      ["71016A51-", "A", 7],
      ["71016A51-", "B", 8],
    ];
    expect(of("dividedBy", rows, { period: 2021 })).toEqual([{ is: "note dividedBy", column: "EPC-label" }]);
  });
});

describe("numbers that may be read in two ways", () => {
  const numbers = (...cells: unknown[]): Row[] => [
    ["geoitem", "period", "Woningen"],
    ...cells.map((cell, at): Row => [`71016A2${at}-`, 2021, cell]),
  ];

  test.each<[string, unknown[], object[]]>([
    ["dots", ["1.234", "5.678"], [{ is: "warning unclearNumbers", column: "Woningen" }]],
    ["commas", ["1,234", "5,678"], [{ is: "warning unclearCommas", column: "Woningen" }]],
    ["percentages beside plain numbers", ["12 %", "13"], [{ is: "warning percentMix", column: "Woningen", row: 3 }]],
    [
      "a unit beside plain numbers",
      ["12 kWh", "13"],
      [{ is: "warning unitMix", column: "Woningen", row: 3, unit: "kWh" }],
    ],
  ])("%s", (_, cells, expected) => {
    expect(told(numbers(...cells))).toEqual(expected);
  });

  test("several units, or a unit beside percentages", () => {
    expect(of("severalUnits", numbers("1 kWh", "2 MWh"))).toEqual([
      { is: "warning severalUnits", column: "Woningen", unit: "kWh", other: "MWh" },
    ]);
    expect(of("severalUnits", numbers("1 kWh", "2 %"))).toEqual([
      { is: "warning severalUnits", column: "Woningen", unit: "kWh", other: "%" },
    ]);
  });

  test("what the header settles is only a note", () => {
    const rows = numbers("12 %", "13");
    expect(told([["geoitem", "period", "Aandeel (%)"], ...rows.slice(1)])).toEqual([
      { is: "note percentMix", column: "Aandeel (%)", row: 3 },
    ]);
  });
});

test("errors come first, then warnings, then notes", () => {
  const severities = told([...pincWide, ["71016", "later", 1], ["Genk", 2021, 1]]).map(({ is }) => is.split(" ")[0]);
  expect(severities).toEqual([...severities].sort((a, b) => "ewn".indexOf(a?.[0] ?? "") - "ewn".indexOf(b?.[0] ?? "")));
  expect(severities).toEqual(["warning", "warning", "note"]);
});

describe("codes that a spreadsheet changed", () => {
  test("and that could be read back, or not, with the first row", () => {
    expect(told(file([7.1016e14, 2021, 9], [7.102e14, 2021, 9]))).toEqual([
      { is: "note codeBack", count: 2, row: 4, code: "71016E010" },
    ]);
    expect(told(file(["7,1E+14", 2021, 9]))).toEqual([{ is: "warning lostCode", count: 1, row: 4, text: "7,1E+14" }]);
  });

  test("or that lost their closing hyphen", () => {
    expect(told(file(["71016A40", 2021, 9]))).toEqual([
      { is: "note codeWithoutHyphen", count: 1, row: 4, text: "71016A40" },
    ]);
  });
});

test("rows of separated text with a field too many, and formulas without a result, are told with the first row", () => {
  expect(told(file([...["71016A40-", 2021, 9], "x"]), { separated: true })).toEqual([
    { is: "warning shiftedRows", count: 1, row: 4 },
  ]);
  expect(told(file(["71016A40-", 2021, "=A1/B1"]))).toEqual([{ is: "warning notCalculated", count: 1, row: 4 }]);
});
