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
import { useEffect, useRef } from "react";
import { type Pane, usePane } from "../pane";
import type { PlanStage } from "../use-plans";
import { ConflictList } from "./conflict-list";
import { PlanSummary } from "./plan-summary";
import { WorkButton } from "./work-button";

type OpenStage = Exclude<PlanStage, { kind: "none" }>;

export function PlanDialog() {
  const { plans } = usePane();
  const { stage } = plans;
  const open = stage.kind !== "none";
  // What it said stays while it fades away.
  const last = useRef<OpenStage>(undefined);
  if (stage.kind !== "none") last.current = stage;
  useFocusBack(open);
  return (
    <Dialog open={open} modalType="modal" onOpenChange={(_, data) => !data.open && plans.dismiss()}>
      <DialogSurface className="ww-dialog">{last.current && <PlanStageBody stage={last.current} />}</DialogSurface>
    </Dialog>
  );
}

/** Gives the focus back to where it was when the dialog opened, unless the screen took it. */
function useFocusBack(open: boolean): void {
  const opener = useRef<Element>(null);
  const wasOpen = useRef(false);
  // Noted while drawing: by the time effects run, the dialog holds the focus.
  if (open && !wasOpen.current) opener.current = document.activeElement;
  useEffect(() => {
    const closed = wasOpen.current && !open;
    wasOpen.current = open;
    const { current } = opener;
    if (closed && current instanceof HTMLElement && current.isConnected) {
      const timer = setTimeout(() => current.focus());
      return () => clearTimeout(timer);
    }
    return undefined;
  }, [open]);
}

function PlanStageBody({ stage }: { stage: OpenStage }) {
  const pane = usePane();
  const { plans, say } = pane;
  const writing = stage.kind === "writing";
  const asks = stage.kind === "asking" || writing;
  return (
    <DialogBody>
      <DialogTitle action={null}>{titleOf(stage, pane)}</DialogTitle>
      {/* Takes the focus first: what will happen is read before the button, and long lists scroll with the keyboard. */}
      <DialogContent tabIndex={0} role="group" aria-label={say("panel.plan.what")}>
        {asks && <PlanSummary plan={stage.plan} />}
        {stage.kind === "conflicts" && <ConflictList conflicts={stage.conflicts} />}
        {stage.kind === "problem" && <p>{say(stage.problem.key, stage.problem.values)}</p>}
        {stage.kind === "problem" && stage.problem.code && (
          <p className="ww-muted ww-small">{say("panel.problem.code", { code: stage.problem.code })}</p>
        )}
      </DialogContent>
      <DialogActions position="start">
        {asks && (
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
          {say(asks ? "general.cancel" : "general.close")}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

function titleOf(stage: OpenStage, { say, plans }: Pane): string {
  if (stage.kind === "conflicts") return say("panel.conflict.title");
  if (stage.kind === "problem") return say("panel.problem.title");
  if (stage.restores && plans.restorable) {
    const { key, values } = plans.restorable.title;
    return say("panel.restore.title", { what: say(key, values) });
  }
  return say(stage.plan.title.key, stage.plan.title.values);
}
