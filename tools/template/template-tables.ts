/** The ten steps' tables for the template, with the rows that the add-in itself proposes. */

import { kandidaatwijken } from "../../core/candidates/kandidaatwijken";
import { proposedQuestions as readinessQuestions } from "../../core/checklist/proposed-questions";
import { proposedSteps } from "../../core/checklist/proposed-steps";
import { checklist } from "../../core/checklist/tables/checklist";
import { stappenplan } from "../../core/checklist/tables/stappenplan";
import { kengetallen } from "../../core/impact/kengetallen";
import { proposedKeyFigures } from "../../core/impact/proposed-key-figures";
import { proposedQuestions } from "../../core/interviews/proposed-questions";
import { vragenlijst } from "../../core/interviews/tables/vragenlijst";
import { criteria } from "../../core/selection/tables/criteria";
import { paren } from "../../core/selection/tables/paren";
import { weging } from "../../core/selection/tables/weging";
import { proposedCategories } from "../../core/stakeholders/proposed-categories";
import { categorielijst } from "../../core/stakeholders/tables/categorielijst";
import { steps } from "../../core/steps";
import { schemasOf } from "../../core/table-schemas";
import type { TableContent, TableContentRow } from "../../core/tables/plan-create";
import type { TableSchema } from "../../core/tables/schema";
import { proposedAgreements } from "../../core/team/proposed-topics";
import { afspraken } from "../../core/team/tables/afspraken";
import { FIRST_CRITERIA } from "./words";

type Values = TableContentRow["values"];

/** In the order of the steps. */
export function templateTables(): TableContent[] {
  return steps.flatMap(schemasOf).map(contentOf);
}

const NAMES = FIRST_CRITERIA.map(({ name }) => name);

const ROWS: ReadonlyMap<TableSchema, readonly Values[]> = new Map<TableSchema, readonly Values[]>([
  [afspraken, proposedAgreements() as Values[]],
  [criteria, FIRST_CRITERIA.map(({ name, unit, direction, weight }) => ({ name, unit, direction, weight }))],
  [paren, NAMES.map((name) => ({ name }))],
  [categorielijst, proposedCategories.map(({ name }) => ({ category: name }))],
  [
    vragenlijst,
    proposedQuestions.flatMap(({ actor, questions }) => questions.map((question) => ({ actor, question }))),
  ],
  [kengetallen, proposedKeyFigures],
  [checklist, readinessQuestions() as Values[]],
  [stappenplan, proposedSteps() as Values[]],
]);

/** Tables with a column per criterion. */
const PER_CRITERION: readonly TableSchema[] = [kandidaatwijken, weging, paren];

function contentOf(schema: TableSchema): TableContent {
  const rows = ROWS.get(schema)?.map((values, i): TableContentRow => {
    // A criterion compared with itself.
    const open = schema === paren ? { open: NAMES.map((_, j) => (i === j ? 1 : "")) } : {};
    return { values, ...open };
  });
  const openHeaders = PER_CRITERION.includes(schema) ? { openHeaders: NAMES } : {};
  return { schema, ...openHeaders, ...(rows && { rows }) };
}
