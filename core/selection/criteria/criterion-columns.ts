/** Which of the user's own columns of Kandidaatwijken may be a criterion, and what their headers say of it. */

import type { kandidaatwijken } from "../../candidates/kandidaatwijken";
import { missingReason } from "../../cells/cell";
import { parseNumber } from "../../cells/parse-number";
import type { RowEdit } from "../../tables/change-table";
import { foldHeader } from "../../tables/match-header";
import { namesRows } from "../../tables/naming-columns";
import type { TableReading } from "../../tables/read-table";
import type { ShapeColumn } from "../../tables/shape";
import type { criteria } from "../tables/criteria";

/** What somebody computed from the others: as a criterion it would count them twice. "Totaal aantal woningen" is none. */
const OUTCOME =
  /^(?:totaal|totaalscore|totale score|total|total score|eindscore|eindtotaal|som|score totaal|gewogen (?:score|totaal))$/;
/** So many filled cells tell what a column holds. */
const LOOK = 200;

/** Columns with figures: no numbers that only count rows or name areas, no prose. A column without a cell may become one. */
export function criterionColumns(reading: TableReading<typeof kandidaatwijken>): ShapeColumn[] {
  return reading.open.filter((column) => mayMeasure(reading, column) && !OUTCOME.test(foldHeader(column.header)));
}

/** False for a column that names or describes its rows. */
export function mayMeasure({ shape }: Pick<TableReading, "shape">, { column, header }: ShapeColumn): boolean {
  if (namesRows(header)) return false;
  const { block, dataRows } = shape;
  let [numbers, words] = [0, 0];
  for (const row of dataRows) {
    const value = block.values[row - block.row]?.[column - block.column] ?? "";
    if (typeof value === "number" || (typeof value === "string" && parseNumber(value) !== undefined)) numbers++;
    else if (String(value).trim() !== "" && missingReason(String(value)) === undefined) words++;
    if (numbers + words >= LOOK) break;
  }
  return words === 0 || numbers >= words;
}

const BRACKETS = /\s*[([]([^()[\]]+)[)\]]\s*$/;
const UNIT =
  /^(?:in )?(?:%|‰|procent|percent|pct|[kmg]?wh|[kmg]wh ?\/ ?\S+|gj|m[²³23]|ha|are|km[²2]?|m|€|eur|euro|k€|€ ?\/ ?\S+|euro ?(?:per|\/) ?\S+|ton(?: co2)?|kg(?: co2)?|co2|aantal|jaar|jaren|punten|score.*|schaal.*|op \d+|\d ?[-–] ?\d+|per \d+.*|°c|dagen|uren|vte|fte)$/i;
const YEAR = /^(?:19|20)\d{2}$/;

/** A criterion as the header over a column says it: the group above is its theme, what stands in brackets its unit or year. */
export function criterionOf(column: ShapeColumn, all: readonly ShapeColumn[]): RowEdit<typeof criteria> {
  const { header, group } = column;
  const own = bareOf(column);
  const isTaken = all.some((other) => other !== column && foldHeader(bareOf(other).name) === foldHeader(own.name));
  // "Aantal" under two groups is no name; with its group it is.
  const name = isTaken && group ? trimmed(header).name : own.name;
  const { unit, year } = own;
  return {
    name,
    ...(group && { theme: group }),
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    // Only where the criterion would not find its column by its name.
    ...(foldHeader(name) !== foldHeader(header) && { column: header }),
  };
}

function bareOf({ header, group }: ShapeColumn) {
  return trimmed(group && header.startsWith(`${group} `) ? header.slice(group.length + 1) : header);
}

/** "Gasverbruik (kWh, 2021)": the name, the unit and the year; what else stands in brackets is part of the name. */
function trimmed(header: string): { name: string; unit?: string; year?: number } {
  const inside = BRACKETS.exec(header)?.[1];
  if (inside === undefined) return { name: header };
  const parts = inside.split(/[,;]/).map((part) => part.trim());
  const unit = parts.find((part) => UNIT.test(part));
  const year = parts.find((part) => YEAR.test(part));
  const name = header.replace(BRACKETS, "").trim();
  if (name === "" || parts.some((part) => part !== unit && part !== year)) return { name: header };
  return {
    name,
    ...(unit !== undefined && { unit: unit.replace(/^in /i, "") }),
    ...(year !== undefined && { year: Number(year) }),
  };
}
