/** Where chosen figures go in Kandidaatwijken: the row with the same sector codes and the column of the same name. */

import type { ChosenColumn } from "../../opendata/choose-figures";
import { cellText } from "../../tables/grow-table";
import { columnOf, type TableShape } from "../../tables/shape";
import { codesIn } from "./sector-codes";

/** Sector codes in a cell, as the official list writes them (sector-codes.ts). */
export function splitCodes(text: string): string[] {
  return codesIn(text).map(({ code }) => code);
}

/** The same for the same codes in any order: what a wijk is known by. "" without codes. */
export function codesKey(codes: readonly string[]): string {
  return [...new Set(codes)].sort().join(" ");
}

/** The row of each wijk that the table holds, by `codesKey`; of two rows with the same codes the first. */
export function rowsByCodes(shape: TableShape): Map<string, number> {
  const known = new Map<string, number>();
  const sectors = columnOf(shape, "sectors")?.column;
  if (sectors === undefined) return known;
  for (const row of shape.dataRows) {
    const codes = codesKey(splitCodes(cellText(shape, row, sectors)));
    if (codes !== "" && !known.has(codes)) known.set(codes, row);
  }
  return known;
}

/** The header of each column, with its year where the name occurs twice. */
export function figureHeaders(columns: readonly ChosenColumn[]): string[] {
  return columns.map(({ name, period }) => {
    const same = columns.filter((other) => other.name === name);
    return same.length > 1 && period > 0 ? `${name} ${period}` : name;
  });
}
