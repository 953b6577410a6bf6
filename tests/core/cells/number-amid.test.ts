/** What people write around a number does not hide it, and nothing is guessed where another number may be meant. */
import fc from "fast-check";
import { numberAmid } from "../../../core/cells/number-amid";
import { parseNumber } from "../../../core/cells/parse-number";

test.each<[string, number]>([
  ["ca. 40", 40],
  ["Circa 1.250", 1250],
  ["± 40", 40],
  ["~12,5", 12.5],
  ["ongeveer € 1.500", 1500],
  ["38,5 %¹", 0.385],
  ["38,5¹", 38.5],
  ["40*", 40],
  ["40 **", 40],
  ["40 (schatting)", 40],
  ["40 (2021)", 40],
  ["40 [1]", 40],
  ["ca. 40 (p)*", 40],
  ["12 345 kWh", 12_345],
  ["2,5 km²", 2.5],
  ["120 inw./km²", 120],
  ["17.500 kWh per woning", 17_500],
  ["265 woningen", 265],
  ["-3 °C", -3],
])("%s is %d", (text, value) => {
  expect(numberAmid(text)).toBe(value);
});

test.each([
  "40",
  "12,5 %",
  "€ 1.500",
  "10-15",
  "10 tot 15",
  "< 5",
  "40 (45)",
  "1,2 miljoen",
  "3 mln",
  "250k",
  "M2",
  "zie nota",
  "2de",
  "12 maart",
  "2 x 40",
  "1 op 3",
  "ca.",
  "ca. veel",
  "wijk 3",
  "",
  "*",
  "(schatting)",
])("of %j nothing is guessed", (text) => {
  expect(numberAmid(text)).toBeUndefined();
});

test("what is read is the number that stands there, whatever stands around it", () => {
  const number = fc.integer({ min: 0, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2).replace(".", ","));
  const before = fc.constantFrom("", "ca. ", "± ", "ongeveer ");
  const behind = fc.constantFrom("", " kWh", " (raming)", "*", " m²", " (2022)");
  fc.assert(
    fc.property(before, number, behind, (left, middle, right) => {
      expect(numberAmid(left + middle + right)).toBe(left + right === "" ? undefined : parseNumber(middle));
    }),
  );
});
