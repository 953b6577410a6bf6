/** With how many decimals figures beside each other stand in cells: as many as one of them is said with. */
import { valueText } from "./value-text";

/** From no decimals to three. */
const ROLES = ["whole", "decimal", "fine", "finest"] as const;
export type DecimalRole = (typeof ROLES)[number];

/** The role of the cells; figures that lack (NaN) play no part. */
export function decimalRole(values: readonly number[]): DecimalRole {
  const decimals = values.map((value) =>
    Number.isNaN(value) ? 0 : (valueText(value, "", "nl").split(",")[1]?.length ?? 0),
  );
  return ROLES[Math.min(ROLES.length - 1, Math.max(0, ...decimals))] ?? "whole";
}
