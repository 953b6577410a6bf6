/** Shows what will be written, asks to agree, and says what came of it. Inside the pane: hosts block other dialogs. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { usePane } from "../pane";
import { ConflictList } from "./conflict-list";
import { PlanSummary } from "./plan-summary";
import { WorkButton } from "./work-button";

export function PlanDialog() {
  const { plans, say } = usePane();
  const { stage } = plans;
  if (stage.kind === "none") return null;
  const writing = stage.kind === "writing";
  return (
    <Dialog open modalType="modal" onOpenChange={(_, data) => !data.open && plans.dismiss()}>
      <DialogSurface className="ww-dialog">
        <DialogBody>
          <DialogTitle action={null}>{title()}</DialogTitle>
          <DialogContent>
            {(stage.kind === "asking" || writing) && <PlanSummary plan={stage.plan} />}
            {stage.kind === "conflicts" && <ConflictList conflicts={stage.conflicts} />}
            {stage.kind === "problem" && <p>{say(stage.problem.key, stage.problem.values)}</p>}
            {stage.kind === "problem" && stage.problem.code && (
              <p className="ww-muted ww-small">{say("panel.problem.code", { code: stage.problem.code })}</p>
            )}
          </DialogContent>
          <DialogActions position="start">
            {(stage.kind === "asking" || writing) && (
              <WorkButton appearance="primary" task={plans.agree}>
                {say(stage.restores ? "panel.restore.button" : "panel.plan.write")}
              </WorkButton>
            )}
            {stage.kind === "conflicts" && !stage.restores && (
              <WorkButton appearance="primary" task={plans.again}>
                {say("panel.plan.again")}
              </WorkButton>
            )}
            <Button disabledFocusable={writing} onClick={plans.dismiss}>
              {say(stage.kind === "asking" || writing ? "general.cancel" : "general.close")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );

  function title(): string {
    if (stage.kind === "conflicts") return say("panel.conflict.title");
    if (stage.kind === "problem") return say("panel.problem.title");
    if (stage.kind === "none") return "";
    if (stage.restores && plans.restorable) {
      return say("panel.restore.title", { what: say(plans.restorable.title.key, plans.restorable.title.values) });
    }
    return say(stage.plan.title.key, stage.plan.title.values);
  }
}
