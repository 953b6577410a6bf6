/** The example workbook: whole tables, and figures that are those of the public files. */
import { readFileSync } from "node:fs";
import { becauseSkipped, publishedPath, publishedRows, withPublished } from "../panel/files/published-rows";
import { energy2021, genk, genkBuildings2025, taxReturns2019 } from "./genk";

function sheetValues(name: string): (string | number)[][] {
  return genk.sheets.find((sheet) => sheet.name === name)?.values ?? [];
}

function column(name: string, header: string): (string | number)[] {
  const [headers = [], ...rows] = sheetValues(name);
  const index = headers.indexOf(header);
  expect(index).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[index] ?? "");
}

async function rowsOf(file: string): Promise<Record<string, unknown>[]> {
  const [headers = [], ...rows] = await publishedRows(file);
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])));
}

describe("the example workbook of Genk", () => {
  test("has full rectangles and no header twice", () => {
    for (const { values, tables, formats } of genk.sheets) {
      const widths = new Set(values.map((row) => row.length));
      expect(widths.size).toBe(1);
      expect(new Set(values[0]).size).toBe(values[0]?.length);
      for (const area of [...tables, ...formats]) {
        expect(area.row + area.rows).toBeLessThanOrEqual(values.length);
        expect(area.column + area.columns).toBeLessThanOrEqual(values[0]?.length ?? 0);
      }
    }
  });

  test("offers at least twelve sectors of Genk, each with a code of nine characters", () => {
    const codes = column("Kandidaatwijken", "Sectorcodes").map(String);
    expect(codes.filter((code) => code.startsWith("71016")).length).toBeGreaterThanOrEqual(12);
    expect(codes.every((code) => code.length === 9)).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("points every criterion to a column of Kandidaatwijken, with a source and a direction", () => {
    const headers = sheetValues("Kandidaatwijken")[0] ?? [];
    for (const target of column("Criteria", "Kolom")) expect(headers).toContain(target);
    for (const direction of column("Criteria", "Richting")) expect(["hoog", "laag"]).toContain(direction);
    for (const source of column("Criteria", "Bron")) expect(source).not.toBe("");
  });

  test("says of every made-up judgement that it is an example", () => {
    const [, ...rows] = sheetValues("Criteria");
    const madeUp = rows.filter((row) => String(row[9]).startsWith("Voorbeeldoordeel"));
    expect(madeUp).toHaveLength(3);
    for (const row of madeUp) expect(String(row[0])).toContain("(voorbeeldoordeel)");
  });

  test("has a gap and a suppressed value", () => {
    const cells = sheetValues("Kandidaatwijken").flat();
    expect(cells).toContain("");
    expect(cells).toContain(-99997);
  });

  test("argues about wijken that are in the list", () => {
    const wijken = column("Kandidaatwijken", "Wijk");
    for (const wijk of column("Argumenten", "Wijk")) expect(wijken).toContain(wijk);
  });

  withPublished(`shows the energy figures of the published file${becauseSkipped}`, async () => {
    const published = new Map(
      (await rowsOf("pinc_fluvius_elek_gas_per_statsec_2018-2021.xlsx"))
        .filter((row) => row.period === 2021)
        .map((row) => [row.geoitem, row]),
    );
    const names = new Map(
      (await rowsOf("pinc_gebied_statsec_2025.xlsx")).map((row) => [row["geoitem code"], String(row["short name"])]),
    );
    for (const [code, wijk, gasKwh, gasConnections, dwellings] of energy2021) {
      const row = published.get(code);
      expect([row?.v2506_gas_res_cons, row?.v2506_gas_res_n, row?.v2506_elek_res_n]).toEqual([
        gasKwh,
        gasConnections,
        dwellings,
      ]);
      expect(wijk.replace(" (As)", "")).toBe(names.get(code));
    }
  });

  withPublished(`shows the tax returns of the published file${becauseSkipped}`, async () => {
    const rows = await rowsOf("pinc_inkomens_aangiften_deelgemeente_2005-2019.xlsx");
    for (const [code, shown] of Object.entries(taxReturns2019)) {
      const row = rows.find((candidate) => candidate.geoitem === code && candidate.period === 2019);
      expect({
        median: row?.v1210_aang_mediaan,
        returns: row?.v1210_aangiften_tot,
        withoutIncome: row?.v1210_aangiften_nul,
      }).toEqual(shown);
    }
  });

  withPublished(`shows the buildings of the published file${becauseSkipped}`, () => {
    // The file holds NaN where a figure does not apply, which JSON does not know.
    const text = readFileSync(publishedPath("statbel_gebouwenpark_2025_GENK.json"), "utf8").replace(/\bNaN\b/g, "null");
    const { facts } = JSON.parse(text) as { facts: { CD_STAT_TYPE: string; MS_VALUE: string }[] };
    const count = (types: string[]) =>
      facts.filter((fact) => types.includes(fact.CD_STAT_TYPE)).reduce((sum, fact) => sum + Number(fact.MS_VALUE), 0);
    expect(count(["T1"])).toBe(genkBuildings2025.all);
    expect(count(["T3.1", "T3.2", "T3.3", "T3.4", "T3.5"])).toBe(genkBuildings2025.before1971);
  });
});
