/** The screens of the step Kandidaatwijken. */
import { screen } from "../../screen";

export const candidatesScreens = {
  /** The wijken on the map, coloured by a criterion. */
  map: screen("candidates.map", async () => (await import("./map/map-screen")).MapScreen),
  /** Sectors of a municipality to choose from. */
  pick: screen("candidates.pick", async () => (await import("./map/pick-screen")).PickScreen),
  all: screen("candidates", async () => (await import("./candidates-screen")).CandidatesScreen),
  /** Reading public figures from a file or a sheet. */
  figures: screen("candidates.figures", async () => (await import("./figures/figures-screen")).FiguresScreen),
  /** What was read about the wijken before the interviews. */
  sources: screen("candidates.sources", async () => (await import("./sources/sources-screen")).SourcesScreen),
};
