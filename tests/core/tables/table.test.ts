/** A table of the product is located and read once for each reading of the workbook. */

import { tableIn } from "../../../core/tables/table";
import { team } from "../../../core/team/tables/team";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const workbook = () =>
  makeSnapshot([
    makeBlock(
      "Team",
      [
        ["Naam", "Organisatie"],
        ["Els", "Stad"],
      ],
      { row: 2, column: 1 },
    ),
  ]);

test("is the same however often it is asked for, and another in the next snapshot", () => {
  const snapshot = workbook();
  const table = tableIn(snapshot, team);
  expect(table?.rows).toHaveLength(1);
  expect(tableIn(snapshot, team)).toBe(table);
  expect(tableIn({ ...snapshot }, team)).not.toBe(table);
});

test("tells the cell of a row under a key, or the first of the table where that column lacks", () => {
  const table = tableIn(workbook(), team);
  const [row] = table?.rows ?? [];
  expect(table?.cell(row?.row ?? 0, "name")).toEqual({ sheet: "Team", row: 3, column: 1 });
  expect(table?.cell(row?.row ?? 0, "role")).toEqual({ sheet: "Team", row: 3, column: 1 });
});

test("that the workbook does not hold is none", () => {
  const none = makeSnapshot([]);
  expect(tableIn(none, team)).toBeUndefined();
});
