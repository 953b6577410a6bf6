/** In which unit a row of Kengetallen keeps its figure, and how much that is in ours: euro, kWh a year, kg of CO2 per kWh. */
import { foldWord } from "../cells/words";
import { kWhPerUnit } from "./energy-unit";
import type { FigureKey } from "./kengetallen";

/** Times `factor` it is in ours. other: it has no fixed value in ours. unknown: words that may say anything. */
export type KeyFigureUnit = { factor: number } | "other" | "unknown";

const OURS: KeyFigureUnit = { factor: 1 };

const EURO = "(?:€|eur|euro|euro's)";
const THOUSAND_EURO = new RegExp(
  `^(?:k ?${EURO}|${EURO} ?k|k|(?:in )?(?:x ?)?(?:duizend|duizenden|1[. ]?000|thousands?)(?: of)? ?${EURO}|${EURO} ?(?:x ?|\\()?(?:duizend|1[. ]?000)\\)?)(?![a-z])`,
);
const MILLION_EURO = new RegExp(`^(?:m ?${EURO}|(?:in )?(?:miljoen|mln\\.?|mio|millions?)(?: of)? ?${EURO})(?![a-z])`);
const PLAIN_EURO = new RegExp(`^(?:in )?${EURO}(?![a-z])`);
/** Of one dwelling, whatever it is called. */
const OF_ONE =
  /(?:\/|\bper\b)\s*(?:jaar|year|j|a|woning|wooneenheid|woongelegenheid|huis|gezin|huishouden|deelnemer|renovatie|dossier|dwelling|household|home|house)\b/g;
/** Per something else: a month, a square metre, a person. */
const PER_ELSE = /\/|\bper\b/;
/** What a dwelling has several of. */
const PER_SIZE = /(?:\/|\bper\b)\s*(?:m2|m3|vierkante meter|persoon|inwoner|bewoner|maand|month|maatregel)\b/;
const CO2 =
  /^(?:in )?(kg|kilogram|g|gr|gram|t|ton|tonnen|tonne|tonnes)(?: ?co2)?(?:[ -]?eq(?:uivalent)?\.?)?(?: ?co2)? ?(?:\/|per) ?(kwh|mwh|gwh|gj|mj|tj)(?![a-z])/;
const CO2_PER_ELSE = /^(?:in )?(?:kg|g|gram|t|ton|tonnes?)\b.*(?:\/|\bper\b)/;
const NO_ENERGY = /^(?:in )?(?:n?m3|m³|nm³|l|liter|litres?|kg|ton|tonnes?|€|eur|euro)(?![a-z])/;

const KILOGRAMS: Readonly<Record<string, number>> = { g: 0.001, k: 1, t: 1000 };

/** What stands under Eenheid for this figure; figures that only count or divide have no other unit than their own. */
export function keyFigureUnit(key: FigureKey, text: string): KeyFigureUnit {
  const unit = foldWord(text.replace(/²/g, "2").replace(/³/g, "3").replace(/₂/g, "2"));
  if (unit === "") return OURS;
  if (key === "investment") return euroUnit(unit);
  if (key === "consumption") return energyUnit(unit);
  if (key === "emissionFactor") return emissionUnit(unit);
  return OURS;
}

const PERCENT = /^(?:in )?(?:%|procent|percent|pct)/;

/**
 * Whether a share is written as 20 and not as 0,2: "%" stands under Eenheid, and one of the figures of the row is more
 * than a whole. A cell that shows 20 % holds 0,2, with or without that unit.
 */
export function isInPercents(text: string, figures: readonly (number | undefined)[]): boolean {
  return PERCENT.test(foldWord(text)) && figures.some((figure) => figure !== undefined && figure > 1);
}

function euroUnit(unit: string): KeyFigureUnit {
  const factor = THOUSAND_EURO.test(unit)
    ? 1000
    : MILLION_EURO.test(unit)
      ? 1_000_000
      : PLAIN_EURO.test(unit)
        ? 1
        : undefined;
  if (PER_SIZE.test(unit)) return "other";
  return factor === undefined || PER_ELSE.test(unit.replace(OF_ONE, " ")) ? "unknown" : { factor };
}

function energyUnit(unit: string): KeyFigureUnit {
  if (PER_ELSE.test(unit.replace(OF_ONE, " "))) return "other";
  const factor = kWhPerUnit(unit);
  if (factor !== undefined) return { factor };
  return NO_ENERGY.test(unit) ? "other" : "unknown";
}

function emissionUnit(unit: string): KeyFigureUnit {
  const [, mass = "", energy = ""] = CO2.exec(unit) ?? [];
  const kWh = kWhPerUnit(energy);
  if (kWh !== undefined) return { factor: (KILOGRAMS[mass.charAt(0)] ?? 1) / kWh };
  return CO2_PER_ELSE.test(unit) ? "other" : "unknown";
}
