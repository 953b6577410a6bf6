/** Words of the screens Keuze and "Leg de keuze vast". */
import { texts } from "../../../core/texts/text";

export const words = texts("pane.decide", {
  title: { nl: "Keuze", en: "Choice" },
  what: {
    nl: "Cijfers, stakeholders en gesprekken naast elkaar, en wat u beslist.",
    en: "Figures, stakeholders and conversations side by side, and what you decide.",
  },
  views: { nl: "Drie invalshoeken", en: "Three views" },
  wijk: { nl: "Wijk", en: "Neighbourhood" },
  figures: { nl: "Cijfers", en: "Figures" },
  stakeholders: { nl: "Stake\u00adholders", en: "Stake\u00adholders" },
  talks: { nl: "Gesprek\u00adken", en: "Conver\u00adsations" },
  place: { nl: "plaats {rank}: {points}", en: "place {rank}: {points}" },
  supportFor: { nl: "steunt {figure} (n\u00a0{count})", en: "supports {figure} (n\u00a0{count})" },
  supportDivided: { nl: "verdeeld {figure} (n\u00a0{count})", en: "divided {figure} (n\u00a0{count})" },
  supportAgainst: { nl: "tegen {figure} (n\u00a0{count})", en: "against {figure} (n\u00a0{count})" },
  unknown: { nl: "n.b. (n\u00a0{count})", en: "unknown (n\u00a0{count})" },
  scales: {
    nl: "Punten 0 tot 100, netto steun -1 tot 1, houding -2 tot 2. Met minder dan 2 gesprekken is er geen cijfer.",
    en: "Points 0 to 100, net support -1 to 1, attitude -2 to 2. With fewer than 2 conversations there is no figure.",
  },
  conditions: { nl: "Harde voorwaarden open", en: "Hard conditions open" },
  groups: { nl: "Wie zet welke wijk eerst", en: "Who puts which neighbourhood first" },
  noGroups: {
    nl: "Vul in Weging de kolom Groep in (bestuur, bewoners, partners) om te zien wie welke wijk eerst zet.",
    en: "Fill in the column Groep of Weging (administration, residents, partners) to see who puts which first.",
  },
  changes: { nl: "Wat kan dit nog veranderen?", en: "What can still change this?" },
  decided: { nl: "Wat er beslist is", en: "What was decided" },
  record: { nl: "Leg de keuze vast", en: "Record the choice" },
  recordTitle: { nl: "Leg de keuze vast", en: "Record the choice" },
  verdict: { nl: "Oordeel", en: "Verdict" },
  "verdict.choose": { nl: "Kiezen", en: "Choose" },
  "verdict.reserve": { nl: "Reserve", en: "Reserve" },
  "verdict.notNow": { nl: "Niet nu", en: "Not now" },
  needsReason: {
    nl: "Deze wijk is niet de eerste in de rangorde. Schrijf waarom u ze toch kiest.",
    en: "This neighbourhood is not the first in the ranking. Write why you choose it anyway.",
  },
  reason: { nl: "Motivering", en: "Reason" },
  conditionsField: { nl: "Voorwaarden", en: "Conditions" },
  decidedBy: { nl: "Beslist door", en: "Decided by" },
  asked: { nl: "Bevraagd", en: "Asked" },
  objections: { nl: "Bezwaar", en: "Objections" },
});
