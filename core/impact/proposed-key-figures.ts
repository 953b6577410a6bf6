/** The rows that Kengetallen begins with: published figures with their year, and proposals of ours that say so. */
import type { RowOf } from "../tables/schema";
import { type FigureKey, type kengetallen, keyWord } from "./kengetallen";

export type KeyFigureRow = RowOf<typeof kengetallen>;

const TO_CHECK = "na te kijken";
const OURS = "Voorstel van Wijkwerf";

/** kg CO2 per kWh of gas as invoices count the kWh, and as the physics tables do. 0.202 x 0.903. */
export const GAS_FACTORS = { upper: 0.182, lower: 0.202 } as const;

function row(
  key: FigureKey,
  description: string,
  range: readonly [number?, number?, number?],
  unit: string,
  source = "",
  year?: number,
): KeyFigureRow {
  const [low, middle, high] = range;
  const known = middle !== undefined;
  return { key: keyWord(key), description, low, middle, high, unit, source, year, checked: known ? TO_CHECK : "" };
}

/** In the order in which the sheet shows them. All are to be checked; what only the municipality knows is empty. */
export const proposedKeyFigures: readonly KeyFigureRow[] = [
  row("dwellings", "Woningen in de wijk", [], "woningen"),
  row(
    "participation",
    "Aandeel dat meedoet",
    [0.16, 0.22, 0.27],
    "aandeel",
    "Offelken, Kolderbos en Paspoel (Genk)",
    2014,
  ),
  row(
    "investment",
    "Investering per woning die meedoet",
    [4576, 6973, 52_000],
    "euro",
    "Kolderbos, Paspoel; hoog: volledige renovatie, Steunpunt Wonen",
    2014,
  ),
  row(
    "consumption",
    "Gasverbruik per woning, voor de werken",
    [11_800, 15_100, 22_500],
    "kWh per jaar",
    "Fluvius, per statistische sector",
    2021,
  ),
  row("saving", "Deel van dat verbruik dat wegvalt", [0.2, 0.35, 0.6], "aandeel", OURS),
  row(
    "emissionFactor",
    "CO2 per kWh gas, bovenwaarde zoals op de factuur",
    [0.182, 0.182, 0.202],
    "kg per kWh",
    "DESNZ; hoog is de onderwaarde",
    2024,
  ),
  row("measures", "Maatregelen per deelnemer", [1, 2, 3], "maatregelen", OURS),
  row("municipality", "Wooneenheden in de hele gemeente", [], "woningen"),
  row("lifetime", "Jaren dat de werken meegaan", [20, 30, 30], "jaar", "Verordening (EU) 244/2012", 2012),
  row(
    "rate",
    "Rentevoet, reëel: twee voor de gevoeligheid",
    [0.03, 0.03, 0.05],
    "per jaar",
    "Verordening (EU) 244/2012; hoogte: voorstel van Wijkwerf",
    2012,
  ),
  row(
    "leverageTarget",
    "Euro werk per euro van de gemeente dat u wilt",
    [20, 20, 20],
    "euro per euro",
    "ELENA, vereiste hefboom",
  ),
  row(
    "jobsPerMillion",
    "Jobs per miljoen euro werk (hele EU)",
    [15, 18, 29],
    "jobs",
    "BPIE, gemiddelde van de EU",
    2020,
  ),
];
