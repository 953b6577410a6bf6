/** What one header above a column of a budget means. */
import { foldWord } from "../../cells/words";
import { type Certainty, matchHeader } from "../../tables/match-header";
import type { CellValue } from "../../workbook/snapshot";
import { begroting } from "../tables/begroting";
import type { Meaning } from "./layout";
import { periodIn, versionIn } from "./layout-periods";
import { isPast, namesBothSides, natureIn, sideIn, sideOfHeader, statusOfSide, totalRole } from "./layout-words";
import { yearInHeader } from "./layout-years";

export interface HeaderMeaning {
  meaning: Meaning;
  certainty: Certainty;
}

/** Columns that are recognised in order to leave them out: what was spent, income minus expenses, totals. */
export const PAST = "past";
export const RESULT = "result";
export const ROW_TOTAL = "rowTotal";
/** Amounts that another column holds as well: with VAT, per quarter, or in an older version of the plan. */
export const REPEATED = "repeated";

const INCLUSIVE =
  /incl[a-z.]*\s*(?:van\s+)?(?:btw|b\.t\.w|vat|tva)|(?:^|[\s(])(?:ttc|tvac|tva comprise|tvac?i)(?=$|[\s)])|(?:met|with) (?:btw|vat)/;
/** Words about tax say nothing about what a column holds. */
const TAX = /(?:^|\s)\(?(?:HTVA|TVAC|HT|TTC|hors TVA|TVA comprise|excl\.? VAT|incl\.? VAT|ex VAT)\)?(?=$|\s)/gi;
const AMOUNT_WORDS =
  /^(?:(?:bedrag|bedragen|budget|begroting|begroot|raming|geraamd|krediet|kredieten|mjp|amjp|meerjarenplan|prognose|plan|planning|voorzien|initieel|aangepast|euro|eur|€|jaar|boekjaar|dienstjaar|in|excl|btw|[().,:\d-]+)\s*)*$/;

/** What a header means; undefined when nothing is recognised in it. */
export function meaningOfHeader(found: CellValue): HeaderMeaning | undefined {
  const whole = foldWord(String(found));
  // "HT" and "TTC" alone are amounts; elsewhere they only say with or without tax.
  if (/^(?:ht|htva|ttc|tvac|(?:excl|incl)(?:\.|usief)? (?:btw|vat)|(?:met|zonder) btw)$/.test(whole)) {
    return sure({ field: "amount", ...(INCLUSIVE.test(whole) && { inclusive: true }) });
  }
  const value = typeof found === "string" ? found.replace(TAX, " ") : found;
  const text = foldWord(String(value));
  if (text === "") return undefined;
  const dated = yearInHeader(value);
  if (dated) return datedMeaning(dated, whole);
  if (typeof value !== "string") return undefined;

  const status = statusOfSide(text);
  if (status) return sure({ field: status.field });
  const total = totalRole(text);
  if (total === "result") return sure({ field: RESULT });
  const [match] = matchHeader(value, begroting.columns);
  const side = sideOfHeader(text);
  const inclusive = INCLUSIVE.test(whole) ? { inclusive: true } : {};
  if (total && match?.certainty !== "sure") return sure({ field: ROW_TOTAL, ...(side && { side }), ...inclusive });
  if (match?.certainty === "sure" && match.key !== "amount") return sure({ field: match.key });
  if (namesBothSides(text)) return sure({ field: "kind" });
  if (isPast(text)) return sure({ field: PAST });
  const version = versionIn(value);
  const nature = natureIn(text);
  const period = periodIn(value);
  const part = { ...(version !== undefined && { version }), ...(period !== undefined && { period }) };
  if (side) return sure({ field: "amount", side, ...(nature && { nature }), ...inclusive, ...part });
  if (version !== undefined) return sure({ field: "amount", ...inclusive, version });
  if (period && /^[qy]/.test(period)) return sure({ field: "amount", period });
  if (match?.key === "amount") return { meaning: { field: "amount", ...inclusive }, certainty: match.certainty };
  if (nature) return { meaning: { field: "amount", nature }, certainty: "unsure" };
  return match && { meaning: { field: match.key }, certainty: match.certainty };
}

function datedMeaning({ year, words }: { year: number; words: string }, text: string): HeaderMeaning {
  if (isPast(words)) return sure({ field: PAST });
  const inclusive = INCLUSIVE.test(text) ? { inclusive: true } : {};
  const total = totalRole(words);
  if (total) return sure(total === "result" ? { field: RESULT } : { field: ROW_TOTAL, year, ...inclusive });
  const side = sideIn(words);
  const version = versionIn(words);
  const period = periodIn(words);
  const nature = natureIn(words);
  const meaning: Meaning = {
    field: "amount",
    year,
    ...(side && { side }),
    ...(nature && { nature }),
    ...inclusive,
    ...(version !== undefined && { version }),
    ...(period !== undefined && { period }),
  };
  return {
    meaning,
    certainty:
      side || nature || version !== undefined || period !== undefined || AMOUNT_WORDS.test(words) ? "sure" : "unsure",
  };
}

/** One meaning from the two parts of a header over two rows, such as "2026" above "Uitgaven". */
export function joinMeanings(
  upper: HeaderMeaning | undefined,
  lower: HeaderMeaning | undefined,
  lowerText: string,
): HeaderMeaning | undefined {
  if (!upper || !lower) {
    if (upper?.meaning.field === "amount" && isPast(foldWord(lowerText))) return sure({ field: PAST });
    return lower ?? upper;
  }
  const [above, below] = [upper.meaning, lower.meaning];
  if (above.field === "amount" && below.field === "amount") {
    const certainty = upper.certainty === "sure" && lower.certainty === "sure" ? "sure" : "unsure";
    return { meaning: { ...above, ...below }, certainty };
  }
  if (above.field === "amount" && above.year !== undefined && below.field === "account") return sure({ field: PAST });
  if (below.field === "amount" && lowerText !== "") {
    // "Totaal" above "Uitgaven": still a total. "Omschrijving" above "Uitgaven": a heading in the first row below.
    return upper;
  }
  return lower;
}

function sure(meaning: Meaning): HeaderMeaning {
  return { meaning, certainty: "sure" };
}
