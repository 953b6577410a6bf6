/** Where a structured table stands in the workbook: linked, an Excel table, a named range, or a sheet of its name. */
import { overlap, type Place } from "../workbook/address";
import { perSnapshot } from "../workbook/per-snapshot";
import { LINK_PREFIX, objectName } from "../workbook/plan-read";
import type { Block, Snapshot } from "../workbook/snapshot";
import { cutBlock } from "./cut-block";
import { type Link, linkFor, readLinks } from "./links";
import { recognise } from "./recognise";
import { rowChoicesOf } from "./row-choices";
import type { TableSchema } from "./schema";
import type { TableShape } from "./shape";
import { withoutTotals } from "./without-totals";

/** A table that was found, with the shape that its recogniser gives. */
export interface Located<Shape> {
  /** How it was found. */
  by: "link" | "table" | "name" | "sheet";
  shape: Shape;
  link?: Link;
}

export type LocatedTable = Located<TableShape>;

export interface Recogniser<Shape> {
  /** The shape of the table in a block, with what the user chose where it is linked; undefined when it is not there. */
  shape(block: Block, link?: Link): Shape | undefined;
  /** False where a linked range lost a part: rows were inserted above it. Then its whole sheet is searched. */
  isWhole(shape: Shape): boolean;
}

/** The name that the add-in gives to the range of a linked table. */
export function linkName(table: string): string {
  return LINK_PREFIX + objectName(table);
}

/** The table of a schema in the workbook; undefined when there is none, or none whose header is recognised. */
export function locate(snapshot: Snapshot, schema: TableSchema): LocatedTable | undefined {
  const known = located(snapshot);
  if (!known.has(schema)) known.set(schema, locateBy(snapshot, schema, plainTable(schema)));
  return known.get(schema);
}

const located = perSnapshot(() => new Map<TableSchema, LocatedTable | undefined>());

function plainTable(schema: TableSchema): Recogniser<TableShape> {
  return {
    shape: (block, link) => recognise(block, schema, link?.columns ?? [], link && rowChoicesOf(link.facts)),
    isWhole: ({ lacking }) => lacking.length === 0,
  };
}

/** The same for a table that has a recogniser of its own, as a budget has. */
export function locateBy<Shape>(
  snapshot: Snapshot,
  schema: TableSchema,
  recogniser: Recogniser<Shape>,
): Located<Shape> | undefined {
  const isCalled = ({ name }: { name: string }) => sameName(name, schema.name);
  const link = linkFor(readLinks(snapshot), schema);
  if (link) {
    const named = snapshot.names.find(({ name }) => sameName(name, linkName(schema.name)));
    const shape = shapeIn(snapshot, named ?? link.place, recogniser, link);
    if (shape) return { by: "link", shape, link };
  }
  const places = [["table", snapshot.tables.find(isCalled)] as const, ["name", snapshot.names.find(isCalled)] as const];
  for (const [by, place] of places) {
    const shape = place && shapeIn(snapshot, place, recogniser);
    if (shape) return { by, shape };
  }
  const sheet = snapshot.blocks.find((block) => isCalled({ name: block.sheet }));
  const shape = sheet && recogniser.shape(withoutTotals(sheet, snapshot));
  return shape && { by: "sheet", shape };
}

/**
 * The table within a place. When rows were inserted above it the place no longer holds the header: then the whole
 * sheet is searched for it.
 */
function shapeIn<Shape>(
  snapshot: Snapshot,
  place: Place,
  recogniser: Recogniser<Shape>,
  link?: Link,
): Shape | undefined {
  const found = snapshot.blocks.find((block) => block.sheet === place.sheet && overlap(block, place));
  if (!found) return undefined;
  const whole = withoutTotals(found, snapshot);
  const shape = recogniser.shape(cutBlock(whole, place), link);
  if (shape && recogniser.isWhole(shape)) return shape;
  return (link && recogniser.shape(whole, link)) ?? shape;
}

function sameName(a: string, b: string): boolean {
  return objectName(a).toLowerCase() === objectName(b).toLowerCase();
}
