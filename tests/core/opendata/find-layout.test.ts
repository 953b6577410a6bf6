/** Header and columns of the files that officials have. */
import { findLayout } from "../../../core/opendata/find-layout";
import type { Row } from "../../../core/opendata/layout";
import { fluviusRaw, pincDutch, pincLong, pincWide, statbelBuildings, statbelIncome, statbelPopulation } from "./files";

function uses(rows: Row[]): string[] {
  return findLayout(rows)?.columns.map(({ use, because }) => because ?? use) ?? [];
}

describe("the layout of a file", () => {
  test("of provincies.incijfers.be, with the columns in any order", () => {
    expect(uses(pincWide)).toEqual(["area", "period", "indicator", "indicator", "indicator", "level"]);
    expect(findLayout(pincDutch)).toMatchObject({ headerRow: 2, kind: "wide", titles: ["Energie in Genk"] });
    expect(uses(pincDutch)).toEqual(["area", "indicator", "level", "period"]);
  });

  test("with a value per record is long", () => {
    expect(findLayout(pincLong)?.kind).toBe("long");
    expect(uses(pincLong)).toEqual(["period", "level", "area", "subject", "value"]);
  });

  test("with an unnamed index and a column of the template leaves those out", () => {
    const rows: Row[] = [
      ["", "period", "geolevel", "geoitem", "TE VERWIJDEREN bij upload\ngemeentenaam", "v2801_vh_totcrim"],
      ["0", "2011", "gemeente", "11001", "Aartselaar", "783"],
      ["1", "2011", "gemeente", "11002", "Antwerpen", "81616"],
    ];
    expect(uses(rows)).toEqual(["index", "period", "level", "area", "template", "indicator"]);
  });

  test("of Statbel, population per sector: the sector is the area, not its municipality", () => {
    expect(uses(statbelPopulation)).toEqual([
      "otherArea",
      "area",
      "indicator",
      "date",
      "date",
      "indicator",
      "name",
      "text",
      "municipality",
      "text",
    ]);
    expect(findLayout(statbelPopulation)?.columns[5]?.indicator).toBe("OPPERVLAKKTE IN HM²");
  });

  test("of Statbel, income per sector, also with the older header and only suppressed values", () => {
    expect(uses(statbelIncome).slice(0, 4)).toEqual(["period", "otherArea", "area", "indicator"]);
    const older = statbelIncome.map((row, index) =>
      index === 0 ? row.map((cell) => (cell === "CD_SECTOR" ? "CD_REFNIS_SECTOR" : cell)) : row,
    );
    expect(uses(older)[2]).toBe("area");
  });

  test("of Statbel, building stock", () => {
    expect(findLayout(statbelBuildings)).toMatchObject({ kind: "long", addsUp: true });
  });

  test("of Fluvius, the long raw file: Sector is the sector of the economy", () => {
    expect(findLayout(fluviusRaw)?.kind).toBe("fluvius");
    expect(uses(fluviusRaw)).toEqual([
      "period",
      "market",
      "flow",
      "area",
      "text",
      "municipality",
      "segment",
      "breakdown",
      "indicator",
      "indicator",
    ]);
  });

  test("with a column per year", () => {
    const rows: Row[] = [
      ["Aantal woningen"],
      ["Gebiedscode", "Naam", "2019", 2020, "2021.0"],
      ["71016A20-", "Kolderbos", 10, 11, 12],
    ];
    expect(findLayout(rows)).toMatchObject({ kind: "years", headerRow: 1 });
    expect(findLayout(rows)?.columns.map(({ period }) => period)).toEqual([undefined, undefined, 2019, 2020, 2021]);
  });

  test("with the year behind each subject", () => {
    const rows: Row[] = [
      ["Gebied", "Aantal woningen (2020)", "Aantal woningen (2021)", "Leegstand | 2021"],
      ["71016A20-", 10, 11, 12],
    ];
    expect(findLayout(rows)?.columns.slice(1)).toMatchObject([
      { indicator: "Aantal woningen", period: 2020 },
      { indicator: "Aantal woningen", period: 2021 },
      { indicator: "Leegstand", period: 2021 },
    ]);
  });

  test("with periods of building in its headers does not take those for the year of the figure", () => {
    const rows: Row[] = [
      ["Gebied", "Gebouwen vóór 1991", "Gebouwen 1991 - 2001", "v2210_wv_bj_1991_2000"],
      ["71016A20-", 10, 11, 12],
    ];
    expect(findLayout(rows)).toMatchObject({ kind: "wide" });
    expect(findLayout(rows)?.columns.map(({ period }) => period)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("with years keeps a figure of which the year is not told, stands inside its name, or follows another year", () => {
    const rows: Row[] = [
      ["statsec", "inwoners_2023", "oppervlakte_ha", "mediaan_inkomen_2023_eur", "score_woningen_voor_1945_2021"],
      ["23027A00-", 2692, 35.3, 27649, 9],
    ];
    expect(findLayout(rows)?.columns.slice(1)).toMatchObject([
      { indicator: "inwoners", period: 2023 },
      { indicator: "oppervlakte_ha" },
      { indicator: "mediaan_inkomen_eur", period: 2023 },
      { indicator: "score_woningen_voor_1945", period: 2021 },
    ]);
  });

  test("takes a word such as leeftijd for a division of its rows only where an area has several rows", () => {
    const header = ["Gebied", "Jaar", "Leeftijd", "Aantal"];
    expect(uses([header, ["71016A20-", 2021, 41, 10], ["71016A51-", 2021, 39, 8]])[2]).toBe("indicator");
    expect(uses([header, ["71016A20-", 2021, 41, 10], ["71016A20-", 2021, 42, 8]])[2]).toBe("breakdown");
  });

  test("with a header of two cells above that looks like one is found by the codes below", () => {
    const rows: Row[] = [
      ["Gebied", "Genk"],
      ["Periode", "2021"],
      [],
      ["Gebied", "Periode", "Woningen"],
      ["71016A20-", 2021, 5],
    ];
    expect(findLayout(rows)?.headerRow).toBe(3);
  });

  test("without a known word is the row above the first sector codes", () => {
    const rows: Row[] = [["Mijn lijst"], ["sleutel", "woningen"], ["71016A20-", 5]];
    expect(findLayout(rows)).toMatchObject({ headerRow: 1 });
    expect(uses(rows)).toEqual(["area", "indicator"]);
  });

  test("with the same header twice keeps the first column and says so", () => {
    const rows: Row[] = [
      ["geoitem", "period", "v1", "v1"],
      ["71016A20-", 2021, 1, 2],
    ];
    expect(uses(rows)).toEqual(["area", "period", "indicator", "doubled"]);
  });

  test("is not made up when no row is a header", () => {
    expect(findLayout([])).toBeUndefined();
    expect(findLayout([["Beste collega"], ["in bijlage de cijfers", "groeten"]])).toBeUndefined();
  });
});

describe("words that tell the rows of an area apart", () => {
  const rows = (...lines: Row[]): Row[] => [["gebied", "EPC-label", "Woningen"], ...lines];
  const [A, B] = ["71016A20-", "71016A51-"];
  const divided = (of: Row[]) => findLayout(of)?.dividedBy;

  test("make a figure of each word", () => {
    const layout = findLayout(rows([A, "A", 5], [A, "B", 6], [B, "A", 7], [B, "B", 8]));
    expect(layout).toMatchObject({ kind: "long", dividedBy: "EPC-label", addsUp: false });
    expect(layout?.columns.map(({ use }) => use)).toEqual(["area", "subject", "value"]);
  });

  test("within a year and a level as well", () => {
    const dated = (year: number): Row[] => [
      [A, year, "A", 5],
      [A, year, "B", 6],
    ];
    expect(divided([["gebied", "jaar", "EPC-label", "Woningen"], ...dated(2020), ...dated(2021)])).toBe("EPC-label");
    expect(
      divided([
        ["gebied", "jaar", "EPC-label", "Woningen"],
        [A, 2020, "A", 5],
        [A, 2021, "A", 6],
      ]),
    ).toBeUndefined();
  });

  test.each<[string, Row[]]>([
    ["each area has one row", rows([A, "A", 5], [B, "B", 6])],
    ["the words do not tell them apart", rows([A, "A", 5], [A, "A", 6])],
    ["a word lacks", rows([A, "A", 5], [A, "", 6])],
    [
      "there are two columns of figures",
      [
        ["gebied", "EPC-label", "Woningen", "Inwoners"],
        [A, "A", 5, 1],
        [A, "B", 6, 2],
      ],
    ],
    [
      "there is no column of figures",
      [
        ["gebied", "EPC-label", "Opmerking"],
        [A, "A", "goed"],
        [A, "B", "slecht"],
      ],
    ],
    [
      "the column has no header",
      [
        ["gebied", "", "Woningen"],
        [A, "A", 5],
        [A, "B", 6],
      ],
    ],
  ])("not when %s", (_, of) => {
    expect(divided(of)).toBeUndefined();
  });

  test("rows without a code, such as a total, say nothing about it", () => {
    expect(divided(rows([A, "A", 5], [A, "B", 6], ["Totaal", "", 11]))).toBe("EPC-label");
    expect(divided(rows([A, "A", 5], [B, "B", 6], ["Totaal", "", 11], ["Totaal", "", 11]))).toBeUndefined();
  });

  test("an empty column beside the figures holds none", () => {
    expect(
      divided([
        ["gebied", "EPC-label", "Woningen", "Later"],
        [A, "A", 5, ""],
        [A, "B", 6, ""],
      ]),
    ).toBe("EPC-label");
  });

  test("“Leeftijd” divides rows only where an area has several", () => {
    const aged = (...lines: Row[]) => uses([["gebied", "leeftijd", "Inwoners"], ...lines]);
    expect(aged([A, "0-17", 5], [A, "18+", 6])).toEqual(["area", "breakdown", "indicator"]);
    expect(aged([A, 41.5, 5], [B, 39.2, 6])).toEqual(["area", "indicator", "indicator"]);
  });
});

describe("the columns of a file", () => {
  const [A, B] = ["71016A20-", "71016A51-"];

  test("the area is the column with the most detailed codes, named or not", () => {
    expect(
      uses([
        ["gemeente", "sector", "n"],
        ["71016", A, 5],
        ["71016", B, 6],
      ]),
    ).toEqual(["otherArea", "area", "indicator"]);
    expect(
      uses([
        ["plaats", "gemeente", "n"],
        [A, "Genk", 5],
        [B, "Genk", 6],
      ]),
    ).toEqual(["area", "municipality", "indicator"]);
    expect(
      uses([
        ["gemeente", "n"],
        ["Genk", 5],
        ["Bree", 6],
      ]),
    ).toEqual(["area", "indicator"]);
    expect(
      uses([
        ["gebied", "plaats", "n"],
        [A, "71016", 5],
        [B, "71016", 6],
      ])[0],
    ).toBe("area");
    expect(
      uses([
        ["gebied", "inkomen", "n"],
        ["Genk", 21_500, 5],
        ["Bree", 26_111, 6],
      ]),
    ).toEqual(["area", "indicator", "indicator"]);
  });

  test("half of what is filled are codes, and blanks do not count", () => {
    expect(
      uses([
        ["gebied", "sector", "n"],
        ["71016", A, 5],
        ["71016", "x", 6],
        ["71016", "", 7],
      ]),
    ).toEqual(["otherArea", "area", "indicator"]);
    expect(
      uses([
        ["gebied", "sector", "n"],
        ["71016", A, 5],
        ["71016", "x", 6],
        ["71016", "y", 7],
      ])[0],
    ).toBe("area");
  });

  test("numbers that count the rows are no figures, from 0 or from 1, without a gap", () => {
    const first = (...numbers: unknown[]) =>
      uses([["", "gebied", "n"], ...numbers.map((number, at): Row => [number, at === 0 ? A : B, 5])])[0];
    expect(first(0, 1)).toBe("index");
    expect(first("1", "2")).toBe("index");
    expect(first(1, 3)).toBe("noHeader");
    expect(first(0, "")).toBe("noHeader");
  });

  test("as many figures as other texts are figures, and units and signs count as figures", () => {
    const second = (...cells: unknown[]) =>
      uses([["gebied", "n"], ...cells.map((cell, at): Row => [`71016A2${at}-`, cell])])[1];
    expect(second(5, "x9")).toBe("indicator");
    expect(second("ja", "nee", 5)).toBe("text");
    expect(second("ja", "", "")).toBe("text");
    expect(second("", "")).toBe("indicator");
    expect(second("12 kWh", "8 MWh")).toBe("indicator");
    expect(second("n.b.", "?")).toBe("indicator");
  });

  test("a code of an indicator is one whatever stands below it", () => {
    expect(
      findLayout([
        ["gebied", "v2506_gas_res_n"],
        [A, "ja"],
      ])?.columns[1],
    ).toMatchObject({ use: "indicator", indicator: "v2506_gas_res_n" });
    expect(
      findLayout([
        ["gebied", "v2506_2020_n"],
        [A, 5],
      ])?.columns[1],
    ).toEqual({
      index: 1,
      header: "v2506_2020_n",
      use: "indicator",
      indicator: "v2506_2020_n",
    });
  });

  test("years above the columns count where no column has the years", () => {
    expect(
      findLayout([
        ["gebied", "2020", "Woningen 2021"],
        [A, 5, 6],
      ]),
    ).toMatchObject({
      kind: "years",
      columns: [{ use: "area" }, { indicator: "", period: 2020 }, { indicator: "Woningen", period: 2021 }],
    });
    const dated = findLayout([
      ["gebied", "jaar", "Woningen 2021"],
      [A, 2020, 6],
    ]);
    expect(dated?.kind).toBe("wide");
    expect(dated?.columns[2]).toEqual({
      index: 2,
      header: "Woningen 2021",
      use: "indicator",
      indicator: "Woningen 2021",
    });
  });

  test("names may stand twice, and other columns not", () => {
    expect(
      uses([
        ["gebied", "naam", "naam", "gemeentenaam", "gemeentenaam", "n", "n", "jaar", "jaar"],
        [A, "x", "x", "Genk", "Genk", 5, 5, 2021, 2021],
      ]),
    ).toEqual(["area", "name", "name", "municipality", "municipality", "indicator", "doubled", "period", "doubled"]);
  });

  test("columns without a header are looked at where something stands below, and a stray cell is none", () => {
    expect(
      uses([
        ["gebied", "n"],
        [A, 5, "x"],
      ]),
    ).toEqual(["area", "indicator", "noHeader"]);
    const stray: unknown[] = [A, 5];
    stray[5_000] = "x";
    expect(uses([["gebied", "n"], stray]).length).toBe(258);
  });
});
