/** Sector codes as people type them are those of the official list. */
import fc from "fast-check";
import { findSectors } from "../../../../core/map/find-sectors";
import type { SectorList } from "../../../../core/map/sector-list";
import { codesKey, splitCodes } from "../../../../core/selection/candidates/figure-places";
import { planSectors } from "../../../../core/selection/candidates/plan-sectors";
import { codesIn } from "../../../../core/selection/candidates/sector-codes";
import { readStudy } from "../../../../core/selection/read-study";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const snapshotOf = (sheets: Record<string, CellValue[][]>) =>
  makeSnapshot(Object.entries(sheets).map(([sheet, rows]) => makeBlock(sheet, rows)));

test.each([
  ["23027A00", ["23027A00-"]],
  ["62063a00", ["62063A00-"]],
  ["23027 A00-", ["23027A00-"]],
  ["23027 a00", ["23027A00-"]],
  ["23027A00 -", ["23027A00-"]],
  ["23027A00\u2013", ["23027A00-"]],
  ["23027A00 / 23027A01 + 23027A02", ["23027A00-", "23027A01-", "23027A02-"]],
  ["23027A00- en 23027A041", ["23027A00-", "23027A041"]],
  ["23027A00-23027A01-", ["23027A00-", "23027A01-"]],
  ["23027 A041; 23027A0PA", ["23027A041", "23027A0PA"]],
  ["710160000000000", ["71016E010"]],
])("%p holds %p", (text, codes) => expect(splitCodes(text)).toEqual(codes));

test.each(["11001W05", "11002Z01", "23027", "36015C", "Kolderbos"])("%p is no sector, and stays", (text) => {
  expect(splitCodes(text)).toEqual([text.toUpperCase()]);
});

test("codes as the official list has them are never changed, whatever stands between them", () => {
  const tail = fc.constantFrom("A00-", "B12-", "A041", "C1MJ", "Z999", "E010");
  const code = fc.tuple(fc.integer({ min: 11_001, max: 73_111 }), tail).map(([nis, end]) => `${nis}${end}`);
  const between = fc.constantFrom(", ", ";", " ", "\n", " + ", " / ", " en ");
  fc.assert(
    fc.property(fc.uniqueArray(code, { minLength: 1, maxLength: 6 }), between, (codes, sign) => {
      expect(codesIn(codes.join(sign))).toEqual(codes.map((one) => ({ code: one })));
    }),
  );
});

test("a row without its hyphen is the row of that sector: figures go there, and it is not added again", () => {
  expect(codesKey(splitCodes("23027A00"))).toBe(codesKey(splitCodes("23027A00-")));
  const snapshot = snapshotOf({
    Kandidaatwijken: [
      ["Wijk", "Sectorcodes"],
      ["Centrum", "23027A00"],
      ["Zuid", ""],
    ],
  });
  expect(planSectors(snapshot, [{ code: "23027A00-", name: "HALLE-CENTRUM", municipality: "Halle" }])).toBeUndefined();
});

test("it is told once, with how many there are and the first cell", () => {
  const snapshot = snapshotOf({
    Kandidaatwijken: [
      ["Wijk", "Sectorcodes", "Gas"],
      ["Centrum", "23027A00-", 1],
      ["Zuid", "23027A01, 23027 a02", 2],
      ["West", "23027A03", 3],
    ],
  });
  const told = readStudy(snapshot).findings.filter(({ text }) => text.key.endsWith("sectorRestored"));
  expect(told.map(({ severity, values, cell }) => [severity, values, cell?.row, cell?.column])).toEqual([
    ["note", { count: 3, typed: "23027A01", code: "23027A01-" }, 2, 1],
  ]);
});

test("a code that the official list does not have is told on the map as one of another year", () => {
  const list: SectorList = {
    region: "2",
    sectors: [{ code: "23027A00-", name: "HALLE-CENTRUM" }],
    municipalities: [{ code: "23027", name: "Halle", sectors: [{ code: "23027A00-", name: "HALLE-CENTRUM" }] }],
    places: new Map([["23027A00-", 0]]),
    municipalityOf: [{ code: "23027", name: "Halle", sectors: [] }],
  };
  const answers = findSectors([list], splitCodes("23027A00 23027A99"));
  expect(answers.map((answer) => (answer.found ? answer.sector.name : answer.why))).toEqual([
    "HALLE-CENTRUM",
    "otherVintage",
  ]);
});
