/** Why a figure is missing, as one byte per cell, and what a missing part does to a sum. */
import type { MissingReason } from "../cells/cell";

/**
 * absent: the file has no row for it. unreadable: the cell holds something that is no number. notCalculated: a formula
 * without a result. notAdditive: several rows for it that may not be added up, such as a median of men and of women.
 */
export type FigureReason = MissingReason | "unreadable" | "notCalculated" | "notAdditive" | "absent";

/** The byte for a figure that is there is 0; the reasons follow in this order. */
const REASONS: readonly FigureReason[] = [
  "empty",
  "notApplicable",
  "absent",
  "unknown",
  "unreadable",
  "notCalculated",
  "notAdditive",
  "noAnswer",
  "suppressed",
];

export const PRESENT = 0;
export const ABSENT = reasonByte("absent");

/** From 1, because 0 is a figure that is there. */
export function reasonByte(reason: FigureReason): number {
  return REASONS.indexOf(reason) + 1;
}

/** The reason for a byte; undefined for a figure that is there. */
export function reasonOf(byte: number): FigureReason | undefined {
  return byte === PRESENT ? undefined : REASONS[byte - 1];
}

/**
 * True when a sum over several areas cannot be given without this part. Empty (-99996) and not applicable (-99998)
 * parts leave a sum valid, suppressed (-99997) and wrongly unanswered (-99999) ones do not (provincies.incijfers.be,
 * page "Missing values"). A part that is unknown, unreadable or not in the file is no zero either.
 */
function spoilsSum(byte: number): boolean {
  return byte >= ABSENT;
}

/** Adds a part to a running sum. Of two spoiling reasons the one that says more stays. */
export function addPart(
  sum: { value: number; reason: number },
  value: number,
  reason: number,
): { value: number; reason: number } {
  if (spoilsSum(sum.reason) || spoilsSum(reason)) {
    return { value: Number.NaN, reason: Math.max(sum.reason, reason) };
  }
  if (reason !== PRESENT)
    return sum.reason === PRESENT ? sum : { value: sum.value, reason: Math.max(sum.reason, reason) };
  return { value: sum.reason === PRESENT ? sum.value + value : value, reason: PRESENT };
}
