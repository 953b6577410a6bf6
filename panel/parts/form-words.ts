/** In which form results are written. */
import { texts } from "../../core/texts/text";

export const words = texts("form", {
  "form.values": { nl: "Waarden", en: "Values" },
  "form.live": { nl: "Levende formules", en: "Live formulas" },
  "form.plain": { nl: "Gewone formules", en: "Plain formulas" },
  "formHint.values": {
    nl: "Blijft staan zoals nu. Iedereen kan het lezen.",
    en: "Stays as it is now. Anybody can read it.",
  },
  "formHint.live": {
    nl: "Rekent mee met =WIJK-functies, bij wie Wijkwerf heeft.",
    en: "Goes on computing with =WIJK functions, where Wijkwerf is loaded.",
  },
  "formHint.plain": {
    nl: "Rekent mee bij iedereen, ook zonder Wijkwerf.",
    en: "Goes on computing for everybody, also without Wijkwerf.",
  },
  "form.label": { nl: "In welke vorm?", en: "In which form?" },
});
