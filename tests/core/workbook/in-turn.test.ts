/** The order in which a host carries out a plan is decided once, whatever the order in which it was put together. */
import fc from "fast-check";
import { inTurn, onlyShows } from "../../../core/workbook/in-turn";
import type { Change } from "../../../core/workbook/plan";

const area = { sheet: "Blad", row: 0, column: 0, rows: 3, columns: 3 };
const smaller = { ...area, columns: 2 };
const changes: Change[] = [
  { kind: "show", sheet: "Blad", row: 0, column: 0 },
  { kind: "createTable", name: "Nieuw", ...area },
  { kind: "numberFormats", sheet: "Blad", row: 0, column: 0, formats: [["0"]] },
  { kind: "write", sheet: "Blad", row: 0, column: 0, values: [[1]] },
  { kind: "createSheet", sheet: "Blad" },
  { kind: "removeTable", name: "Oud" },
  { kind: "freeze", sheet: "Blad", rows: 1, columns: 0 },
  { kind: "format", ...area, format: { bold: true } },
  { kind: "deleteSheet", sheet: "Weg" },
];

test("tables make way, sheets are made, cells are written, formats follow, tables are made, the last only shows", () => {
  const kinds = ["removeTable", "createSheet", "write", "numberFormats", "format", "createTable", "deleteSheet"];
  fc.assert(
    fc.property(fc.shuffledSubarray(changes, { minLength: changes.length }), (shuffled) => {
      expect(inTurn(shuffled).map(({ kind }) => kind)).toEqual([...kinds, "freeze", "show"]);
    }),
  );
});

test("a table grows after its cells are written and shrinks before", () => {
  const write: Change = { kind: "write", sheet: "Blad", row: 0, column: 2, values: [[""]] };
  const grow: Change = { kind: "resizeTable", name: "T", ...area, before: smaller };
  const shrink: Change = { kind: "resizeTable", name: "T", ...smaller, before: area };
  expect(inTurn([grow, write])).toEqual([write, grow]);
  expect(inTurn([write, shrink])).toEqual([shrink, write]);
});

test("writings keep their order: the last one counts", () => {
  const first: Change = { kind: "write", sheet: "Blad", row: 0, column: 0, values: [[1]] };
  const second: Change = { kind: "write", sheet: "Blad", row: 0, column: 0, values: [[2]] };
  expect(inTurn([first, second])).toEqual([first, second]);
});

test("a look only decorates, a number format does not", () => {
  expect(onlyShows({ kind: "format", ...area, format: { width: 9, bold: true } })).toBe(true);
  expect(onlyShows({ kind: "format", ...area, format: { width: 9, numberFormat: "0%" } })).toBe(false);
});
