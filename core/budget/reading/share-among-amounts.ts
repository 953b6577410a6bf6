/** A share that stands among amounts: "10 %" as text, or 0,1 that the sheet shows as 10 %. It is never a few cents. */
import type { CellValue } from "../../workbook/snapshot";
import { isPercentText } from "./amount-cell";
import type { LayoutRow } from "./layout";

/** From this middle on amounts are large, and a number below 1 among them is a share. */
const LARGE = 100;
const ROUNDING = /afrond|round|arrondi/i;

/** Whether a cell of a row holds a share. `amounts`: all of the sheet. Rounding may be cents, and the user's choice goes first. */
export function shareTest(amounts: readonly number[]) {
  let small = 0;
  for (const amount of amounts) if (Math.abs(amount) < LARGE) small++;
  // The middle one in order of size is large.
  const isLarge = amounts.length > 0 && small <= Math.floor(amounts.length / 2);
  return ({ text, chosen }: Pick<LayoutRow, "text" | "chosen">, raw: CellValue, value: number): boolean =>
    isPercentText(raw) || (!chosen && isLarge && value !== 0 && Math.abs(value) < 1 && !ROUNDING.test(text));
}
