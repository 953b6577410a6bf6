/** An argument of one's own for or against a wijk. */
import { texts } from "../../../core/texts/text";

export const words = texts("argument", {
  "argument.title": { nl: "Voeg een argument toe", en: "Add an argument" },
  "argument.about": {
    nl: "Wat pleit voor of tegen {wijk} en staat niet in de cijfers? Het komt in het blad Argumenten.",
    en: "What speaks for or against {wijk} and is not in the figures? It goes in the sheet Argumenten.",
  },
  "argument.side": { nl: "Voor of tegen?", en: "For or against?" },
  "argument.pro": { nl: "Pluspunt", en: "In favour" },
  "argument.contra": { nl: "Minpunt", en: "Against" },
  "argument.source": { nl: "Bron", en: "Source" },
  "argument.text": { nl: "Argument", en: "Argument" },
  "argument.write": { nl: "Schrijf het argument", en: "Write the argument" },
});
