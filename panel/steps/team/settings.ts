/** What of the step outlives its screens. */
import { keptKey } from "../../kept";

/** How many people each expertise asks for. */
export const depthKey = keptKey<1 | 2>("team.depth", 1);
