/** Words about making names unrecognisable. */
import { texts } from "../texts/text";

export const words = texts("privacy", {
  plan: {
    nl: "Maakt {count} {count|naam|namen} onherkenbaar",
    en: "Makes {count} {count|name|names} unrecognisable",
  },
});
