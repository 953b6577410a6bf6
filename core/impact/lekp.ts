/** What a renovation contributes to the target of the local energy and climate pact. */

/** Renovations per dwelling of the municipality that the pact asks for: 50 per 1 000. */
export const LEKP_SHARE = 0.05;
/** How many of them the pact wants to be free of fossil fuel: half. */
export const LEKP_FOSSIL_FREE = 0.5;

/** The target in renovation equivalents for a municipality with so many dwellings. */
export function lekpTarget(dwellings: number): number {
  return LEKP_SHARE * dwellings;
}

/**
 * The share of the target (0..) that a number of participants reaches. The target counts measures, not households: roof,
 * attic, floor, wall, glazing, solar boiler, ventilation and heat pump are one each. NaN without dwellings.
 */
export function lekpContribution(participants: number, measures: number, dwellings: number): number {
  return dwellings > 0 ? (participants * measures) / lekpTarget(dwellings) : Number.NaN;
}
