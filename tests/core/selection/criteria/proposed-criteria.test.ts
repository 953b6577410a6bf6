/** The proposed criteria, and which public figures measure them. */
import { offeredRatios } from "../../../../core/opendata/ratios";
import {
  filledCriterion,
  measuredCriterion,
  proposedCriteria,
} from "../../../../core/selection/criteria/proposed-criteria";
import type { CriterionRow } from "../../../../core/selection/study";

function criterion(name: string, header = name): CriterionRow {
  const place = { sheet: "Criteria", row: 1, column: 0 };
  return { name, header, theme: "", unit: "", source: "", place, numberCells: {} };
}

const median = { of: { kind: "indicator", code: "v1210_aang_mediaan" }, name: "Mediaan inkomen per aangifte" } as const;

describe("a public figure", () => {
  test("fills the criterion of its own name, also where only the column is called so", () => {
    const rows = [criterion("Mediaan inkomen"), criterion("Inkomen", "mediaan  inkomen per AANGIFTE")];
    expect(filledCriterion(median, rows)?.name).toBe("Inkomen");
  });

  test("fills the proposed criterion that it measures, where the sheet has that one", () => {
    expect(filledCriterion(median, [criterion("Draagvlak"), criterion("Mediaan inkomen")])?.name).toBe(
      "Mediaan inkomen",
    );
    expect(filledCriterion(median, [criterion("Draagvlak")])).toBeUndefined();
  });

  test("with the name of a ratio as its code is not that ratio", () => {
    expect(measuredCriterion({ kind: "ratio", ratio: { id: "gas" } })?.name).toBe("Gasverbruik per aansluiting");
    expect(measuredCriterion({ kind: "indicator", code: "gas" })).toBeUndefined();
  });

  test("measures at most one proposed criterion, and each ratio that one names can be computed from a file", () => {
    const known = offeredRatios([
      ...["v2506_gas_res_cons", "v2506_gas_res_n", "T1", "T3.1", "T3.2", "T3.3", "T3.4", "T3.5"],
      ...["v2210_inwonend_eigenaarsgezin", "v2210_huishoudens", "v2210_wv_meergezinswoningen", "v2210_woonvoorraad"],
      ...["v2210_open", "v2210_halfopen", "v2210_gesloten"],
      ...["voor1900", "1900_1918", "1919_1930", "1931_1945", "1946_1960", "1961_1970", "1971_1980"].map(
        (years) => `v2210_wv_bj_${years}`,
      ),
      ...["1981_1990", "1991_2000", "2001_2010", "2011_2020"].map((years) => `v2210_wv_bj_${years}`),
    ]).map(({ id }) => id);
    const ratios = proposedCriteria.flatMap(({ measuredBy }) => measuredBy?.ratios ?? []);
    expect(known).toEqual(expect.arrayContaining(ratios));
    const indicators = proposedCriteria.flatMap(({ measuredBy }) => measuredBy?.indicators ?? []);
    expect(new Set([...ratios, ...indicators]).size).toBe(ratios.length + indicators.length);
  });
});
