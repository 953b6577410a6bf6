/** The plan that adds sectors to Kandidaatwijken, one row each: what somebody picked on the map. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import { planTable } from "../../tables/change-table";
import type { Plan } from "../../workbook/plan";
import type { Snapshot } from "../../workbook/snapshot";
import { words } from "../words";
import { wijkenOnMap } from "./wijken-on-map";

export interface PickedSector {
  code: string;
  name: string;
  municipality: string;
}

/** Sectors that a wijk of the sheet holds already are not added again; undefined when nothing is left to add. */
export function planSectors(snapshot: Snapshot, picked: readonly PickedSector[]): Plan | undefined {
  const known = new Set(wijkenOnMap(snapshot).flatMap(({ codes }) => codes));
  const fresh = picked.filter(({ code }) => !known.has(code));
  if (fresh.length === 0) return undefined;
  return planTable(
    snapshot,
    kandidaatwijken,
    { text: words.addSectors, values: { count: fresh.length } },
    ({ add }) => {
      for (const { code, name, municipality } of fresh) add({ name, municipality, sectors: code });
    },
  );
}
