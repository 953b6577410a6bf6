/** Words of the step Afwegingskader. */
import type { Text } from "./text";

export const panelCriteriaTexts = {
  "panel.criteria.noTheme": { nl: "Zonder thema", en: "Without a theme" },
  "panel.criteria.noWeights": {
    nl: "Nog geen enkel criterium heeft een gewicht. Bepaal de gewichten om te kunnen rangschikken.",
    en: "No criterion has a weight yet. Set the weights to get a ranking.",
  },
  "panel.criteria.noWeight": { nl: "geen gewicht", en: "no weight" },

  "panel.direction.high": { nl: "Hoger is beter", en: "Higher is better" },
  "panel.direction.low": { nl: "Lager is beter", en: "Lower is better" },
  "panel.direction.none": { nl: "Nog geen richting gekozen", en: "No direction chosen yet" },

  "panel.criterion.gone": {
    nl: "Dit criterium staat niet meer in het blad.",
    en: "This criterion is no longer in the sheet.",
  },
  "panel.criterion.direction": { nl: "Richting", en: "Direction" },
  "panel.criterion.weight": { nl: "Gewicht", en: "Weight" },
  "panel.criterion.worst": { nl: "Slechtste waarde", en: "Worst value" },
  "panel.criterion.best": { nl: "Beste waarde", en: "Best value" },
  "panel.criterion.lower": { nl: "Ondergrens", en: "Lower bound" },
  "panel.criterion.upper": { nl: "Bovengrens", en: "Upper bound" },
  "panel.criterion.year": { nl: "Jaar", en: "Year" },
  "panel.criterion.source": { nl: "Bron", en: "Source" },
  "panel.criterion.theme": { nl: "Thema", en: "Theme" },
  "panel.criterion.unit": { nl: "Eenheid", en: "Unit" },
  "panel.criterion.save": { nl: "Schrijf de wijziging", en: "Write the change" },
  "panel.criterion.proposeScale": {
    nl: "Stel een schaal voor uit uw cijfers",
    en: "Propose a scale from your figures",
  },
  "panel.criterion.range": {
    nl: "De wijken tussen slechtst ({worst}) en best ({best}):",
    en: "The neighbourhoods between worst ({worst}) and best ({best}):",
  },

  "panel.propose.open": { nl: "Stel criteria voor", en: "Propose criteria" },
  "panel.propose.title": { nl: "Voorgestelde criteria", en: "Proposed criteria" },
  "panel.propose.what": {
    nl: "Kies wat bij uw opdracht past. Richting, schaal en gewicht kunt u daarna aanpassen.",
    en: "Pick what fits your assignment. Direction, scale and weight can be changed afterwards.",
  },
  "panel.propose.add": {
    nl: "Voeg {count} {count|criterium|criteria} toe",
    en: "Add {count} {count|criterion|criteria}",
  },

  "panel.ownCriterion.title": { nl: "Eigen criterium", en: "Criterion of your own" },
  "panel.ownCriterion.name": { nl: "Naam", en: "Name" },
  "panel.ownCriterion.taken": {
    nl: "Er is al een criterium met die naam. Kies een andere.",
    en: "There is a criterion of that name already. Choose another.",
  },
  "panel.ownCriterion.add": { nl: "Voeg het criterium toe", en: "Add the criterion" },

  "panel.evidence.A": { nl: "Gebruikt in: {because}.", en: "Used in: {because}." },
  "panel.evidence.B": { nl: "Bleek belangrijk: {because}.", en: "Turned out important: {because}." },
  "panel.evidence.C": { nl: "Ons voorstel. {because}.", en: "Our proposal. {because}." },
} as const satisfies Record<string, Text>;
