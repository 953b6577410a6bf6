/** The screens of the step Wijkselectie. */
import { screen } from "../../screen";

export const choiceScreens = {
  all: screen("choice", async () => (await import("./choice-screen")).ChoiceScreen),
  /** Figures, stakeholders and conversations side by side, and what was decided. */
  decide: screen("choice.decide", async () => (await import("./decide-screen")).DecideScreen),
  record: screen("choice.record", async () => (await import("./record-screen")).RecordScreen),
  sure: screen("choice.sure", async () => (await import("./sure-screen")).SureScreen),
  map: screen("choice.map", async () => (await import("./map-screen")).ChoiceMapScreen),
  compare: screen("choice.compare", async () => (await import("./compare-screen")).CompareScreen),
  calculation: screen("choice.calculation", async () => (await import("./calculation-screen")).CalculationScreen),
  /** The profile of one wijk, by its place in Kandidaatwijken. */
  wijk: screen("choice.wijk", async () => (await import("./wijk-screen")).WijkScreen),
  /** An argument for or against that wijk. */
  argument: screen("choice.argument", async () => (await import("./argument-screen")).ArgumentScreen),
};
