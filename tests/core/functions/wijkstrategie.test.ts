/** WIJKSTRATEGIE: the four fields, in the words that stand in a cell. */
import { wijkstrategie } from "../../../core/functions/wijkstrategie";
import { column, refusal, sheet } from "./sheet";

const strategy = (...args: unknown[]) => column(sheet(wijkstrategie)(...args));

test("the four fields, and 3 is high on neither axis", () => {
  expect(strategy([[5], [4], [2], [1], [3]], [[4], [3], [5], [2], [3]])).toEqual([
    "nauw betrekken",
    "tevreden houden",
    "informeren",
    "opvolgen",
    "opvolgen",
  ]);
});

test("who is against it has to be convinced; a missing position is not against it", () => {
  expect(strategy([[5], [4], [2], [1]], [[4], [3], [5], [2]], [["tegenstander"], [-0.5], [""], ["afwachter"]])).toEqual(
    ["nauw betrekken - overtuigen", "tevreden houden - overtuigen", "informeren", "opvolgen"],
  );
});

test("where influence or interest is missing, the cell is empty, also for who is against it", () => {
  expect(strategy([["n.b."], [4]], [[4], [""]], [[-2], [-2]])).toEqual(["", ""]);
});

test("a position out of its range is refused with its row", () => {
  expect(refusal(wijkstrategie, [[5], [4]], [[4], [4]], [[1], [9]])).toBe(
    "invalidValue: In rij 2, kolom 1 van positie staat 9. Typ daar een getal van -2 tot en met 2.",
  );
});
