/**
 * Nine questions before the start, in our own words, after the preparation phase of a collective neighbourhood
 * renovation in Flanders: a proposal that the user edits.
 */
import type { RowEdit } from "../tables/change-table";
import type { checklist } from "./tables/checklist";

/** What a question is about, as far as the workbook can show something beside it. */
export type Subject =
  | "means"
  | "roles"
  | "occasion"
  | "needs"
  /** Asked by people in words of their own; none of the nine. */
  | "heard"
  | "chances"
  | "expectation"
  | "government"
  | "communication"
  | "residents";

interface ProposedQuestion {
  subject: Subject;
  question: string;
  weight: 1 | 2 | 3;
  blocks: boolean;
}

/** Dutch in every language: they become rows of the user's sheet. */
export const PROPOSED_QUESTIONS: readonly ProposedQuestion[] = [
  { subject: "means", question: "Zijn er genoeg mensen en geld om te starten?", weight: 3, blocks: true },
  {
    subject: "roles",
    question: "Is afgesproken wat u zelf doet, wat partners doen en wat u uitbesteedt?",
    weight: 2,
    blocks: false,
  },
  {
    subject: "occasion",
    question: "Is er een aanleiding in een plan of beslissing van het bestuur?",
    weight: 2,
    blocks: false,
  },
  {
    subject: "needs",
    question: "Weet u wat er leeft in de wijk en wat mensen nodig hebben?",
    weight: 2,
    blocks: false,
  },
  {
    subject: "chances",
    question: "Lopen er initiatieven of werken waarbij u kunt aansluiten?",
    weight: 1,
    blocks: false,
  },
  {
    subject: "expectation",
    question: "Is duidelijk wat het traject moet opleveren en wat erna komt?",
    weight: 2,
    blocks: false,
  },
  { subject: "government", question: "Staat het lokaal bestuur er mee achter?", weight: 3, blocks: true },
  {
    subject: "communication",
    question: "Is de communicatie besproken met bestuur, netbeheerder en energiehuis?",
    weight: 1,
    blocks: false,
  },
  { subject: "residents", question: "Kent u actieve bewoners en hebt u contact met hen?", weight: 2, blocks: false },
];

/** The rows to begin with. */
export function proposedQuestions(): RowEdit<typeof checklist>[] {
  return PROPOSED_QUESTIONS.map(({ question, weight, blocks }) => ({ question, weight, blocks }));
}
