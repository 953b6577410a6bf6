/** Tells which columns were read as categories, or as who pays, and that their total does not count once more. */
import type { Finding } from "../../workbook/finding";
import { begroting } from "../tables/begroting";
import { ROW_TOTAL } from "./header-meaning";
import { amountColumns, type BudgetLayout, columnsOf } from "./layout";
import { words } from "./words";

/** One note for the categories, one for the sources of income, and one per total beside them. */
export function categoryFindings({ block, columns, headerRow = block.row }: BudgetLayout): Finding[] {
  const money = amountColumns(columns);
  const note = (text: Finding["text"], column: number, values: NonNullable<Finding["values"]>): Finding => ({
    severity: "note",
    text,
    table: begroting.name,
    cell: { sheet: block.sheet, row: headerRow, column },
    values,
  });
  const groups = (["category", "source"] as const).flatMap((name) => {
    const named = money.filter(({ meaning }) => meaning[name] !== undefined);
    const names = new Set(named.map(({ meaning }) => meaning[name]));
    const text = name === "category" ? words.categoryColumns : words.sourceColumns;
    return named[0] ? [note(text, named[0].column, { columns: [...names].join(", ") })] : [];
  });
  if (groups.length === 0) return [];
  return [
    ...groups,
    ...columnsOf(columns, ROW_TOTAL).map(({ column, header }) => note(words.totalBesideCategories, column, { header })),
  ];
}
