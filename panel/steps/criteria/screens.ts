/** The screens of the step Afwegingskader. */
import { screen } from "../../screen";

export const criteriaScreens = {
  all: screen("criteria", async () => (await import("./criteria-screen")).CriteriaScreen),
  /** One criterion to change, by its row in the sheet. */
  one: screen("criteria.one", async () => (await import("./criterion-screen")).CriterionScreen),
  own: screen("criteria.own", async () => (await import("./own-criterion-screen")).OwnCriterionScreen),
  propose: screen("criteria.propose", async () => (await import("./propose-screen")).ProposeScreen),
  weights: screen("criteria.weights", async () => (await import("./weights/weights-screen")).WeightsScreen),
};
