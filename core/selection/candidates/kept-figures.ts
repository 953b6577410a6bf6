/** Cells of Kandidaatwijken that keep what is there, because the file has no figure for them. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import { foldWord } from "../../cells/words";
import type { FiguresChoice } from "../../opendata/choose-figures";
import type { WijkValue } from "../../opendata/wijk-value";
import { cellText } from "../../tables/grow-table";
import { locate } from "../../tables/locate";
import type { CellPlace } from "../../workbook/address";
import type { Finding } from "../../workbook/finding";
import type { Snapshot } from "../../workbook/snapshot";
import { words } from "../words";
import { codesKey, figureHeaders, rowsByCodes } from "./figure-places";

/** Whether a cell stays as it is: a gap in the file never takes away what somebody filled in. */
export function keepsPresent(present: string, { value }: WijkValue): boolean {
  return value === undefined && present !== "";
}

/** How many filled cells `planFigures` leaves as they are, with the first: the new source and year are not theirs. */
export function keptFigures(snapshot: Snapshot, choice: FiguresChoice): Finding[] {
  const located = locate(snapshot, kandidaatwijken);
  if (!located) return [];
  const { shape } = located;
  const known = rowsByCodes(shape);
  const columns = figureHeaders(choice.columns).map(
    (header) => shape.columns.find((one) => foldWord(one.header) === foldWord(header))?.column,
  );
  const kept = choice.wijken.flatMap(({ codes }, place): CellPlace[] => {
    const row = known.get(codesKey(codes));
    if (row === undefined) return [];
    return columns.flatMap((column, index) =>
      column !== undefined && keepsPresent(cellText(shape, row, column), choice.values[place]?.[index] ?? {})
        ? [{ sheet: shape.block.sheet, row, column }]
        : [],
    );
  });
  const [cell] = kept;
  if (!cell) return [];
  return [
    {
      severity: "warning",
      text: words.kept,
      values: { count: kept.length },
      table: kandidaatwijken.name,
      cell,
    },
  ];
}
