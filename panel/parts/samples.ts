/** What stands first in a column of the user's sheet, to recognise it by. */
import { isYear } from "../../core/cells/year";
import type { CellValue } from "../../core/workbook/snapshot";

const SAMPLES = 3;

/** The first filled cells of a column. */
export function firstFilled(values: readonly CellValue[]): CellValue[] {
  return values.filter((value) => value !== "").slice(0, SAMPLES);
}

/** Whole numbers that can only be years are shown without a thousands mark: as texts. */
export function asYears(values: readonly CellValue[]): CellValue[] {
  const years = values.every((value) => typeof value === "number" && isYear(value));
  return years ? values.map(String) : [...values];
}
