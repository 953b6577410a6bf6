/** The wijken of Kandidaatwijken as a map draws them: by the codes of their sectors. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import { tableIn } from "../../tables/table";
import { perSnapshot } from "../../workbook/per-snapshot";
import type { Snapshot } from "../../workbook/snapshot";
import { splitCodes } from "./figure-places";

export interface WijkOnMap {
  /** Its place among the candidates of the study, as text. */
  id: string;
  name: string;
  /** Of its sectors; empty where the sheet names none. */
  codes: readonly string[];
}

/** One per named row, in the order of the sheet: that of the candidates of `readStudy`. */
export const wijkenOnMap: (snapshot: Snapshot) => readonly WijkOnMap[] = perSnapshot((snapshot) => {
  const rows = tableIn(snapshot, kandidaatwijken)?.rows ?? [];
  return rows
    .filter(({ values }) => values.name !== undefined)
    .map(({ values }, index) => ({
      id: String(index),
      name: values.name ?? "",
      codes: splitCodes(values.sectors ?? ""),
    }));
});
