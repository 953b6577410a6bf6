/** The part of a decision without gaps, on which every method can be compared. */
import type { Decision } from "../../decision/decision";
import { normaliseWeights } from "../../decision/normalise-weights";
import { resolveScale } from "../../decision/resolve-scale";

export interface CompletePart {
  decision: Decision;
  /** The rows of the decision that it was taken from. */
  rows: number[];
  /** How many criteria it keeps. */
  criteria: number;
}

/** Fewer wijken say nothing about who is first. */
const FEWEST_WIJKEN = 3;

/**
 * The wijken without gaps on all criteria; where fewer than three are so, all wijken on the criteria without gaps. The
 * whole where nothing lacks; undefined where neither leaves enough to compare.
 */
export function completePart(decision: Decision): CompletePart | undefined {
  const { values } = decision;
  const rows = indices(values.rows);
  const columns = indices(values.columns);
  const isGap = (row: number, column: number) => Number.isNaN(values.data[row * values.columns + column]);
  const full = rows.filter((row) => !columns.some((column) => isGap(row, column)));
  if (full.length === values.rows) return { decision, rows, criteria: columns.length };
  if (full.length >= FEWEST_WIJKEN) return part(decision, full, columns);
  const known = columns.filter((column) => !rows.some((row) => isGap(row, column)));
  const weighs = known.some((column) => (decision.weights[column] ?? 0) > 0);
  return rows.length >= FEWEST_WIJKEN && known.length > 1 && weighs ? part(decision, rows, known) : undefined;
}

function part(decision: Decision, rows: number[], columns: readonly number[]): CompletePart {
  const { values, weights, directions, scale } = decision;
  const data = Float64Array.from(
    rows.flatMap((row) => columns.map((column) => values.data[row * values.columns + column] ?? Number.NaN)),
  );
  const kept = { rows: rows.length, columns: columns.length, data };
  const pick = (of: Float64Array) => Float64Array.from(columns, (column) => of[column] ?? Number.NaN);
  const ways = Int8Array.from(columns, (column) => directions[column] ?? 1);
  return {
    decision: {
      values: kept,
      weights: normaliseWeights(pick(weights)),
      directions: ways,
      // A scale that follows the wijken follows those that are left.
      scale: scale.fixed
        ? { worst: pick(scale.worst), best: pick(scale.best), fixed: true }
        : resolveScale(kept, ways).scale,
    },
    rows,
    criteria: columns.length,
  };
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
