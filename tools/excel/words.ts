/** Words of the manifest: ribbon and description. */
import { texts } from "../../core/texts/text";

export const words = texts("manifest", {
  name: { nl: "Wijkwerf", en: "Wijkwerf" },

  devName: { nl: "Wijkwerf (ontwikkeling)", en: "Wijkwerf (development)" },

  description: {
    nl: "Bereidt een wijkrenovatie voor in uw eigen werkmap: wijken vergelijken, begroten en kiezen. Alles blijft in de werkmap.",
    en: "Prepares a neighbourhood renovation in your own workbook: compare, budget and choose. Everything stays in the workbook.",
  },

  startedTitle: { nl: "Wijkwerf staat klaar", en: "Wijkwerf is ready" },

  startedText: {
    nl: "Kies op het tabblad Start de knop Openen. Of typ =WIJK in een cel.",
    en: "Choose Open on the Home tab. Or type =WIJK in a cell.",
  },

  group: { nl: "Wijkwerf", en: "Wijkwerf" },

  open: { nl: "Openen", en: "Open" },

  openTip: {
    nl: "Toont Wijkwerf naast uw werkmap.",
    en: "Shows Wijkwerf beside your workbook.",
  },

  calculate: { nl: "Berekenen", en: "Calculate" },

  calculateTip: {
    nl: "Leest de werkmap opnieuw en rekent. Er verandert niets in uw cellen.",
    en: "Reads the workbook again and calculates. Nothing changes in your cells.",
  },

  restore: { nl: "Herstellen", en: "Restore" },

  restoreTip: {
    nl: "Zet terug wat er stond voordat Wijkwerf laatst schreef.",
    en: "Puts back what stood there before Wijkwerf last wrote.",
  },
});
