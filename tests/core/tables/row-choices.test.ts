/** What the user says of a row is kept in the workbook by the name of the row, and nothing where nothing was said. */
import { factsOfRows, NO_ROW_CHOICES, rowChoicesOf, withRow } from "../../../core/tables/row-choices";

test("rows as they were recognised leave nothing in the workbook", () => {
  expect(factsOfRows(NO_ROW_CHOICES)).toEqual({});
  expect(rowChoicesOf({})).toEqual(NO_ROW_CHOICES);
});

test("rows that count and rows that do not are kept apart, and read back as they were", () => {
  const choices = { counts: ["Totaalwijk", "Gemiddelde Noorden"], leftOut: ["Zuid"] };
  expect(factsOfRows(choices)).toEqual({ "telt mee": "Totaalwijk | Gemiddelde Noorden", "telt niet mee": "Zuid" });
  expect(rowChoicesOf(factsOfRows(choices))).toEqual(choices);
  expect(factsOfRows({ counts: ["Oost"], leftOut: [] })).toEqual({ "telt mee": "Oost" });
});

test("the last word on a row goes, however its name is typed", () => {
  const out = withRow({ counts: ["Zuid", "Oost"], leftOut: ["West"] }, "ZUID ", false);
  expect(out).toEqual({ counts: ["Oost"], leftOut: ["West", "ZUID "] });
  expect(withRow(out, "Zuid", true)).toEqual({ counts: ["Oost", "Zuid"], leftOut: ["West"] });
  expect(withRow(out, "Zuid", false).leftOut).toEqual(["West", "Zuid"]);
});
