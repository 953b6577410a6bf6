/** The year in a cell. */
import { readPeriod } from "../../../core/opendata/period";

describe("the year in a cell", () => {
  test.each([
    [2022, 2022],
    ["'2022", 2022],
    ["2022.0", 2022],
    ["2.022", 2022],
    ["2022*", 2022],
    ["2022 (voorlopig)", 2022],
    ["2022JJ00", 2022],
    ["01/01/2022", 2022],
    ["31-12-2022", 2022],
    ["1/1/22", 2022],
    ["31/12/99", 1999],
    ["2022-01-01", 2022],
    ["2022-01-01T00:00:00", 2022],
    // 1 January and 31 December 2022 as a sheet stores them.
    [44_562, 2022],
    [44_926, 2022],
    [44_926.99, 2022],
  ])("%p is %p", (raw, year) => expect(readPeriod(raw)).toBe(year));

  test.each(["2022Q1", "2022-2023", "jan/22", "1234", 202_201, 12, 2022.5, null, true])("%p is no year", (raw) => {
    expect(readPeriod(raw)).toBeUndefined();
  });
});
