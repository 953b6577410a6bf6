/** The words by which budget sheets name sides, natures, totals and balances. All take folded text (words.ts). */

import type { Kind } from "../money-line";
import type { Nature } from "./layout";

const EXPENSE = /(?:^|[\s/&(-])(?:[a-z]*(?:uitgaven?|kosten|lasten)|kost|kostenraming)(?=$|[\s/&),:.-])/;
const INCOME =
  /(?:^|[\s/&(-])(?:[a-z]*(?:inkomsten|inkomst|ontvangst|ontvangsten|opbrengst|opbrengsten|subsidies)|baten)(?=$|[\s/&),:.-])/;
/** A block of its own with these words holds the money that pays for the costs. */
const COVERAGE = /^(?:financiering|financieringsplan|financieringsbronnen|dekking|middelen|inbreng|bronnen|subsidie)$/;

/** The side that a text is about; undefined when it names neither or both. */
export function sideIn(text: string): Kind | undefined {
  const expense = EXPENSE.test(text);
  const income = INCOME.test(text);
  if (expense === income) return undefined;
  return expense ? "expense" : "income";
}

/** True when a text names both sides, such as "uitgave/ontvangst" or "inkomsten - uitgaven". */
export function namesBothSides(text: string): boolean {
  return EXPENSE.test(text) && INCOME.test(text);
}

/** The side of the rows below a heading: also "Financiering" stands for income there. */
export function sideOfHeading(text: string): Kind | undefined {
  const bare = withoutNumbering(text).replace(/[:.]+$/, "");
  return sideIn(bare) ?? (COVERAGE.test(bare) ? "income" : undefined);
}

/** The nature that a text is about. */
export function natureIn(text: string): Nature | undefined {
  if (/exploitatie/.test(text)) return "exploitatie";
  if (/investering/.test(text)) return "investering";
  return /(?:^|[\s-])financiering(?:s|en|$)/.test(text) ? "financiering" : undefined;
}

const TOTAL =
  /^(?:(?:sub|eind|rij)?totalen|(?:sub|eind|rij)?totaal|(?:algemeen|sub) totaal|totale (?:kost(?:en|prijs)?|uitgaven?|inkomsten?|ontvangsten?|opbrengsten?|som|budget|begroting|raming)|som(?: van)?|tot\.)(?=$|[\s:.,/(-])/;
/** "Totale renovatie van de school" is work to be done; only its sum can tell. */
const PERHAPS_TOTAL = /^(?:totale|gehele|alles samen|samen)(?=$|\s)/;
const RESULT =
  /^(?:(?:gecumuleerd|cumulatief|gecumuleerde|beschikbaar budgettair|budgettair|netto) )?(?:saldo|resultaat|tekort|overschot|verschil|tekort\/overschot|overschot\/tekort|financieringstekort|te financieren|nog te (?:vinden|financieren))(?=$|[\s:.,/(-])/;
/** A balance that is carried over is money, not arithmetic. */
const CARRIED = /vorig|overgedragen|overdracht|beginsaldo|openingssaldo|reserve/;

/** Whether a row's text says that it is arithmetic: a subtotal, a total, or income minus expenses. */
export function totalRole(text: string): "subtotal" | "total" | "result" | undefined {
  const bare = withoutNumbering(text);
  if (RESULT.test(bare) && !CARRIED.test(bare)) return "result";
  if (!TOTAL.test(bare)) return undefined;
  return /^sub/.test(bare) ? "subtotal" : "total";
}

/** True for a text that may mean a total and may not: the sums decide. */
export function perhapsTotal(text: string): boolean {
  return PERHAPS_TOTAL.test(withoutNumbering(text));
}

/** True for a text that is nothing but a side or a nature: "Uitgaven", "B. Ontvangsten", "Exploitatie-uitgaven". */
export function isBareSide(text: string): boolean {
  const bare = withoutNumbering(text).replace(/[:.]+$/, "");
  return (
    bare.split(/[\s-]+/).length <= 2 && (sideIn(bare) !== undefined || natureIn(bare) !== undefined) && bare.length < 30
  );
}

/** The text without "A.", "1.2", "IV)" or a dash in front. */
function withoutNumbering(text: string): string {
  return text.replace(/^(?:(?:[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})*)[.)]\s*|[-–•*>]+\s*)/, "").trim();
}

const NOTE = /^(?:bron(?:nen)?|opmerking(?:en)?|noot|nota|n\.b\.|nb|toelichting|legende?|\*|\(\*\))(?=$|[\s:.]|\*)/;

/** True for a remark under the table. */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}

/** Headers of columns that hold what was, not what is planned. */
export function isPast(text: string): boolean {
  return /(?:^|\s)(?:rekening|jaarrekening|realisatie|gerealiseerd|uitgevoerd|werkelijk)(?=$|\s)/.test(text);
}

/** Headers of columns with numbers that are no amounts to count. */
export function isCount(text: string): boolean {
  return /^(?:nr|nummer|n°|nº|#|volgnr|volgnummer|code|id|aantal|eenheidsprijs|prijs per|prijs|uren|dagen|vte|hoeveelheid|%|percentage|verschil|afwijking)/.test(
    text,
  );
}
