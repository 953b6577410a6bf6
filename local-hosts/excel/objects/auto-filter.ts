/** Excel.AutoFilter: the filter of a sheet or of a table. Only a choice of texts is known here. */

import { overlaps } from "../../spreadsheet/geometry";
import { targetOf, text, whole, word } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { type FilterOwner, filteredPlace, filterOf, setFilter } from "../filters";
import { findRange } from "../lookup";
import { defineType, type ExcelObject } from "../object-type";
import type { RangeTarget } from "../references";
import { bounded, makeRange } from "./range-target";

/** The texts that stay, as `{ filterOn: "Values", values: [...] }` gives them. */
function valuesOf(criteria: unknown): Set<string> {
  const { filterOn, values } = (criteria ?? {}) as { filterOn?: unknown; values?: unknown };
  if (word(filterOn, ["Values"]) !== "Values" || !Array.isArray(values)) throw new ExcelError("InvalidArgument");
  return new Set(values.map((value) => text(value)));
}

function apply(owner: FilterOwner, [range, column, criteria]: readonly unknown[], excel: ExcelContext): void {
  const target = targetOf<RangeTarget>(range, "Range") ?? findRange(excel, range);
  if (!target) throw new ExcelError("InvalidArgument");
  const rect = bounded(target, excel);
  if ("sheet" in owner) {
    const tables = excel.spreadsheet.tables.list().filter(({ sheet }) => sheet === owner.sheet);
    if (target.sheet !== owner.sheet || tables.some((table) => overlaps(table.rect, rect))) {
      throw new ExcelError("InvalidArgument", "The cells of a table are filtered by the table.");
    }
  }
  const known = new Map(filterOf(owner, excel).criteria);
  if (column !== null && column !== undefined) known.set(whole(column), valuesOf(criteria));
  setFilter(owner, { rect: "sheet" in owner ? rect : null, criteria: known }, excel);
}

function rangeOf(owner: FilterOwner, _: readonly unknown[], excel: ExcelContext): ExcelObject | null {
  const place = filteredPlace(owner, excel);
  return place && makeRange(excel, place.sheet, place.rect);
}

export const autoFilterObject = defineType<FilterOwner>("AutoFilter", {
  sheet: (owner, excel) => ("sheet" in owner ? owner.sheet : (filteredPlace(owner, excel)?.sheet ?? null)),
  scalars: {
    enabled: { get: (owner, excel) => filteredPlace(owner, excel) !== null },
    isDataFiltered: { get: (owner, excel) => filterOf(owner, excel).criteria.size > 0 },
  },
  methods: {
    getRange: (owner, args, excel) => {
      const range = rangeOf(owner, args, excel);
      if (!range) throw new ExcelError("ItemNotFound", "There is no filter.");
      return range;
    },
    getRangeOrNullObject: rangeOf,
  },
  writes: {
    apply,
    clearCriteria: (owner, _, excel) => setFilter(owner, { ...filterOf(owner, excel), criteria: new Map() }, excel),
    reapply: (owner, _, excel) => setFilter(owner, filterOf(owner, excel), excel),
    remove: (owner, _, excel) => setFilter(owner, null, excel),
  },
});
