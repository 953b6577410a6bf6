/** Where the cells of a column stand in the template, as a formula refers to them. */

import type { KeyOf, TableSchema } from "../../core/tables/schema";
import { fixedAddress, sheetPrefix } from "../../core/workbook/address";

/** As many rows as a person fills in by hand, and then some. */
const ROWS = 500;

/** "Begroting!$C$2:$C$501": below the header. */
export function columnRange<S extends TableSchema>(schema: S, key: KeyOf<S>): string {
  const column = schema.columns.findIndex((one) => one.key === key);
  return sheetPrefix(schema.name) + fixedAddress({ row: 1, column, rows: ROWS, columns: 1 });
}

/** The word that the drop-down offers for a value, between quotation marks. */
export function quotedWord<S extends TableSchema>(schema: S, key: KeyOf<S>, value: string): string {
  const column = schema.columns.find((one) => one.key === key);
  const word = column?.choices?.find((one) => one.value === value)?.words[0];
  if (word === undefined) throw new Error(`${schema.name} has no ${value} under ${key}.`);
  return `"${word}"`;
}
