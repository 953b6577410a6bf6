/** The words by which budget sheets name sides, natures, totals and balances. All take folded text (words.ts). */

import type { Kind } from "../lines/money-line";
import type { Nature } from "./layout";

const EXPENSE =
  /(?:^|[\s/&(-])(?:[a-z]*(?:uitgaven?|kosten|lasten)|kost|kostenraming|expenses?|expenditures?|costs|depenses?|charges|couts|debet|debit)(?=$|[\s/&),:.-])/;
const INCOME =
  /(?:^|[\s/&(-])(?:[a-z]*(?:inkomsten|inkomst|ontvangst|ontvangsten|opbrengst|opbrengsten|subsidies)|baten|income|incomes|revenues?|receipts|recettes?|revenus|produits|credit)(?=$|[\s/&),:.-])/;
/** Short words that name a side only when they are the whole header: "In", "Af". */
const SHORT_SIDES: ReadonlyMap<string, Kind> = new Map([
  ["uit", "expense"],
  ["af", "expense"],
  ["out", "expense"],
  ["cost", "expense"],
  ["in", "income"],
  ["bij", "income"],
]);
const SHORT_BOTH =
  /^(?:\+ ?\/ ?-|l ?\/ ?b|b ?\/ ?l|in ?\/ ?uit|uit ?\/ ?in|af ?\/ ?bij|bij ?\/ ?af|in ?\/ ?out|debet ?\/ ?credit|d ?\/ ?c)$/;
/** Headers of columns with what others or the municipality itself pay, beside a column of costs. */
const FUNDING_HEADER =
  /^(?!.*%)(?:.*\s)?(?:(?:gevraagde|aangevraagde|verwachte|toegekende) (?:subsidie|toelage|steun|bijdrage)|subsidie|subsidiebedrag|toelage|cofinanciering|eigen (?:inbreng|middelen|bijdrage|aandeel)|eigen aandeel gemeente|grants?(?: requested| awarded)?|(?:match|own|co)[ -]?funding|funding requested|own contribution|subvention(?: demandee)?|fonds propres|autofinancement)$/;
const COST_HEADER =
  /^(?:(?:total|totale|project|eligible|estimated|geraamde|subsidiabele) )?(?:costs?|kost(?:en|prijs)?|cout(?: total)?)$/;
/** A block of its own with these words holds the money that pays for the costs. */
const COVERAGE =
  /^(?:financiering|financieringsplan|financieringsbronnen|dekking|middelen|inbreng|bronnen|subsidie|funding|financing|sources|grants|financement|ressources)$/;

/** The side that a text is about; undefined when it names neither or both. */
export function sideIn(text: string): Kind | undefined {
  const expense = EXPENSE.test(text);
  const income = INCOME.test(text);
  if (expense === income) return undefined;
  return expense ? "expense" : "income";
}

/** The side that a header above a column is about: also "In", "Uit", "Af" and "Bij", which say nothing inside a sentence. */
export function sideOfHeader(text: string): Kind | undefined {
  const bare = bareHeader(text);
  const short = SHORT_SIDES.get(bare) ?? (FUNDING_HEADER.test(bare) ? "income" : undefined);
  return short ?? sideIn(text);
}

/** True for a header that names who or what pays, so that its amounts are the income of that source. */
export function namesFunding(text: string): boolean {
  return FUNDING_HEADER.test(bareHeader(text));
}

/** Without what stands in brackets and without "50 %" behind it; "% subsidie" stays, for that is a share. */
function bareHeader(text: string): string {
  return text
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/\s+\d+(?:[.,]\d+)? ?%$/, "")
    .trim();
}

/** True for a header that names costs: beside columns with what others pay its amounts are the expenses. */
export function namesCosts(text: string): boolean {
  const bare = text.replace(/\s*\([^)]*\)/g, "").trim();
  return COST_HEADER.test(bare) || sideIn(bare) === "expense";
}

const GRANT =
  /(?:^|[\s/&(-])(?:[a-z]*(?:subsidies?|toelagen?)|(?:co|mede|ko)?-?financiering|bijdragen?|tussenkomst(?:en)?|dotaties?|sponsor(?:ing|s)?|eigen (?:middelen|inbreng|aandeel)|grants?|funding|contributions?|subventions?)(?=$|[\s/&),:.-])/;
/** What is given to somebody is a cost. */
const GIVEN = /(?:^|\s)(?:aan|voor|to|for|aux?|pour)(?=\s)/;

/** True for a row with what others pay: "Subsidie provincie", not "Subsidie aan verenigingen". */
export function namesGrant(text: string): boolean {
  return (GRANT.test(text) || sideIn(text) === "income") && !GIVEN.test(text);
}

const STATUS_OF = /^(status|stand(?: van zaken)?|zekerheid|kans)(?: (?:van|op|voor))?(?: (?:de|het|een))? (.+)$/;
const OF_STATUS = /^(.+?)[ -]?(status|zekerheid|kans)$/;

/** What "Status subsidie", "Subsidiestatus" and "Kans op subsidie" tell, and of which side; undefined for other headers. */
export function statusOfSide(text: string): { field: "status" | "chance"; side: Kind } | undefined {
  const [, word, what] = STATUS_OF.exec(text) ?? [];
  const [, before, last] = OF_STATUS.exec(text) ?? [];
  const name = what ?? before;
  const side = name === undefined ? undefined : (sideOfHeader(name) ?? sideOfHeading(name));
  return side && { field: (word ?? last) === "kans" ? "chance" : "status", side };
}

/** True when a text names both sides, such as "uitgave/ontvangst", "af/bij" or "inkomsten - uitgaven". */
export function namesBothSides(text: string): boolean {
  if (SHORT_BOTH.test(text)) return true;
  return EXPENSE.test(text) && INCOME.test(text);
}

/** The side of the rows below a heading: also "Financiering" stands for income there. */
export function sideOfHeading(text: string): Kind | undefined {
  const bare = withoutNumbering(text).replace(/[:.]+$/, "");
  return sideIn(bare) ?? (COVERAGE.test(bare) ? "income" : undefined);
}

/** How a remark begins, and words that only a sentence has. */
const REMARK_BEGINS =
  /^\(?(?:zonder|enkel|alleen|slechts|met|exclusief|excl\.?|inclusief|incl\.?|in(?:-| )?begrepen|(?:ge)?deel (?:door|van de|dat|gedekt)|waarvan|zie|let op|door|op basis van|volgens|indien|als|afhankelijk|behalve|uitgezonderd|niet|geen|sans|hors|avec|voir|without|excluding|including|only|see)(?=$|[\s:])/;
const SENTENCE =
  /(?:^|\s)(?:zijn|is|was|waren|worden|wordt|werd|werden|moet|moeten|kan|kunnen|zal|zullen|heeft|hebben|komt|komen|volgt|volgen|ontbreekt|ontbreken|niet|geen|est|sont|ont|pas|are|were|will|has|have|not)(?=$|[\s,.;])/;
const SIX_WORDS = /^(?:\S+\s+){0,5}\S+/;

/** True for a text about a side that is a remark, such as "Subsidies zijn aangevraagd": it heads no rows. A question may. */
export function isRemark(text: string): boolean {
  const bare = withoutNumbering(text);
  if (bare.endsWith("?")) return false;
  return (
    REMARK_BEGINS.test(bare) || SENTENCE.test(bare) || sideOfHeading(SIX_WORDS.exec(bare)?.[0] ?? bare) === undefined
  );
}

/** The nature that a text is about. */
export function natureIn(text: string): Nature | undefined {
  if (/exploitatie/.test(text)) return "exploitatie";
  if (/investering/.test(text)) return "investering";
  return /(?:^|[\s-])financiering(?:s|en|$)/.test(text) ? "financiering" : undefined;
}

const TOTAL =
  /^(?:(?:sub|eind|rij)?totalen|(?:sub|eind|rij)?totaal|(?:algemeen|sub) totaal|totale (?:kost(?:en|prijs)?|uitgaven?|inkomsten?|ontvangsten?|opbrengsten?|som|budget|begroting|raming)|som(?: van)?|tot\.)(?=$|[\s:.,/(-])/;
/** "Total" may also begin a name ("Total station"): it is a total alone, before a number or a mark, or before these. */
const FOREIGN_TOTAL =
  /^(?:(?:grand|sub|overall|general)[ -]?totals?|totals|sous[ -]tota(?:l|ux)|totaux|total(?: (?:general|des?|du|of|all|amount|budget|project|net|depenses|recettes|expenses?|expenditures?|costs?|income|revenues?|receipts|funding|incl|excl|\d+))?)(?=$|\s*[:.,/(€-]|\s(?:depenses|recettes|expenses?|income|costs?|budget))/;
/** What Excel writes under a group: "Werken Totaal", "Groen Total". Its group or its sum must agree. */
const NAMED_TOTAL = /^(.+?)[ -](?:totaal|total|subtotaal|subtotal|eindtotaal)$/;
/** Parts of the line above them. */
const PART = /^[-–•*> ]*(?:waarvan|w\.v\.|wv|of which|dont)(?=$|[\s:.])/;
/** "Totale renovatie van de school" is work to be done; only its sum can tell. */
const PERHAPS_TOTAL = /^(?:totale|gehele|alles samen|samen|total|overall|altogether|ensemble)(?=$|\s)/;
const RESULT =
  /^(?:(?:gecumuleerd|cumulatief|gecumuleerde|beschikbaar budgettair|budgettair|netto|negatief|positief|financieel|resterend|jaarlijks) )?(?:(?:eind|netto|rest|jaar|project|budget|begrotings|exploitatie)?(?:saldo|resultaat)|te ?kort|overschot|verschil|tekort\/overschot|overschot\/tekort|(?:financierings|budget|begrotings|eind)tekort|(?:nog )?te (?:vinden|zoeken|financieren|dekken)|(?:nog )?niet (?:gefinancierd|gedekt)|ongedekt|balance|net balance|net result|(?:net )?(?:deficit|surplus|shortfall|position)|(?:funding|financing) gap|solde|resultat|(?:reste )?a financer)(?=$|[\s:.,/(-])/;
/** What costs leave after the income, and what a payer is left with: the sums tell whether the amount is only that. */
const NET = /^(?:totale )?netto[ -]?(?:kost(?:en|prijs)?|uitgaven?|lasten?|investering)(?=$|[\s:.,/(-])/;
const LEFT_TO_PAY =
  /^(?:(?:nog|blijft|bedrag|rest|deel) )?(?:ten laste|t\.?l\.?v\.?|te (?:dragen|betalen) door|voor rekening|a charge)(?=$|[\s:.,/(-])|^rest(?:bedrag|erend bedrag|ant)(?=$|[\s:.,/(-])|\((?:saldo|rest)\)$/;
/** Nearly no name of a line holds one of these. */
const MAY_BE_LEFT = /netto|laste|l\.?v|door|rekening|charge|rest|saldo/;
const COUNT = /^(?:aantal|vloeroppervlakte|oppervlakte|number of|nombre d)(?=$|[\s:('])/;
const MAY_BE_PRICE = /p[ae]r |\//;
const PER_UNIT =
  /^(?:gemiddelde? |totale |geraamde )?(?:kost(?:en|prijs)?|prijs|bedrag|investering|budget|raming|premie|subsidie|tarief|eenheidsprijs|cost|price|cout|prix)(?: [a-z]+){0,2}(?: (?:per|par)|\s?\/)\s?(?:woning|wooneenheid|woonst|huis|unit|eenheid|stuk|m2|m²|m3|m³|gezin|huishouden|inwoner|bewoner|persoon|deelnemer|gebouw|dossier|pand|appartement|straat|uur|dag|vte|dwelling|home|household|person|logement|menage|personne|unite)(?:en|s)?(?=$|\s?[:(])/;
/** The sign of a sum instead of a word. */
const SUM_SIGN = /^(?:[σς∑]\s*)+(?=$|[\s:.])/;
/** A balance that is carried over is money, not arithmetic. */
const CARRIED = /vorig|overgedragen|overdracht|beginsaldo|openingssaldo|reserve|brought forward|carried|opening|report/;

/** Whether a row's text says that it is arithmetic: a subtotal, a total, or income minus expenses. */
export function totalRole(text: string): "subtotal" | "total" | "result" | undefined {
  const bare = withoutNumbering(text);
  if (SUM_SIGN.test(bare)) return "total";
  if (RESULT.test(bare) && !CARRIED.test(bare)) return "result";
  if (!TOTAL.test(bare) && !FOREIGN_TOTAL.test(bare)) return undefined;
  return /^(?:sub|sous)/.test(bare) ? "subtotal" : "total";
}

/** True for a text that may mean a total and may not: the sums decide. */
export function perhapsTotal(text: string): boolean {
  const bare = withoutNumbering(text);
  return PERHAPS_TOTAL.test(bare) || NAMED_TOTAL.test(bare);
}

/** The group that a text totals: "werken" of "werken totaal"; undefined when it is no such text. */
export function groupOfTotal(text: string): string | undefined {
  return NAMED_TOTAL.exec(text)?.[1];
}

/** How a text may name what is left when the income is taken off the costs; undefined where it does not. */
export function perhapsResult(text: string): "net" | "left" | undefined {
  if (!MAY_BE_LEFT.test(text)) return undefined;
  const bare = withoutNumbering(text);
  if (NET.test(bare)) return "net";
  return LEFT_TO_PAY.test(bare) && !CARRIED.test(bare) ? "left" : undefined;
}

/** How a text may name a number that is no money of the budget: a count, or the price of one piece. */
export function perhapsCount(text: string): "count" | "perUnit" | undefined {
  if (COUNT.test(text)) return "count";
  return isPerUnit(text) ? "perUnit" : undefined;
}

/** True for "Kost per woning" and "Prijs/m²": the price of one piece. */
export function isPerUnit(text: string): boolean {
  return MAY_BE_PRICE.test(text) && PER_UNIT.test(text);
}

/** True for a text that says that its amount is a part of the line above: "waarvan bomen". */
export function isPart(text: string): boolean {
  return PART.test(text);
}

const THREE_WORDS = /[\s-][^\s-]+[\s-]/;

/** True for a text that is nothing but a side or a nature: "Uitgaven", "B. Ontvangsten", "Exploitatie-uitgaven". */
export function isBareSide(text: string): boolean {
  const bare = withoutNumbering(text).replace(/[:.]+$/, "");
  return bare.length < 30 && !THREE_WORDS.test(bare) && (sideIn(bare) !== undefined || natureIn(bare) !== undefined);
}

/** The text without "A.", "1.2", "IV)" or a dash in front. */
function withoutNumbering(text: string): string {
  return text
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})+[.)]?\s+|(?:[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})*)[.)]\s*|[-–•*>]+\s*)/, "")
    .trim();
}

const NOTE =
  /^(?:bron(?:nen)?|opmerking(?:en)?|noot|nota|n\.b\.|nb|toelichting|legende?|remarks?|notes?|source|\*|\(\*\))(?=$|[\s:.]|\*)/;

/** True for a remark under the table. */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}

/** Headers of columns that hold what was, not what is planned. */
export function isPast(text: string): boolean {
  return /(?:^|[\s(])(?:rekening|jaarrekening|realisatie|realisaties|gerealiseerde?|uitgevoerde?|werkelijke?|uitgegeven|besteed|verbruikt|aangerekend|aanrekening|aanrekeningen|gefactureerd|geboekt|actuals?|spent|realised|realized|realise|execute)(?=$|[\s):.])/.test(
    text,
  );
}

/** Headers of columns with numbers that are no amounts to count. */
export function isCount(text: string): boolean {
  return (
    isPerUnit(text) ||
    /^(?:nr|nummer|n°|nº|#|volgnr|volgnummer|code|id|aantal|eenheidsprijs|prijs per|prijs|uren|dagen|vte|hoeveelheid|tarief|%|percentage|verschil|afwijking|variance|rest(?:ant)?(?=$| )|nog te besteden|remaining|subsidiabel|eligible|btw|vat|tva)/.test(
      text,
    )
  );
}
