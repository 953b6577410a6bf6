/** The help of WIJKROBUUST. */
import type { wijkrobuust } from "../wijkrobuust";
import type { FunctionHelp } from "./function-help";
import { richtingen, schaal, waarden } from "./shared-parameters";

export const wijkrobuustHelp: FunctionHelp<typeof wijkrobuust> = {
  description: {
    nl: "Geeft per wijk het aandeel (0 tot 1) van de trekkingen waarin ze op elke rang eindigt: rij is de wijk, kolom de rang.",
    en: "Gives for each neighbourhood the share (0 to 1) of the draws in which it ends on each rank: row is the neighbourhood, column the rank.",
  },
  parameters: {
    waarden,
    gewichten: {
      nl: "Het gewicht van elk criterium. Leeg: elke verdeling van de gewichten is even waarschijnlijk.",
      en: "The weight of each criterion. Empty: every set of weights is equally likely.",
    },
    richtingen,
    spreiding: { meaning: { nl: "Hoe ver elk gewicht mag afwijken", en: "How far each weight may deviate" } },
    schaal,
    trekkingen: {
      meaning: { nl: "Hoeveel keer er gewichten getrokken worden", en: "How many times weights are drawn" },
    },
  },
  example: "=WIJKROBUUST(B2:E13;B15:E15;B16:E16;0,25;B17:E18)",
  source: "Lahdelma & Salminen 2001 (SMAA-2)",
};
