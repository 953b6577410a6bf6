/** Whether another conversation still brings something new (Guest, Namey & Chen 2020). */
import fc from "fast-check";
import { saturation } from "../../../core/interviews/saturation";

const subjects = (talk: string) => Array.from(talk, (letter) => letter.charCodeAt(0));
const TALKS = ["ABC", "ABDE", "BCF", "AEGH", "ACI", "BFG", "ADJ", "CEH", "BI"].map(subjects);

test("nine conversations, counted by hand: 8 subjects in the base, saturated after 7+2", () => {
  expect(saturation(TALKS)).toEqual({
    subjects: 8,
    runs: [
      { after: 4, fresh: 1, share: 0.125 },
      { after: 5, fresh: 1, share: 0.125 },
      { after: 6, fresh: 1, share: 0.125 },
      { after: 7, fresh: 0, share: 0 },
    ],
    reached: { after: 7, fresh: 0, share: 0 },
  });
});

test("one conversation fewer is not saturated", () => {
  expect(saturation(TALKS.slice(0, 8))?.reached).toBeUndefined();
});

test("a subject that is named twice in a run is one new subject", () => {
  const run = saturation(["A", "B", "CC", "CC"].map(subjects), { base: 2, run: 2, threshold: 0 });
  expect(run?.runs).toEqual([{ after: 2, fresh: 1, share: 0.5 }]);
});

test("too few conversations, or a base in which nobody named a subject: nothing to say", () => {
  expect(saturation(TALKS.slice(0, 5))).toBeUndefined();
  expect(saturation([[], [], [], [], [1], [2]])).toBeUndefined();
});

test("exactly the threshold is saturated", () => {
  const base = Array.from({ length: 20 }, (_, i) => i);
  const options = { base: 1, run: 1, threshold: 0.05 };
  expect(saturation([base, [20]], options)?.reached).toEqual({ after: 1, fresh: 1, share: 0.05 });
});

test("conversations that repeat the base are saturated at once", () => {
  const talk = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(talk, { minLength: 4, maxLength: 4 }), (base) => {
      expect(saturation([...base, ...base])?.reached?.after).toBe(4);
    }),
  );
});
