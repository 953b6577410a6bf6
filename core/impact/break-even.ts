/** From how many participants on a target is met. */

/**
 * The number of participants at which euro invested per euro of policy cost reaches `leverage`: the exact inverse of
 * the leverage. `investment` is euro per participant. NaN where the leverage is not defined (policy cost not above 0)
 * or no number of participants reaches it.
 */
export function breakEvenParticipants(leverage: number, policyCost: number, investment: number): number {
  return policyCost > 0 && investment > 0 ? (leverage * policyCost) / investment : Number.NaN;
}
