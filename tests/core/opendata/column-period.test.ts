/** The year of a column in a file whose columns each have their own. */
import { columnPeriod } from "../../../core/opendata/column-period";
import { readRows } from "./files";

test("a column keeps its own year where it has none of the chosen year", () => {
  const figures = readRows([
    ["statsec", "inwoners_2023", "huurders_2019", "huurders_2021"],
    ["23027A00-", 2692, 400, 410],
  ]);
  const yearOf = (code: string, period: number) => columnPeriod(figures, { kind: "indicator", code }, period);
  expect(yearOf("inwoners", 2023)).toBe(2023);
  expect(yearOf("huurders", 2023)).toBe(2021);
  expect(yearOf("huurders", 2019)).toBe(2019);
  expect(yearOf("inwoners", 2019)).toBe(2023);
});
