/** The number in a text that says more than a number: how sure it is, in what, or where it comes from. */
import { parseNumber } from "./parse-number";
import { visible } from "./visible";

const ABOUT =
  /^(?:ca\.?|circa|c\.|±|\+\/-|~|≈|ong\.?|ongeveer|zowat|rond|bijna|ruim|plusminus|about|approx\.?|around|environ|env\.)\s*(?=[\d€])/i;
/** The sign of a footnote; a square or a cube behind a letter belongs to the unit. */
const FOOTNOTE = /(?<![a-zµ])\s*(?:[¹²³⁴-⁹⁰]+|\*+|[†‡])$/i;
/** A year, the number of a footnote, or words: "(2021)", "[1]", "(schatting)". Another number may be the one that is meant. */
const ASIDE = /\s*[([](?:(?:19|20)\d\d|\d|[^\d()[\]]{1,40})[)\]]$/;
/** One unit, also per another: "kWh", "m²", "inw./km²", "kWh per woning". */
const UNIT = /(?<=\d)\s*[a-zµ°]{1,20}\.?[²³23]?(?:(?:\/|\s+per\s+)[a-zµ]{1,20}[²³23]?\.?)?$/i;
/** What makes the number another one, an order or a day: "1,2 miljoen", "2de", "12 maart". */
const NO_UNIT =
  /\d\s*(?:(?:k|k€|keur|m€|meur|mio|mln|mld|miljoen|miljard|million|duizend|dzd|honderd|x|e|de|ste|th|st|nd|rd)\.?|(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?)$/i;

/**
 * The one number that a text is about: 40 of "ca. 40", "40*", "40 (schatting)" and "40 kWh", 0.385 of "38,5 %¹".
 * undefined where there is none, where it is no more than a number, and where another number may be meant: "10-15",
 * "< 5", "1,2 miljoen", "40 (45)". For a question to the user, never to compute with unasked.
 */
export function numberAmid(text: string): number | undefined {
  const seen = visible(text).trim();
  let rest = seen.replace(ABOUT, "");
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(FOOTNOTE, "").replace(ASIDE, "").trim();
  }
  if (!NO_UNIT.test(rest)) rest = rest.replace(UNIT, "");
  return rest === seen ? undefined : parseNumber(rest);
}
