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
