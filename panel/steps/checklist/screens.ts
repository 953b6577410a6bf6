/** The screens of the step Checklist. */
import { screen } from "../../screen";

export const checklistScreens = {
  all: screen("checklist", async () => (await import("./checklist-screen")).ChecklistScreen),
  /** One question by its row in the sheet. */
  question: screen("checklist.question", async () => (await import("./question-screen")).QuestionScreen),
};
