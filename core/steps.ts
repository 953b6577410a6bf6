/** The steps of the preparation phase in their order, with their tables: data only, so that every host may import it. */
import { begroting } from "./budget/tables/begroting";
import { financieringsbronnen } from "./budget/tables/financieringsbronnen";
import { kandidaatwijken } from "./candidates/kandidaatwijken";
import { checklist } from "./checklist/tables/checklist";
import { stappenplan } from "./checklist/tables/stappenplan";
import { kengetallen } from "./impact/kengetallen";
import { interviews } from "./interviews/tables/interviews";
import { uitspraken } from "./interviews/tables/uitspraken";
import { vragenlijst } from "./interviews/tables/vragenlijst";
import { argumenten } from "./selection/tables/argumenten";
import { bronnenonderzoek } from "./selection/tables/bronnenonderzoek";
import { criteria } from "./selection/tables/criteria";
import { kaart } from "./selection/tables/kaart";
import { keuze } from "./selection/tables/keuze";
import { paren } from "./selection/tables/paren";
import { weging } from "./selection/tables/weging";
import { categorielijst } from "./stakeholders/tables/categorielijst";
import { contacten } from "./stakeholders/tables/contacten";
import { invloedOnderling } from "./stakeholders/tables/invloed-onderling";
import { stakeholders } from "./stakeholders/tables/stakeholders";
import { koppelingen } from "./tables/koppelingen";
import type { TableSchema } from "./tables/schema";
import { afspraken } from "./team/tables/afspraken";
import { team } from "./team/tables/team";
import { stepTitles } from "./texts/step-titles";
import type { Text } from "./texts/text";

export interface Step {
  readonly id: string;
  /** Its place among the ten steps. */
  readonly number: number;
  readonly title: Text;
  readonly tables: readonly TableSchema[];
}

export const steps = [
  { id: "team", number: 1, title: stepTitles.team, tables: [team, afspraken] },
  { id: "budget", number: 2, title: stepTitles.budget, tables: [begroting, financieringsbronnen] },
  {
    id: "candidates",
    number: 3,
    title: stepTitles.candidates,
    tables: [kandidaatwijken, bronnenonderzoek, kaart],
  },
  { id: "criteria", number: 4, title: stepTitles.criteria, tables: [criteria, weging, paren] },
  {
    id: "stakeholders",
    number: 5,
    title: stepTitles.stakeholders,
    tables: [stakeholders, contacten, invloedOnderling, categorielijst],
  },
  { id: "interviews", number: 6, title: stepTitles.interviews, tables: [interviews, uitspraken, vragenlijst] },
  { id: "choice", number: 7, title: stepTitles.choice, tables: [argumenten, keuze] },
  { id: "impact", number: 8, title: stepTitles.impact, tables: [kengetallen] },
  { id: "checklist", number: 9, title: stepTitles.checklist, tables: [checklist, stappenplan] },
  { id: "dossier", number: 10, title: stepTitles.dossier, tables: [] },
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]["id"];

/** The step with this id. */
export function stepOf(id: StepId): Step {
  const found = steps.find((step) => step.id === id);
  if (!found) throw new Error(`There is no step ${id}`);
  return found;
}

/** Every structured table of the product, in the order of the steps. */
export const tableSchemas: readonly TableSchema[] = [
  ...steps.flatMap((step): readonly TableSchema[] => step.tables),
  koppelingen,
];

/** What an adapter looks for in the workbook. */
export const tableNames: readonly string[] = tableSchemas.map(({ name }) => name);

/** The step that a table belongs to; undefined for Koppelingen and for what is no table of the product. */
export function stepOfTable(table: string): StepId | undefined {
  return steps.find((step: Step) => step.tables.some(({ name }) => name === table))?.id;
}
