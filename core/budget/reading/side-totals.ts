/** Sides by the totals below their lines: what stands above "Totaal kosten" is costs, what follows up to "Totaal financiering" pays for them. */
import { foldWord } from "../../cells/words";
import type { LayoutRow, TotalCheck } from "./layout";
import { sideOfHeading, totalRole } from "./layout-words";

/** "Totaal", "Som van", "Subtotaal" before the name of a side. */
const TOTAL_WORD = /^(?:(?:algemeen|sub|eind)?[ -]?totaa?le?n?|som(?: van)?|total(?: des?)?)(?: van)?(?: de)? /;

/**
 * The rows with the side of the total that adds them up. Only where nothing else says a side, where totals name both
 * sides, and where each of them agrees with its lines.
 */
export function withSidesOfTotals(rows: readonly LayoutRow[], totals: readonly TotalCheck[]): LayoutRow[] {
  if (rows.some(({ side }) => side !== undefined)) return [...rows];
  const sideOf = ({ role, text }: LayoutRow) => {
    const folded = foldWord(text);
    return role === "total" || role === "subtotal" || totalRole(folded)
      ? sideOfHeading(folded.replace(TOTAL_WORD, ""))
      : undefined;
  };
  const closing = rows.filter((row) => sideOf(row) !== undefined);
  const agree = closing.every(({ row }) => {
    const checks = totals.filter((check) => check.row === row);
    return checks.length > 0 && checks.every(({ agrees, above }) => agrees && !above);
  });
  if (!agree || new Set(closing.map(sideOf)).size < 2) return [...rows];
  let from = 0;
  const found = [...rows];
  rows.forEach((row, at) => {
    const side = sideOf(row);
    if (side === undefined) return;
    for (let index = from; index < at; index++) {
      const one = found[index];
      if (one?.role === "line") found[index] = { ...one, side };
    }
    from = at + 1;
  });
  return found;
}
