/** A share that stands among amounts: "10 %" as text, or 0,1 that the sheet shows as 10 %. It is never a few cents. */
import type { CellValue } from "../../workbook/snapshot";
import { isPercentText } from "./amount-cell";
import type { LayoutRow } from "./layout";

/** From this middle on amounts are large, and a number below 1 among them is a share. */
const LARGE = 100;
const ROUNDING = /afrond|round|arrondi/i;

/**
 * Whether a cell of a row holds a share. `amounts`: all of the sheet, asked for at the first number that may be one; most
 * sheets have none. Rounding may be cents, and the user's choice goes first.
 */
export function shareTest(amounts: () => readonly number[]) {
  let isLarge: boolean | undefined;
  return ({ text, chosen }: Pick<LayoutRow, "text" | "chosen">, raw: CellValue, value: number): boolean => {
    if (isPercentText(raw)) return true;
    if (chosen || value === 0 || Math.abs(value) >= 1 || ROUNDING.test(text)) return false;
    isLarge ??= isMostlyLarge(amounts());
    return isLarge;
  };
}

/** Whether the middle one in order of size is large. */
function isMostlyLarge(amounts: readonly number[]): boolean {
  const small = amounts.filter((amount) => Math.abs(amount) < LARGE).length;
  return amounts.length > 0 && small <= Math.floor(amounts.length / 2);
}
