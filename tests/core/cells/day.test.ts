/** Days between cells and words: the serial numbers of Excel, day before month. */
import fc from "fast-check";
import { dayInWords, serialOfDay } from "../../../core/cells/day";

/** 1 January 1970 and 1 March 2026 as Excel counts them. */
const KNOWN: [string, number][] = [
  ["01/01/1970", 25_569],
  ["01/03/2026", 46_082],
  ["31/12/1999", 36_525],
];

test.each(KNOWN)("%s is the day with number %d", (day, serial) => {
  expect(serialOfDay(day)).toBe(serial);
  expect(dayInWords(serial)).toBe(day);
});

test("an hour of the day makes it no other day", () => {
  expect(dayInWords(46_082.99)).toBe("01/03/2026");
});

test("a day may be typed with one digit and with spaces around it", () => {
  expect(serialOfDay(" 1/3/2026 ")).toBe(46_082);
});

test.each(["", "maart", "2026-03-01", "1/3/26", "31/02/2026", "29/02/2025", "0/3/2026", "1/13/2026", "1/0/2026"])(
  "%p is no day, and is not turned into another one",
  (day) => {
    expect(serialOfDay(day)).toBeUndefined();
  },
);

test("every day comes back as it was written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 73_050 }), (serial) => {
      expect(serialOfDay(dayInWords(serial))).toBe(serial);
    }),
  );
});
