/** The formulas of the selection functions as their sources print them, written without regard to speed or rounding. */

/** null is a missing value. */
export type Figure = number | null;

export interface Question {
  /** A row per wijk. */
  values: Figure[][];
  weights: number[];
  /** True where higher is better. */
  higher: boolean[];
  /** Worst and best per criterion; left out: those among the wijken. */
  scale?: [number, number][];
}

interface Criterion {
  weight: number;
  higher: boolean;
  worst: number;
  best: number;
  /** One per wijk. */
  column: Figure[];
}

export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
export const normalised = (numbers: readonly number[]) => numbers.map((number) => number / sum(numbers));
const known = (column: readonly Figure[]) => column.filter((figure) => figure !== null);

/** The criteria as columns, with weights of sum 1 and the worst and the best value. */
export function criteriaOf({ values, weights, higher, scale }: Question): Criterion[] {
  return normalised(weights).map((weight, j) => {
    const column = values.map((row) => row[j] ?? null);
    const up = higher[j] ?? true;
    const [low, high] = [Math.min(...known(column)), Math.max(...known(column))];
    const [worst, best] = scale?.[j] ?? (up ? [low, high] : [high, low]);
    return { weight, higher: up, worst, best, column };
  });
}

/** 0 at the worst, 1 at the best, 0.5 where they are equal. */
export function scaled({ worst, best }: Criterion, figure: number): number {
  return worst === best ? 0.5 : Math.min(1, Math.max(0, (figure - worst) / (best - worst)));
}

/** Additive value model (Keeney & Raiffa 1976) over what is known; null without any value of positive weight. */
export function additive(question: Question): Figure[] {
  const parts = contributions(question);
  return parts.map((row) => (row.every((part) => part === null) ? null : sum(known(row))));
}

/** What each criterion adds to the score of each wijk; null where the value or the score is missing. */
export function contributions(question: Question): Figure[][] {
  const criteria = criteriaOf(question);
  return question.values.map((row, i) => {
    const weight = sum(criteria.filter((_, j) => row[j] !== null).map((criterion) => criterion.weight));
    return criteria.map((criterion) => {
      const figure = criterion.column[i] ?? null;
      return figure === null || weight === 0 ? null : (100 * criterion.weight * scaled(criterion, figure)) / weight;
    });
  });
}

/** Weighted product of ratios to the best (Bridgman 1922; Miller & Starr 1969). Every value above 0. */
export function product(question: Question): number[] {
  const criteria = criteriaOf(question);
  return question.values.map((_, i) =>
    criteria.reduce((score, { column, best, higher, weight }) => {
      const figure = column[i] ?? 0;
      return score * Math.min(1, higher ? figure / best : best / figure) ** weight;
    }, 100),
  );
}

/** TOPSIS with vector normalisation, or on the places on a given scale (Hwang & Yoon 1981). */
export function topsis(question: Question): number[] {
  const columns = criteriaOf(question).map((criterion) => {
    const figures = criterion.column.map((figure) => figure ?? 0);
    const length = Math.sqrt(sum(figures.map((figure) => figure ** 2)));
    const places = figures.map((figure) =>
      question.scale ? scaled(criterion, figure) : length === 0 ? 0 : figure / length,
    );
    const flat = question.scale && criterion.worst === criterion.best;
    const ends = question.scale ? (flat ? [0.5] : [0, 1]) : places;
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    const upward = question.scale !== undefined || criterion.higher;
    return { weight: criterion.weight, places, ideal: upward ? high : low, anti: upward ? low : high };
  });
  const distance = (i: number, to: "ideal" | "anti") =>
    Math.sqrt(sum(columns.map((column) => (column.weight * ((column.places[i] ?? 0) - column[to])) ** 2)));
  return question.values.map((_, i) => {
    const [near, far] = [distance(i, "ideal"), distance(i, "anti")];
    return near + far === 0 ? 50 : (100 * far) / (near + far);
  });
}

/** VIKOR with v = 0.5 (Opricovic & Tzeng 2004), as 100 (1 - Q). */
export function vikor(question: Question): number[] {
  const regrets = question.values.map((_, i) =>
    criteriaOf(question).map((criterion) =>
      criterion.worst === criterion.best ? 0 : criterion.weight * (1 - scaled(criterion, criterion.column[i] ?? 0)),
    ),
  );
  const share = (all: number[]) => {
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return all.map((one) => (high - low < 1e-11 ? 0 : (one - low) / (high - low)));
  };
  const largest = share(regrets.map((row) => Math.max(...row)));
  return share(regrets.map(sum)).map((group, i) => 100 * (1 - (group + (largest[i] ?? 0)) / 2));
}

/** The preference of a difference, with q and p as Brans & Vincke 1985; null is no threshold. */
export function preference(difference: number, q: Figure, p: Figure): number {
  if (difference <= (q ?? 0)) return 0;
  if (!p || difference >= p) return 1;
  return (difference - (q ?? 0)) / (p - (q ?? 0));
}

/** PROMETHEE II by comparing every pair. */
export function netFlow(question: Question, thresholds: readonly [Figure, Figure][]): number[] {
  const others = question.values.length - 1;
  return question.values.map((_, i) =>
    others === 0
      ? 0
      : sum(
          criteriaOf(question).flatMap(({ column, higher, weight }, j) => {
            const [q, p] = thresholds[j] ?? [null, null];
            return column.map((figure) => {
              const difference = (higher ? 1 : -1) * ((column[i] ?? 0) - (figure ?? 0));
              return (weight * (preference(difference, q, p) - preference(-difference, q, p))) / others;
            });
          }),
        ),
  );
}

/** The score by net flow: V-shape on the clipped values, with half of the scale as threshold. */
export function promethee(question: Question): number[] {
  const criteria = criteriaOf(question);
  const clipped = question.values.map((_, i) =>
    criteria.map(({ worst, best, column }) =>
      Math.min(Math.max(worst, best), Math.max(Math.min(worst, best), column[i] ?? 0)),
    ),
  );
  const flows = netFlow(
    { ...question, values: clipped },
    criteria.map(({ worst, best }) => [null, Math.abs(best - worst) / 2]),
  );
  return flows.map((flow) => 50 * (1 + flow));
}

/** Ranks 1 2 2 4: one more than the number of scores that are higher. */
export function ranks(scores: readonly number[]): number[] {
  return scores.map((score) => 1 + scores.filter((other) => other - score >= 1e-9).length);
}

/** Mid-ranks 1 2.5 2.5 4 of numbers of which the lowest is first. */
export function midRanks(numbers: readonly number[]): number[] {
  return numbers.map((number) => {
    const equal = numbers.filter((other) => other === number).length;
    return numbers.filter((other) => other < number).length + (equal + 1) / 2;
  });
}
