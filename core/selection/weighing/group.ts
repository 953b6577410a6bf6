/** What a group's answers give: everybody's shares, their agreement and the weights together. */
import type { Matrix } from "../../cells/matrix";
import { sortedQuantile } from "../../cells/sorted-quantile";
import { kendallW } from "../../decision/agreement";
import { groupWeights } from "../../decision/group-weights";
import { normaliseWeights } from "../../decision/normalise-weights";
import { rankWeights } from "../../decision/rank-weights";
import type { Weighing } from "./read-weighing";

export interface Group {
  people: string[];
  /** People x criteria, each person's sum 1. */
  shares: number[][];
  /** Kendall's W, 0..1; undefined when nobody makes a difference. */
  agreement: number | undefined;
  /** Sum 1; undefined when nothing is left, such as a zero by somebody for each criterion. */
  weights: Float64Array | undefined;
}

/** Below this people agree little, from the other on they agree strongly (proposal of ours). */
const LITTLE = 0.5;
const STRONG = 0.9;

/** Kendall's W as a word. */
export function agreementWord(agreement: number): "little" | "fair" | "strong" {
  if (agreement < LITTLE) return "little";
  return agreement < STRONG ? "fair" : "strong";
}

/**
 * Who in the group lies farthest from its middle for a criterion; undefined when everybody gives the same, or nothing is left together. From the
 * middle and not from the weight together: a single zero pulls a geometric mean to itself, and then names the others.
 */
export function farthestFrom({ shares, weights }: Group, criterion: number): number | undefined {
  const own = shares.map((line) => line[criterion] ?? 0);
  if (!weights || own.every((one) => one === own[0])) return undefined;
  const sorted = Float64Array.from(own).sort();
  const middle = sortedQuantile(sorted, 0.5);
  return own.reduce(
    (far, one, person) => (Math.abs(one - middle) > Math.abs((own[far] ?? 0) - middle) ? person : far),
    0,
  );
}

/** A criterion that loses all its weight under the geometric mean, though somebody gives it some, and by whose zero. */
export interface Veto {
  criterion: number;
  /** Places in `people`. */
  people: number[];
}

/** Those of a group, in the order of the criteria. What everybody gives nothing is no veto. */
export function vetoes({ shares }: Group): Veto[] {
  const [first] = shares;
  return (first ?? []).flatMap((_, criterion): Veto[] => {
    const people = shares.flatMap((line, person) => (line[criterion] === 0 ? [person] : []));
    return people.length > 0 && people.length < shares.length ? [{ criterion, people }] : [];
  });
}

/** Of the people whose answers count; undefined when there are none. */
export function groupOf(
  { people, answers, looksLike, counts }: Weighing,
  form: "geometric" | "median",
): Group | undefined {
  const complete = people.flatMap((person, row) => {
    const line = answers.data.subarray(row * answers.columns, (row + 1) * answers.columns);
    return counts[row] ? [{ person, line }] : [];
  });
  if (complete.length === 0) return undefined;
  const shares = complete.map(({ line }) =>
    looksLike === "ranks" ? rankWeights(line, "centroid") : normaliseWeights(line),
  );
  // Whether the first or the most stands first makes no difference to how far people agree.
  const given: Matrix = {
    rows: answers.columns,
    columns: complete.length,
    data: Float64Array.from(
      Array.from({ length: answers.columns }, (_, criterion) =>
        complete.map(({ line }) => line[criterion] ?? 0),
      ).flat(),
    ),
  };
  const table: Matrix = {
    rows: shares.length,
    columns: answers.columns,
    data: Float64Array.from(shares.flatMap((line) => Array.from(line))),
  };
  return {
    people: complete.map(({ person }) => person),
    shares: shares.map((line) => Array.from(line)),
    agreement: kendallW(given),
    weights: groupWeights(table, form),
  };
}
