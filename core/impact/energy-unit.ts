/** Energy use of a dwelling in kWh a year, whatever the unit that a sheet keeps it in. */
import { foldWord } from "../cells/words";

const UNITS: readonly (readonly [like: RegExp, kWh: number])[] = [
  [/\bmwh\b/, 1000],
  [/\bgwh\b/, 1_000_000],
  [/\bkwh\b/, 1],
  [/\bgj\b/, 1000 / 3.6],
  [/\bmj\b/, 1 / 3.6],
  [/\btj\b/, 1_000_000 / 3.6],
];

/** Outside of this no dwelling uses gas in a year: a unit is mistaken, or the figure is of a whole wijk. Ours. */
const LEAST = 1000;
const MOST = 200_000;

/** How many kWh one of the unit is that a text names, such as "Gasverbruik (MWh)"; undefined where it names none. */
export function kWhPerUnit(text: string): number | undefined {
  const folded = foldWord(text);
  return UNITS.find(([like]) => like.test(folded))?.[1];
}

/** Whether so many kWh a year can be the use of one dwelling. */
export function isOfOneDwelling(kWh: number): boolean {
  return kWh >= LEAST && kWh <= MOST;
}
