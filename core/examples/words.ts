/** Words about the examples. */
import { texts } from "../texts/text";

export const words = texts("examples", {
  example: {
    nl: "Zet het voorbeeld van Halle klaar op {count} nieuwe bladen",
    en: "Lays out the example of Halle on {count} new sheets",
  },
});
