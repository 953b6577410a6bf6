/** Totals that add up nothing but the parts below them ("waarvan"): there the money of the budget is. */
import type { Block } from "../../workbook/snapshot";
import type { LayoutColumn } from "./layout";
import type { DraftRow } from "./layout-rows";
import { centsReader, moneyColumns, sameCents } from "./layout-sums";

/**
 * The drafts where a total without lines above it, that is no sum of the lines below it either, is followed by its parts:
 * the parts are lines where they add up to it, and else the total is one.
 */
export function withWholes(block: Block, drafts: readonly DraftRow[], columns: readonly LayoutColumn[]): DraftRow[] {
  const isPart = (draft: DraftRow | undefined) => draft?.doubt === "part";
  const isLine = (draft: DraftRow) => draft.role === "line" && !isPart(draft);
  const firstLine = drafts.findIndex(isLine);
  const first = firstLine < 0 ? drafts.length : firstLine;
  const totals = [...drafts.keys()].filter(
    (at) => at < first && drafts[at]?.role === "total" && isPart(drafts[at + 1]),
  );
  if (totals.length === 0) return [...drafts];
  const money = moneyColumns(columns);
  const centsAt = centsReader(block, money);
  const equals = (at: number, rows: readonly number[]) =>
    money.every((_, k) => {
      const sum = rows.reduce((total, row) => total + (centsAt(row, k) ?? 0), 0);
      return sameCents(sum, centsAt(at, k) ?? 0);
    });
  const lines = [...drafts.keys()].filter((at) => isLine(drafts[at] as DraftRow));
  const found = [...drafts];
  for (const at of totals) {
    if (lines.length > 0 && equals(at, lines)) continue;
    const parts: number[] = [];
    for (let row = at + 1; isPart(drafts[row]); row++) parts.push(row);
    if (!equals(at, parts)) found[at] = { ...(drafts[at] as DraftRow), role: "line" };
    else {
      for (const row of parts) {
        const { doubt: _, ...part } = drafts[row] as DraftRow;
        found[row] = part;
      }
    }
  }
  return found;
}
