/** Every structured table of the product, in the order of the steps. */
import { argumenten } from "./argumenten";
import { begroting } from "./begroting";
import { criteria } from "./criteria";
import { financieringsbronnen } from "./financieringsbronnen";
import { kandidaatwijken } from "./kandidaatwijken";
import { koppelingen } from "./koppelingen";
import { paren } from "./paren";
import type { TableSchema } from "./schema";
import { weging } from "./weging";

export const tableSchemas: readonly TableSchema[] = [
  begroting,
  financieringsbronnen,
  kandidaatwijken,
  criteria,
  weging,
  paren,
  argumenten,
  koppelingen,
];

/** What an adapter looks for in the workbook. */
export const tableNames: readonly string[] = tableSchemas.map(({ name }) => name);
