/** The help of WIJKIMPACT. */
import type { wijkimpact } from "../wijkimpact";
import type { FunctionHelp } from "./function-help";

export const wijkimpactHelp: FunctionHelp<typeof wijkimpact> = {
  description: {
    nl: "Wat de renovatie van een wijk oplevert: deelnemers, investering, energie, CO2, hefboom en jobs.",
    en: "What the renovation of a neighbourhood brings: participants, investment, energy, CO2, leverage and jobs.",
  },
  parameters: {
    woningen: { nl: "Aantal woningen in de wijk.", en: "Number of dwellings in the neighbourhood." },
    deelname: { nl: "Aandeel dat meedoet, zoals 22,3 %.", en: "Share that takes part, such as 22,3 %." },
    investering: { nl: "Euro per woning die meedoet.", en: "Euro per dwelling that takes part." },
    verbruik: { nl: "kWh per jaar per woning, vóór de werken.", en: "kWh a year per dwelling, before the works." },
    besparing: {
      nl: "Aandeel van het verbruik dat wegvalt, zoals 30 %.",
      en: "Share of it that is saved, such as 30 %.",
    },
    emissiefactor: { nl: "kg CO2 per kWh.", en: "kg CO2 per kWh." },
    beleidskost: {
      nl: "Euro die de gemeente er zelf aan besteedt.",
      en: "Euro that the municipality itself spends on it.",
    },
  },
  example: "=WIJKIMPACT(265;22,3%;4576;17500;30%;0,202;38000)",
  source: "BPIE 2020 (18 jobs per million euro)",
};
