/** When expertises are not covered, in the months of people: "In maart 2027 is Technisch niet gedekt." */
import { dateOfSerial } from "../cells/serial";
import type { Bilingual, Sentence } from "../texts/text";
import { availabilityGaps, type Window } from "./availability";
import type { TeamReading } from "./read-team";
import { words } from "./words";

const MONTHS: readonly Bilingual[] = [
  { nl: "januari", en: "January" },
  { nl: "februari", en: "February" },
  { nl: "maart", en: "March" },
  { nl: "april", en: "April" },
  { nl: "mei", en: "May" },
  { nl: "juni", en: "June" },
  { nl: "juli", en: "July" },
  { nl: "augustus", en: "August" },
  { nl: "september", en: "September" },
  { nl: "oktober", en: "October" },
  { nl: "november", en: "November" },
  { nl: "december", en: "December" },
];

/**
 * A sentence for each period in which nobody of the chosen people covers an expertise, with all of that period.
 * Expertises that nobody in the whole table covers are left out: they are told elsewhere. Whole months are named as
 * months, other ends as days.
 */
export function gapSentences({ members, expertises, holders }: TeamReading, chosen: readonly boolean[]): Sentence[] {
  const windows = members.map(({ from, until }) => ({
    ...(from !== undefined && { from: Math.floor(from) }),
    ...(until !== undefined && { until: Math.floor(until) }),
  }));
  if (windows.every(({ from, until }) => from === undefined && until === undefined)) return [];
  const required = holders.map((people) => (people.some((person) => chosen[person]) ? 1 : 0));
  const periods = new Map<string, { period: Window; names: string[] }>();
  for (const gap of availabilityGaps({ holders, required }, chosen, windows)) {
    const key = `${gap.from} ${gap.until}`;
    const found = periods.get(key) ?? { period: gap, names: [] };
    found.names.push(expertises[gap.expertise] ?? "");
    periods.set(key, found);
  }
  return Array.from(periods.values(), ({ period, names }) => sentenceOf(period, names));
}

function sentenceOf({ from, until }: Window, names: readonly string[]): Sentence {
  const lacking = { count: names.length, expertises: names.join(", ") };
  if (from === undefined && until === undefined) return { text: words.gapAlways, values: lacking };
  const whole = (from === undefined || dateOf(from).day === 1) && (until === undefined || dateOf(until + 1).day === 1);
  const named = (serial: number): Bilingual => (whole ? monthName(serial) : dayName(serial));
  if (until === undefined) return { text: words.gapFrom, values: { ...lacking, from: named(from as number) } };
  if (from === undefined) return { text: words.gapUntil, values: { ...lacking, until: named(until) } };
  if (whole && monthName(from).nl === monthName(until).nl) {
    return { text: words.gapMonth, values: { ...lacking, month: monthName(from) } };
  }
  return { text: words.gapBetween, values: { ...lacking, from: named(from), until: named(until) } };
}

function dateOf(serial: number): { day: number; month: number; year: number } {
  const date = dateOfSerial(serial);
  return { day: date.getUTCDate(), month: date.getUTCMonth(), year: date.getUTCFullYear() };
}

function monthName(serial: number): Bilingual {
  const { month, year } = dateOf(serial);
  const { nl = "", en = "" } = MONTHS[month] ?? {};
  return { nl: `${nl} ${year}`, en: `${en} ${year}` };
}

function dayName(serial: number): Bilingual {
  const { day } = dateOf(serial);
  const { nl, en } = monthName(serial);
  return { nl: `${day} ${nl}`, en: `${day} ${en}` };
}
