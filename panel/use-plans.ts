/** From a proposal to cells: the user sees the plan, agrees, it is carried out, and can be put back. */
import { useCallback, useRef, useState } from "react";
import type { Conflict, Plan } from "../core/workbook/plan";
import type { Snapshot } from "../core/workbook/snapshot";
import type { ApplyResult, Host, HostProblem } from "./host";

/** Makes the plan on a snapshot, again when somebody changed a cell in between; undefined when it no longer fits. */
export type PlanMaker = (snapshot: Snapshot) => Plan | undefined | Promise<Plan | undefined>;

export type PlanStage =
  | { kind: "none" }
  | { kind: "asking" | "writing"; plan: Plan; restores: boolean }
  | { kind: "conflicts"; conflicts: Conflict[]; restores: boolean }
  | { kind: "problem"; problem: HostProblem; restores: boolean };

/** What "Herstellen" would put back, and what it would undo in words. */
export interface Restorable {
  title: Plan["title"];
  undo: Plan;
}

export interface ProposalOptions {
  /** Sheets that must be read to know what would be overwritten. */
  sheets?: string[];
  /** What happens once it is written, such as going to the step. */
  afterwards?(): void;
}

export interface Plans {
  stage: PlanStage;
  restorable: Restorable | undefined;
  /** Shows what would be written. */
  propose(make: PlanMaker, options?: ProposalOptions): Promise<void>;
  /** Shows what putting back would write. */
  proposeRestore(): void;
  agree(): Promise<void>;
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
  const [restorable, setRestorable] = useState<Restorable>();
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
          : { kind: "problem", problem: { key: "panel.problem.plan" }, restores: false },
      );
    },
    [refresh],
  );

  const agree = async () => {
    if (stage.kind !== "asking" || writing.current) return;
    writing.current = true;
    const { plan, restores } = stage;
    setStage({ ...stage, kind: "writing" });
    const result = await applySafely(host, plan);
    writing.current = false;
    if (!result.ok) {
      setStage(
        "conflicts" in result
          ? { kind: "conflicts", conflicts: result.conflicts, restores }
          : { kind: "problem", problem: result.problem, restores },
      );
      return;
    }
    setRestorable(restores ? undefined : { title: plan.title, undo: result.undo });
    setStage(NO_PLAN);
    if (!restores) proposal.current?.options.afterwards?.();
    onWritten(restores);
    await refresh();
  };

  return {
    stage,
    restorable,
    propose,
    proposeRestore: () => {
      if (restorable) setStage({ kind: "asking", plan: restorable.undo, restores: true });
    },
    agree,
    again: async () => {
      if (proposal.current) await propose(proposal.current.make, proposal.current.options);
    },
    dismiss: () => {
      if (!writing.current) setStage(NO_PLAN);
    },
  };
}

async function applySafely(host: Host, plan: Plan): Promise<ApplyResult> {
  try {
    return await host.apply(plan);
  } catch {
    return { ok: false, problem: { key: "panel.problem.write" } };
  }
}
