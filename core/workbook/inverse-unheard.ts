/** The way back of a plan of which nobody heard what was found right before it was carried out. */
import { type CellPlace, cellKey, type Place } from "./address";
import { type Found, touched } from "./apply";
import { inverse } from "./inverse";
import type { Change, Plan } from "./plan";

/** The number format of a cell as it was last read; undefined where it was not. */
export type FormatOf = (cell: CellPlace) => string | undefined;

/**
 * As `inverse`, from what the plan itself knew; a number format that is not known stays as it is. `charts`: those that the
 * plan replaced; when that is not known, a chart on a sheet that was there stays as it is, and so does a picture always.
 */
export function inverseUnheard(plan: Plan, formatOf: FormatOf, charts?: Found["charts"]): Plan {
  const undo = inverse(plan, { ...knownBefore(plan, formatOf), charts: charts ?? [] });
  const changes = undo.changes.filter(({ kind }) => (charts || kind !== "removeChart") && kind !== "removePicture");
  return { ...undo, changes: changes.map((change) => knownFormats(change, formatOf)) };
}

function knownFormats(change: Change, formatOf: FormatOf): Change {
  if (change.kind !== "numberFormats") return change;
  const { sheet, row, column } = change;
  const known = (i: number, j: number) => formatOf({ sheet, row: row + i, column: column + j }) !== undefined;
  return {
    ...change,
    formats: change.formats.map((line, i) => line.map((format, j) => (known(i, j) ? format : null))),
  };
}

/** What stood there by what the plan knew of it. Widths are not known. */
function knownBefore(plan: Plan, formatOf: FormatOf): Found {
  const before = new Map(plan.overwrites.map((cell) => [cellKey(cell), cell]));
  const { areas, formats } = touched(plan);
  const format = (cell: CellPlace) => formatOf(cell) ?? "General";
  return {
    areas: areas.map((place) => {
      const known = cellsOf(place).map((line) => line.map((cell) => before.get(cellKey(cell))));
      return {
        ...place,
        values: known.map((line) => line.map((cell) => cell?.before ?? "")),
        formulas: known.map((line) => line.map((cell) => cell?.formula || (cell?.before ?? ""))),
        numberFormats: cellsOf(place).map((line) => line.map(format)),
      };
    }),
    formats: formats.map((place) => ({ ...place, numberFormats: cellsOf(place).map((line) => line.map(format)) })),
    sheets: [],
  };
}

function cellsOf({ sheet, row, column, rows, columns }: Place): CellPlace[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => ({ sheet, row: row + i, column: column + j })),
  );
}
