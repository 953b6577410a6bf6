/** Wijken that people are asked about and that nobody compares: a slip of the pen, or one that is no candidate. */

import { nearestWord } from "../cells/nearest-word";
import { foldWord } from "../cells/words";
import type { CellPlace } from "../workbook/address";
import type { Finding } from "../workbook/finding";
import type { Snapshot } from "../workbook/snapshot";
import { candidateNames } from "./candidate-names";
import { partsOfWijk } from "./parts-of-wijk";
import { words } from "./words";

interface WijkTable {
  schema: { name: string };
  cell(row: number, key: "wijk"): CellPlace;
}

/**
 * Each name once in the rows of a table, with its first cell: a warning with the name that was meant where one is near,
 * and else a note. Empty while the workbook holds no candidates.
 */
export function unknownWijken(
  snapshot: Snapshot,
  table: WijkTable,
  rows: readonly { row: number; wijken: readonly string[] }[],
): Finding[] {
  const names = candidateNames(snapshot);
  if (names.length === 0) return [];
  const candidates = new Set(names.map(foldWord));
  const known = new Set(candidates);
  return rows.flatMap(({ row, wijken }) =>
    wijken.flatMap((wijk): Finding[] => {
      // Several candidates in one name are told as such where they stand.
      if (known.has(foldWord(wijk)) || partsOfWijk(wijk).every((part) => candidates.has(foldWord(part)))) return [];
      known.add(foldWord(wijk));
      const near = nearestWord(names, wijk);
      const place = { table: table.schema.name, cell: table.cell(row, "wijk") };
      return near === undefined
        ? [{ severity: "note", text: words.unknownWijk, values: { wijk }, ...place }]
        : [{ severity: "warning", text: words.unknownWijkNear, values: { wijk, near }, ...place }];
    }),
  );
}
