/** The help of WIJKOVEREENSTEMMING. */
import type { wijkovereenstemming } from "../wijkovereenstemming";
import type { FunctionHelp } from "./function-help";

export const wijkovereenstemmingHelp: FunctionHelp<typeof wijkovereenstemming> = {
  description: {
    nl: "Zegt of lezers uitspraken bij hetzelfde thema zetten: 1 is altijd, 0 is wat het toeval geeft.",
    en: "Tells whether readers give statements the same theme: 1 is always, 0 is what chance gives.",
  },
  parameters: {
    lezers: {
      nl: "Een rij per uitspraak, een kolom per lezer. Leeg, - en x tellen als niet gelezen.",
      en: "A row per statement, a column per reader. Empty, - and x count as not read.",
    },
  },
  example: "=WIJKOVEREENSTEMMING(D2:E25)",
  source: "Krippendorff 2004 (alpha for nominal codes)",
};
