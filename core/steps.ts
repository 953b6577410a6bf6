/**
 * The steps of the preparation phase in their order, with the names of their tables: data only, and little of it, since
 * the home and every adapter load it before anything is read.
 */
import { stepTitles } from "./texts/step-titles";
import type { Text } from "./texts/text";
import { LINKS_SHEET } from "./workbook/plan-read";

export interface Step {
  readonly id: string;
  /** Its place among the ten steps. */
  readonly number: number;
  readonly title: Text;
  /** The names of its tables, which are those of their sheets too; their schemas are in table-schemas.ts. */
  readonly tables: readonly string[];
}

export const steps = [
  { id: "team", number: 1, title: stepTitles.team, tables: ["Team", "Afspraken"] },
  { id: "budget", number: 2, title: stepTitles.budget, tables: ["Begroting", "Financieringsbronnen"] },
  {
    id: "candidates",
    number: 3,
    title: stepTitles.candidates,
    tables: ["Kandidaatwijken", "Bronnenonderzoek", "Kaart"],
  },
  { id: "criteria", number: 4, title: stepTitles.criteria, tables: ["Criteria", "Weging", "Paren"] },
  {
    id: "stakeholders",
    number: 5,
    title: stepTitles.stakeholders,
    tables: ["Stakeholders", "Contacten", "Invloed onderling", "Categorielijst"],
  },
  { id: "interviews", number: 6, title: stepTitles.interviews, tables: ["Interviews", "Uitspraken", "Vragenlijst"] },
  { id: "choice", number: 7, title: stepTitles.choice, tables: ["Argumenten", "Keuze"] },
  { id: "impact", number: 8, title: stepTitles.impact, tables: ["Kengetallen"] },
  { id: "checklist", number: 9, title: stepTitles.checklist, tables: ["Checklist", "Stappenplan"] },
  { id: "dossier", number: 10, title: stepTitles.dossier, tables: [] },
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]["id"];

/** The name of a table of a step. */
export type TableName = (typeof steps)[number]["tables"][number];

/** The step with this id. */
export function stepOf(id: StepId): Step {
  const found = steps.find((step) => step.id === id);
  if (!found) throw new Error(`There is no step ${id}`);
  return found;
}

/** What an adapter looks for in the workbook. */
export const tableNames: readonly string[] = [...steps.flatMap((step): readonly string[] => step.tables), LINKS_SHEET];

/** The step that a table belongs to; undefined for Koppelingen and for what is no table of the product. */
export function stepOfTable(table: string): StepId | undefined {
  return steps.find((step: Step) => step.tables.includes(table))?.id;
}
