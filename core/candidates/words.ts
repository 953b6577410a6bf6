/** Words about the wijken that are compared, wherever one is named. */
import { texts } from "../texts/text";

export const words = texts("candidates", {
  unknownWijk: {
    nl: "“{wijk}” staat niet in Kandidaatwijken.",
    en: "“{wijk}” is not in Kandidaatwijken.",
  },
  unknownWijkNear: {
    nl: "“{wijk}” staat niet in Kandidaatwijken. Bedoelt u {near}?",
    en: "“{wijk}” is not in Kandidaatwijken. Do you mean {near}?",
  },
});
