/** What is known of an indicator by its code. */
import {
  additivity,
  indicatorDirection,
  indicatorName,
  indicatorSource,
  indicatorUnit,
} from "../../../core/opendata/indicators";

test.each<[string, string, string, string, string | undefined]>([
  // The code, whether areas add up, the unit, the source, and which side is better.
  ["v2506_gas_res_cons", "add", "kWh", "Fluvius, via provincies.incijfers.be", undefined],
  ["v2506_elek_res_injectie", "add", "kWh", "Fluvius, via provincies.incijfers.be", undefined],
  ["v2506_gas_res_n", "add", "aantal", "Fluvius, via provincies.incijfers.be", undefined],
  ["v2210_wo_n", "add", "aantal", "Kadaster, via provincies.incijfers.be", undefined],
  ["v1210_aang_mediaan", "never", "€", "provincies.incijfers.be", "laag"],
  ["v1210_aangiften_gem", "add", "aantal", "provincies.incijfers.be", undefined],
  ["v1210_ikcaang", "never", "", "provincies.incijfers.be", undefined],
  ["vp2506_gas", "never", "%", "provincies.incijfers.be", undefined],
  ["dna_vp2506_gas", "never", "%", "provincies.incijfers.be", undefined],
  ["dna_vg2506_gas", "never", "", "provincies.incijfers.be", undefined],
  ["MS_MEDIAN_NET_TAXABLE_INC", "never", "€", "Statbel", "laag"],
  ["MS_TOT_NET_TAXABLE_INC", "add", "€", "Statbel", undefined],
  ["MS_NBR_NON_ZERO_INC", "add", "aantal", "Statbel", undefined],
  ["TOTAL", "add", "aantal", "Statbel", undefined],
  ["T3.1_R2", "add", "aantal", "Statbel", undefined],
  ["Aandeel 65+ (%)", "never", "%", "", undefined],
  ["Inwoners per km²", "never", "", "", undefined],
  ["Inwoners", "unknown", "", "", undefined],
  ["Percelen", "unknown", "", "", undefined],
  ["Gemeentelijke woningen", "unknown", "", "", undefined],
  ["Gem. inkomen", "never", "", "", undefined],
  ["perc_huur", "never", "", "", undefined],
  ["v1210_ink_gem", "never", "", "provincies.incijfers.be", undefined],
])("%s", (code, adds, unit, source, direction) => {
  expect([additivity(code), indicatorUnit(code), indicatorSource(code), indicatorDirection(code)]).toEqual([
    adds,
    unit,
    source,
    direction,
  ]);
});

test("a known code has a name in both languages, and another is its own name", () => {
  expect(indicatorName("Inwoners", "nl")).toBe("Inwoners");
  const [dutch, english] = [indicatorName("v2506_gas_res_cons", "nl"), indicatorName("v2506_gas_res_cons", "en")];
  expect(dutch).not.toBe("v2506_gas_res_cons");
  expect(english).not.toBe(dutch);
});
