/** Rows that say something of the columns or of the sheet instead of being one: the year, the unit, the source, the day. */

/** Whole words only, for a first look at every row: parts that may lack make that many times slower. */
const DESCRIBING =
  "jaar|jaartal|jaartallen|jaren|referentiejaar|peiljaar|meetjaar|basisjaar|bronjaar|year|years|annee|annees|datum|peildatum|date|dates|periode|bron|bronnen|gegevensbron|gegevensbronnen|databron|databronnen|source|sources|eenheid|eenheden|meeteenheid|meeteenheden|unit|units|unite|unites|gewicht|gewichten|weging|wegingen|weight|weights|poids|richting|richtingen|direction|directions";
const WHEN =
  "versie|opgemaakt|opgesteld|bijgewerkt|aangemaakt|laatste? (?:wijziging|gewijzigd|bijgewerkt|update)|last (?:updated?|changed)|stand (?:op|van)";
/** A part of every name that says something of the columns. */
export const MAY_DESCRIBE = `${DESCRIBING}|versie|opgemaakt|opgesteld|bijgewerkt|aangemaakt|laatst|laatste|last|stand`;

const DESCRIBES = new RegExp(
  `^(?:${DESCRIBING})(?: (?:van|of|des|per|for|in) (?:de |het |the )?(?:cijfers?|gegevens|data|meting|bron|waarden|kolom|figures|donnees|(?:19|20)\\d\\d))?$`,
);
const ABOUT_THE_SHEET = new RegExp(
  `^(?:(?:${WHEN})(?![a-z])|(?:datum|bron|auteur|status|versie)\\s*:|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}$)`,
  "i",
);
const BRACKETS = /[([][^)\]]*[)\]]/g;

/** "Jaar", "Eenheid:", "Bron (cijfers)", "Laatst bijgewerkt"; by the folded name of a row. */
export function describesColumns(folded: string): boolean {
  const bare = folded.replace(BRACKETS, " ").replace(/[.:;*\s]+$/, "");
  return DESCRIBES.test(bare) || saysWhen(folded);
}

/** "versie van mei", "Stand op 12/05/2026", a day: what says when a sheet was made, or by whom. */
export function saysWhen(text: string): boolean {
  return ABOUT_THE_SHEET.test(text);
}
