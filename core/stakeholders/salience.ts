/** What makes a stakeholder count: power, a rightful claim, urgency, and the class that follows from the three. */

export type Salience =
  | "nonStakeholder"
  | "dormant"
  | "discretionary"
  | "demanding"
  | "dominant"
  | "dangerous"
  | "dependent"
  | "definitive";

/** By power, legitimacy and urgency as the bits 4, 2 and 1. */
const CLASSES: readonly Salience[] = [
  "nonStakeholder",
  "demanding",
  "discretionary",
  "dependent",
  "dormant",
  "dangerous",
  "dominant",
  "definitive",
];

/** The class of a stakeholder. Mitchell, Agle & Wood 1997. */
export function salienceOf(power: boolean, legitimacy: boolean, urgency: boolean): Salience {
  return CLASSES[(power ? 4 : 0) + (legitimacy ? 2 : 0) + (urgency ? 1 : 0)] as Salience;
}

export type SalienceLevel = "none" | "latent" | "expectant" | "definitive";

const LEVELS: readonly SalienceLevel[] = ["none", "latent", "expectant", "definitive"];

/** How much a stakeholder counts, by how many of the three there are. */
export function salienceLevel(power: boolean, legitimacy: boolean, urgency: boolean): SalienceLevel {
  return LEVELS[Number(power) + Number(legitimacy) + Number(urgency)] as SalienceLevel;
}
