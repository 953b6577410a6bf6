/** Texts about the budget. */
import type { Text } from "./text";

export const budgetTexts = {
  "budget.noKind": {
    nl: "{place} staat niets, terwijl er een bedrag bij hoort. Kies uit {allowed}.",
    en: "{place} there is nothing, although there is an amount. Choose from {allowed}.",
  },
  "budget.noYear": {
    nl: "{place} staat geen jaar, terwijl er een bedrag bij hoort. Typ een jaar, zoals 2027.",
    en: "{place} there is no year, although there is an amount. Type a year, such as 2027.",
  },
  "budget.yearRange": {
    nl: "{place} staat {found}: dat is geen jaar van 1900 tot en met 2200. Typ een jaar, zoals 2027.",
    en: "{place} there is {found}: that is no year from 1900 up to 2200. Type a year, such as 2027.",
  },
  "budget.unknownChance": {
    nl: "{place} staat {found}: dat is geen kans. Typ een getal van 0 tot en met 1, of kies uit {allowed}.",
    en: "{place} there is {found}: that is no probability. Type a number from 0 up to 1, or choose from {allowed}.",
  },
  "budget.chanceRange": {
    nl: "{place} staat {found}: een kans is een getal van 0 tot en met 1, of een woord uit {allowed}.",
    en: "{place} there is {found}: a probability is a number from 0 up to 1, or a word from {allowed}.",
  },
  "budget.notRising": {
    nl: "{place} is laag {low}, verwacht {expected} en hoog {high}. Laag mag niet boven verwacht liggen, en verwacht niet boven hoog.",
    en: "{place} low is {low}, expected {expected} and high {high}. Low cannot be above expected, nor expected above high.",
  },
  "budget.noLines": {
    nl: "Er staat geen enkel bedrag in bedragen. Vul minstens één bedrag in.",
    en: "There is no amount at all in bedragen. Fill in at least one amount.",
  },
} as const satisfies Record<string, Text>;
