/** The published files put together: versions of codes, scales, municipalities. */
import { chooseFigures } from "../../../core/opendata/choose-figures";
import { type Crosswalk, readCrosswalk } from "../../../core/opendata/crosswalk";
import type { Row } from "../../../core/opendata/layout";
import { sharedMunicipality } from "../../../core/opendata/municipality";
import { proposedScale } from "../../../core/opendata/proposed-scale";
import { offeredRatios } from "../../../core/opendata/ratios";
import { readRows } from "../../core/opendata/files";
import { becauseSkipped, publishedRows, withPublished } from "../../panel/files/published-rows";

const energy = () =>
  publishedRows("pinc_fluvius_elek_gas_per_statsec_2018-2021.xlsx").then((rows) => readRows(rows, {}, 5000));
const [gas] = offeredRatios(["v2506_gas_res_cons", "v2506_gas_res_n"]);
if (!gas) throw new Error("gas per connection is not offered");
const of = { kind: "ratio", ratio: gas } as const;

describe("the published files", () => {
  // Computed apart from this program, straight from the file: 8 376 Flemish sectors with a connection.
  withPublished(`give the scale of gas per connection in Flanders and in Genk${becauseSkipped}`, async () => {
    const figures = await energy();
    const flanders = proposedScale(figures, of, { level: "statsec2019", period: 2021 });
    expect(flanders?.count).toBe(8376);
    expect(flanders?.low).toBeCloseTo(11_793.262757, 5);
    expect(flanders?.high).toBeCloseTo(23_854.629375, 5);
    const within = (code: string) => code.startsWith("71016");
    const genk = proposedScale(figures, of, { level: "statsec2019", period: 2021, within });
    expect(genk?.count).toBe(48);
    expect(genk?.low).toBeCloseTo(12_069.271119, 5);
    expect(genk?.high).toBeCloseTo(21_132.82085, 5);
  });

  // Counted apart from this program: of the 43 sectors in Pajottegem, merged in 2025, 11 begin with 23023.
  withPublished(
    `tell with a conversion table which sectors lie in a merged municipality${becauseSkipped}`,
    async () => {
      const figures = await energy();
      const table = readCrosswalk(await publishedRows("pinc_koppel_statsec2024_gemeente2025.xlsx"));
      const scaleOf = (tables: Crosswalk[]) => {
        const { holds: within } = sharedMunicipality(["23023A00-"], { ...figures, tables }) ?? {};
        const connections = { kind: "indicator", code: "v2506_gas_res_n" } as const;
        return proposedScale(figures, connections, { level: "statsec2019", period: 2021, ...(within && { within }) });
      };
      expect(scaleOf(table ? [table] : [])?.count).toBe(43);
      expect(scaleOf(table ? [table] : [])?.high).toBeCloseTo(208.9, 9);
      expect(scaleOf([])?.count).toBe(11);
    },
  );

  withPublished(`of different versions lose a third of the sectors, and say so${becauseSkipped}`, async () => {
    const figures = await energy();
    const list = (await publishedRows("pinc_gebied_statsec_2025.xlsx")).slice(1);
    const newer = readRows([["geoitem", "geolevel", "v1_n"], ...list.map((row): Row => [row[1], "statsec", 1])]);
    const wijken = figures.areas.map((code) => ({ name: code, municipality: "", codes: [code] }));
    const request = { wijken, level: "statsec", language: "nl" } as const;
    const columns = [{ of: { kind: "indicator", code: "v1_n" } as const, period: 0 }];
    const choice = chooseFigures(newer, { ...request, columns });
    expect(choice.codeCount).toBe(9906);
    expect(choice.unmatched).toHaveLength(9906 - 6573);
    const refused = chooseFigures(newer, { ...request, columns, codesLevel: "statsec2019" });
    expect(refused.findings.map(({ text }) => text.key)).toEqual(["opendata.otherVersion"]);
  });

  withPublished(
    `lead one sector in ten to another municipality than its first digits say${becauseSkipped}`,
    async () => {
      const crosswalk = readCrosswalk(await publishedRows("pinc_koppel_statsec2025_gemeente.xlsx"));
      if (!crosswalk) throw new Error("no conversion table");
      expect(crosswalk).toMatchObject({ from: "statsec", to: "gemeente", skipped: 0 });
      expect([...crosswalk.forward].filter(([code, [to]]) => !code.startsWith(to ?? "?"))).toHaveLength(1097);
      // Zwijndrecht (11056) became part of Beveren-Kruibeke-Zwijndrecht (46030), in another province.
      expect(crosswalk.backward.get("46030")?.some((code) => code.startsWith("11056"))).toBe(true);
    },
  );
});
