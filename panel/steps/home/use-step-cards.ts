/** How far each step is, from what the workbook holds. */
import { criteria } from "../../../core/tables/criteria";
import { kandidaatwijken } from "../../../core/tables/kandidaatwijken";
import { locate } from "../../../core/tables/locate";
import { usePane } from "../../pane";
import { STEPS } from "../../screen";
import type { StepCard } from "./step-card";

export interface StepCards {
  cards: StepCard[];
  /** True in a workbook that holds nothing of the product yet. */
  untouched: boolean;
}

export function useStepCards(): StepCards {
  const { workbook, say } = usePane();
  const { snapshot } = workbook;
  const wijken = snapshot && locate(snapshot, kandidaatwijken);
  const weights = snapshot && locate(snapshot, criteria);
  const cards = STEPS.map(
    (step): StepCard => ({ ...step, state: "empty", fact: say("panel.state.empty"), next: undefined }),
  );
  return { cards, untouched: snapshot !== undefined && !wijken && !weights };
}
