/** What stands on the sheet Gereedheid. */
import { texts } from "../../texts/text";

export const words = texts("checklist.sheets", {
  questions: { nl: "De vragen", en: "The questions" },
  number: { nl: "Nr.", en: "No." },
  question: { nl: "Vraag", en: "Question" },
  answer: { nl: "Antwoord", en: "Answer" },
  weight: { nl: "Gewicht", en: "Weight" },
  blocks: { nl: "Blokkeert", en: "Blocks" },
  owner: { nl: "Eigenaar", en: "Owner" },
  "answer.yes": { nl: "ja", en: "yes" },
  "answer.partly": { nl: "deels", en: "partly" },
  "answer.no": { nl: "nee", en: "no" },
  "answer.notApplicable": { nl: "nvt", en: "n/a" },
  yes: { nl: "ja", en: "yes" },
  result: { nl: "Uitkomst", en: "Outcome" },
  ready: { nl: "Gereed", en: "Ready" },
  blocking: { nl: "Vragen die blokkeren", en: "Questions that block" },
  reached: { nl: "Bereikt", en: "Reached" },
  before: { nl: "Hoe het was, bij elk dossier", en: "How it was, with each dossier" },
  day: { nl: "Dossier van", en: "Dossier of" },
  chartTitle: {
    nl: "Gereed {share:share}; wat nog ontbreekt, per vraag",
    en: "Ready {share:share}; what each question lacks",
  },
  chartAlt: {
    nl: "Per vraag een balk: vol is bereikt, half is deels, leeg is nog niet.",
    en: "A bar for each question: full is reached, half is partly, empty is not yet.",
  },
  plan: { nl: "Stappenplan", en: "Plan of steps" },
  step: { nl: "Stap", en: "Step" },
  start: { nl: "Start", en: "Start" },
  end: { nl: "Einde", en: "End" },
  status: { nl: "Status", en: "Status" },
  "status.todo": { nl: "te doen", en: "to do" },
  "status.busy": { nl: "bezig", en: "busy" },
  "status.done": { nl: "klaar", en: "done" },
  slack: { nl: "Speling", en: "Room" },
  periodOf: {
    nl: "Elke kolom is {weeks} {weeks|week|weken}; bovenaan staat de eerste dag. Speling is in dagen.",
    en: "Each column is {weeks} {weeks|week|weeks}, headed by its first day. Room is in days.",
  },
});
