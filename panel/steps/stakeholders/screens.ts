/** The screens of the step Stakeholders. */
import { screen } from "../../screen";

export const stakeholdersScreens = {
  all: screen("stakeholders", async () => (await import("./stakeholders-screen")).StakeholdersScreen),
  /** One of them: why this place, and another position. */
  one: screen("stakeholders.one", async () => (await import("./stakeholder-screen")).StakeholderScreen),
  add: screen("stakeholders.add", async () => (await import("./add-screen")).AddScreen),
  missing: screen("stakeholders.missing", async () => (await import("./missing-screen")).MissingScreen),
  influence: screen("stakeholders.influence", async () => (await import("./influence-screen")).InfluenceScreen),
  history: screen("stakeholders.history", async () => (await import("./history-screen")).HistoryScreen),
  phases: screen("stakeholders.phases", async () => (await import("./phases-screen")).PhasesScreen),
  /** What words and figures of their own mean. */
  scale: screen("stakeholders.scale", async () => (await import("./scale-screen")).ScaleScreen),
};
