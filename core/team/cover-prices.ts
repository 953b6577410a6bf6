/** Prices for expertises that no person exceeds: together they bound from below what any team must take. */

/** More multiplications than this are not spent on better prices: any prices are right, these are only less sharp. */
const MOST_WORK = 150_000_000;
const TINY = 1e-9;

export interface PriceQuestion {
  /** Per person the expertises (0 ... expertises - 1) they would cover. */
  covers: readonly ArrayLike<number>[];
  /** Per expertise how many must cover it. */
  need: ArrayLike<number>;
  /** Per person what they take: whole numbers of zero or more. */
  takes: ArrayLike<number>;
  /** How many people the team has, where that is known; then a price for a place in it may help. */
  places?: number;
}

export interface Prices {
  /** Per expertise, a whole number of zero or more. */
  expertise: Float64Array;
  /** What each place in the team costs, a whole number of zero or more. */
  place: number;
}

/**
 * Prices with which the expertises of each person come to at most what that person takes plus a place. So a team of m
 * people takes at least the prices of all that is needed less m places.
 * The dual of the covering program, solved with the simplex method (Dantzig) and rounded down: whole prices, so that
 * the bound is exact though the method is not. Only + - * /, the same in every engine.
 */
export function coverPrices({ covers, need, takes, places }: PriceQuestion): Prices {
  const rows = covers.length;
  const expertises = need.length;
  const columns = expertises + (places === undefined ? 0 : 1);
  const width = columns + 1;
  let scale = 1;
  for (let i = 0; i < rows; i++) scale = Math.max(scale, takes[i] as number);
  const tableau = new Float64Array((rows + 1) * width);
  covers.forEach((list, i) => {
    for (let at = 0; at < list.length; at++) tableau[i * width + (list[at] as number)] = 1;
    if (places !== undefined) tableau[i * width + expertises] = -1;
    tableau[i * width + columns] = (takes[i] as number) / scale;
  });
  for (let k = 0; k < expertises; k++) tableau[rows * width + k] = need[k] as number;
  if (places !== undefined) tableau[rows * width + expertises] = -places;
  const solution = maximise(tableau, rows, columns);
  const expertise = solution.slice(0, expertises).map((price) => Math.floor(price * scale));
  let place = places === undefined ? 0 : Math.ceil((solution[expertises] as number) * scale);
  // The last bits of the method may promise too much: the place pays for that, or the expertise itself.
  covers.forEach((list, i) => {
    let over = -(takes[i] as number) - place;
    for (let at = 0; at < list.length; at++) over += expertise[list[at] as number] as number;
    if (places !== undefined) place += Math.max(0, over);
    else for (let at = 0; at < list.length && over > 0; at++) over -= lower(expertise, list[at] as number, over);
  });
  return { expertise, place };
}

function lower(prices: Float64Array, k: number, by: number): number {
  const step = Math.min(prices[k] as number, by);
  prices[k] = (prices[k] as number) - step;
  return step;
}

/** Maximises the last row over A y <= c with y and c of zero or more; the tableau is used up. */
function maximise(tableau: Float64Array, rows: number, columns: number): Float64Array {
  const width = columns + 1;
  const objective = rows * width;
  const basic = Int32Array.from({ length: rows }, (_, i) => columns + i);
  const free = Int32Array.from({ length: columns }, (_, k) => k);
  const pivots = Math.min(20 * (rows + columns), Math.floor(MOST_WORK / tableau.length));
  for (let pivot = 0; pivot < pivots; pivot++) {
    let enter = -1;
    let gain = TINY;
    for (let k = 0; k < columns; k++) {
      const value = tableau[objective + k] as number;
      if (value > gain) {
        gain = value;
        enter = k;
      }
    }
    const leave = enter < 0 ? -1 : leaving(tableau, rows, width, enter);
    if (leave < 0) break;
    exchange(tableau, rows, width, leave, enter);
    const left = basic[leave] as number;
    basic[leave] = free[enter] as number;
    free[enter] = left;
  }
  const solution = new Float64Array(columns);
  for (let i = 0; i < rows; i++) {
    const variable = basic[i] as number;
    if (variable < columns) solution[variable] = Math.max(0, tableau[i * width + columns] as number);
  }
  return solution;
}

/** The row that reaches zero first; of equals the one with the largest pivot. */
function leaving(tableau: Float64Array, rows: number, width: number, column: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rows; i++) {
    const value = tableau[i * width + column] as number;
    if (value <= TINY) continue;
    const ratio = (tableau[i * width + width - 1] as number) / value;
    const tie = best >= 0 && ratio < least + TINY && value > (tableau[best * width + column] as number);
    if (ratio < least - TINY || tie) {
      least = Math.min(least, ratio);
      best = i;
    }
  }
  return best;
}

function exchange(tableau: Float64Array, rows: number, width: number, row: number, column: number): void {
  const start = row * width;
  const pivot = tableau[start + column] as number;
  for (let k = 0; k < width; k++) tableau[start + k] = (tableau[start + k] as number) / pivot;
  tableau[start + column] = 1 / pivot;
  for (let i = 0; i <= rows; i++) {
    const factor = i === row ? 0 : (tableau[i * width + column] as number);
    if (factor === 0) continue;
    const at = i * width;
    for (let k = 0; k < width; k++)
      tableau[at + k] = (tableau[at + k] as number) - factor * (tableau[start + k] as number);
    tableau[at + column] = -factor / pivot;
  }
}
