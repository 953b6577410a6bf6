/** The five words for where somebody stands, as a column of a table offers and reads them. */
import type { ChoiceWord } from "../../tables/schema";

/** Only what means one position for certain; other words are asked about. */
export const positionChoices = [
  { value: "2", words: ["partner", "partners", "+2"] },
  { value: "1", words: ["volger", "volgers", "follower", "+1"] },
  { value: "0", words: ["afwachter", "afwachters", "wacht af", "waits and sees"] },
  { value: "-1", words: ["vermijder", "vermijders", "avoids it"] },
  { value: "-2", words: ["tegenstander", "tegenstanders", "opponent"] },
] as const satisfies readonly ChoiceWord[];

/** A position or an attitude as a choice of a column holds it. */
export type PositionValue = (typeof positionChoices)[number]["value"];

/** The value of a position in a choice; the nearest whole one of -2..2. */
export function positionValue(position: number): PositionValue {
  return String(Math.max(-2, Math.min(2, Math.round(position))) || 0) as PositionValue;
}
