/** Two tables beside each other on one sheet: which columns belong to the one that is read. */
import { foldWord } from "../cells/words";
import { readAreaCode } from "./area-code";
import { isSector } from "./find-header";
import { headerRole } from "./header-roles";
import { isFilled, type Row } from "./layout";

/**
 * The columns, from and up to, of the table with this area column. Another table begins with codes of its own: under the
 * same header, or behind an empty column. A second column of codes inside a table, such as that of the municipality, is
 * no other table, and neither is one that repeats the same codes row by row.
 */
export function ownColumns(headers: readonly string[], area: number, sample: readonly Row[]): [number, number] {
  const empty = headers.flatMap((header, index) => (header === "" && isEmpty(sample, index) ? [index] : []));
  const begins = headers.flatMap((header, index) => {
    if (index === area || !holdsOtherCodes(sample, { index, area, named: headerRole(header) === "area" })) return [];
    const [left, right] = index < area ? [index, area] : [area, index];
    const apart = empty.some((gap) => gap > left && gap < right);
    return apart || foldWord(header) === foldWord(headers[area] ?? "") ? [index] : [];
  });
  const before = begins.filter((index) => index < area);
  const after = begins.filter((index) => index > area);
  const lastGap = empty.filter((gap) => gap < area).pop();
  const from = before.length === 0 ? 0 : (lastGap ?? area);
  const next = after[0] ?? headers.length;
  const nextGap = empty.find((gap) => gap > area && gap < next);
  return [from, after.length === 0 ? headers.length : (nextGap ?? next)];
}

function isEmpty(sample: readonly Row[], index: number): boolean {
  return sample.every((row) => !isFilled(row[index]));
}

/**
 * Half of what is filled are codes, and not the codes of the area column. `named`: the header names an area; elsewhere
 * only sector codes are telling, because an income has five digits too.
 */
function holdsOtherCodes(
  sample: readonly Row[],
  { index, area, named }: { index: number; area: number; named: boolean },
): boolean {
  let filled = 0;
  let codes = 0;
  let others = 0;
  for (const row of sample) {
    const cell = row[index];
    if (!isFilled(cell)) continue;
    filled++;
    const code = named || isSector(cell) ? readAreaCode(cell) : undefined;
    if (!code) continue;
    codes++;
    if (code.code !== readAreaCode(row[area])?.code) others++;
  }
  return others > 0 && codes * 2 >= filled;
}
