/** Words of the screens in steps/criteria. */
import { texts } from "../../../core/texts/text";

export const words = texts("pane.criteria", {
  noTheme: { nl: "Zonder thema", en: "Without a theme" },
  noWeights: {
    nl: "Nog geen enkel criterium heeft een gewicht. Bepaal de gewichten om te kunnen rangschikken.",
    en: "No criterion has a weight yet. Set the weights to get a ranking.",
  },
  noWeight: { nl: "geen gewicht", en: "no weight" },

  "direction.high": { nl: "Hoger is beter", en: "Higher is better" },
  "direction.low": { nl: "Lager is beter", en: "Lower is better" },
  "direction.none": { nl: "Nog geen richting gekozen", en: "No direction chosen yet" },

  proposeOpen: { nl: "Stel criteria voor", en: "Propose criteria" },
  proposeOwn: { nl: "Uit uw eigen kolommen", en: "From columns of your own" },
  proposeAdd: {
    nl: "Voeg {count} {count|criterium|criteria} toe",
    en: "Add {count} {count|criterion|criteria}",
  },

  ownCriterionName: { nl: "Naam", en: "Name" },
  ownCriterionTaken: {
    nl: "Er is al een criterium met die naam. Kies een andere.",
    en: "There is a criterion of that name already. Choose another.",
  },
  ownCriterionAdd: { nl: "Voeg het criterium toe", en: "Add the criterion" },

  "evidence.A": { nl: "Gebruikt in: {because}.", en: "Used in: {because}." },
  "evidence.B": { nl: "Bleek belangrijk: {because}.", en: "Turned out important: {because}." },
  "evidence.C": { nl: "Ons voorstel. {because}.", en: "Our proposal. {because}." },

  "criterion.gone": {
    nl: "Dit criterium staat niet meer in het blad.",
    en: "This criterion is no longer in the sheet.",
  },
  "criterion.direction": { nl: "Richting", en: "Direction" },
  "criterion.weight": { nl: "Gewicht", en: "Weight" },
  "criterion.worst": { nl: "Slechtste waarde", en: "Worst value" },
  "criterion.best": { nl: "Beste waarde", en: "Best value" },
  "criterion.lower": { nl: "Ondergrens", en: "Lower bound" },
  "criterion.upper": { nl: "Bovengrens", en: "Upper bound" },
  "criterion.year": { nl: "Jaar", en: "Year" },
  "criterion.source": { nl: "Bron", en: "Source" },
  "criterion.theme": { nl: "Thema", en: "Theme" },
  "criterion.unit": { nl: "Eenheid", en: "Unit" },
  "criterion.save": { nl: "Schrijf de wijziging", en: "Write the change" },
  "criterion.proposeScale": {
    nl: "Stel een schaal voor uit uw cijfers",
    en: "Propose a scale from your figures",
  },
  "criterion.range": {
    nl: "De wijken tussen slechtst ({worst}) en best ({best}):",
    en: "The neighbourhoods between worst ({worst}) and best ({best}):",
  },
  "propose.title": { nl: "Voorgestelde criteria", en: "Proposed criteria" },
  "propose.what": {
    nl: "Kies wat bij uw opdracht past. Richting, schaal en gewicht kunt u daarna aanpassen.",
    en: "Pick what fits your assignment. Direction, scale and weight can be changed afterwards.",
  },
  "ownCriterion.title": { nl: "Eigen criterium", en: "Criterion of your own" },
});
