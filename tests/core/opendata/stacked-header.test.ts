/** A header over two or more rows: every column keeps its whole name and its own year. */
import { findLayout } from "../../../core/opendata/find-layout";
import type { Row } from "../../../core/opendata/layout";
import { words } from "../../../core/opendata/stacked-words";
import { figureOf, lines, readRows } from "./files";

/** What the first area has: "subject year" and the value, in the order of the file. */
function firstArea(rows: readonly Row[]): Record<string, unknown> {
  const figures = readRows(rows);
  return Object.fromEntries(
    figures.layout.columns.flatMap(({ use, indicator, period }) => {
      if (use !== "indicator") return [];
      const code = indicator || figures.layout.titles[0] || "Waarde";
      return [[`${code} ${period ?? ""}`.trim(), figureOf(figures, figures.areas[0] ?? "", code, period ?? 0)]];
    }),
  );
}

const told = (rows: readonly Row[]) => readRows(rows).findings.map(({ text }) => text.key);
const of = (text: string) => lines(text, ";");
const years = { "Aantal woningen 2020": 400, "Aantal woningen 2021": 410, "Gas 2020": 10, "Gas 2021": 11 };

describe("a header over two rows gives every column its subject and its year", () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      "with the years below merged subjects",
      `Sector;Naam;Aantal woningen;;Gas;
       ;;2020;2021;2020;2021
       71016A20-;Termien;400;410;10;11`,
      years,
    ],
    [
      "with the subjects below merged years",
      `Sector;2020;;2021;
       ;Aantal woningen;Gas;Aantal woningen;Gas
       71016A20-;400;10;410;11`,
      years,
    ],
    [
      "with the area named in the second row, below a title",
      `Rapport
       ;Aantal woningen;;Gas;
       Gebied;2020;2021;2020;2021
       71016A20-;400;410;10;11`,
      years,
    ],
    [
      "with subjects that stand above each of their columns",
      `Sector;Aantal woningen;Aantal woningen;Gas;Gas
       ;2020;2021;2020;2021
       71016A20-;400;410;10;11`,
      years,
    ],
    [
      "with subjects in the middle of their columns",
      `Sector;;Aantal woningen;;;Gas;
       ;2019;2020;2021;2019;2020;2021
       71016A20-;1;400;410;2;10;11`,
      { "Aantal woningen 2019": 1, "Gas 2019": 2, ...years },
    ],
    [
      "with the area named nowhere",
      `;2020;;2021;
       ;Aantal woningen;Gas;Aantal woningen;Gas
       71016A20-;400;10;410;11`,
      years,
    ],
    [
      "with the area named in both rows",
      `Gebied;Aantal woningen;;Gas;
       Gebied;2020;2021;2020;2021
       71016A20-;400;410;10;11`,
      years,
    ],
    [
      "with a year below every single subject",
      `Sector;Aantal woningen;Gas
       ;2020;2021
       71016A20-;400;11`,
      { "Aantal woningen 2020": 400, "Gas 2021": 11 },
    ],
    [
      "with one year above all",
      `;2021;
       Gebied;Aantal woningen;Gas
       71016A20-;410;11`,
      { "Aantal woningen 2021": 410, "Gas 2021": 11 },
    ],
    [
      "with the word for a year above the years",
      `Aantal woningen
       Gebied;Jaar;
       ;2020;2021
       71016A20-;400;410`,
      { "Aantal woningen 2020": 400, "Aantal woningen 2021": 410 },
    ],
    [
      "over three rows",
      `;Mannen;;;;Vrouwen;;;
       Sector;Werkend;;Student;;Werkend;;Student;
       ;2020;2021;2020;2021;2020;2021;2020;2021
       71016A20-;1;2;3;4;5;6;7;8`,
      {
        "Mannen Werkend 2020": 1,
        "Mannen Werkend 2021": 2,
        "Mannen Student 2020": 3,
        "Mannen Student 2021": 4,
        "Vrouwen Werkend 2020": 5,
        "Vrouwen Werkend 2021": 6,
        "Vrouwen Student 2020": 7,
        "Vrouwen Student 2021": 8,
      },
    ],
    [
      "with ages below sexes",
      `Sector;Mannen;;Vrouwen;
       ;0-17;18+;0-17;18+
       71016A20-;1;2;3;4`,
      { "Mannen 0-17": 1, "Mannen 18+": 2, "Vrouwen 0-17": 3, "Vrouwen 18+": 4 },
    ],
    [
      "with a number and a share below each",
      `Sector;Huurders;;Eigenaars;
       ;aantal;%;aantal;%
       71016A20-;1;2;3;4`,
      { "Huurders aantal": 1, "Huurders %": 2, "Eigenaars aantal": 3, "Eigenaars %": 4 },
    ],
    [
      "with a column of one row beside them",
      `Sector;Oppervlakte;Aantal woningen;;Gas;;Totaal
       ;;2020;2021;2020;2021;
       71016A20-;7;400;410;10;11;8`,
      { Oppervlakte: "no record", ...years, Totaal: "no record" },
    ],
  ])("%s", (_, text, expected) => {
    expect(firstArea(of(text))).toEqual(expected);
  });

  test("as cells of a workbook, where merged cells are a value and blanks, and years are numbers", () => {
    const rows: Row[] = [
      ["Sector", "Naam", "Aantal woningen", null, "Gas", null],
      [null, null, 2020, 2021, 2020, 2021],
      ["71016A20-", "Termien", 400, 410, 10, 11],
    ];
    expect(firstArea(rows)).toEqual(years);
    expect(readRows(rows).periods).toEqual([2020, 2021]);
  });

  test("which is told with a name as it was put together, and nothing else is", () => {
    const rows = of(`Sector;Aantal woningen;
       ;2020;2021
       71016A20-;400;410`);
    const values = { row: 1, last: 2, header: "Aantal woningen 2020" };
    expect(readRows(rows).findings).toEqual([{ severity: "note", text: words.stackedHeader, values }]);
  });

  test("and again where the header comes back", () => {
    const rows = of(`Sector;Aantal woningen;
       ;2020;2021
       71016A20-;400;410
       Sector;Aantal woningen;
       ;2020;2021
       71016A51-;500;510`);
    const figures = readRows(rows);
    expect(figureOf(figures, "71016A51-", "Aantal woningen", 2021)).toBe(510);
    expect(figures.findings.map(({ text }) => text)).toEqual([words.stackedHeader]);
  });

  test("with units in a row of their own below", () => {
    const figures = readRows(
      of(`Sector;Aantal woningen;;Gas;
       ;2020;2021;2020;2021
       ;aantal;aantal;kWh;kWh
       71016A20-;400;410;10;11`),
    );
    expect(figures.indicators.map(({ code, unit }) => [code, unit])).toEqual([
      ["Aantal woningen", "aantal"],
      ["Gas", "kWh"],
    ]);
    expect(figureOf(figures, "71016A20-", "Gas", 2021)).toBe(11);
  });
});

describe("a header of one row stays one", () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      "above a total without a code",
      `Sector;Naam;Woningen;Gas
       ;Vlaams Gewest;2010;2015
       71016A20-;Termien;400;10`,
      { Woningen: 400, Gas: 10 },
    ],
    [
      "above a total of which the figures are not known",
      `Sector;Woningen;Gas
       ;n.b.;n.b.
       71016A20-;400;10`,
      { Woningen: 400, Gas: 10 },
    ],
    [
      "above a total without a code in a year",
      `Sector;Jaar;Woningen;Gas
       ;2021;2010;2015
       71016A20-;2021;400;10`,
      { Woningen: "no record", Gas: "no record" },
    ],
    [
      "below a source",
      `Bron:;Statbel
       Gebied;Woningen;Gas
       71016A20-;400;10`,
      { Woningen: 400, Gas: 10 },
    ],
    [
      "below a line with the area",
      `Gebied;Genk
       Gebied;Woningen;Gas
       71016A20-;400;10`,
      { Woningen: 400, Gas: 10 },
    ],
    [
      "with years, below a title",
      `Aantal woningen
       Gebied;2020;2021
       71016A20-;400;410`,
      { "Aantal woningen 2020": 400, "Aantal woningen 2021": 410 },
    ],
    [
      "with codes of indicators above their names",
      `geoitem;v2506_gas_res_n;v2210_woonvoorraad
       ;Gasaansluitingen;Woningen
       71016A20-;400;10`,
      { v2506_gas_res_n: 400, v2210_woonvoorraad: 10 },
    ],
  ])("%s", (_, text, expected) => {
    const rows = of(text);
    expect(firstArea(rows)).toEqual(expected);
    expect(told(rows)).not.toContain(words.stackedHeader.key);
  });
});

test("columns of figures without any header are told, remarks are not", () => {
  const rows = of(`Sector;Woningen;;
       71016A20-;400;410;nagekeken
       71016A51-;500;510;`);
  const told = readRows(rows).findings.filter(({ text }) => text === words.unnamedColumn);
  expect(told).toEqual([{ severity: "warning", text: words.unnamedColumn, values: { count: 1, column: "C" } }]);
});

test("the layout tells where the header begins and ends, and keeps the titles above it", () => {
  const layout = findLayout(
    of(`Rapport
       ;Aantal woningen;;Gas;
       Gebied;2020;2021;2020;2021
       71016A20-;400;410;10;11`),
  );
  expect(layout).toMatchObject({ headerTop: 1, headerRow: 2, titles: ["Rapport"], kind: "years" });
});
