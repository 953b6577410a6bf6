/** Rows that are no row of their own: arithmetic on the others, a larger area, what is needed, what the columns hold. */
import { foldWord } from "../cells/words";
import { describesColumns, MAY_DESCRIBE } from "./describing-rows";
import type { TableSchema } from "./schema";

/** Sums and averages: also at the head of a longer name, such as "Totaal Genk". */
const SHORT_SUM = "som|sum|somme|[σς∑]";
const SUM = `(?:sub|eind|stads|gemeente|wijk|rij)?(?:totaal|totalen|total|totals|totaux)|${SHORT_SUM}`;
const MEAN = "[a-z]*gemiddelden?|gemiddeld|average|avg|mean|moyenne|(?:stads|gemeente)?mediaan|median|mediane|[ø∅⌀]";
/** Words that are also names of people, or the beginning of a measure: only where they stand alone. */
const EXTREME =
  "gem|max|min|maximum|minimum|maximaal|minimaal|hoogste|laagste|highest|lowest|stdev|standaardafwijking|standaarddeviatie|spreiding|ecart-type|variantie";
const AREA =
  "vlaanderen|vlaams|vlaamse|flanders|flandre|belgie|belgium|belgique|wallonie|wallonia|waals|waalse|gewest|regio|region|provincie|prov|province|arrondissement|stad|gemeente|city|town|municipality|ville|commune|centrumsteden|centrumstad|ref|referentie|referentiewaarde|reference|benchmark|norm|streefwaarde|streefcijfer|doelwaarde|drempelwaarde|target|cible|oost-vlaanderen|west-vlaanderen|vlaams-brabant|waals-brabant|hoofdstedelijke?|vergelijking|comparison|comparaison";
/** What a name in front of it is the whole of; "Heusden (Oost-Vlaanderen)" is only a place there. */
const WHOLE =
  "stad|gemeente|provincie|gewest|city|town|municipality|ville|commune|referentie|ref|reference|benchmark|norm|vergelijking|comparison|comparaison";
/** What is reckoned from the rows one by one: their order, or how they differ. */
const RECKONED = "rang|rangorde|rangschikking|rank|ranking|classement|verschil|verschillen|difference|ecart";
/** What is needed of people, or how many can do it: nobody is called so. */
const NEEDED =
  "nodig|benodigde?|gewenste?|vereiste?|vereisten|verwachte?|behoeften?|tekort|dekking|doel|doelen|huidige?|(?:minimum|streef|doel|basis|eind)niveaus?|norm|streefwaarde|doelwaarde|drempelwaarde|minimum|minimaal|maximum|maximaal|aantal|needed|needs?|required|wanted|desired|current|target|coverage|gap|goal|requis|souhaite|cible";
const NEEDED_FILLER =
  "niveaus?|levels?|niveaux|min|max|is|wat|per|voor|expertises?|competenties?|project|projectteam|team|profiel|mensen|people|score";
const FILLER =
  "ter|als|met|en|and|for|pour|grand|algemeen|algemene|general|generale?|sub|gewogen|ongewogen|weighted|unweighted|ponderee?|hele?|gehele?|volledige?|waarde|value|valeur|van|voor|over|in|op|de|het|onze|alle|of|the|all|our|whole|entire|toute?s?|la|le|les|des|du|wijken|wijk|buurten|buurt|sectoren|sector|gebieden|kernen|neighbourhoods?|neighborhoods?|quartiers?|secteurs?|criteria|criterium|gewichten|gewicht|weights?|poids|punten|points|rijen|rows|personen|persons|\\d[\\d-]*";

/** A first look, by what the rows are: nearly every row of a long table stops there. */
const PERHAPS = {
  areas: someWord(SUM, MEAN, EXTREME, AREA, RECKONED, MAY_DESCRIBE),
  people: someWord(SUM, MEAN, RECKONED, NEEDED, MAY_DESCRIBE),
  measures: someWord(SUM, MEAN),
};

const isSum = wordTest(SUM);
const isShortSum = wordTest(SHORT_SUM);
const isMean = wordTest(MEAN);
const isExtreme = wordTest(EXTREME);
const isArea = wordTest(AREA);
const isWhole = wordTest(WHOLE);
const isReckoned = wordTest(RECKONED);
const isNeeded = wordTest(NEEDED);
const isNeededFiller = wordTest(NEEDED_FILLER);
const isFiller = wordTest(FILLER);
/** Parts of a town that keep "Stad Noord" and "Stad Centrum" among the wijken. */
const isPart = wordTest(
  "uitbreiding|noord|zuid|oost|west|midden|centrum|north|south|east|centre|center|nord|sud|est|ouest",
);
/** At the head of a row that adds up a part, never of a measure. */
const SUBTOTAL = /^(?:sub|eind|sous)[ -]?tota(?:al|len|ls?|ux)(?![a-z])/;
const NAMED_AREA = /^(?:gemeente|stad|provincie|prov|arrondissement|ville de|commune de|city of|province de) \S+$/;
/** "Halle (stad)", "Genk (ter vergelijking)": what stands in brackets says that it is the whole. */
const SAID_BEHIND = /^([^(]+) \(([^()]+)\)$/;

export type ComparisonRole = "total" | "comparison" | "note";

/**
 * Whether a row by this name is a total, a row to compare with (an average, an extreme, a rank, Flanders, the whole
 * town), or a note on the columns (their year, their unit); undefined for a row that counts. Every word must say so, or
 * a sum or an average must stand first or last; rows that are measures (`rowsAre`) may be called "Mediaan inkomen" or
 * "Totaal aantal woningen", so there the words stand alone, but for "Subtotaal Energie".
 */
export function comparisonRole(label: string, rowsAre: TableSchema["rowsAre"]): ComparisonRole | undefined {
  const folded = foldWord(label);
  if (!PERHAPS[rowsAre ?? "measures"].test(folded)) return undefined;
  const words = wordsOf(folded);
  const says = (test: (word: string) => boolean) => words.some(test);
  const arithmetic = says(isSum) ? "total" : says(isMean) ? "comparison" : undefined;
  const areas = rowsAre === "areas";
  const people = rowsAre === "people";
  const isCompared = (word: string) =>
    (areas && (isExtreme(word) || isArea(word))) || ((areas || people) && isReckoned(word));
  const isKnown = (word: string) => isSum(word) || isMean(word) || isFiller(word) || isCompared(word);
  if (words.every(isKnown)) {
    if (arithmetic) return arithmetic;
    if (says(isCompared)) return "comparison";
  }
  if ((areas || people) && describesColumns(folded)) return "note";
  if (people && says(isNeeded) && words.every((word) => isNeeded(word) || isNeededFiller(word) || isKnown(word))) {
    return "comparison";
  }
  if (rowsAre === "measures") return SUBTOTAL.test(folded) ? "total" : undefined;
  const [first = "", last = first] = [words[0], words[words.length - 1]];
  if ([first, last].some((word) => isSum(word) && !isShortSum(word))) return "total";
  if ([first, last].some(isMean)) return "comparison";
  return areas && isNamedArea(label) ? "comparison" : undefined;
}

/** "Gemeente Genk" and "Halle (stad)", not "Stad Noord": the whole of what is named. */
export function isNamedArea(label: string): boolean {
  const folded = foldWord(label);
  const words = wordsOf(folded);
  if (NAMED_AREA.test(words.join(" "))) return !isPart(words[words.length - 1] ?? "");
  const [, name = "", inside = ""] = SAID_BEHIND.exec(folded) ?? [];
  const said = wordsOf(inside);
  return said.some(isWhole) && said.every((word) => isWhole(word) || isFiller(word)) && !wordsOf(name).some(isPart);
}

function wordsOf(folded: string): string[] {
  return folded
    .replace(/[().,:;/*]+|(?:^|\s)[-–](?=\s|$)/g, " ")
    .split(" ")
    .filter((word) => word !== "");
}

function someWord(...words: string[]): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${words.join("|")})(?![a-z])`);
}

function wordTest(words: string): (word: string) => boolean {
  const pattern = new RegExp(`^(?:${words})$`);
  return (word) => pattern.test(word);
}
