/** What the home keeps while the pane is open. */
import { keptKey } from "../../kept";

/** Whether the welcome is still wanted in a workbook that holds nothing yet. */
export const welcomeKey = keptKey("home.welcome", true);
