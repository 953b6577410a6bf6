/** The nine questions that a checklist begins with. */
import { PROPOSED_QUESTIONS, proposedQuestions } from "../../../core/checklist/proposed-questions";

test("only means and the support of the government block, and they weigh most", () => {
  expect(PROPOSED_QUESTIONS.filter(({ blocks }) => blocks).map(({ subject }) => subject)).toEqual([
    "means",
    "government",
  ]);
  expect(PROPOSED_QUESTIONS.filter(({ weight }) => weight === 3).map(({ subject }) => subject)).toEqual([
    "means",
    "government",
  ]);
  expect(proposedQuestions()).toHaveLength(9);
  expect(proposedQuestions().every(({ blocks, weight }) => blocks === (weight === 3))).toBe(true);
});
