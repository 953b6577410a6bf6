/** =WIJKTEAMDEKKING as a user types it. */
import { wijkteamdekking } from "../../../core/functions/wijkteamdekking";
import { EXAMPLE_LEVELS } from "../team/team-cases";
import { refusal, sheet } from "./sheet";

const call = sheet(wijkteamdekking);

test.each([null, undefined, ""])("with %p for a selection everybody counts", (none) => {
  expect(call(EXAMPLE_LEVELS, none)).toEqual([[2, 2, 4, 1]]);
});

test("1, ja, x and TRUE choose; 0, nee, FALSE and empty do not, in any case", () => {
  const selection = [["x"], ["Ja"], [1], [true], [""], ["NEE"], [false]];
  expect(call(EXAMPLE_LEVELS, selection)).toEqual([[1, 1, 3, 0]]);
  expect(call(EXAMPLE_LEVELS, [selection.map(([word]) => word)])).toEqual([[1, 1, 3, 0]]);
  expect(call(EXAMPLE_LEVELS, [["1"], ["0"], ["1,0"], [0], [null], ["X"], [0]])).toEqual([[1, 1, 2, 0]]);
});

test("of one person a single x is a choice and a single nee is none", () => {
  expect(call([[3, 1]], "x")).toEqual([[1, 0]]);
  expect(call([[3, 1]], "nee")).toEqual([[0, 0]]);
});

test("another word, or a selection of another length, is an error", () => {
  expect(refusal(wijkteamdekking, [[3], [3]], [["ja"], ["soms"]])).toMatch(
    /^invalidValue: In rij 2, kolom 1 van selectie staat "soms".* ja of nee/,
  );
  expect(refusal(wijkteamdekking, [[3], [3]], [["ja"]])).toMatch(/^invalidValue/);
  expect(refusal(wijkteamdekking, [[4]])).toMatch(/^invalidValue: In rij 1, kolom 1 van competenties/);
});
