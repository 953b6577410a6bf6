/** Where a structured table stands in the workbook: linked, an Excel table, a named range, or a sheet of its name. */
import { overlap, type Place } from "../workbook/address";
import { LINK_PREFIX } from "../workbook/plan-read";
import type { Snapshot } from "../workbook/snapshot";
import { cutBlock } from "./cut-block";
import { type Link, linkFor, readLinks } from "./links";
import { recognise } from "./recognise";
import type { TableSchema } from "./schema";
import type { TableShape } from "./shape";

export interface LocatedTable {
  /** How it was found. */
  by: "link" | "table" | "name" | "sheet";
  shape: TableShape;
  link?: Link;
}

/** The name that the add-in gives to the range of a linked table. */
export function linkName(table: string): string {
  return LINK_PREFIX + table;
}

/** The table of a schema in the workbook; undefined when there is none, or none whose header is recognised. */
export function locate(snapshot: Snapshot, schema: TableSchema): LocatedTable | undefined {
  const link = linkFor(readLinks(snapshot), schema);
  if (link) {
    const named = snapshot.names.find(({ name }) => sameName(name, linkName(schema.name)));
    const shape = shapeIn(snapshot, named ?? link.place, schema, link);
    if (shape) return { by: "link", shape, link };
  }
  const table = snapshot.tables.find(({ name }) => sameName(name, schema.name));
  if (table) {
    const shape = shapeIn(snapshot, table, schema);
    if (shape) return { by: "table", shape };
  }
  const name = snapshot.names.find((one) => sameName(one.name, schema.name));
  if (name) {
    const shape = shapeIn(snapshot, name, schema);
    if (shape) return { by: "name", shape };
  }
  const sheet = snapshot.blocks.find((block) => sameName(block.sheet, schema.name));
  const shape = sheet && recognise(sheet, schema);
  return shape && { by: "sheet", shape };
}

/**
 * The table within a place. When rows were inserted above it the place no longer holds the header: then the whole
 * sheet is searched for it.
 */
function shapeIn(snapshot: Snapshot, place: Place, schema: TableSchema, link?: Link): TableShape | undefined {
  const whole = snapshot.blocks.find((block) => block.sheet === place.sheet && overlap(block, place));
  if (!whole) return undefined;
  const chosen = link?.columns ?? [];
  const shape = recognise(cutBlock(whole, place), schema, chosen);
  if (shape && shape.lacking.length === 0) return shape;
  return (link && recognise(whole, schema, chosen)) ?? shape;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
