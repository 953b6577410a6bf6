/** How much actors influence each other, directly and through one other (MACTOR). */
import type { Matrix } from "../cells/matrix";

export interface MutualInfluence {
  /** MIDI: row a, column b is what a has on b directly and through one other. The diagonal is what comes back to a. */
  reach: Matrix;
  /** I: what an actor has on the others; D: what the others have on the actor. */
  influence: Float64Array;
  dependence: Float64Array;
  /** r*: the relative strength; 1 is what an actor has on average. */
  strength: Float64Array;
}

/** Direct influence with NaN (missing) as none and the diagonal at 0, whatever stands there. */
export function directInfluence({ rows, columns, data }: Matrix): Matrix {
  const clean = Float64Array.from(data, (value, at) =>
    Math.floor(at / columns) === at % columns || Number.isNaN(value) ? 0 : value,
  );
  return { rows, columns, data: clean };
}

/**
 * Square matrix of 0..4: row a, column b is how strongly a influences b. `MIDI_ab = MID_ab + sum_c min(MID_ac, MID_cb)`;
 * I and D are the sums of the row and the column without the diagonal; `r_a = (I_a - MIDI_aa)/sum I * I_a/(I_a + D_a)`,
 * 0 where I_a + D_a is 0; `r*_a = n r_a / sum r`, 1 for everybody where every r_a is 0.
 * undefined where nobody influences anybody. Godet 1991.
 */
export function mutualInfluence(strengths: Matrix): MutualInfluence | undefined {
  const direct = directInfluence(strengths);
  const n = direct.rows;
  const reach = reachOf(direct);
  const influence = new Float64Array(n);
  const dependence = new Float64Array(n);
  let total = 0;
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      if (a === b) continue;
      const value = reach.data[a * n + b] as number;
      influence[a] = (influence[a] as number) + value;
      dependence[b] = (dependence[b] as number) + value;
      total += value;
    }
  }
  if (total === 0) return undefined;
  return { reach, influence, dependence, strength: relativeStrength(reach, influence, dependence, total) };
}

function reachOf({ rows: n, data }: Matrix): Matrix {
  const reach = Float64Array.from(data);
  for (let a = 0; a < n; a++) {
    for (let c = 0; c < n; c++) {
      const first = data[a * n + c] as number;
      if (first === 0) continue;
      for (let b = 0; b < n; b++) {
        reach[a * n + b] = (reach[a * n + b] as number) + Math.min(first, data[c * n + b] as number);
      }
    }
  }
  return { rows: n, columns: n, data: reach };
}

function relativeStrength(
  reach: Matrix,
  influence: Float64Array,
  dependence: Float64Array,
  total: number,
): Float64Array {
  const n = reach.rows;
  const strength = influence.map((own, a) => {
    const both = own + (dependence[a] as number);
    // What comes back is never more than what goes out; only rounding could say so.
    const net = Math.max(0, own - (reach.data[a * n + a] as number));
    return both === 0 ? 0 : (net / total) * (own / both);
  });
  const sum = strength.reduce((a, b) => a + b, 0);
  return sum === 0 ? strength.fill(1) : strength.map((value) => (n * value) / sum);
}
