/** Years as people write them above a column: 2026, "2026.0", "'2026 ", "Budget 2026", "MJP 2027", a date. */
import { foldWord } from "../../cells/words";
import { yearOfSerial } from "../../tables/read-value";
import type { CellValue } from "../../workbook/snapshot";

/** Fewer than a table takes (cells/year.ts): among amounts, 1950 is rather money. */
const FIRST = 1990;
const LAST = 2100;
const YEAR_DIGITS = /(?:19|20)\d\d/;
const YEAR = /(?:^|[^\d.,])'?((?:19|20)\d{2})(?:[.,]0+)?(?![\d])/g;
/** "2026-2031" and "2026 t/m 2031" are a period, not a year. */
const PERIOD = /(?:19|20)\d{2}\s*(?:-|–|\/|tot(?: en met)?|t\/m)\s*(?:(?:19|20)?\d{2})(?!\d)/;

/** The year that a header means, and the words beside it; undefined when it names no year or several. */
export function yearInHeader(value: CellValue): { year: number; words: string } | undefined {
  if (typeof value === "number") {
    const year = isYear(value) ? value : yearOfNewYear(value);
    return year === undefined ? undefined : { year, words: "" };
  }
  // Nearly every text of a sheet is without a year.
  if (typeof value !== "string" || !YEAR_DIGITS.test(value)) return undefined;
  const text = foldWord(value);
  const date = yearOfDateText(text);
  if (date !== undefined) return { year: date, words: "" };
  if (PERIOD.test(text)) return undefined;
  const years = Array.from(text.matchAll(YEAR), (match) => Number(match[1]));
  const [year] = years;
  if (year === undefined || years.some((other) => other !== year) || !isYear(year)) return undefined;
  return { year, words: foldWord(text.replace(YEAR, " ").replace(/'/g, " ")) };
}

const YEAR_WORDS =
  /^(?:(?:jaar|boekjaar|dienstjaar|budgetjaar|werkjaar|kalenderjaar|begroting|budget|raming|year|annee|:)(?:$| ))*$/;

/** The year of the rows below a heading that is nothing but a year: "Jaar 2027", "2027:". */
export function yearOfHeading(text: string): number | undefined {
  const found = yearInHeader(text.replace(/[:.]+$/, ""));
  return found && YEAR_WORDS.test(found.words) ? found.year : undefined;
}

/** A whole number that is a year of a budget. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST && value <= LAST;
}

/** The year of a date's serial number, for the dates that stand for a year: 1 January and 31 December. */
function yearOfNewYear(serial: number): number | undefined {
  if (!Number.isInteger(serial)) return undefined;
  const year = yearOfSerial(serial);
  return yearOfSerial(serial - 1) !== year || yearOfSerial(serial + 1) !== year ? year : undefined;
}

function yearOfDateText(text: string): number | undefined {
  const parts =
    /^(?:(?:0?1[-/.]0?1|31[-/.]12)[-/.]((?:19|20)\d{2})|((?:19|20)\d{2})[-/.](?:01[-/.]01|12[-/.]31))$/.exec(text);
  const year = parts?.[1] ?? parts?.[2];
  return year === undefined ? undefined : Number(year);
}
