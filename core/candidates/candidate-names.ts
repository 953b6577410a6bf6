/** The wijken that are compared, by name. */
import { tableIn } from "../tables/table";
import type { Snapshot } from "../workbook/snapshot";
import { kandidaatwijken } from "./kandidaatwijken";

/** As they stand in Kandidaatwijken, in its order; empty without that table. */
export function candidateNames(snapshot: Snapshot): string[] {
  return (tableIn(snapshot, kandidaatwijken)?.rows ?? []).flatMap(({ values }) => values.name ?? []);
}
