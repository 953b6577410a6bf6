/** What an agreement between readers is worth, in three words. */

export type AgreementLevel = "agree" | "provisional" | "discuss";

/** Figures closer than this are equal, as scores are. */
const TIE = 1e-9;

/** From 0.80 readers agree, from 0.67 what they say is provisional, below it they talk it over. Krippendorff 2004. */
export function agreementLevel(alpha: number): AgreementLevel {
  if (alpha > 0.8 - TIE) return "agree";
  return alpha > 0.67 - TIE ? "provisional" : "discuss";
}
