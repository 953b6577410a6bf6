/** The beta-PERT distribution of an uncertain amount: low, most likely, high. */

/** Cells of the table on 0..1. The distribution function is met to 1e-4: less than a million draws could show. */
const CELLS = 64;
const WIDTH = 1 / CELLS;
/** Gauss-Legendre on 0..1, five points. */
const NODES = [0.046910077030668, 0.230765344947158, 0.5, 0.769234655052842, 0.953089922969332];
const WEIGHTS = [0.118463442528095, 0.239314335249683, 0.284444444444444, 0.239314335249683, 0.118463442528095];

/** Mean (low + 4 likely + high) / 6 (Malcolm, Roseboom, Clark & Fazar 1959). */
export function pertMean(low: number, likely: number, high: number): number {
  return (low + 4 * likely + high) / 6;
}

/**
 * Variance (mean - low)(high - mean) / 7, that of a beta with alpha + beta = 6. The well-known ((high - low) / 6)^2
 * holds for two shapes only.
 */
export function pertVariance(low: number, likely: number, high: number): number {
  const mean = pertMean(low, likely, high);
  return ((mean - low) * (high - mean)) / 7;
}

/**
 * The inverse of the distribution function: from a share between 0 and 1 to an amount, for low < high.
 * Every draw of a line is then a function of one uniform number, so that 1 - u is its exact mirror.
 *
 * Numerical inversion (Hörmann & Leydold 2003): the distribution function at 65 points, cubic Hermite in between with
 * the slope 1 / density. In the first and the last cell that slope has no bound; there the series of the incomplete
 * beta function is inverted by Newton's method.
 */
export function pertQuantile(low: number, likely: number, high: number): (share: number) => number {
  const range = high - low;
  const alpha = 1 + (4 * (likely - low)) / range;
  const beta = 6 - alpha;

  const masses = new Float64Array(CELLS);
  for (let cell = 1; cell < CELLS - 1; cell++) masses[cell] = cellMass(cell, alpha, beta);
  masses[0] = tailMass(WIDTH, alpha, beta);
  masses[CELLS - 1] = tailMass(WIDTH, beta, alpha);
  const total = masses.reduce((sum, mass) => sum + mass, 0);

  /** The share below each edge, and how fast x rises with the share there. */
  const below = new Float64Array(CELLS + 1);
  const slope = new Float64Array(CELLS + 1);
  for (let i = 1; i <= CELLS; i++) {
    below[i] = (below[i - 1] as number) + (masses[i - 1] as number) / total;
    slope[i] = total / density(i * WIDTH, alpha, beta);
  }

  // The cell in which to begin looking, for each of as many equal shares.
  const guide = new Uint8Array(CELLS);
  for (let i = 0, cell = 0; i < CELLS; i++) {
    while (cell < CELLS - 1 && (below[cell + 1] as number) <= i * WIDTH) cell++;
    guide[i] = cell;
  }

  return (share) => {
    let cell = guide[Math.floor(share * CELLS)] as number;
    while (cell < CELLS - 1 && (below[cell + 1] as number) < share) cell++;
    if (cell === 0) return low + range * tailQuantile(share * total, alpha, beta);
    if (cell === CELLS - 1) return high - range * tailQuantile((1 - share) * total, beta, alpha);
    const from = below[cell] as number;
    const step = (below[cell + 1] as number) - from;
    const part = (share - from) / step;
    const left = step * (slope[cell] as number);
    const right = step * (slope[cell + 1] as number);
    const rise = part * (left + part * (3 * WIDTH - 2 * left - right + part * (left + right - 2 * WIDTH)));
    return low + range * (cell * WIDTH + rise);
  };
}

function density(x: number, alpha: number, beta: number): number {
  return x ** (alpha - 1) * (1 - x) ** (beta - 1);
}

function cellMass(cell: number, alpha: number, beta: number): number {
  let sum = 0;
  for (let i = 0; i < NODES.length; i++) {
    sum += (WEIGHTS[i] as number) * density((cell + (NODES[i] as number)) * WIDTH, alpha, beta);
  }
  return sum * WIDTH;
}

/** The integral of the density from 0 to a small x: x^alpha sum_k (-1)^k C(beta - 1, k) x^k / (alpha + k). */
function tailMass(x: number, alpha: number, beta: number): number {
  let term = 1;
  let sum = 0;
  for (let k = 0; k < 7; k++) {
    sum += term / (alpha + k);
    term *= (-x * (beta - 1 - k)) / (k + 1);
  }
  return x ** alpha * sum;
}

/** The small x below which this much mass lies. */
function tailQuantile(mass: number, alpha: number, beta: number): number {
  let x = (mass * alpha) ** (1 / alpha);
  for (let i = 0; i < 3 && x > 0; i++) x -= (tailMass(x, alpha, beta) - mass) / density(x, alpha, beta);
  return Math.min(Math.max(x, 0), 1);
}
