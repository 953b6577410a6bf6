/** Writes the formulas of ours that show #NAME? again, on all sheets, once the user has seen which. */
import { planFormulasAgain } from "../../../core/workbook/formulas-again";
import { usePane } from "../../pane";
import { WorkButton } from "../../parts/work-button";
import { words } from "./words";

/** `afterwards`: called when they are written, and when there are none. */
export function AgainButton({ afterwards }: { afterwards?(): void }) {
  const { say, plans, workbook, announce } = usePane();
  const task = async () => {
    const sheets = workbook.snapshot?.sheets.map(({ name }) => name) ?? [];
    // Sheets of the user's own are read for this alone.
    const snapshot = await workbook.refresh({ sheets });
    if (snapshot && !planFormulasAgain(snapshot)) {
      announce(say(words.none));
      afterwards?.();
      return;
    }
    await plans.propose(planFormulasAgain, { sheets, ...(afterwards && { afterwards }) });
  };
  return <WorkButton task={task}>{say(words.again)}</WorkButton>;
}
