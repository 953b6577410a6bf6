/** The screens of the step Interviews. */
import type { ComponentType } from "react";
import { readFirst } from "../../read-first";
import { screen } from "../../screen";

/** What a long list of statements says is read in slices, before a screen shows it. */
async function read<P extends object>(body: Promise<ComponentType<P>>): Promise<ComponentType<P>> {
  const [Body, { readingsInParts }] = await Promise.all([body, import("../../../core/interviews/readings-in-parts")]);
  return readFirst(Body, readingsInParts);
}

export const interviewsScreens = {
  all: screen("interviews", () => read(import("./interviews-screen").then((code) => code.InterviewsScreen))),
  questions: screen("interviews.questions", async () => (await import("./questions-screen")).QuestionsScreen),
  /** A note during the conversation; of a planned one with what is known of it. */
  talk: screen("interviews.talk", () => read(import("./talk-screen").then((code) => code.TalkScreen))),
  statements: screen("interviews.statements", () =>
    read(import("./statements-screen").then((code) => code.StatementsScreen)),
  ),
  plan: screen("interviews.plan", () => read(import("./plan-screen").then((code) => code.PlanScreen))),
};
