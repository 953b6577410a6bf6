/** Words of the screen in shell/example. */
import { texts } from "../../../core/texts/text";

export const words = texts("pane.example", {
  title: { nl: "Begin met een voorbeeld", en: "Begin with an example" },
  what: {
    nl: "Veertien wijken van Halle en één ernaast, met echte cijfers en hun bron. Wat verzonnen is, zegt dat op zijn blad.",
    en: "Fourteen neighbourhoods of Halle and one beside it, with real figures and their source. What is made up says so on its sheet.",
  },
  whole: { nl: "Het hele project", en: "The whole project" },
  wholeWhat: {
    nl: "Alle stappen: ook het team, de begroting, de stakeholders, de gesprekken en de keuze.",
    en: "All steps: also the team, the budget, the stakeholders, the conversations and the choice.",
  },
  choice: { nl: "Alleen kandidaten en criteria", en: "Only candidates and criteria" },
  choiceWhat: {
    nl: "Vier bladen: genoeg om een rangorde te zien.",
    en: "Four sheets: enough to see a ranking.",
  },
});
