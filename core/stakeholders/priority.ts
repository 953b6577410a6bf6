/** How much work a stakeholder is worth, with the three parts that the figure is made of. */

export interface Priority {
  /** How much this stakeholder can decide, 0..1. */
  influence: number;
  /** How much is at stake for this stakeholder, 0..1. */
  interest: number;
  /** The way from today's position to the wanted one, 0..1; 0 where no step up is wanted. */
  gap: number;
  /** 0..100; NaN without influence or interest. */
  priority: number;
}

/**
 * `100 I (B + K)/2` with `I = (influence - 1)/4`, `B = (interest - 1)/4`, `K = max(0, desired - position)/4`.
 * Influence and interest are 1..5, positions -2..2; NaN is missing: a missing position is 0, a missing desired position
 * max(position, 1). Ours, not a published standard.
 */
export function priorityOf(influence: number, interest: number, position: number, desired: number): Priority {
  const now = Number.isNaN(position) ? 0 : position;
  const wanted = Number.isNaN(desired) ? Math.max(now, 1) : desired;
  const parts = { influence: (influence - 1) / 4, interest: (interest - 1) / 4, gap: Math.max(0, wanted - now) / 4 };
  return { ...parts, priority: (100 * parts.influence * (parts.interest + parts.gap)) / 2 };
}
