/** The texts of parameters that several functions take, each under the name of its parameter. */
import type { Bilingual } from "../../texts/text";
import type { NumberHelp } from "./function-help";

export const waarden: Bilingual = {
  nl: "De cijfers zonder koppen: een rij per wijk, een kolom per criterium.",
  en: "The figures without headers: a row per neighbourhood, a column per criterion.",
};

export const gewichten: Bilingual = {
  nl: "Het gewicht van elk criterium, nul of meer; de som mag om het even wat zijn.",
  en: "The weight of each criterion, zero or more; the sum does not matter.",
};

export const richtingen: Bilingual = {
  nl: "Per criterium hoog of laag: wat beter is. Leeg: volgens de schaal, anders hoog.",
  en: "For each criterion hoog (higher is better) or laag (lower is better). Empty: as the scale says, else hoog.",
};

export const methode: Bilingual = {
  nl: "som (standaard), product, topsis, promethee of vikor.",
  en: "som (weighted sum, the default), product, topsis, promethee or vikor.",
};

export const schaal: Bilingual = {
  nl: "Twee rijen: de slechtste en de beste waarde van elk criterium. Leeg: de uitersten van de wijken zelf.",
  en: "Two rows: the worst and the best value of each criterion. Empty: the extremes of the neighbourhoods themselves.",
};

export const rangordes: Bilingual = {
  nl: "Een rij per wijk, een kolom per persoon; 1 is best.",
  en: "A row per neighbourhood, a column per person; 1 is best.",
};

export const soorten: Bilingual = {
  nl: "Per rij inkomst of uitgave.",
  en: "For each row inkomst (income) or uitgave (expense).",
};

export const bedragen: Bilingual = {
  nl: "Per rij het bedrag in euro.",
  en: "For each row the amount in euro.",
};

export const kansen: Bilingual = {
  nl: "Per rij de kans van 0 tot 1, of ontvangen, toegekend, aangevraagd, mogelijk. Weggelaten: 1.",
  en: "For each row the probability from 0 to 1, or ontvangen, toegekend, aangevraagd, mogelijk. Left out: 1.",
};

export const scenario: Bilingual = {
  nl: "zeker, verwacht (standaard) of alles.",
  en: "zeker (certain), verwacht (expected, the default) or alles (in full).",
};

export const laag: Bilingual = {
  nl: "Per rij het laagste bedrag. Leeg: gelijk aan verwacht.",
  en: "For each row the lowest amount. Empty: equal to the expected one.",
};

export const verwacht: Bilingual = {
  nl: "Per rij het verwachte bedrag.",
  en: "For each row the expected amount.",
};

export const hoog: Bilingual = {
  nl: "Per rij het hoogste bedrag. Leeg: gelijk aan verwacht.",
  en: "For each row the highest amount. Empty: equal to the expected one.",
};

export const trekkingen: NumberHelp = { meaning: { nl: "Aantal trekkingen", en: "Number of draws" } };

export const invloed: Bilingual = {
  nl: "Per rij de invloed, van 1 tot 5.",
  en: "For each row the influence, from 1 to 5.",
};

export const belang: Bilingual = {
  nl: "Per rij hoeveel er op het spel staat, van 1 tot 5.",
  en: "For each row how much is at stake, from 1 to 5.",
};

/** The position of today. */
export const positie: Bilingual = {
  nl: "Per rij van -2 tot 2, of tegenstander, vermijder, afwachter, volger, partner.",
  en: "For each row from -2 to 2, or tegenstander, vermijder, afwachter, volger, partner.",
};

/** The position of today where it may be left out. */
export const optionalPositie: Bilingual = {
  nl: `${positie.nl} Ontbreekt: 0.`,
  en: `${positie.en} Missing: 0.`,
};

export const competenties: Bilingual = {
  nl: "Niveaus van 0 tot 3: een rij per persoon, een kolom per expertise. Vanaf 2 is de expertise gedekt.",
  en: "Levels from 0 to 3: a row per person, a column per expertise. From 2 up the expertise is covered.",
};
