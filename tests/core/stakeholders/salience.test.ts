/** The classes of Mitchell, Agle & Wood 1997. */
import { salienceLevel, salienceOf } from "../../../core/stakeholders/salience";

// Power, legitimacy, urgency.
const PUBLISHED: readonly (readonly [boolean, boolean, boolean, string, string])[] = [
  [false, false, false, "nonStakeholder", "none"],
  [true, false, false, "dormant", "latent"],
  [false, true, false, "discretionary", "latent"],
  [false, false, true, "demanding", "latent"],
  [true, true, false, "dominant", "expectant"],
  [true, false, true, "dangerous", "expectant"],
  [false, true, true, "dependent", "expectant"],
  [true, true, true, "definitive", "definitive"],
];

test.each(PUBLISHED)("power %p, legitimacy %p, urgency %p: %s (%s)", (power, legitimacy, urgency, name, level) => {
  expect(salienceOf(power, legitimacy, urgency)).toBe(name);
  expect(salienceLevel(power, legitimacy, urgency)).toBe(level);
});
