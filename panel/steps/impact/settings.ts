/** What the step Impact keeps while the pane is open. */
import type { ResultKey } from "../../../core/impact/impact-study";
import { keptKey } from "../../kept";

export interface ImpactSettings {
  /** The result that is looked into. */
  result: ResultKey;
  /** Whether jobs are told as well, on the screen and in the sheet. */
  jobs: boolean;
}

export const impactSettingsKey = keptKey<ImpactSettings>("impact.settings", { result: "leverage", jobs: false });
