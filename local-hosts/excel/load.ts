/** Answers load(): the named properties of an object, of what hangs below it, and of the items of a collection. */

import { ExcelError } from "./errors";
import { type ExcelObject, isExcelObject } from "./object-type";
import { memberName, type WireAction, wireName } from "./wire";

/** "format/fill/color" and "values" become { format: { fill: { color: {} } }, values: {} }. */
interface Wanted {
  [name: string]: Wanted;
}

export function load(object: ExcelObject, query: NonNullable<WireAction["QueryInfo"]>): Record<string, unknown> {
  const wanted: Wanted = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let level = wanted;
    for (const part of path.split("/")) {
      const name = memberName(part);
      level[name] ??= {};
      level = level[name];
    }
  }
  return answer(object, wanted, query);
}

function answer(
  object: ExcelObject,
  wanted: Wanted,
  page: { Top?: number; Skip?: number } = {},
): Record<string, unknown> {
  const items = object.items();
  return items ? collection(object, items, wanted, page) : properties(object, wanted);
}

function properties(object: ExcelObject, wanted: Wanted): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity() };
  const names = Object.keys(wanted);
  const all = names.length === 0 || names.includes("*");
  for (const name of new Set([...(all ? object.scalarNames() : []), ...names])) {
    if (name === "*") continue;
    if (object.isScalar(name)) {
      result[wireName(name)] = object.get(name);
      continue;
    }
    const below = object.object(name);
    result[wireName(name)] = below && answer(below, wanted[name] ?? {});
  }
  return result;
}

/** In a collection a name is the collection's own (count) or, far more often, that of a property of each item. */
function collection(
  object: ExcelObject,
  items: readonly ExcelObject[],
  wanted: Wanted,
  { Top, Skip = 0 }: { Top?: number; Skip?: number },
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity() };
  const ofItems: Wanted = {};
  let withItems = Object.keys(wanted).length === 0;
  for (const [name, below] of Object.entries(wanted)) {
    if (object.isScalar(name)) {
      result[wireName(name)] = object.get(name);
      continue;
    }
    withItems = true;
    if (name === "items") Object.assign(ofItems, Object.keys(below).length ? below : { "*": {} });
    else ofItems[name] = below;
  }
  if (withItems) {
    const shown = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    result._Items = shown.map((item) => answer(item, ofItems));
  }
  return result;
}

/** What a method call puts in the results: plain data, never an object of the workbook. */
export function plainResult(value: unknown): unknown {
  if (value === undefined) return null;
  if (isExcelObject(value))
    throw new ExcelError("GeneralException", "A method gave an object where data was expected.");
  return value;
}
