/** What a row of a budget says besides its amounts: description, year, VAT, range, status, chance, codes. */
import { begroting } from "../../tables/begroting";
import { type Remark, readValue, type Value } from "../../tables/read-value";
import type { ColumnSchema } from "../../tables/schema";
import type { TextKey } from "../../texts/catalogue";
import type { TextValues } from "../../texts/text";
import type { Severity } from "../../workbook/finding";
import type { CellValue } from "../../workbook/snapshot";
import { type BudgetLayout, columnFor } from "./layout";
import { yearInHeader } from "./layout-years";

export type FieldValues = Readonly<Record<string, Value>>;

/** Notes a finding at a cell of the sheet. */
export type Tell = (severity: Severity, key: TextKey, row: number, column: number, values?: TextValues) => void;

/** Read with the amounts and the sides, not here. */
const ELSEWHERE = new Set(["amount", "kind"]);

/** Reads the fields of the rows of a layout. Low and high come as they stand in the sheet, with its signs. */
export function fieldReader(layout: BudgetLayout, tell: Tell): (row: number) => FieldValues {
  const { block } = layout;
  const columns = begroting.columns.flatMap((schema) => {
    const column = columnFor(layout.columns, schema.key);
    return column === undefined || ELSEWHERE.has(schema.key) ? [] : [{ schema, column }];
  });
  return (row) => {
    const line = block.values[row - block.row] ?? [];
    const fields: Record<string, Value> = {};
    for (const { schema, column } of columns) {
      const { value, remark } = readField(line[column - block.column] ?? "", schema);
      if (value !== undefined) fields[schema.key] = value;
      if (remark && remark.key !== "finding.numberAsText")
        tell(remark.severity, remark.key, row, column, remark.values);
    }
    return fields;
  };
}

function readField(raw: CellValue, schema: ColumnSchema): { value: Value; remark?: Remark } {
  // "'2027 " and "Budget 2027" as above a column.
  const dated = schema.kind === "year" && typeof raw === "string" ? yearInHeader(raw) : undefined;
  if (dated) return { value: dated.year };
  if (schema.kind !== "share") return readValue(raw, schema);
  // A rate is typed as 21, "21 %" or 0.21.
  const read = readValue(raw, { kind: "number" });
  if (typeof read.value !== "number") return read;
  const share = read.value > 1 && read.value <= 100 ? read.value / 100 : read.value;
  return share < 0 || share > 1 ? readValue(raw, schema) : { ...read, value: share };
}
