/** Words on the sheet Keuze overzicht; they are written in Dutch. */
import { texts } from "../../texts/text";

export const choiceSheetWords = texts("choiceSheet", {
  lenses: { nl: "Cijfers, stakeholders en gesprekken naast elkaar", en: "Figures, stakeholders and conversations" },
  place: { nl: "Plaats", en: "Place" },
  wijk: { nl: "Wijk", en: "Neighbourhood" },
  points: { nl: "Punten", en: "Points" },
  support: { nl: "Netto steun", en: "Net support" },
  counted: { nl: "n", en: "n" },
  attitude: { nl: "Houding", en: "Attitude" },
  conditions: { nl: "Harde voorwaarde open", en: "Hard condition open" },
  scales: {
    nl: "Punten 0 tot 100; netto steun -1 tot 1; houding -2 tot 2, n.b. bij minder dan 2 gesprekken. Een harde voorwaarde wordt door niets goedgemaakt.",
    en: "Points 0 to 100; net support -1 to 1; attitude -2 to 2, n.b. with fewer than 2 conversations. Nothing makes up for a hard condition.",
  },
  chartTable: { nl: "Dezelfde drie op één schaal van 0 tot 100", en: "The same three on one scale of 0 to 100" },
  chartTitle: {
    nl: "Cijfers, stakeholders en gesprekken op één schaal",
    en: "Figures, stakeholders and conversations",
  },
  chartAlt: { nl: "{wijk} heeft {points} punten op de cijfers.", en: "{wijk} has {points} points on the figures." },
  label: { nl: "{wijk} (n {support} en {talks})", en: "{wijk} (n {support} and {talks})" },
  groups: { nl: "Wie zet welke wijk eerst", en: "Who puts which neighbourhood first" },
  changes: { nl: "Wat kan dit nog veranderen?", en: "What can still change this?" },
  decided: { nl: "Wat er beslist is", en: "What was decided" },
  origin: {
    nl: "Cijfers uit Kandidaatwijken, steun uit Stakeholders, houding uit Interviews.",
    en: "Figures from Kandidaatwijken, support from Stakeholders, attitude from Interviews.",
  },
});
