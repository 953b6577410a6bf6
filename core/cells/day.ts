/** A day as people write it, from the serial number of a cell and back. */
import { dateOfSerial, serialOfTime } from "./serial";
import { foldWord } from "./words";

/** "12/05/2026"; the same in both languages, as the sheet shows it. */
export function dayInWords(serial: number): string {
  const date = dateOfSerial(serial);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** The serial number of a day that is written so; undefined where it is no such day. */
export function serialOfDay(day: string): number | undefined {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(day.trim());
  if (!parts) return undefined;
  const [date = 0, month = 0, year = 0] = parts.slice(1).map(Number);
  const time = new Date(Date.UTC(year, month - 1, date));
  // 31/02 would become a day in March.
  if (time.getUTCDate() !== date || time.getUTCMonth() !== month - 1) return undefined;
  return serialOfTime(time.getTime());
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "januari jan january janvier",
    "februari feb febr february fevrier fev",
    "maart mrt mar march mars",
    "april apr avril avr",
    "mei may mai",
    "juni jun june juin",
    "juli jul july juillet",
    "augustus aug august aout",
    "september sep sept septembre",
    "oktober okt october oct octobre",
    "november nov novembre",
    "december dec decembre",
  ].flatMap((names, month) => names.split(" ").map((name): [string, number] => [name, month + 1])),
);
/** A form writes the time of day behind the date. */
const TIME = "(?:[ ,T]+\\d{1,2}:\\d{2}(?::\\d{2})?)?$";
const IN_FIGURES = new RegExp(`^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})${TIME}`);
const ISO = /^(\d{4})-(\d{2})-(\d{2})/;
const WEEKDAY = "(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo|[a-z]+day|[a-z]+di|dimanche)";
const IN_WORDS = new RegExp(
  `^(?:${WEEKDAY}\\.?,? )?(\\d{1,2})(?:e|ste|de|st|nd|rd|th|er)?[-. ]+([a-z]+)\\.?,?[- ]+'?(\\d{4}|\\d{2})${TIME}`,
);
const MONTH_FIRST = new RegExp(`^([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${TIME}`);
/** Two figures are a year of now: "26" is 2026, "87" may be anything. */
const SHORT_YEARS = { first: 15, last: 49 };

/** The serial number of a day as people type it: "28/02/2026", "3/4/26", "2026-02-28", "do 12 maart 2026 14:05". */
export function dayInText(text: string): number | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return serialOf(iso[3], iso[2], iso[1]);
  const figures = IN_FIGURES.exec(trimmed);
  if (figures) return serialOf(figures[1], figures[2], figures[3]);
  if (!/\p{L}/u.test(trimmed)) return undefined;
  const folded = foldWord(trimmed);
  const words = IN_WORDS.exec(folded);
  if (words) return serialOf(words[1], MONTHS.get(words[2] ?? ""), words[3]);
  const [, month = "", day, year] = MONTH_FIRST.exec(folded) ?? [];
  return serialOf(day, MONTHS.get(month), year);
}

function serialOf(day: string | undefined, month: number | string | undefined, year = ""): number | undefined {
  const isShort = year.length === 2;
  if (isShort && !(Number(year) >= SHORT_YEARS.first && Number(year) <= SHORT_YEARS.last)) return undefined;
  // 31/02 and 12/13 are no days of another month.
  return serialOfDay(`${day}/${month}/${isShort ? `20${year}` : year}`);
}
