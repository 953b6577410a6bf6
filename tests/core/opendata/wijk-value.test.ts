/** One value for a wijk out of several sectors. */
import fc from "fast-check";
import { additivity } from "../../../core/opendata/indicators";
import type { Row } from "../../../core/opendata/layout";
import { offeredRatios, type Ratio } from "../../../core/opendata/ratios";
import { type ColumnOf, wijkValue } from "../../../core/opendata/wijk-value";
import { readRows } from "./files";

function valueOfSectors(header: string[], sectors: unknown[][], of: ColumnOf): ReturnType<typeof wijkValue> {
  const codes = ["71016A20-", "71016A51-", "71016A512", "71016B11-"];
  const rows: Row[] = [["geoitem", "period", ...header], ...sectors.map((cells, i) => [codes[i], 2021, ...cells])];
  const figures = readRows(rows);
  return wijkValue(figures, of, [...sectors.keys()], true);
}

const count = (...cells: unknown[]) =>
  valueOfSectors(
    ["v2506_gas_res_n"],
    cells.map((cell) => [cell]),
    { kind: "indicator", code: "v2506_gas_res_n" },
  );

function ratio(codes: string[], id: string): Ratio {
  const found = offeredRatios(codes).find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not offered`);
  return found;
}

describe("a count over several sectors", () => {
  test("adds up", () => expect(count(700, 400)).toEqual({ value: 1100 }));

  test("of zero is zero", () => expect(count(0, 0)).toEqual({ value: 0 }));

  test("is missing when a part is suppressed (-99997) or wrongly unanswered (-99999)", () => {
    expect(count(700, -99997)).toEqual({ reason: "suppressed" });
    expect(count(-99999, 700)).toEqual({ reason: "noAnswer" });
    expect(count(-99999, -99997, 700)).toEqual({ reason: "suppressed" });
  });

  test("leaves out parts that are empty (-99996) or not applicable (-99998)", () => {
    expect(count(700, -99996)).toEqual({ value: 700 });
    expect(count(-99998, 700)).toEqual({ value: 700 });
    expect(count(-99998, -99996)).toEqual({ reason: "notApplicable" });
    expect(count(-99996, -99996)).toEqual({ reason: "empty" });
  });

  test("is missing when a part is unknown or cannot be read: a gap is no zero", () => {
    expect(count(700, "n.b.")).toEqual({ reason: "unknown" });
    expect(count(700, "veel")).toEqual({ reason: "unreadable" });
  });

  test("is missing when a sector has no row in the file", () => {
    const figures = readRows([
      ["geoitem", "period", "v2506_gas_res_n"],
      ["71016A20-", 2021, 700],
    ]);
    const of: ColumnOf = { kind: "indicator", code: "v2506_gas_res_n" };
    expect(wijkValue(figures, of, [0, -1], true)).toEqual({ reason: "absent" });
    expect(wijkValue(figures, of, [0], false)).toEqual({ reason: "absent" });
  });

  test("of one sector keeps the reason of that sector", () => {
    expect(count(-99998)).toEqual({ reason: "notApplicable" });
    expect(count(-99997)).toEqual({ reason: "suppressed" });
  });
});

test("it makes no difference in which order sectors are added, nor whether one was split in two", () => {
  const header = ["v2506_gas_res_cons", "v2506_gas_res_n"];
  const of: ColumnOf = { kind: "ratio", ratio: ratio(header, "gas") };
  const sector = fc.tuple(fc.integer({ min: 2, max: 1e8 }), fc.integer({ min: 2, max: 5000 }));
  fc.assert(
    fc.property(fc.array(sector, { minLength: 1, maxLength: 3 }), (sectors) => {
      const [[kwh, connections] = [2, 2], ...others] = sectors;
      const halves = [
        [kwh - 1, 1],
        [1, connections - 1],
      ];
      const whole = valueOfSectors(header, sectors, of).value ?? Number.NaN;
      expect(valueOfSectors(header, [...sectors].reverse(), of).value).toBe(whole);
      expect(valueOfSectors(header, [...halves, ...others], of).value).toBe(whole);
    }),
  );
});

describe("a ratio over several sectors", () => {
  const energy = ["v2506_gas_res_cons", "v2506_gas_res_n"];
  const gas: ColumnOf = { kind: "ratio", ratio: ratio(energy, "gas") };

  test("is computed again from the sums, not as a mean of ratios", () => {
    // 13 000 000 / 1 100, and not the mean of 10 000 and 15 000.
    expect(
      valueOfSectors(
        energy,
        [
          [7_000_000, 700],
          [6_000_000, 400],
        ],
        gas,
      ).value,
    ).toBeCloseTo(11_818.18, 2);
  });

  test("is missing when one of its sums is", () => {
    expect(
      valueOfSectors(
        energy,
        [
          [7_000_000, 700],
          [-99997, 400],
        ],
        gas,
      ),
    ).toEqual({ reason: "suppressed" });
    expect(
      valueOfSectors(
        energy,
        [
          [7_000_000, 700],
          [6_000_000, -99999],
        ],
        gas,
      ),
    ).toEqual({ reason: "noAnswer" });
  });

  test("over nothing is no number", () => {
    expect(valueOfSectors(energy, [[0, 0]], gas)).toEqual({ reason: "zeroDenominator" });
  });

  test("of building years counts dwellings of a known year only, in percent", () => {
    const codes = [
      "voor1900",
      "1900_1918",
      "1919_1930",
      "1931_1945",
      "1946_1960",
      "1961_1970",
      "1971_1980",
      "1981_1990",
      "1991_2000",
      "2001_2010",
      "2011_2020",
      "onbekend",
    ].map((years) => `v2210_wv_bj_${years}`);
    const of: ColumnOf = { kind: "ratio", ratio: ratio(codes, "dwellingsBefore1971") };
    expect(valueOfSectors(codes, [[1, 1, 1, 1, 1, 1, 2, 2, 2, 0, 0, 99]], of)).toEqual({ value: 50 });
  });

  test("of the building form is the largest share", () => {
    const codes = ["v2210_open", "v2210_halfopen", "v2210_gesloten"];
    const of: ColumnOf = { kind: "ratio", ratio: ratio(codes, "sameForm") };
    expect(
      valueOfSectors(
        codes,
        [
          [10, 60, 30],
          [0, 60, 40],
        ],
        of,
      ),
    ).toEqual({ value: 60 });
  });
});

describe("a median over several sectors", () => {
  const median = (...cells: unknown[]) =>
    valueOfSectors(
      ["v1210_aang_mediaan"],
      cells.map((cell) => [cell]),
      { kind: "indicator", code: "v1210_aang_mediaan" },
    );

  test("is not added, but its parts are given", () => {
    expect(median(22_000, 26_000)).toEqual({ reason: "notAdditive", parts: [22_000, 26_000] });
    expect(median(22_000, -99997)).toEqual({ reason: "notAdditive", parts: [22_000] });
  });

  test("of one sector is that median", () => expect(median(22_000)).toEqual({ value: 22_000 }));
});

describe("what may be added up", () => {
  test.each(["v2506_gas_res_cons", "v1210_aangiften_gem", "MS_NBR_NON_ZERO_INC", "TOTAL", "T3.1", "T1_R2"])(
    "%s may",
    (code) => expect(additivity(code)).toBe("add"),
  );

  test.each([
    "v1210_aang_mediaan",
    "vp2210_huurders",
    "vg1210_inkomen",
    "MS_MEDIAN_NET_TAXABLE_INC",
    "MS_AVG_TOT_NET_TAXABLE_INC",
    "MS_INT_QUART_DIFF",
    "v1210_nettoink_persoon_Belg",
    "Aandeel huurders",
  ])("%s may not", (code) => expect(additivity(code)).toBe("never"));

  test("an unknown header is not added either", () => expect(additivity("Leegstand")).toBe("unknown"));
});

describe("ratios are offered", () => {
  test("where numerator and denominator are both there", () => {
    expect(offeredRatios(["v2506_gas_res_cons", "v2506_elek_res_n"])).toEqual([]);
    expect(offeredRatios(["v2506_gas_res_cons", "v2506_gas_res_n"]).map(({ id }) => id)).toEqual(["gas"]);
  });

  test("for any consumption with its number of connections", () => {
    const [offered] = offeredRatios(["v2506_elek_nietres_cons", "v2506_elek_nietres_n"]);
    expect(offered).toMatchObject({ numerator: ["v2506_elek_nietres_cons"], denominator: ["v2506_elek_nietres_n"] });
  });
});
