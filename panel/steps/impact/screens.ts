/** The screens of the step Impact. */
import { screen } from "../../screen";

export const impactScreens = {
  all: screen("impact", async () => (await import("./impact-screen")).ImpactScreen),
  /** One key figure to change. */
  figure: screen("impact.figure", async () => (await import("./figure-screen")).FigureScreen),
};
