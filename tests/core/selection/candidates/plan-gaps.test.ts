/** Empty cells of a criterion become n.b., so that everybody sees they were not forgotten; nothing else is touched. */
import { emptyCells, planGaps } from "../../../../core/selection/candidates/plan-gaps";
import { candidateRows, exampleSnapshot, exampleStudy } from "../example-study";

const rows = candidateRows.map((row, index) => (index === 4 ? ["Gehucht", "As", "71002B012", "", "veel", ""] : row));

test("only what is empty, in the columns of criteria, cell by cell", () => {
  const snapshot = exampleSnapshot(undefined, rows);
  const study = exampleStudy(snapshot);
  const cells = [
    [3, 5],
    [4, 3],
    [4, 5],
  ].map(([row = 0, column = 0]) => ({ sheet: "Kandidaatwijken", row, column }));
  expect(emptyCells(study)).toEqual(cells);
  const plan = planGaps(snapshot, study);
  expect(plan?.changes).toEqual(cells.map((cell) => ({ kind: "write", ...cell, values: [["n.b."]] })));
  expect(plan?.title.values).toEqual({ count: 3 });
  expect(plan?.overwrites).toEqual([]);
});

test("a formula that shows nothing yet is left alone, and without an empty cell there is no plan", () => {
  const snapshot = exampleSnapshot();
  const [criteria, block] = snapshot.blocks;
  if (!criteria || !block) throw new Error("no sheets");
  const waiting = { ...snapshot, blocks: [criteria, { ...block, formulas: { "3,5": '=IF(A9="","",1)' } }] };
  expect(planGaps(waiting, exampleStudy(waiting))).toBeUndefined();
});
