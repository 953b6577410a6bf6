/** Words about the choice: three lenses, what could change it, and what was decided. */
import { texts } from "../../texts/text";

export const choiceWords = texts("choice", {
  flip: {
    nl: "Op cijfers alleen: {leader}. Weegt draagvlak meer dan {share}, dan {wijk}.",
    en: "On figures alone: {leader}. If support weighs more than {share}, then {wijk}.",
  },
  flipNever: {
    nl: "Op cijfers alleen: {leader}. Hoeveel draagvlak ook weegt, dat blijft zo.",
    en: "On figures alone: {leader}. Whatever support weighs, that stays so.",
  },
  flipUnheard: {
    nl: "Op cijfers alleen: {leader}. Draagvlak telt nog niet mee: over {wijken} zijn er minder dan 2 gesprekken.",
    en: "On figures alone: {leader}. Support does not count yet: there are fewer than 2 conversations about {wijken}.",
  },
  outvoted: {
    nl: "{lenses} van de {of} wijzen naar {wijk}. Bespreek dit; reken het niet weg.",
    en: "{lenses} of the {of} point to {wijk}. Talk about it; do not calculate it away.",
  },
  influenceTurns: {
    nl: "Telt een gesprek zwaarder voor wie meer invloed heeft, dan komt {first} ({firstWeighed:2}) voor {second} ({secondWeighed:2}). Elk gesprek even zwaar geeft {firstPlain:2} en {secondPlain:2}.",
    en: "If a conversation counts for more where somebody has more influence, {first} ({firstWeighed:2}) comes before {second} ({secondWeighed:2}). Each the same gives {firstPlain:2} and {secondPlain:2}.",
  },
  agreeTwo: {
    nl: "Twee van de drie invalshoeken wijzen naar {wijk}; de derde zegt nog niets.",
    en: "Two of the three views point to {wijk}; the third says nothing yet.",
  },
  agreeAll: { nl: "Alle invalshoeken wijzen naar {wijk}.", en: "All views point to {wijk}." },
  agreement: {
    nl: "De invalshoeken zetten de wijken {much} in dezelfde volgorde.",
    en: "The views put the neighbourhoods in the same order {much}.",
  },
  "much.little": { nl: "nauwelijks", en: "hardly at all" },
  "much.fair": { nl: "ongeveer", en: "roughly" },
  "much.strong": { nl: "bijna helemaal", en: "almost entirely" },

  unknownWijk: {
    nl: "“{wijk}” staat niet in Kandidaatwijken.",
    en: "“{wijk}” is not in Kandidaatwijken.",
  },
  severalChosen: {
    nl: "{count} wijken staan op kiezen: {wijken}. Het dossier gaat over de eerste.",
    en: "{count} neighbourhoods are chosen: {wijken}. The dossier is about the first.",
  },
  fewHeard: {
    nl: "Voor {count} van {of} wijken is er geen gesprek; daar telt draagvlak niet mee en is de vergelijking scheef.",
    en: "For {count} of {of} neighbourhoods there is no conversation; support does not count there and the comparison is skewed.",
  },
  supportOld: {
    nl: "Draagvlak in Kandidaatwijken is ouder dan het laatste gesprek. Werk bij?",
    en: "Support in Kandidaatwijken is older than the last conversation. Update it?",
  },
  countedTwice: {
    nl: "Draagvlak en {criterion} zetten de wijken in dezelfde volgorde: u telt het dubbel.",
    en: "Support and {criterion} put the neighbourhoods in the same order: you count it twice.",
  },
  hardOpen: {
    nl: "{wijk} heeft een harde voorwaarde open: {condition}.",
    en: "{wijk} has a hard condition open: {condition}.",
  },
  chosenExcluded: {
    nl: "De gekozen wijk {wijk} is uitgesloten door een grens van {criterion}.",
    en: "The chosen neighbourhood {wijk} is excluded by a bound of {criterion}.",
  },
  weightsChanged: {
    nl: "De keuze is vastgelegd voor de laatste wijziging van de gewichten.",
    en: "The choice was recorded before the weights changed last.",
  },
  notFirst: {
    nl: "De eerste keuze is niet de eerste in de rangorde; er staat geen motivering.",
    en: "The first choice is not the first in the ranking; there is no reason given.",
  },

  changeTalk: {
    nl: "Nog {count} {count|gesprek|gesprekken} over {wijk}: dan telt ook daar draagvlak mee.",
    en: "{count} more {count|conversation|conversations} about {wijk}: then support counts there as well.",
  },
  changeTalkLead: {
    nl: "Eén gesprek: is een partner meer het eens met {wijk}, dan heeft die wijk het meeste draagvlak in de gesprekken.",
    en: "One conversation: with one more partner in favour, {wijk} has the most support in conversations.",
  },
  changePosition: {
    nl: "Eén positie: wordt {who} {position}, dan heeft {wijk} de hoogste netto steun.",
    en: "One position: if {who} becomes {position}, {wijk} has the highest net support.",
  },
  changeFigure: {
    nl: "Eén cijfer: {criterion} van {wijk} ontbreekt; daarmee kan die wijk op plaats {best} tot {worst} komen.",
    en: "One figure: {criterion} of {wijk} is missing; with it that neighbourhood may take place {best} to {worst}.",
  },
  changeWeight: {
    nl: "Eén gewicht: weegt {criterion} {at} in plaats van {today}, dan staat {wijk} eerst.",
    en: "One weight: if {criterion} weighs {at} instead of {today}, {wijk} is first.",
  },
  changeNothing: {
    nl: "Geen gesprek, positie, cijfer of gewicht dat wij kennen, verandert de eerste plaats.",
    en: "No conversation, position, figure or weight that we know of changes the first place.",
  },

  planChoice: { nl: "Legt de keuze over {wijk} vast", en: "Records the choice about {wijk}" },
  planChoiceInstead: {
    nl: "Legt de keuze over {wijk} vast en zet {earlier} op “niet nu”",
    en: "Records the choice about {wijk} and puts {earlier} on “niet nu” (not now)",
  },
  planOverview: { nl: "Schrijft Keuze overzicht", en: "Writes Keuze overzicht" },
  reasonFirst: {
    nl: "{wijk} staat eerst op de cijfers, met {points} punten.",
    en: "{wijk} is first on the figures, with {points} points.",
  },
  reasonPlace: {
    nl: "{wijk} staat op plaats {rank} op de cijfers, met {points} punten.",
    en: "{wijk} is in place {rank} on the figures, with {points} points.",
  },
  reasonPro: { nl: "Daarvoor spreekt: {reasons}.", en: "In favour: {reasons}." },
  reasonContra: { nl: "Daartegen spreekt: {reasons}.", en: "Against: {reasons}." },
  "verdict.choose": { nl: "kiezen", en: "choose" },
  "verdict.reserve": { nl: "reserve", en: "reserve" },
  "verdict.notNow": { nl: "niet nu", en: "not now" },
  undecided: { nl: "Er is nog niets beslist.", en: "Nothing has been decided yet." },
  decided: {
    nl: "Beslist: {wijk} ({verdict}).",
    en: "Decided: {wijk} ({verdict}).",
  },
  groupFirst: {
    nl: "Bij {group} ({people} {people|persoon|personen}) staat {wijken} eerst.",
    en: "With {group} ({people} {people|person|people}) {wijken} comes first.",
  },
  leastBad: {
    nl: "Voor iedereen het minst slecht: {wijken}, bij niemand lager dan plaats {rank}.",
    en: "Least bad for all: {wijken}, in nobody's order below place {rank}.",
  },
  nextOneChoice: {
    nl: "zet in Keuze op “niet nu” wat niet meer geldt",
    en: "put on “niet nu” (not now) in Keuze what no longer holds",
  },
  chosenFact: { nl: "Gekozen: {wijk}", en: "Chosen: {wijk}" },
  consent: {
    nl: "Rondvraag over {wijk}: bevraagd {asked}; bezwaar: {objections}.",
    en: "Consent round about {wijk}: asked {asked}; objections: {objections}.",
  },
  none: { nl: "geen", en: "none" },
});
