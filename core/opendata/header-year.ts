/** The year that stands in the header of a column, beside what the column is about. */

const NUMBERS = /\d+/g;
const YEAR = /^(?:19|20)\d{2}$/;
/** What stands between a word and a year. */
const BETWEEN = "[\\s|,;:_(–-]+";
/** A year of a figure is a recent one; 1945 is a period of building. */
const AT_END = new RegExp(`^(.*?\\S)${BETWEEN}((?:199|20\\d)\\d)\\)?$`);
const INSIDE = new RegExp(`^(.*?\\S)(${BETWEEN})((?:199|20\\d)\\d)\\)?[\\s|,;:_–-]+(\\S.*)$`);
/** Words that take the year behind them: "vóór 1991" is a period of building. */
const TAKES_YEAR = "v[oó][oó]r|na|tot|van|vanaf|sinds|tussen|en|t\\.?e\\.?m\\.?|before|after|since|until";
const ENDS_WITH_WORD = new RegExp(`(?:^|[\\s_(-])(?:${TAKES_YEAR})$`, "i");
const WORD_AND_YEAR = new RegExp(`(?:^|[\\s_(-])(?:${TAKES_YEAR})${BETWEEN}\\d{4}$`, "i");
const TWO_YEARS = new RegExp(`\\d{4}${BETWEEN}\\d{4}$`);

/**
 * "Aantal woningen (2021)", "mediaan_inkomen_2023_eur" or "woningen_voor_1945_2021": a subject with its year in one
 * header. undefined without a year of the figure: "1981 - 1990" and "vóór 1991" are periods of building.
 */
export function yearInHeader(header: string): { label: string; period: number } | undefined {
  const text = header.trim();
  const [, label, year] = AT_END.exec(text) ?? [];
  if (label !== undefined && year !== undefined) {
    return endsOtherwise(label) ? undefined : { label, period: Number(year) };
  }
  const [, before, between, inner, after] = INSIDE.exec(text) ?? [];
  if (before === undefined || inner === undefined || yearsIn(text) > 1) return undefined;
  if (ENDS_WITH_WORD.test(before)) return undefined;
  return { label: `${before}${between?.includes("_") ? "_" : " "}${after ?? ""}`, period: Number(inner) };
}

function yearsIn(text: string): number {
  return (text.match(NUMBERS) ?? []).filter((number) => YEAR.test(number)).length;
}

/** Whether the year behind this text belongs to it: as the end of a range, or behind a word such as "vóór". */
function endsOtherwise(label: string): boolean {
  if (ENDS_WITH_WORD.test(label)) return true;
  if (!/\d{4}$/.test(label)) return false;
  return !WORD_AND_YEAR.test(label) && !TWO_YEARS.test(label);
}
