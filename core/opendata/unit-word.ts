/** Words in a header that are a unit, or the code of an indicator. */

/** Codes of indicators: always figures, whatever stands in the first rows. */
const CODE = /^(?:(?:dna_)?v[pgs]?\d{3,4}_|MS_)/;
const UNIT =
  /^[([]?(?:%|‰|€|eur|euro|euros|k€|m€|mln\.? ?(?:euro|eur|€)?|n|aantal|aantallen|number|nombre|[kmgt]?wh|[kmg]w|kwp|kva|mj|gj|tj|kg|t|ton|tonnen|co2|ha|are|a|m|km|hm|[khd]?m[²³23]|l|liter|jaar|jaren|dagen|uren|procent|percent|percentage|promille|index)(?: ?(?:\/|per) ?\S.*)?[)\]]?$/i;

/** Whether a header begins as codes of Provincies in Cijfers (v2506_) and Statbel (MS_) do. */
export function isIndicatorCode(header: string): boolean {
  return CODE.test(header);
}

/** "kWh", "%", "(euro)" or "€ per inwoner". */
export function isUnit(text: string): boolean {
  return text !== "" && UNIT.test(text);
}

/** The unit without its brackets. */
export function bareUnit(text: string): string {
  return text.replace(/^[([]|[)\]]$/g, "");
}
