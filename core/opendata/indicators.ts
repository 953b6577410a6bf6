/** What is known of an indicator by its code: its name, its unit, and whether areas may be added up. */

import type { Language } from "../cells/format-number";
import { say, type Text } from "../texts/text";
import { words } from "./words";

/** add: counts and amounts. never: medians, means and ratios. unknown: nothing tells; not added either. */
export type Additivity = "add" | "never" | "unknown";

/** Codes whose name would mislead the rules below: "gem" is joint here, not mean. */
const EXCEPTIONS: Readonly<Record<string, Additivity>> = {
  v1210_aangiften_gem: "add",
  v1210_aangiften_gem_0: "add",
  v1210_ikcaang: "never",
  v1210_ikaaang: "never",
  v1210_nettoink_persoon_Belg: "never",
};

/** "Percelen" and "Gemeentelijke" begin as the short forms of percentage and mean do. */
const NEVER =
  /^(?:dna_)?v[pg]\d|median|mediaan|gemiddeld|^(?:gem|perc)(?![a-z])|_(?:gem|perc)|(?:^|_)(?:avg|mean|pct|index|coeff|quart|asym)|coeff|_diff$|procent|percent|aandeel|ratio|dichtheid|%|\bper\b/i;
const ADD = /^(?:dna_)?v[s]?\d{3,4}_|^MS_(?:NBR|TOT|POPULATION|VALUE)|^(?:TOTAL|POPULATION)$|^T\d+(?:\.\d+)*(?:_R\d)?$/;

/** Whether the values of several areas may be added up. v: number, vp: ratio, vg: mean, vs: flow (Swing's own codes). */
export function additivity(code: string): Additivity {
  const known = EXCEPTIONS[code];
  if (known) return known;
  if (NEVER.test(code)) return "never";
  return ADD.test(code) ? "add" : "unknown";
}

/** A name for people; the code itself when it is not known. */
export function indicatorName(code: string, language: Language): string {
  const name: Text | undefined = (words as Readonly<Record<string, Text>>)[`code.${code}`];
  return name ? say(language, name) : code;
}

/** The unit as Criteria shows it; "" when it is not known. */
export function indicatorUnit(code: string): string {
  if (/_(?:cons|injectie)$/.test(code)) return "kWh";
  if (/_n$/.test(code)) return "aantal";
  if (/mediaan|nettoink|_INC$/.test(code) && code !== "MS_NBR_NON_ZERO_INC") return "€";
  if (/^(?:dna_)?vp\d|%/.test(code)) return "%";
  return additivity(code) === "add" ? "aantal" : "";
}

/** Who published it, for the column Bron; "" when the code does not tell. */
export function indicatorSource(code: string): string {
  if (/^v2506_/.test(code)) return "Fluvius, via provincies.incijfers.be";
  if (/^v2210_/.test(code)) return "Kadaster, via provincies.incijfers.be";
  if (/^(?:dna_)?v[pgs]?\d{4}_/.test(code)) return "provincies.incijfers.be";
  return /^MS_|^T\d|^(?:TOTAL|POPULATION)$/.test(code) ? "Statbel" : "";
}

/** Which side the proposed set of criteria calls better; undefined when it says nothing. Low incomes have most need. */
export function indicatorDirection(code: string): "laag" | undefined {
  return /mediaan|median/i.test(code) ? "laag" : undefined;
}
