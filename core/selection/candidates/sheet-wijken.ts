/** The wijken of Kandidaatwijken that have sector codes: the usual ones to fetch figures for. */
import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import type { ChosenWijk } from "../../opendata/choose-figures";
import { tableIn } from "../../tables/table";
import { perSnapshot } from "../../workbook/per-snapshot";
import type { Snapshot } from "../../workbook/snapshot";
import { codesKey, splitCodes } from "./figure-places";

/** In the order of the sheet; none where the table lacks. */
export const sheetWijken = perSnapshot((snapshot): readonly ChosenWijk[] =>
  (tableIn(snapshot, kandidaatwijken)?.rows ?? []).flatMap(({ values }) => {
    const codes = typeof values.sectors === "string" ? splitCodes(values.sectors) : [];
    if (codes.length === 0) return [];
    return [{ name: String(values.name ?? ""), municipality: String(values.municipality ?? ""), codes }];
  }),
);

/** How many rows of the sheet are not among these wijken, by their codes: they keep the figures that they have. */
export function leftBehind(snapshot: Snapshot, wijken: readonly ChosenWijk[]): number {
  const chosen = new Set(wijken.map(({ codes }) => codesKey(codes)));
  const rows = tableIn(snapshot, kandidaatwijken)?.shape.dataRows.length ?? 0;
  return rows - sheetWijken(snapshot).filter(({ codes }) => chosen.has(codesKey(codes))).length;
}
