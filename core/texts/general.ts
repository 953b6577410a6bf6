/** Words that several rooms use. */
import { texts } from "./text";

export const words = texts("general", {
  "form.values": { nl: "waarden", en: "values" },
  "form.live": { nl: "levende formules", en: "live formulas" },
  "form.plain": { nl: "gewone formules", en: "plain formulas" },

  chanceAbove: { nl: "meer dan {share}", en: "more than {share}" },

  chanceBelow: { nl: "minder dan {share}", en: "less than {share}" },
});
