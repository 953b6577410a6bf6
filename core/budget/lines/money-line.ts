/** The least that one has to know of a budget line to add it up: which side, how much, how likely. */
import { toCents } from "./cents";

export type Kind = "income" | "expense";

/**
 * Certain: only income that is sure. Expected: every line times its probability. Full: every line as it stands. In the
 * order in which sheets and screens show them.
 */
export const SCENARIOS = ["certain", "expected", "full"] as const;
export type Scenario = (typeof SCENARIOS)[number];

export interface MoneyLine {
  kind: Kind;
  /** Euro. Negative is a correction: it lowers its own side. */
  amount: number;
  /** 0..1, the probability that the line happens. */
  chance: number;
}

/** The word for each side in the sheets and functions that we write. What is read, the table Begroting tells. */
export const kindWords: Readonly<Record<string, Kind>> = { inkomst: "income", uitgave: "expense" };

/** How likely a line is by its status. Ours, not a published standard; a column Kans overrules it. */
export const statusChances: Readonly<Record<string, number>> = {
  ontvangen: 1,
  toegekend: 1,
  aangevraagd: 0.5,
  mogelijk: 0.25,
};

/** Income whose status nobody knows counts like what is only possible. Ours: too little is safer than too much. */
export const unknownChance = 0.25;

export const scenarioWords: Readonly<Record<string, Scenario>> = {
  zeker: "certain",
  verwacht: "expected",
  alles: "full",
};

/** The word that functions and sheets write for a side or a scenario. */
export function wordFor<Meaning extends string>(words: Readonly<Record<string, Meaning>>, meaning: Meaning): string {
  return Object.keys(words).find((word) => words[word] === meaning) ?? meaning;
}

/** What a line counts for in a scenario, in cents, on its own side. */
export function scenarioCents(line: MoneyLine, scenario: Scenario): number {
  const cents = toCents(line.amount);
  if (scenario === "expected") return cents * line.chance;
  return scenario === "certain" && line.kind === "income" && line.chance < 1 ? 0 : cents;
}
