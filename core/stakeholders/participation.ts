/** How far the say of each stakeholder reaches, per phase, and where that is less than the influence suggests. */
import type { Stakeholder } from "./read-stakeholders";
import type { Strategy } from "./strategy";

/** The lowest level that fits a strategy: who is involved closely advises, who is kept satisfied is consulted. Ours. */
const LOWEST_LEVEL: Readonly<Record<Strategy, number>> = {
  manageClosely: 2,
  keepSatisfied: 1,
  keepInformed: 0,
  monitor: 0,
};

/** True where a level was filled in that is lower than influence and interest suggest. */
export function levelIsLow({ level, strategy }: Pick<Stakeholder, "level" | "strategy">): boolean {
  return level !== undefined && strategy !== undefined && level < LOWEST_LEVEL[strategy];
}

export interface PhaseInvolvement {
  /** As the register calls it; "" for those without a phase. */
  phase: string;
  /** Highest level first; without a level last. */
  stakeholders: readonly Stakeholder[];
}

/** Who is involved in each phase, in the order in which the phases come up; those without a level and a phase are left out. */
export function involvementPerPhase(list: readonly Stakeholder[]): PhaseInvolvement[] {
  const phases = new Map<string, Stakeholder[]>();
  for (const one of list) {
    const own = one.phases.length > 0 ? one.phases : one.level === undefined ? [] : [""];
    for (const phase of own) phases.set(phase, [...(phases.get(phase) ?? []), one]);
  }
  return [...phases].map(([phase, members]) => ({
    phase,
    stakeholders: members
      .map((one, at) => ({ one, at }))
      .sort((a, b) => levelOf(b.one) - levelOf(a.one) || a.at - b.at)
      .map(({ one }) => one),
  }));
}

function levelOf({ level }: Stakeholder): number {
  return level ?? -1;
}
