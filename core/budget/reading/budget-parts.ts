/** A budget over several places, such as costs on one sheet and income on another: each is linked under a name of its own. */
import { linkFor, readLinks } from "../../tables/links";
import type { TableSchema } from "../../tables/schema";
import { overlap, type Place } from "../../workbook/address";
import { perSnapshot } from "../../workbook/per-snapshot";
import type { Snapshot } from "../../workbook/snapshot";
import { begroting } from "../tables/begroting";
import { type LocatedBudget, locateAs } from "./budget-link";

/** A place of the budget under the schema that Koppelingen knows it by. */
export interface BudgetPlace {
  schema: TableSchema;
  located: LocatedBudget;
}

/** More places than this nobody keeps apart. */
const MOST_PLACES = 9;

/** "Begroting", "Begroting 2", ...: names in Koppelingen, so they never change. */
const schemas: readonly TableSchema[] = Array.from({ length: MOST_PLACES }, (_, index) =>
  index === 0 ? begroting : { ...begroting, name: `${begroting.name} ${index + 1}` },
);

/** Every place of the budget, first the one that a table or sheet may hold without a link; none when there is no budget. */
export const budgetPlaces: (snapshot: Snapshot) => readonly BudgetPlace[] = perSnapshot((snapshot) =>
  schemas.flatMap((schema): BudgetPlace[] => {
    // A sheet of the user's own that happens to be called "Begroting 2" is no part until somebody links it.
    if (schema !== begroting && !linkFor(readLinks(snapshot), schema)) return [];
    const located = locateAs(snapshot, schema);
    return located && (schema === begroting || located.by === "link") ? [{ schema, located }] : [];
  }),
);

/** The schema of a place by its name; the first where no place is called so. */
export function placeSchema(name: string | undefined): TableSchema {
  return schemas.find((schema) => schema.name === name) ?? begroting;
}

/** The schema under which one more place can be linked; undefined when there are as many as there may be. */
export function freePlace(snapshot: Snapshot): TableSchema | undefined {
  const links = readLinks(snapshot);
  const taken = new Set(budgetPlaces(snapshot).map(({ schema }) => schema));
  return schemas.find((schema) => !taken.has(schema) && !linkFor(links, schema));
}

/** The sheet and cells that another place of the budget counts already; undefined when the place is new. */
export function countedPlace(snapshot: Snapshot, place: Place, schema: TableSchema): Place | undefined {
  return budgetPlaces(snapshot)
    .filter((one) => one.schema !== schema)
    .map(({ located }) => located.layout.block)
    .find((block) => block.sheet === place.sheet && overlap(block, place));
}
