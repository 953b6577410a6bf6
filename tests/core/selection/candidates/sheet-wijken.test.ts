/** The wijken with sector codes that the sheet names: for them figures are fetched without asking which. */
import { leftBehind, sheetWijken } from "../../../../core/selection/candidates/sheet-wijken";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const HEADER = ["Wijk", "Gemeente", "Sectorcodes"];
const workbook = (...rows: string[][]) => makeSnapshot([makeBlock("Kandidaatwijken", [HEADER, ...rows])]);

test("are those with codes, in the order of the sheet; without the table there are none", () => {
  const snapshot = workbook(
    ["Kolderbos", "Genk", "71016A01-; 71016A02-"],
    ["Zonder code", "Genk", ""],
    ["Waterschei", "Genk", "71016B10-"],
  );
  expect(sheetWijken(snapshot)).toEqual([
    { name: "Kolderbos", municipality: "Genk", codes: ["71016A01-", "71016A02-"] },
    { name: "Waterschei", municipality: "Genk", codes: ["71016B10-"] },
  ]);
  expect(sheetWijken(snapshot)).toBe(sheetWijken(snapshot));
  expect(sheetWijken(makeSnapshot([]))).toEqual([]);
});

test("leave behind the rows of which no figures are fetched, also those without a code", () => {
  const snapshot = workbook(["Kolderbos", "Genk", "71016A01-"], ["Zonder code", "Genk", ""]);
  expect(leftBehind(snapshot, sheetWijken(snapshot))).toBe(1);
  expect(leftBehind(snapshot, [])).toBe(2);
  expect(leftBehind(makeSnapshot([]), [])).toBe(0);
});
