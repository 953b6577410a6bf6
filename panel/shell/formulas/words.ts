/** Words of the parts in shell/formulas. */
import { texts } from "../../../core/texts/text";

export const words = texts("pane.formulas", {
  shown: {
    nl: "Formules van Wijkwerf tonen #NAAM?. Excel berekende ze toen Wijkwerf niet geladen was. Opnieuw berekenen helpt niet, ze opnieuw schrijven wel.",
    en: "Formulas of Wijkwerf show #NAME?. Excel computed them while Wijkwerf was not loaded. Calculating again does not help, writing them again does.",
  },
  again: { nl: "Schrijf de formules opnieuw", en: "Write the formulas again" },
  none: {
    nl: "Geen enkele formule van Wijkwerf toont nu #NAAM?.",
    en: "No formula of Wijkwerf shows #NAME? now.",
  },
});
