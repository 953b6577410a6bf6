/** Words of the screens of the step Team & afspraken. */
import { texts } from "../../../core/texts/text";

export const words = texts("pane.team", {
  depth: { nl: "Hoeveel mensen per expertise?", en: "How many people for each expertise?" },
  depthOne: { nl: "Eén per expertise", en: "One for each expertise" },
  depthTwo: { nl: "Twee per expertise", en: "Two for each expertise" },
  notBest: {
    nl: "Het kleinste team is niet altijd het beste. Kijk ook wie tijd heeft en wie samen kan werken.",
    en: "The smallest team is not always the best. Look also at who has time and who can work together.",
  },
  choose: { nl: "Kies dit team", en: "Choose this team" },
  chosenAlready: { nl: "Dit team staat gekozen in het blad.", en: "This team is chosen in the sheet." },
  grid: { nl: "Wie kan wat", en: "Who can do what" },
  person: { nl: "Wie", en: "Who" },
  foot: { nl: "Gedekt", en: "Covered" },
  footNobody: { nl: "niemand", en: "nobody" },
  footOne: { nl: "1x: hangt aan {person}", en: "1x: hangs on {person}" },
  footMany: { nl: "{count}x", en: "{count}x" },
  searching: { nl: "Zoekt het kleinste team", en: "Looking for the smallest team" },
  counting: { nl: "Telt hoeveel teams even klein zijn", en: "Counting how many teams are as small" },
  stopped: {
    nl: "Het zoeken is gestopt. Dit is het beste team tot nu toe.",
    en: "The search was stopped. This is the best team so far.",
  },
  missable: {
    nl: "Kan gemist worden, elk apart: {people}.",
    en: "Can be missed, each on their own: {people}.",
  },
  gaps: { nl: "Wanneer iets niet gedekt is", en: "When something is not covered" },
  price: { nl: "Per jaar", en: "A year" },
  cost: {
    nl: "Dit team kost {cost:euro} per jaar (VTE x kost).",
    en: "This team costs {cost:euro} a year (FTE x cost).",
  },
  costUnknown: {
    nl: "Van {count} {count|mens|mensen} is de kost niet ingevuld.",
    en: "The cost of {count} {count|person|people} is not filled in.",
  },
  costLine: { nl: "Zet als post in Begroting", en: "Put it as a line in Begroting" },
  costElsewhere: {
    nl: "Uw begroting heeft een eigen opmaak. Zet daar een post Team van {cost:euro} bij.",
    en: "Your budget has a layout of its own. Add a line Team of {cost:euro} there.",
  },
  letters: { nl: "Wat betekenen uw letters of cijfers?", en: "What do your letters or figures mean?" },
  lettersWhy: {
    nl: "In de tabel staan letters, woorden of cijfers boven 3. Zeg welk niveau ze zijn; uw cellen blijven zoals ze zijn.",
    en: "The table holds letters, words or figures above 3. Say which level they are; your cells stay as they are.",
  },
  letterMeans: { nl: "“{word}” ({count} keer)", en: "“{word}” ({count} {count|time|times})" },
  letterLater: { nl: "Weet ik nog niet", en: "I do not know yet" },
  lettersKeep: { nl: "Bewaar wat ze betekenen", en: "Keep what they mean" },
  agreements: { nl: "Afspraken", en: "Agreements" },
  noAgreements: {
    nl: "Nog geen afspraken. Begin met tien onderwerpen, of voeg er zelf een toe.",
    en: "No agreements yet. Begin with ten topics, or add one yourself.",
  },
  addTopics: { nl: "Zet de tien onderwerpen klaar", en: "Lay out the ten topics" },
  addMissing: {
    nl: "Voeg {count} {count|ontbrekend onderwerp|ontbrekende onderwerpen} toe",
    en: "Add {count} missing {count|topic|topics}",
  },
  addAgreement: { nl: "Voeg afspraak toe", en: "Add an agreement" },
  editAgreement: { nl: "Afspraak", en: "Agreement" },
  saveAgreement: { nl: "Bewaar de afspraak", en: "Save the agreement" },
  agreementOpen: { nl: "te bespreken", en: "to discuss" },
  toolQuestion: { nl: "Wat gebruikt iedereen al?", en: "What does everybody use already?" },
  owner: { nl: "eigenaar: {owner}", en: "owner: {owner}" },
  gone: { nl: "Deze afspraak staat niet meer in het blad.", en: "This agreement is no longer in the sheet." },
});
