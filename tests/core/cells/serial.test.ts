/** Days as cells hold them. */
import { dateOfSerial, serialOfTime } from "../../../core/cells/serial";

test("29 November 2026 is 46355, whatever the time of day", () => {
  expect(dateOfSerial(46_355).toISOString()).toBe("2026-11-29T00:00:00.000Z");
  expect(dateOfSerial(46_355.75).toISOString()).toBe("2026-11-29T00:00:00.000Z");
  expect(serialOfTime(Date.UTC(2026, 10, 29))).toBe(46_355);
  expect(serialOfTime(Date.UTC(2026, 10, 29, 18))).toBe(46_355.75);
});
