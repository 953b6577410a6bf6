/** The selection methods as one would write them first: plain arrays and closures. What the bench compares with. */

type Table = number[][];
const column = (values: Table, j: number) => values.map((row) => row[j] ?? 0);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const normalised = (weights: readonly number[]) => weights.map((weight) => weight / sum(weights));

/** Between 0 (worst) and 1 (best); `up` says of each column whether higher is better. */
function scaled(values: Table, up: readonly boolean[]): Table {
  const lows = up.map((_, j) => column(values, j).reduce((a, b) => Math.min(a, b)));
  const highs = up.map((_, j) => column(values, j).reduce((a, b) => Math.max(a, b)));
  return values.map((row) =>
    row.map((x, j) => {
      const [low, high] = [lows[j] ?? 0, highs[j] ?? 0];
      return high === low ? 0.5 : up[j] ? (x - low) / (high - low) : (high - x) / (high - low);
    }),
  );
}

export function plainSum(values: Table, weights: readonly number[], up: readonly boolean[]): number[] {
  const shares = normalised(weights);
  return scaled(values, up).map((row) => 100 * sum(row.map((x, j) => x * (shares[j] ?? 0))));
}

export function plainProduct(values: Table, weights: readonly number[], up: readonly boolean[]): number[] {
  const shares = normalised(weights);
  const best = up.map((higher, j) => column(values, j).reduce((a, b) => (higher ? Math.max(a, b) : Math.min(a, b))));
  return values.map(
    (row) =>
      100 *
      row.reduce((product, x, j) => product * (up[j] ? x / (best[j] ?? 1) : (best[j] ?? 1) / x) ** (shares[j] ?? 0), 1),
  );
}

export function plainTopsis(values: Table, weights: readonly number[], up: readonly boolean[]): number[] {
  const shares = normalised(weights);
  const norms = up.map((_, j) => Math.sqrt(sum(column(values, j).map((x) => x * x))));
  const weighted = values.map((row) => row.map((x, j) => ((shares[j] ?? 0) * x) / (norms[j] ?? 1)));
  const extreme = (best: boolean) =>
    up.map((higher, j) => column(weighted, j).reduce((a, b) => (higher === best ? Math.max(a, b) : Math.min(a, b))));
  const [ideal, opposite] = [extreme(true), extreme(false)];
  const distance = (row: number[], to: number[]) => Math.sqrt(sum(row.map((x, j) => (x - (to[j] ?? 0)) ** 2)));
  return weighted.map((row) => (100 * distance(row, opposite)) / (distance(row, ideal) + distance(row, opposite)));
}

export function plainVikor(values: Table, weights: readonly number[], up: readonly boolean[]): number[] {
  const shares = normalised(weights);
  const regrets = scaled(values, up).map((row) => row.map((x, j) => (shares[j] ?? 0) * (1 - x)));
  const part = (each: number[]) => {
    const low = each.reduce((a, b) => Math.min(a, b));
    const high = each.reduce((a, b) => Math.max(a, b));
    return each.map((x) => (x - low) / (high - low));
  };
  const group = part(regrets.map(sum));
  const largest = part(regrets.map((row) => Math.max(...row)));
  return group.map((x, i) => 100 * (1 - (x + (largest[i] ?? 0)) / 2));
}

/** Every pair on every criterion: the square of the number of rows. */
export function plainFlow(
  values: Table,
  weights: readonly number[],
  up: readonly boolean[],
  q: number,
  p: number,
): number[] {
  const shares = normalised(weights);
  const preference = (d: number) => (d <= q ? 0 : d >= p ? 1 : (d - q) / (p - q));
  return values.map(
    (mine) =>
      sum(
        values.map((other) =>
          sum(
            mine.map((x, j) => {
              const d = (x - (other[j] ?? 0)) * (up[j] ? 1 : -1);
              return (shares[j] ?? 0) * (preference(d) - preference(-d));
            }),
          ),
        ),
      ) /
      (values.length - 1),
  );
}

/** Rank acceptability with open weights: a sort with a comparator per draw. */
export function plainAcceptability(values: Table, up: readonly boolean[], draws: number, random: () => number): Table {
  const table = scaled(values, up);
  const counts = table.map(() => table.map(() => 0));
  for (let draw = 0; draw < draws; draw++) {
    const cuts = [0, ...up.slice(1).map(random), 1].sort((a, b) => a - b);
    const shares = up.map((_, j) => (cuts[j + 1] ?? 0) - (cuts[j] ?? 0));
    table
      .map((row, i) => ({ i, score: sum(row.map((x, j) => x * (shares[j] ?? 0))) }))
      .sort((a, b) => b.score - a.score)
      .forEach(({ i }, rank) => {
        const row = counts[i] ?? [];
        row[rank] = (row[rank] ?? 0) + 1;
      });
  }
  return counts.map((row) => row.map((count) => count / draws));
}
