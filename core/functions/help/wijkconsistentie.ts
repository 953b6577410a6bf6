/** The help of WIJKCONSISTENTIE. */
import type { wijkconsistentie } from "../wijkconsistentie";
import type { FunctionHelp } from "./function-help";

export const wijkconsistentieHelp: FunctionHelp<typeof wijkconsistentie> = {
  description: {
    nl: "Zegt hoe consistent een vergelijking twee aan twee is: 0,10 of minder is consistent genoeg.",
    en: "Tells how consistent a comparison in pairs is: 0.10 or less is consistent enough.",
  },
  parameters: {
    paren: {
      nl: "Een vierkante tabel: hoeveel keer belangrijker is de rij dan de kolom? Een lege cel is het omgekeerde van haar spiegelcel.",
      en: "A square table: how many times more important is the row than the column? An empty cell is the reverse of its mirror cell.",
    },
  },
  example: "=WIJKCONSISTENTIE(B2:E5)",
  source: "Saaty 1980",
};
