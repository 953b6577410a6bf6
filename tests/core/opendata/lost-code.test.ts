/** Codes of sectors that a spreadsheet took for numbers. */
import fc from "fast-check";
import { readAreaCode } from "../../../core/opendata/area-code";
import { looksLost, lostSectorCode } from "../../../core/opendata/lost-code";

describe("a sector code with an E that became a number", () => {
  test.each([
    [7.1016e14, "71016E010"],
    [1.1001e16, "11001E012"],
    [7.102e14, "71020E010"],
    ["7,1016E+14", "71016E010"],
    ["7.1016E+14", "71016E010"],
    ["710160000000000", "71016E010"],
  ])("is found back from %p", (raw, code) => expect(lostSectorCode(raw)).toEqual({ code }));

  test("is found back whatever its digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 11_001, max: 73_111 }), fc.integer({ min: 1, max: 200 }), (nis, behind) => {
        if (nis % 1000 === 0) return;
        const code = `${nis}E${String(behind).padStart(3, "0")}`;
        expect(lostSectorCode(Number(code))).toEqual({ code });
      }),
    );
  });

  test("is not made up from a text that shows too few digits", () => {
    expect(lostSectorCode("7,1E+14")).toEqual({});
    expect(lostSectorCode(1e15)).toEqual({});
  });

  test.each(["Genk", "71016A20-", 71_016, 1_234_567, 12.5, null])("was not in %p", (raw) => {
    expect(lostSectorCode(raw)).toBeUndefined();
  });

  test("can look like a municipality", () => {
    const looks = (raw: unknown) => {
      const area = readAreaCode(raw);
      return area !== undefined && looksLost(area);
    };
    expect([23_062, "23062", 1_100_101].map(looks)).toEqual([true, true, true]);
    expect(["71016A20-", "36015C", "11001W05", 70_000].map(looks)).toEqual([false, false, false, false]);
  });
});
