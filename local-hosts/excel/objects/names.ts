/** Excel.NamedItem and its collections. Every name has the whole workbook as its scope here. */

import type { NameRecord, SheetId } from "../../spreadsheet/interface";
import { rectAddress, sheetPrefix } from "../addresses";
import { targetOf, text, truth } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { findName, findRange, sheetName } from "../lookup";
import { defineType, type ExcelObject } from "../object-type";
import type { RangeTarget } from "../references";
import { requireFreeName } from "../table-rules";
import { makeRange, rectOf } from "./range-target";

/** Found anew each time: the record changes when rows are inserted. */
function record(name: string, excel: ExcelContext): NameRecord {
  const found = findName(excel, name);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

function absolute(excel: ExcelContext, target: RangeTarget): string {
  const address = rectAddress(rectOf(target)).replace(/([A-Z]+)?(\d+)?/g, (part, column, row) =>
    part ? `${column ? `$${column}` : ""}${row ? `$${row}` : ""}` : "",
  );
  return `=${sheetPrefix(sheetName(excel, target.sheet))}!${address}`;
}

const rangeOf = (name: string, excel: ExcelContext): ExcelObject | null => {
  const target = findRange(excel, record(name, excel).formula);
  return target?.rect ? makeRange(excel, target.sheet, target.rect) : null;
};

/** "Range" for a reference, else by what the constant or formula is. */
function typeOf(formula: string, excel: ExcelContext): string {
  if (findRange(excel, formula)) return "Range";
  const constant = formula.replace(/^=/, "");
  if (/^".*"$/.test(constant)) return "String";
  if (/^(true|false)$/i.test(constant)) return "Boolean";
  if (constant !== "" && !Number.isNaN(Number(constant))) return "Double";
  return /#REF!/.test(formula) ? "Error" : "Array";
}

function valueOfName(name: string, excel: ExcelContext): unknown {
  const { formula } = record(name, excel);
  const target = findRange(excel, formula);
  if (target) return absolute(excel, target).slice(1);
  const constant = formula.replace(/^=/, "");
  const type = typeOf(formula, excel);
  if (type === "Double") return Number(constant);
  if (type === "Boolean") return /true/i.test(constant);
  return type === "String" ? constant.slice(1, -1) : formula;
}

const change = (name: string, excel: ExcelContext, part: Partial<NameRecord>): void =>
  excel.spreadsheet.names.set({ ...record(name, excel), ...part });

const nameObject = defineType<string>("NamedItem", {
  identity: (name) => ({ Id: name }),
  scalars: {
    comment: {
      get: (name, excel) => record(name, excel).comment,
      set: (name, value, excel) => change(name, excel, { comment: text(value) }),
    },
    formula: {
      get: (name, excel) => record(name, excel).formula,
      set: (name, value, excel) => change(name, excel, { formula: text(value) }),
    },
    name: { get: (name, excel) => record(name, excel).name },
    scope: { get: () => "Workbook" },
    type: { get: (name, excel) => typeOf(record(name, excel).formula, excel) },
    value: { get: valueOfName },
    visible: {
      get: (name, excel) => record(name, excel).visible,
      set: (name, value, excel) => change(name, excel, { visible: truth(value) }),
    },
  },
  methods: {
    delete: (name, _, { spreadsheet }) => spreadsheet.names.remove(name),
    getRange: (name, _, excel) => {
      const range = rangeOf(name, excel);
      if (!range) throw new ExcelError("ItemNotFound", "The name does not refer to a range.");
      return range;
    },
    getRangeOrNullObject: (name, _, excel) => rangeOf(name, excel),
  },
});

const nameOrNull = (excel: ExcelContext, key: unknown): ExcelObject | null => {
  const found = findName(excel, text(key));
  return found ? nameObject(found.name, excel) : null;
};

function existing(excel: ExcelContext, key: unknown): ExcelObject {
  const name = nameOrNull(excel, key);
  if (!name) throw new ExcelError("ItemNotFound");
  return name;
}

function add(_: undefined, [name, reference, comment]: readonly unknown[], excel: ExcelContext): ExcelObject {
  requireFreeName(excel, text(name));
  const target = targetOf<RangeTarget>(reference, "Range");
  const formula = target ? absolute(excel, target) : text(reference);
  if (!formula.startsWith("=")) throw new ExcelError("InvalidArgument", "A formula begins with =.");
  excel.spreadsheet.names.set({ name: text(name), formula, comment: text(comment, ""), visible: true });
  return nameObject(text(name), excel);
}

export const namesObject = defineType<undefined>("NamedItemCollection", {
  items: (_, excel) => excel.spreadsheet.names.list().map(({ name }) => nameObject(name, excel)),
  item: (_, [key], excel) => existing(excel, key),
  methods: {
    add,
    getCount: (_, __, { spreadsheet }) => spreadsheet.names.list().length,
    getItem: (_, [key], excel) => existing(excel, key),
    getItemOrNullObject: (_, [key], excel) => nameOrNull(excel, key),
  },
});

/** A sheet has no names of its own here: looking for one finds nothing, adding one is refused. */
export const sheetNamesObject = defineType<SheetId>("NamedItemCollection", {
  items: () => [],
  item: () => {
    throw new ExcelError("ItemNotFound");
  },
  methods: {
    add: () => {
      throw new ExcelError("NotImplemented", "The local Excel keeps names of the whole workbook only.");
    },
    getCount: () => 0,
    getItem: () => {
      throw new ExcelError("ItemNotFound");
    },
    getItemOrNullObject: () => null,
  },
});
