/** Where filters of the user's hide rows among the cells to be written, asked now and read after the sync. */
import type { Place } from "../../core/workbook/address";
import { touched } from "../../core/workbook/apply";
import type { Plan } from "../../core/workbook/plan";
import { rangeAt, rectOf, WHOLE_SHEET } from "./ranges";
import { RECT } from "./run";

/**
 * Whole rows, for what a filter hides is hidden in every column. Only where a write takes more than one row: a row alone
 * lands where it should. A table is told by the written rows that meet it: where it lies would take another sync.
 */
export function askFiltered(context: Excel.RequestContext, plan: Plan): () => Place[] {
  const tall = touched(plan).areas.filter(({ rows }) => rows > 1);
  const sheets = [...new Set(tall.map(({ sheet }) => sheet))].map((sheet) => {
    const { autoFilter } = context.workbook.worksheets.getItem(sheet);
    return {
      sheet,
      filter: autoFilter.load("isDataFiltered"),
      range: autoFilter.getRangeOrNullObject().load(RECT),
    };
  });
  const tables = tall.map(wholeRows).map((area) => ({
    area,
    met: rangeAt(context, area).getTables(false).load("items/autoFilter/isDataFiltered"),
  }));
  return () => [
    ...sheets.flatMap(({ sheet, filter, range }) =>
      filter.isDataFiltered && !range.isNullObject ? [wholeRows({ sheet, ...rectOf(range) })] : [],
    ),
    ...tables.flatMap(({ area, met }) => (met.items.some((table) => table.autoFilter.isDataFiltered) ? [area] : [])),
  ];
}

function wholeRows({ sheet, row, rows }: Place): Place {
  return { ...WHOLE_SHEET, sheet, row, rows };
}
