/** Whether the people in Weging gave points or ranks, whose answers cannot count, and the cell that says why. */
import { midRanks } from "../../decision/mid-ranks";

/**
 * What one complete row can be, of m criteria.
 * - ranks: 1 to m, ties at their mean (1 2.5 2.5 4) or at their first place (1 2 2 4).
 * - nearRanks: ranks but for one slip, or with the place after a tie not skipped (1 2 2 3).
 * - same: the same for every criterion; it says nothing.
 * - points: anything else.
 */
type RowKind = "ranks" | "nearRanks" | "same" | "points";

/** Something about a person's row of answers. */
export interface AnswerProblem {
  person: number;
  kind: "negative" | "allZero" | "notRanks" | "slip" | "maybeRanks" | "likelyRanks";
  /** The criterion whose cell is to be looked at. */
  criterion: number;
  /** True when the person does not count until it is mended. */
  leftOut: boolean;
}

export interface WeighingKind {
  looksLike: "points" | "ranks";
  /** By person. */
  problems: AnswerProblem[];
}

type Row = ArrayLike<number>;

/**
 * One reading for the whole table, by what most rows are. Read the wrong way round, a row gives the most to what
 * matters least to that person; so a row that does not fit the reading never counts unseen (our own rule).
 *
 * Ranks, when somebody gave ranks and the rows that are ranks but for a slip make up half or more together with these.
 * A slip is told and the row counts by its order. Any other row is left out and told.
 *
 * Points otherwise. A row of ranks among points that no ranks can be is left out and told. Where all answers are so small
 * that they might be ranks, it counts as points and is told.
 *
 * A row with a negative number, or with zeros alone, is left out and told. `rows` are complete answers, one number per
 * criterion; undefined for a person who left a gap, about whom nothing is told here.
 */
export function weighingKind(rows: readonly (Row | undefined)[]): WeighingKind {
  const problems: AnswerProblem[] = [];
  const known: { person: number; row: number[]; kind: RowKind }[] = [];
  rows.forEach((answers, person) => {
    if (!answers) return;
    const row = Array.from(answers);
    const negative = row.findIndex((value) => value < 0);
    if (negative >= 0) problems.push({ person, kind: "negative", criterion: negative, leftOut: true });
    else if (row.every((value) => value === 0)) {
      problems.push({ person, kind: "allZero", criterion: 0, leftOut: true });
    } else known.push({ person, row, kind: kindOf(row) });
  });
  const count = (kind: RowKind) => known.filter((one) => one.kind === kind).length;
  const points = count("points");
  const looksLike = count("ranks") > 0 && count("ranks") + count("nearRanks") >= points ? "ranks" : "points";
  const beyondRanks = known.some(({ row }) => row.some((value) => value > row.length + 1));
  for (const { person, row, kind } of known) {
    const add = (problem: AnswerProblem["kind"], criterion: number, leftOut: boolean) =>
      problems.push({ person, kind: problem, criterion, leftOut });
    if (looksLike === "ranks") {
      if (kind === "points") add("notRanks", Math.max(firstNoRank(row), 0), true);
      if (kind === "nearRanks") add("slip", Math.max(firstOutOfPlace(row), 0), false);
    } else if (kind === "ranks" || kind === "nearRanks") {
      const least = row.indexOf(Math.min(...row));
      add(beyondRanks ? "likelyRanks" : "maybeRanks", least, beyondRanks);
    }
  }
  return { looksLike, problems: problems.sort((a, b) => a.person - b.person) };
}

function kindOf(row: readonly number[]): RowKind {
  if (row.every((value) => value === row[0])) return "same";
  if (firstOutOfPlace(row) < 0) return "ranks";
  const distinct = new Set(row);
  const small = row.every((value) => value <= row.length + 1 && Number.isInteger(2 * value));
  if (!small || !distinct.has(1)) return "points";
  const noGaps = row.every((value) => value === 1 + [...distinct].filter((other) => other < value).length);
  return noGaps || distinct.size >= row.length - 1 ? "nearRanks" : "points";
}

/** The first criterion whose value is not its rank; -1 when the row is ranks throughout. */
function firstOutOfPlace(row: readonly number[]): number {
  const mean = midRanks(row);
  const first = row.map((value) => 1 + row.filter((other) => other < value).length);
  if (row.every((value, criterion) => value === mean[criterion])) return -1;
  return row.findIndex((value, criterion) => value !== first[criterion]);
}

/** The first criterion whose value is no rank at all; otherwise the first that is out of place. */
function firstNoRank(row: readonly number[]): number {
  const none = row.findIndex((value) => !(value >= 1 && value <= row.length && Number.isInteger(2 * value)));
  return none < 0 ? firstOutOfPlace(row) : none;
}
