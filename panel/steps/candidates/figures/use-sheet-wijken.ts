/** The wijken that stand in Kandidaatwijken with their sector codes: the usual ones to fetch figures for. */
import { useMemo } from "react";
import { kandidaatwijken } from "../../../../core/candidates/kandidaatwijken";
import type { ChosenWijk } from "../../../../core/opendata/choose-figures";
import { codesKey, splitCodes } from "../../../../core/selection/candidates/figure-places";
import { readTable } from "../../../../core/tables/read-table";
import { useStudy } from "../../criteria/use-study";

export function useSheetWijken(): ChosenWijk[] {
  const study = useStudy();
  const located = study?.candidates;
  return useMemo(() => {
    if (!located) return [];
    return readTable(located.shape, kandidaatwijken).rows.flatMap(({ values }) => {
      const codes = typeof values.sectors === "string" ? splitCodes(values.sectors) : [];
      if (codes.length === 0) return [];
      return [{ name: String(values.name ?? ""), municipality: String(values.municipality ?? ""), codes }];
    });
  }, [located]);
}

/** How many wijken of the sheet are not among these, by their codes: they keep the figures that they have. */
export function useLeftBehind(wijken: readonly ChosenWijk[]): number {
  const study = useStudy();
  const fromSheet = useSheetWijken();
  const chosen = new Set(wijken.map(({ codes }) => codesKey(codes)));
  const rows = study?.candidates?.shape.dataRows.length ?? 0;
  return rows - fromSheet.filter(({ codes }) => chosen.has(codesKey(codes))).length;
}
