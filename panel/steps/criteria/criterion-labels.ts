/** What the columns of Criteria are called in the language of the pane. */
import { words } from "./words";

export const criterionLabels = {
  theme: words["criterion.theme"],
  unit: words["criterion.unit"],
  weight: words["criterion.weight"],
  worst: words["criterion.worst"],
  best: words["criterion.best"],
  lower: words["criterion.lower"],
  upper: words["criterion.upper"],
  source: words["criterion.source"],
  year: words["criterion.year"],
} as const;
