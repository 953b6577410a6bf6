/** Wijken that people are asked about and that nobody compares: a slip of the pen, or one that is no candidate. */

import { candidateNames } from "../../candidates/candidate-names";
import { nearestWord } from "../../cells/nearest-word";
import { foldWord } from "../../cells/words";
import { readStatements } from "../../interviews/read-statements";
import { readTalks } from "../../interviews/read-talks";
import { readStakeholders } from "../../stakeholders/read-stakeholders";
import { partsOfWijk } from "../../stakeholders/wijken-in";
import type { CellPlace } from "../../workbook/address";
import type { Finding } from "../../workbook/finding";
import { perSnapshot } from "../../workbook/per-snapshot";
import type { Snapshot } from "../../workbook/snapshot";
import { sourceWords as words } from "./source-words";

export interface UnknownWijken {
  stakeholders: Finding[];
  interviews: Finding[];
  statements: Finding[];
}

/**
 * Each name once for each table, with its first cell: a warning with the name that was meant where one is near, and else
 * a note. Empty while the workbook holds no candidates.
 */
export const unknownWijken: (snapshot: Snapshot) => UnknownWijken = perSnapshot((snapshot) => {
  const names = candidateNames(snapshot);
  const register = readStakeholders(snapshot);
  const talks = readTalks(snapshot);
  const statements = readStatements(snapshot);
  return {
    stakeholders: findingsIn(names, register?.table, register?.stakeholders),
    interviews: findingsIn(names, talks?.table, talks?.talks),
    statements: findingsIn(names, statements?.table, statements?.statements),
  };
});

interface WijkTable {
  schema: { name: string };
  cell(row: number, key: "wijk"): CellPlace;
}

function findingsIn(
  names: readonly string[],
  table: WijkTable | undefined,
  rows: readonly { row: number; wijken: readonly string[] }[] = [],
): Finding[] {
  if (!table || names.length === 0) return [];
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

/** Those that are probably another name of a candidate, each name once. */
export function misspeltWijken(snapshot: Snapshot): Finding[] {
  const { stakeholders, interviews, statements } = unknownWijken(snapshot);
  const told = new Set<string>();
  return [...interviews, ...statements, ...stakeholders].filter(({ severity, values }) => {
    const wijk = foldWord(String(values?.wijk));
    if (severity !== "warning" || told.has(wijk)) return false;
    told.add(wijk);
    return true;
  });
}
