/** The scale that the header of a column names itself: "Invloed (op 10)", "Belang (1-10)", "Houding (-2 tot 2)". */
import { foldWord } from "../cells/words";
import type { CellPlace } from "../workbook/address";
import type { CellValue, Snapshot } from "../workbook/snapshot";
import { valueAt } from "../workbook/snapshot";
import type { ScaleAnswers } from "./scale-answers";

type Scale = NonNullable<ScaleAnswers["scale"]>;

export interface HeaderCell {
  /** As the reading of the table knows it, and with all that stands in its cell. */
  name: string;
  text: string;
  cell: CellPlace;
}

const RANGE = /(?:^|[^\d/])(-?\d)\s*(?:-|\.{2,3}|tot(?: en met)?|t\/m|to)\s*\+?(-?\d{1,3})(?![\d/])/;
const OUT_OF = /(?:^|[^\d])(?:\/|\bop |\bsur |\bout of |\bschaal (?:van )?)\s*(\d{1,3})\s*(?:$|[)\].,;:])/;
/** Others are no scale: "op 2", "op 12". */
const USUAL_HIGHEST: readonly number[] = [3, 4, 5, 6, 7, 10, 20, 100];

/** undefined where the header names none, or where several figures do not fit it. "Op 10" begins at 0 where a 0 stands. */
export function scaleInHeader(header: string, figures: readonly number[]): Scale | undefined {
  const scale = namedIn(foldWord(header), figures);
  const outside = scale && figures.filter((figure) => figure < scale.lowest || figure > scale.highest);
  return outside && outside.length < 2 ? scale : undefined;
}

function namedIn(header: string, figures: readonly number[]): Scale | undefined {
  const range = RANGE.exec(header);
  if (range) {
    const [lowest = 0, highest = 0] = range.slice(1).map(Number);
    return lowest <= 1 && highest - lowest >= 2 && highest <= 100 ? { lowest, highest } : undefined;
  }
  const highest = Number(OUT_OF.exec(header)?.[1]);
  return USUAL_HIGHEST.includes(highest) ? { lowest: figures.includes(0) ? 0 : 1, highest } : undefined;
}

/** The header of a column as it stands in the sheet; of several rows that make one the last. */
export function headerCell(
  snapshot: Snapshot,
  { block, headerRow, headerRows, columns }: HeaderPlace,
  key: string,
): HeaderCell | undefined {
  const found = columns.find((one) => one.key === key);
  if (!found) return undefined;
  const cell = { sheet: block.sheet, row: headerRow + headerRows - 1, column: found.column };
  const typed: CellValue = valueAt(snapshot, cell.sheet, cell.row, cell.column);
  return { name: found.header, text: `${found.header} ${typed}`, cell };
}

interface HeaderPlace {
  block: { sheet: string };
  headerRow: number;
  headerRows: number;
  columns: readonly { key?: string; column: number; header: string }[];
}
