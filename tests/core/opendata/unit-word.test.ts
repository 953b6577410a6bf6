/** Words in a header that are a unit, or the code of an indicator. */
import { bareUnit, isIndicatorCode, isUnit } from "../../../core/opendata/unit-word";

test.each(["%", "kWh", "aantal", "(euro)", "[€]", "€ per inwoner", "m²", "MWh/jaar", "ton", "n"])(
  "%s is a unit",
  (text) => {
    expect(isUnit(text)).toBe(true);
  },
);

test.each(["", "Woningen", "Gas", "Totaal", "Mannen", "2020", "Aantal woningen", "naam"])("%j is none", (text) => {
  expect(isUnit(text)).toBe(false);
});

test("codes of indicators are known by their form", () => {
  expect(["v2506_gas_res_n", "dna_v2210_x", "MS_VALUE", "vp1210_x"].every(isIndicatorCode)).toBe(true);
  expect(["Woningen", "v_2506", "ms_value"].some(isIndicatorCode)).toBe(false);
});

test("a unit is shown without its brackets", () => {
  expect(["(kWh)", "[€]", "m²"].map(bareUnit)).toEqual(["kWh", "€", "m²"]);
});
