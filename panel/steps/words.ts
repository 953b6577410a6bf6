/** Where the programme itself says more, per step: by name, because an address is opened only by the user. */
import { texts } from "../../core/texts/text";

export const learnMoreWords = texts("pane.learnMore", {
  team: {
    nl: "Meer weten: de opleiding “teamsamenstelling” van het programma.",
    en: "More: the training “teamsamenstelling” of the programme.",
  },
  budget: {
    nl: "Meer weten: de opleiding “projectfinanciering” van het programma.",
    en: "More: the training “projectfinanciering” of the programme.",
  },
  candidates: {
    nl: "Meer weten: cijfers per wijk staan op provincies.incijfers.be.",
    en: "More: provincies.incijfers.be holds figures per neighbourhood.",
  },
  criteria: {
    nl: "Meer weten: het “afwegingskader” van het programma.",
    en: "More: the “afwegingskader” of the programme.",
  },
  stakeholders: {
    nl: "Meer weten: het “stakeholderformat” van het programma.",
    en: "More: the “stakeholderformat” of the programme.",
  },
  interviews: {
    nl: "Meer weten: het “stakeholderformat” van het programma helpt kiezen met wie u praat.",
    en: "More: the “stakeholderformat” of the programme helps to choose whom to talk to.",
  },
  choice: {
    nl: "Meer weten: de opleiding “wijkselectie” van het programma.",
    en: "More: the training “wijkselectie” of the programme.",
  },
});
