/** A column beside the code of a municipality that tells which part of it a row is about. */
import { findAreaPart, isPartOfArea, wholeCode } from "../../../core/opendata/area-part";
import { findLayout } from "../../../core/opendata/find-layout";
import type { Row } from "../../../core/opendata/layout";
import { words } from "../../../core/opendata/stacked-words";
import { figureOf, lines, readRows } from "./files";

const of = (text: string) => lines(text, ";");
const uses = (rows: readonly Row[]) => findLayout(rows)?.columns.map(({ use, because }) => because ?? use);

describe("the rest of a sector code in a column of its own", () => {
  const rows = of(`NIS;Gemeente;Sector;Sectornaam;Jaar;n
    71016;Genk;A20-;Termien;2021;5
    71016;Genk;A51-;Kolderbos;2021;6
    71016;Genk;A512;Klooster;2021;7
    71016;Genk;ZZZZ;Onbekend;2021;1
    71016;Genk;;;2021;19`);

  test("makes the code of the sector with that of the municipality, and a row without it is the municipality", () => {
    const figures = readRows(rows);
    expect(figureOf(figures, "71016A20-", "n", 2021)).toBe(5);
    expect(figureOf(figures, "71016A51-", "n", 2021)).toBe(6);
    expect(figureOf(figures, "71016A512", "n", 2021)).toBe(7);
    expect(figureOf(figures, "71016", "n", 2021, figures.levels.indexOf("gemeente"))).toBe(19);
    expect(figures.names.get("71016A51-")).toBe("Kolderbos");
    expect(figures.municipalities.get("71016A51-")).toBe("Genk");
    expect(figures.findings.map(({ text }) => text.key)).toEqual(["opendata.restCodes"]);
  });

  test.each<[string, string[], string]>([
    ["with a hyphen below any header", ["area", "codePart", "indicator"], "nis;deel;n\n71016;A20-;5\n71016;A51-;6"],
    ["without a hyphen below a word for sectors", ["area", "codePart", "indicator"], "nis;sector;n\n71016;A20;5"],
    ["of a wijk below a word for wijken", ["area", "codePart", "indicator"], "nis;wijkcode;n\n71016;W01;5"],
    ["not for codes of companies", ["area", "text", "indicator", "indicator"], "nis;NACE;n;m\n71016;A01;5;1"],
    [
      "not where one row has something else",
      ["area", "partName", "indicator"],
      "nis;wijk;n\n71016;A20-;5\n71016;Zand;6",
    ],
    ["not for words of four letters", ["area", "partName", "indicator"], "nis;wijk;n\n71016;Zand;5\n71016;Oost;6"],
    ["not behind the code of a sector", ["area", "text", "indicator"], "sector;deel;n\n71016A20-;A20-;5"],
  ])("%s", (_, expected, text) => {
    expect(uses(of(text))).toEqual(expected);
  });

  test("stands behind five digits however the file has those", () => {
    expect([71016, "71016", "71016.0", "Genk (71016)"].map((code) => wholeCode(code, " a20- "))).toEqual(
      Array(4).fill("71016A20-"),
    );
    expect(wholeCode("71016", "")).toBe("71016");
    expect(wholeCode("Genk", "A20-")).toBe("Genk");
  });
});

describe("a part of a municipality that has only a name", () => {
  test.each([
    ["Wijk", "NIS;Wijk;Jaar;n\n71016;Termien;2021;5\n71016;Kolderbos;2021;6"],
    ["Sector", "NIS;Sector;Jaar;n\n71016;Termien;2021;5\n71016;Kolderbos;2021;6"],
    ["Naam", "NIS;Naam;Jaar;n\n71016;Termien;2021;5\n71016;Kolderbos;2021;6"],
    ["naam_wijk", "NIS;naam_wijk;Jaar;n\n71016;Termien;2021;5\n11002;Luchtbal;2021;6"],
    ["Wijk", "NIS;Wijk;Jaar;n\n71016;1;2021;5\n71016;2;2021;6"],
    [
      "Sector",
      "NIS;Sector;Jaar;n;m\n71016;Zorg;2021;5;1\n71016;Bouw;2021;6;1\n11002;Zorg;2021;5;1\n11002;Bouw;2021;6;1",
    ],
  ])("never gives its figure to the municipality: %s in %j", (column, text) => {
    const rows = of(text);
    const figures = readRows(rows);
    expect(figures.size).toBe(0);
    const values = { count: rows.length - 1, column };
    expect(figures.findings).toContainEqual({ severity: "warning", text: words.partWithoutCode, values });
    expect(figures.findings.map(({ text }) => text.key)).not.toContain("opendata.noCode");
  });

  test("does not take away the figure of the municipality itself", () => {
    const figures = readRows(
      of(`NIS;Gemeente;Wijk;Jaar;n
        71016;Genk;Termien;2021;5
        71016;Genk;Totaal;2021;11
        11002;Antwerpen;Antwerpen;2021;20
        11001;Aartselaar;;2021;3`),
    );
    expect(["71016", "11002", "11001"].map((code) => figureOf(figures, code, "n", 2021))).toEqual([11, 20, 3]);
    expect(isPartOfArea(["Termien", "Genk"], { partName: 0, municipality: 1 })).toBe(true);
  });

  test.each([
    ["kinds of users in one row each", "NIS;Sector;Jaar;n\n71016;Huishoudens;2021;5\n11002;Huishoudens;2021;6"],
    ["names of municipalities", "NIS;Naam;Jaar;n\n71016;Genk;2021;5\n11002;Antwerpen;2021;6"],
    ["names in several years", "NIS;Naam;Jaar;n\n71016;Genk;2021;5\n71016;GENK;2022;6"],
  ])("is not seen in %s", (_, text) => {
    expect(uses(of(text))).not.toContain("partName");
    expect(readRows(of(text)).size).toBe(2);
  });

  test("and kinds that come back in every municipality are figures of their own", () => {
    const rows = of(`NIS;Sector;Jaar;n
      71016;Huishoudens;2021;5
      71016;Industrie;2021;6
      11002;Huishoudens;2021;7
      11002;Industrie;2021;8`);
    const figures = readRows(rows);
    expect(figureOf(figures, "71016", "Industrie", 2021)).toBe(6);
    expect(figureOf(figures, "11002", "Huishoudens", 2021)).toBe(7);
    expect(
      findAreaPart(["NIS", "Sector", "Jaar", "n"], ["area", "area", "period", undefined], 0, [2], rows.slice(1)),
    ).toEqual({ index: 1, holds: "kind" });
  });
});
