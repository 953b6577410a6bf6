/** The screens of the step Begroting. */
import { screen } from "../../screen";

export const budgetScreens = {
  all: screen("budget", async () => (await import("./budget-screen")).BudgetScreen),
  /** Linking a budget, which has more ways to be laid out than a plain table. */
  link: screen("budget.link", async () => (await import("./link-budget-screen")).LinkBudgetScreen),
};
