/** Formulas as hosts give them back: which cell holds one, and when two are the same. */
import type { NewValue } from "./plan";
import type { CellValue } from "./snapshot";

/**
 * The formula of a cell, "" when it has none. `given`: what the host tells as the formula, which is the value where
 * there is none; a text that begins with "=" is a formula only when the cell shows something else than that text.
 */
export function formulaOf(given: CellValue | undefined, value: CellValue | undefined): string {
  return typeof given === "string" && given.startsWith("=") && given !== value ? given : "";
}

/**
 * Whether a host's formula is the one that was written. Hosts give a formula back in their own spelling: capitals,
 * spaces, the sign between arguments, a prefix before newer functions, an "@". Cells that it refers to count.
 */
export function sameFormula(a: string, b: string): boolean {
  return a === b || folded(a) === folded(b);
}

/** Spaces, an "@", and what Excel puts before newer functions and before those of an add-in that is not loaded (yet). */
const IGNORED = /_XLFN\.|_XLWS\.|_XLUDF\.|_XLDUDF_|[\s@']/g;

/** Pieces between quotation marks stay as they are. */
function folded(formula: string): string {
  return formula
    .split('"')
    .map((piece, i) => (i % 2 === 1 ? piece : piece.toUpperCase().replace(IGNORED, "").replace(/;/g, ",")))
    .join('"');
}

/** The formula that a plan writes as one text, with commas; "" for anything else. */
export function newFormula(value: NewValue | undefined): string {
  return typeof value === "object" && value !== null ? value.formula.join(",") : "";
}

/** Whether a cell holds already what a plan would write in it. */
export function holdsAlready(written: NewValue, value: CellValue, formula: string): boolean {
  if (written === null) return true;
  const wanted = newFormula(written);
  return wanted === "" ? formula === "" && value === written : sameFormula(wanted, formula);
}
