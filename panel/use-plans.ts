/** From a proposal to cells: the user sees the plan, agrees, it is carried out, and can be put back. */

import { useCallback, useRef, useState } from "react";
import type { ApplyResult, HostProblem } from "../core/workbook/host-answer";
import type { Conflict, Plan } from "../core/workbook/plan";
import type { Snapshot } from "../core/workbook/snapshot";
import { codeOf } from "./code-of";
import type { Host } from "./host";
import { words } from "./words";

/** Makes the plan on a snapshot, again when somebody changed a cell in between; undefined when it no longer fits. */
export type PlanMaker = (snapshot: Snapshot) => Plan | undefined | Promise<Plan | undefined>;

export type PlanStage =
  | { kind: "none" }
  | { kind: "asking"; plan: Plan; restores: boolean }
  /** `slow`: the host has not answered for longer than it mostly takes. */
  | { kind: "writing"; plan: Plan; restores: boolean; slow: boolean }
  | { kind: "conflicts"; conflicts: Conflict[]; restores: boolean }
  /** `putsBack`: something may stand there, and the newest of what can be restored takes it back. */
  | { kind: "problem"; problem: HostProblem; restores: boolean; putsBack: boolean }
  /** Everything was written but what only shows or decorates. */
  | { kind: "told"; told: HostProblem[]; restores: boolean };

/** What "Herstellen" would put back, and what it would undo in words. */
export interface Restorable {
  title: Plan["title"];
  undo: Plan;
}

/** As many writes can be undone, one after the other, since the pane was opened. */
const RESTORABLE_WRITES = 20;

export interface ProposalOptions {
  /** Sheets that must be read to know what would be overwritten. */
  sheets?: string[];
  /** What happens once it is written, such as going to the step. */
  afterwards?(): void;
}

export interface Plans {
  stage: PlanStage;
  /** The newest write that can be undone. */
  restorable: Restorable | undefined;
  /** All of them, newest first: the order in which they can be undone. */
  restorables: readonly Restorable[];
  /** Shows what would be written. */
  propose(make: PlanMaker, options?: ProposalOptions): Promise<void>;
  /** Shows what putting back would write. */
  proposeRestore(): void;
  /** Leaves the newest write as it stands, so that the one before it can be undone. */
  leaveNewest(): void;
  agree(): Promise<void>;
  /** Stops waiting for a host that does not answer. What was sent may still be carried out. */
  stopWaiting(): void;
  /** Makes the plan anew on what stands there now. */
  again(): Promise<void>;
  dismiss(): void;
}

export interface PlanSettings {
  host: Host;
  refresh(extra?: { sheets?: string[] }): Promise<Snapshot | undefined>;
  onWritten(restored: boolean): void;
}

const NO_PLAN: PlanStage = { kind: "none" };

export function usePlans({ host, refresh, onWritten }: PlanSettings): Plans {
  const [stage, setStage] = useState<PlanStage>(NO_PLAN);
  const [restorables, setRestorables] = useState<readonly Restorable[]>([]);
  const [restorable] = restorables;
  const waiting = useRef<AbortController>(undefined);
  const proposal = useRef<{ make: PlanMaker; options: ProposalOptions }>(undefined);
  const writing = useRef(false);

  const propose = useCallback(
    async (make: PlanMaker, options: ProposalOptions = {}) => {
      proposal.current = { make, options };
      const snapshot = await refresh({ sheets: options.sheets ?? [] });
      const plan = snapshot && (await make(snapshot));
      setStage(
        plan
          ? { kind: "asking", plan, restores: false }
          : {
              kind: "problem",
              problem: { text: snapshot ? words.problemPlan : words.problemRead },
              restores: false,
              putsBack: false,
            },
      );
    },
    [refresh],
  );

  const agree = async () => {
    if (stage.kind !== "asking" || writing.current) return;
    writing.current = true;
    const { plan, restores } = stage;
    setStage({ kind: "writing", plan, restores, slow: false });
    const result = await withPatience(plan);
    writing.current = false;
    if (!result.ok) {
      const undo = "undo" in result ? result.undo : undefined;
      if (undo && !restores) remember({ title: plan.title, undo });
      setStage(
        "conflicts" in result
          ? { kind: "conflicts", conflicts: result.conflicts, restores }
          : { kind: "problem", problem: result.problem, restores, putsBack: undo !== undefined && !restores },
      );
      // What stands there now is read when the host is back, however long that takes.
      if ("problem" in result) void refresh();
      return;
    }
    if (restores) setRestorables((all) => all.slice(1));
    else remember({ title: plan.title, undo: result.undo });
    setStage(result.told ? { kind: "told", told: result.told, restores } : NO_PLAN);
    if (!restores) proposal.current?.options.afterwards?.();
    onWritten(restores);
    await refresh();
  };

  const remember = (one: Restorable) => setRestorables((all) => [one, ...all].slice(0, RESTORABLE_WRITES));

  const withPatience = async (plan: Plan): Promise<ApplyResult> => {
    const controller = new AbortController();
    waiting.current = controller;
    const timer =
      host.patience &&
      setTimeout(() => setStage((now) => (now.kind === "writing" ? { ...now, slow: true } : now)), host.patience);
    const result = await applySafely(host, plan, controller.signal);
    clearTimeout(timer);
    waiting.current = undefined;
    return result;
  };

  return {
    stage,
    restorable,
    restorables,
    propose,
    proposeRestore: () => {
      if (restorable && !writing.current) setStage({ kind: "asking", plan: restorable.undo, restores: true });
    },
    leaveNewest: () => {
      setRestorables((all) => all.slice(1));
      setStage(NO_PLAN);
    },
    agree,
    stopWaiting: () => waiting.current?.abort(),
    again: async () => {
      if (proposal.current) await propose(proposal.current.make, proposal.current.options);
    },
    dismiss: () => {
      if (!writing.current) setStage(NO_PLAN);
    },
  };
}

async function applySafely(host: Host, plan: Plan, signal: AbortSignal): Promise<ApplyResult> {
  try {
    return await host.apply(plan, signal);
  } catch (thrown) {
    return { ok: false, problem: { text: words.problemWrite, ...codeOf(thrown) } };
  }
}
