/** The parts of the dossier, in their order, and how many lines each may take so that two pages suffice. */

export type NotePart =
  | "proposal"
  | "why"
  | "legal"
  | "competence"
  | "ranking"
  | "arguments"
  | "money"
  | "advice"
  | "articles";

export type FoundationPart = "figures" | "people" | "impact" | "readiness" | "financial" | "sources";

export type DossierPart = NotePart | FoundationPart;

/** A part that is text only: somebody may change it on the sheet, and it is kept. */
export type TextPart = Exclude<NotePart, "ranking">;

/** Of the note for the council: under the headings of a Flemish decision. */
export const NOTE_PARTS: readonly NotePart[] = [
  "proposal",
  "why",
  "legal",
  "competence",
  "ranking",
  "arguments",
  "money",
  "advice",
  "articles",
];

export const FOUNDATION_PARTS: readonly FoundationPart[] = [
  "figures",
  "people",
  "impact",
  "readiness",
  "financial",
  "sources",
];

export const TEXT_PARTS: readonly TextPart[] = [
  "proposal",
  "why",
  "legal",
  "competence",
  "arguments",
  "money",
  "advice",
  "articles",
];

/** Lines below the heading. With the title (2), nine headings and the last line the first page has 48. */
export const LINES: Readonly<Record<NotePart, number>> = {
  proposal: 2,
  why: 4,
  legal: 2,
  competence: 1,
  ranking: 7,
  arguments: 10,
  money: 2,
  advice: 2,
  articles: 6,
};

/** Whether somebody may write it themselves on the sheet: the other parts are always computed. */
export function isTextPart(part: DossierPart): part is TextPart {
  return (TEXT_PARTS as readonly string[]).includes(part);
}
