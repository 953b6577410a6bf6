/** The names of the ten steps: on the home, above their screen, and in every sentence that sends somebody there. */
import { texts } from "./text";

export const stepTitles = texts("steps", {
  team: { nl: "Team & afspraken", en: "Team and agreements" },
  budget: { nl: "Begroting", en: "Budget" },
  candidates: { nl: "Kandidaatwijken", en: "Candidate neighbourhoods" },
  criteria: { nl: "Afwegingskader", en: "Criteria and weights" },
  stakeholders: { nl: "Stakeholders", en: "Stakeholders" },
  interviews: { nl: "Interviews", en: "Interviews" },
  choice: { nl: "Wijkselectie", en: "Choice of neighbourhood" },
  impact: { nl: "Impact", en: "Impact" },
  checklist: { nl: "Checklist", en: "Checklist" },
  dossier: { nl: "Dossier", en: "Dossier" },
});
