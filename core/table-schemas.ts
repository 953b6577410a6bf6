/** The schema of every structured table of the product. */
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
import { steps, type TableName } from "./steps";
import { koppelingen } from "./tables/koppelingen";
import type { TableSchema } from "./tables/schema";
import { afspraken } from "./team/tables/afspraken";
import { team } from "./team/tables/team";

/** By the names that steps.ts gives: the compiler asks for each, and that it bears that name. */
const schemas: { readonly [Name in TableName]: TableSchema & { readonly name: Name } } = {
  Team: team,
  Afspraken: afspraken,
  Begroting: begroting,
  Financieringsbronnen: financieringsbronnen,
  Kandidaatwijken: kandidaatwijken,
  Bronnenonderzoek: bronnenonderzoek,
  Kaart: kaart,
  Criteria: criteria,
  Weging: weging,
  Paren: paren,
  Stakeholders: stakeholders,
  Contacten: contacten,
  "Invloed onderling": invloedOnderling,
  Categorielijst: categorielijst,
  Interviews: interviews,
  Uitspraken: uitspraken,
  Vragenlijst: vragenlijst,
  Argumenten: argumenten,
  Keuze: keuze,
  Kengetallen: kengetallen,
  Checklist: checklist,
  Stappenplan: stappenplan,
};

/** The schemas of the tables of a step, in its order. */
export function schemasOf({ tables }: { readonly tables: readonly TableName[] }): readonly TableSchema[] {
  return tables.map((name) => schemas[name]);
}

/** Every structured table of the product, in the order of the steps. */
export const tableSchemas: readonly TableSchema[] = [...steps.flatMap(schemasOf), koppelingen];
