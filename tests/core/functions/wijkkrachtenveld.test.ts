/** WIJKKRACHTENVELD: one figure for how far those with influence are in favour. */
import { wijkkrachtenveld } from "../../../core/functions/wijkkrachtenveld";
import { refusal, sheet } from "./sheet";

const field = (...args: unknown[]) => sheet(wijkkrachtenveld)(...args)[0]?.[0];

test("by hand: (10 - 4 + 3)/24, with words and numbers mixed", () => {
  expect(field([[5], [4], ["3"]], [["partner"], [-1], ["volger"]])).toBe(9 / 24);
});

test("a row without influence or without position is left out, above and below the line", () => {
  expect(field([[5], [4], [""], [3]], [[2], ["n.b."], [-2], [""]])).toBe(1);
});

test("everybody waits: 0, and never a negative zero", () => {
  expect(Object.is(field([[5]], [[-0]]), 0)).toBe(true);
});

test("where nobody has both there is too little to answer", () => {
  const sentence =
    "notAvailable: Van niemand zijn zowel invloed als positie bekend. Vul bij minstens één rij allebei in.";
  expect(refusal(wijkkrachtenveld, [[5], [""]], [[""], [2]])).toBe(sentence);
  expect(refusal(wijkkrachtenveld, "", "")).toBe(sentence);
});

test("a wrong influence is refused, also where the position is missing", () => {
  expect(refusal(wijkkrachtenveld, [[5], [6]], [[2], [""]])).toBe(
    "invalidValue: In rij 2, kolom 1 van invloed staat 6. Typ daar een getal van 1 tot en met 5.",
  );
});
