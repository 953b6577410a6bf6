/** Every criterion in the sheet, also those that cannot be computed with yet. */
import { useMemo } from "react";
import { criteria as criteriaTable } from "../../../core/tables/criteria";
import { readTable, type TableRow } from "../../../core/tables/read-table";
import { usePane } from "../../pane";

export interface CriterionRow {
  name: string;
  theme: string;
  unit: string;
  direction: "high" | "low" | undefined;
  weight: number | undefined;
  worst: number | undefined;
  best: number | undefined;
  lower: number | undefined;
  upper: number | undefined;
  source: string;
  year: number | undefined;
  /** On the sheet. */
  row: number;
}

export function useCriteria(): CriterionRow[] {
  const { study } = usePane();
  const located = study?.criteria;
  return useMemo(() => {
    if (!located) return [];
    return readTable(located.shape, criteriaTable).rows.flatMap((row) =>
      typeof row.values.name === "string" ? [criterionRow(row, row.values.name)] : [],
    );
  }, [located]);
}

function criterionRow({ row, values }: TableRow, name: string): CriterionRow {
  const text = (key: string) => (typeof values[key] === "string" ? values[key] : "");
  const number = (key: string) => (typeof values[key] === "number" ? values[key] : undefined);
  const { direction } = values;
  return {
    name,
    theme: text("theme"),
    unit: text("unit"),
    direction: direction === "high" || direction === "low" ? direction : undefined,
    weight: number("weight"),
    worst: number("worst"),
    best: number("best"),
    lower: number("lower"),
    upper: number("upper"),
    source: text("source"),
    year: number("year"),
    row,
  };
}
