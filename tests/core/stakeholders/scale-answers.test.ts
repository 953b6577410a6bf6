/** What the user said about words and scales, as it stands in Koppelingen. */
import { NO_MEANING, proposedScale, scaleAnswers, scaleFact, wordFact } from "../../../core/stakeholders/scale-answers";

test("a word means the number that was said, or nothing; an answer without sense, or about another column, answers nothing", () => {
  const facts = {
    [wordFact("Positie", "Voor ")]: "1",
    [wordFact("Positie", "tegen")]: " -2 ",
    [wordFact("Positie", "half")]: "0.5",
    [wordFact("Positie", "weet niet")]: NO_MEANING,
    [wordFact("Positie", "leeg")]: "  ",
    [wordFact("Positie", "onzin")]: "veel",
    [wordFact("Invloed", "hoog")]: "5",
  };
  const { words, scale } = scaleAnswers(facts, "Positie");
  expect([...words]).toEqual([
    ["voor", 1],
    ["tegen", -2],
    ["half", 0.5],
    ["weet niet", Number.NaN],
  ]);
  expect(scale).toBeUndefined();
});

test("a scale is one of those that are offered, from its lowest to its highest figure", () => {
  expect(scaleAnswers({ [scaleFact("Invloed")]: "0-10" }, "Invloed").scale).toEqual({ lowest: 0, highest: 10 });
  expect(scaleAnswers({ [scaleFact("Invloed")]: "1-100" }, "Invloed").scale).toEqual({ lowest: 1, highest: 100 });
  expect(scaleAnswers({ [scaleFact("Invloed")]: "2-7" }, "Invloed").scale).toBeUndefined();
  expect(scaleAnswers({ [scaleFact("Invloed")]: "0-10" }, "Belang").scale).toBeUndefined();
});

test.each([
  [1, 3, "1-3"],
  [0, 3, "0-3"],
  [1, 4, "1-5"],
  [2, 5, "1-5"],
  [0, 5, "1-5"],
  [1, 6, "1-10"],
  [1, 10, "1-10"],
  [0, 10, "0-10"],
  [0, 11, "1-100"],
  [20, 100, "1-100"],
])("figures of %d to %d are asked about as on a scale of %s", (lowest, highest, scale) => {
  expect(proposedScale(lowest, highest)).toBe(scale);
});
