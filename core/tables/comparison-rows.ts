/** Rows that are no row of their own but arithmetic on the others, or a larger area to compare with. */
import { foldWord } from "../cells/words";
import type { TableSchema } from "./schema";

/** Sums and averages: also at the head of a longer name, such as "Totaal Genk". */
const SHORT_SUM = "som|sum|somme";
const SUM = `(?:sub|eind|stads|gemeente|wijk|rij)?(?:totaal|totalen|total|totals|totaux)|${SHORT_SUM}`;
const MEAN = "[a-z]*gemiddelden?|gemiddeld|average|avg|mean|moyenne|(?:stads|gemeente)?mediaan|median|mediane";
/** Words that are also names of people, or the beginning of a measure: only where they stand alone. */
const EXTREME =
  "gem|max|min|maximum|minimum|maximaal|minimaal|hoogste|laagste|highest|lowest|stdev|standaardafwijking|standaarddeviatie|spreiding|ecart-type|variantie";
const AREA =
  "vlaanderen|vlaams|vlaamse|flanders|flandre|belgie|belgium|belgique|wallonie|wallonia|waals|waalse|gewest|regio|region|provincie|prov|province|arrondissement|stad|gemeente|city|town|municipality|ville|commune|centrumsteden|centrumstad|referentie|referentiewaarde|reference|benchmark|norm|streefwaarde|streefcijfer|doelwaarde|drempelwaarde|target|cible";
const FILLER =
  "grand|algemeen|algemene|general|generale?|sub|gewogen|ongewogen|weighted|unweighted|ponderee?|hele?|gehele?|volledige?|waarde|value|valeur|van|voor|over|in|op|de|het|onze|alle|of|the|all|our|whole|entire|toute?s?|la|le|les|des|du|wijken|wijk|buurten|buurt|sectoren|sector|gebieden|kernen|neighbourhoods?|neighborhoods?|quartiers?|secteurs?|criteria|criterium|gewichten|gewicht|weights?|poids|punten|points|rijen|rows|personen|persons|\\d+";

const PERHAPS = new RegExp(`(?:^|[^a-z])(?:${SUM}|${MEAN}|${EXTREME}|${AREA})(?![a-z])`);

const isSum = wordTest(SUM);
const isShortSum = wordTest(SHORT_SUM);
const isMean = wordTest(MEAN);
const isExtreme = wordTest(EXTREME);
const isArea = wordTest(AREA);
const isFiller = wordTest(FILLER);
/** Parts of a town that keep "Stad Noord" and "Stad Centrum" among the wijken. */
const isPart = wordTest("noord|zuid|oost|west|midden|centrum|north|south|east|centre|center|nord|sud|est|ouest");
/** At the head of a row that adds up a part, never of a measure. */
const SUBTOTAL = /^(?:sub|eind|sous)[ -]?tota(?:al|len|ls?|ux)(?![a-z])/;
const NAMED_AREA = /^(?:gemeente|stad|provincie|prov|arrondissement|ville de|commune de|city of|province de) \S+$/;

/**
 * Whether a row by this name is a total, or a row to compare with (an average, an extreme, Flanders, the whole town);
 * undefined for a row that counts. Every word must say so, or a sum or an average must stand first or last; rows that
 * are measures (`rowsAre`) may be called "Mediaan inkomen" or "Totaal aantal woningen", so there the words stand alone, but for "Subtotaal Energie".
 */
export function comparisonRole(label: string, rowsAre: TableSchema["rowsAre"]): "total" | "comparison" | undefined {
  const folded = foldWord(label);
  // Nearly every row of a long table stops here.
  if (!PERHAPS.test(folded)) return undefined;
  const words = folded
    .replace(/[().,:;/*]+|(?:^|\s)[-–](?=\s|$)/g, " ")
    .split(" ")
    .filter((word) => word !== "");
  const says = (test: (word: string) => boolean) => words.some(test);
  const arithmetic = says(isSum) ? "total" : says(isMean) ? "comparison" : undefined;
  const areas = rowsAre === "areas";
  const isKnown = (word: string) =>
    isSum(word) || isMean(word) || isFiller(word) || (areas && (isExtreme(word) || isArea(word)));
  if (words.every(isKnown)) {
    if (arithmetic) return arithmetic;
    if (areas && words.some((word) => isExtreme(word) || isArea(word))) return "comparison";
  }
  if (rowsAre === "measures") return SUBTOTAL.test(folded) ? "total" : undefined;
  const [first = "", last = first] = [words[0], words[words.length - 1]];
  if ([first, last].some((word) => isSum(word) && !isShortSum(word))) return "total";
  if ([first, last].some(isMean)) return "comparison";
  return areas && NAMED_AREA.test(words.join(" ")) && !isPart(last) ? "comparison" : undefined;
}

function wordTest(words: string): (word: string) => boolean {
  const pattern = new RegExp(`^(?:${words})$`);
  return (word) => pattern.test(word);
}
