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

test("years go from 1900 to 2099, and dates of those that a sheet stores from 1980 to 2099", () => {
  expect([1899, 1900, 2099, 2100].map(readPeriod)).toEqual([undefined, 1900, 2099, undefined]);
  // 31 December 1979 and 1 January 1980; 31 December 2099 and 1 January 2100.
  expect([29_220, 29_221, 73_050, 73_051].map(readPeriod)).toEqual([undefined, 1980, 2099, undefined]);
  expect(["1/1/49", "1/1/50"].map(readPeriod)).toEqual([2049, 1950]);
});

test("a date of the host is its year, and one that is none is no year", () => {
  expect(readPeriod(new Date(2022, 5, 1))).toBe(2022);
  expect(readPeriod(new Date(Number.NaN))).toBeUndefined();
});
