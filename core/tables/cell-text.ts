/** What a cell of somebody's table says as a header, and whether it holds anything. */

import { visible } from "../cells/visible";
import { isYear } from "../cells/year";
import type { CellValue } from "../workbook/snapshot";

/** The words of a header; a number is one only when it is a year. */
export function headerText(value: CellValue): string {
  return typeof value === "number" && !isYear(value) ? "" : visible(String(value)).trim();
}

/** False for an empty cell, also with spaces or signs that nobody sees. */
export function isFilled(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return value !== undefined;
  // Nearly all texts begin with a letter or a figure.
  const first = value.charCodeAt(0);
  return (first > SPACE && first < DELETE) || visible(value).trim() !== "";
}

/** Between these two in ASCII everything can be seen. */
const [SPACE, DELETE] = [0x20, 0x7f];
