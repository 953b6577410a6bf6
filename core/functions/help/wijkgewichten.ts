/** The help of WIJKGEWICHTEN. */
import type { wijkgewichten } from "../wijkgewichten";
import type { FunctionHelp } from "./function-help";
import { richtingen } from "./shared-parameters";

export const wijkgewichtenHelp: FunctionHelp<typeof wijkgewichten> = {
  description: {
    nl: "Maakt gewichten waarvan de som 1 is, uit punten, een rangorde, een vergelijking twee aan twee of de cijfers zelf.",
    en: "Makes weights that sum to 1, from points, an order, a comparison in pairs or the figures themselves.",
  },
  parameters: {
    invoer: {
      nl: "De punten of rangen (1 is belangrijkst), de tabel met paren, of de cijfers: een rij per wijk.",
      en: "The points or ranks (1 is most important), the table of pairs, or the figures: a row per neighbourhood.",
    },
    methode: {
      nl: "punten (standaard), rang, rangsom, rangomgekeerd, ahp, ahpmeetkundig, entropie, critic of spreiding.",
      en: "punten (points, the default), rang, rangsom, rangomgekeerd, ahp, ahpmeetkundig, entropie, critic or spreiding.",
    },
    richtingen,
  },
  example: '=WIJKGEWICHTEN(B2:B8;"rang")',
  source:
    "von Winterfeldt & Edwards 1986 (punten); Barron & Barrett 1996 (rang); Stillwell, Seaver & Edwards 1981; Saaty 1980 (ahp); Crawford & Williams 1985; Hwang & Yoon 1981 (entropie); Diakoulaki e.a. 1995 (critic)",
};
