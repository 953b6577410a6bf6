/** A conversion table (koppeltabel) between two versions or levels of area codes, as the user gives it. */

import type { Finding } from "../workbook/finding";
import { liesInMunicipality, readAreaCode, readLevel } from "./area-code";
import { isFilled, type Row } from "./layout";
import { words } from "./words";

export interface Crosswalk {
  /** Headers of the two columns, such as statsec2024 and gemeente. */
  from: string;
  to: string;
  /** Codes on the other side, for each code. A code may go to several: it was split. */
  forward: ReadonlyMap<string, readonly string[]>;
  backward: ReadonlyMap<string, readonly string[]>;
  rowCount: number;
  /** Rows without two codes, the header not counted. */
  skipped: number;
}

/** Reads the first two columns with codes; undefined when there are no two. Rows with a code that is lacking are counted. */
export function readCrosswalk(rows: readonly Row[]): Crosswalk | undefined {
  const first = rows.findIndex((row) => row.filter((cell) => readAreaCode(cell)).length >= 2);
  if (first < 0) return undefined;
  const columns = (rows[first] ?? []).flatMap((cell, index) => (readAreaCode(cell) ? [index] : [])).slice(0, 2);
  const [left = 0, right = 1] = columns;
  const header =
    rows
      .slice(0, first)
      .filter((row) => row.some(isFilled))
      .pop() ?? [];
  const forward = new Map<string, string[]>();
  const backward = new Map<string, string[]>();
  let skipped = 0;
  for (const row of rows.slice(first)) {
    const from = readAreaCode(row[left]);
    const to = readAreaCode(row[right]);
    if (from && to) {
      link(forward, from.code, to.code);
      link(backward, to.code, from.code);
    } else if (row.some(isFilled)) {
      skipped++;
    }
  }
  return {
    from: readLevel(header[left]),
    to: readLevel(header[right]),
    forward,
    backward,
    rowCount: rows.length,
    skipped,
  };
}

function link(links: Map<string, string[]>, from: string, to: string): void {
  const known = links.get(from);
  if (!known) links.set(from, [to]);
  else if (!known.includes(to)) known.push(to);
}

/** What to tell about a file that was given as a conversion table. */
export function crosswalkFindings(crosswalk: Crosswalk | undefined): Finding[] {
  if (!crosswalk) return [{ severity: "error", text: words.crosswalkNoCodes }];
  const { skipped: count } = crosswalk;
  return count > 0 ? [{ severity: "warning", text: words.crosswalkSkipped, values: { count } }] : [];
}

/**
 * Whether a table can lead to codes of a level. One between sectors and municipalities does not lead to sectors: it
 * tells in which municipality they lie.
 */
export function canLeadTo({ forward, backward }: Crosswalk, level: string): boolean {
  if (!liesInMunicipality(level)) return true;
  const [from] = forward.keys();
  const [to] = backward.keys();
  return [from, to].every((code) => readAreaCode(code)?.level !== "gemeente");
}

/**
 * The same table in the direction that leads to these codes: the side that knows more of them is where it leads to.
 */
export function towards(crosswalk: Crosswalk, codes: readonly string[]): Crosswalk {
  const known = (links: ReadonlyMap<string, unknown>) => codes.filter((code) => links.has(code)).length;
  if (known(crosswalk.backward) >= known(crosswalk.forward)) return crosswalk;
  const { from, to, forward, backward } = crosswalk;
  return { ...crosswalk, from: to, to: from, forward: backward, backward: forward };
}
