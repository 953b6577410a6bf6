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
import type { HostProblem } from "../../core/workbook/host-answer";
import { words as workbookWords } from "../../core/workbook/words";
import { type Pane, usePane } from "../pane";
import type { PlanStage } from "../use-plans";
import { words } from "../words";
import { ConflictList } from "./conflict-list";
import { PlanSummary } from "./plan-summary";
import { words as planWords } from "./plan-words";
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
      <DialogContent tabIndex={0} role="group" aria-label={say(planWords["plan.what"])}>
        {asks && <PlanSummary plan={stage.plan} />}
        {stage.kind === "conflicts" && <ConflictList conflicts={stage.conflicts} />}
        {writing && stage.slow && <p role="status">{say(workbookWords.noAnswer)}</p>}
        {stage.kind === "told" && stage.told.map((one) => <ProblemText key={JSON.stringify(one)} problem={one} />)}
        {stage.kind === "problem" && <ProblemText problem={stage.problem} />}
        {stage.kind === "problem" && !stage.putsBack && !stage.restores && (
          <p>
            <strong>{say(planWords.conflictNothingWritten)}</strong>
          </p>
        )}
      </DialogContent>
      <DialogActions position="start">
        {asks && (
          <WorkButton appearance="primary" task={plans.agree}>
            {say(stage.restores ? planWords.restoreButton : planWords.planWrite)}
          </WorkButton>
        )}
        {stage.kind === "conflicts" && !stage.restores && (
          <WorkButton appearance="primary" task={plans.again}>
            {say(planWords.planAgain)}
          </WorkButton>
        )}
        {stage.kind === "problem" && (stage.putsBack || stage.restores) && (
          <Button appearance="primary" onClick={plans.proposeRestore}>
            {say(stage.restores ? words.problemRetry : planWords.restorePutBack)}
          </Button>
        )}
        {/* What cannot be put back, ever, must not stand in the way of what was written before it. */}
        {(stage.kind === "conflicts" || stage.kind === "problem") && stage.restores && (
          <Button onClick={plans.leaveNewest}>{say(planWords.restoreLeave)}</Button>
        )}
        {writing && stage.slow && <Button onClick={plans.stopWaiting}>{say(planWords.planStopWaiting)}</Button>}
        <Button disabledFocusable={writing} onClick={plans.dismiss}>
          {say(asks ? words.cancel : words.close)}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

function ProblemText({ problem: { text, values, code } }: { problem: HostProblem }) {
  const { say } = usePane();
  return (
    <>
      <p>{say(text, values)}</p>
      {code && <p className="ww-muted ww-small">{say(words.problemCode, { code })}</p>}
    </>
  );
}

function titleOf(stage: OpenStage, { say, plans }: Pane): string {
  if (stage.kind === "conflicts") return say(planWords["conflict.title"]);
  if (stage.kind === "problem") return say(planWords["problem.title"]);
  if (stage.kind === "told") return say(planWords.planWrittenBut);
  if (stage.restores && plans.restorable) {
    const { text, values } = plans.restorable.title;
    return say(planWords["restore.title"], { what: say(text, values) });
  }
  return say(stage.plan.title.text, stage.plan.title.values);
}
