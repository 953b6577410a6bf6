/** A decision without one of its criteria or candidates. */
import type { Matrix } from "../cells/matrix";
import type { Decision } from "./decision";
import { normaliseWeights } from "./normalise-weights";
import { resolveScale } from "./resolve-scale";

/** The same without criterion j, weights normalised again; undefined when no weight is left. */
export function withoutCriterion(decision: Decision, j: number): Decision | undefined {
  const keep = (_: number, k: number) => k !== j;
  const points = decision.weights.filter(keep);
  if (!points.some((weight) => weight > 0)) return undefined;
  const { rows, columns, data } = decision.values;
  return {
    values: { rows, columns: columns - 1, data: data.filter((_, position) => position % columns !== j) },
    weights: normaliseWeights(points),
    directions: decision.directions.filter(keep),
    scale: {
      worst: decision.scale.worst.filter(keep),
      best: decision.scale.best.filter(keep),
      fixed: decision.scale.fixed,
    },
  };
}

/**
 * The same without candidate i; rows after it move up by one. A scale that is not fixed follows the candidates that are
 * left. Undefined when nobody is left.
 */
export function withoutCandidate(decision: Decision, i: number): Decision | undefined {
  const { rows, columns, data } = decision.values;
  if (rows < 2) return undefined;
  const values: Matrix = {
    rows: rows - 1,
    columns,
    data: data.filter((_, position) => Math.floor(position / columns) !== i),
  };
  const scale = decision.scale.fixed ? decision.scale : resolveScale(values, decision.directions).scale;
  return { ...decision, values, scale };
}
