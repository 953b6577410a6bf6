/** The strongest way to reach somebody: directly, or through one other. */
import type { Matrix } from "../cells/matrix";
import { directInfluence } from "./mutual-influence";

export interface Way {
  /** 0 where there is no way at all. */
  strength: number;
  /** The actor in the middle; undefined for the direct way. */
  via: number | undefined;
}

/**
 * `max(MID_ab; max_c min(MID_ac, MID_cb))` for two different actors. The direct way goes first among equals, then the
 * earliest actor in the middle. The MMIDI of MACTOR.
 */
export function strongestWay(strengths: Matrix, from: number, to: number): Way {
  const { rows: n, data } = directInfluence(strengths);
  let best: Way = { strength: data[from * n + to] as number, via: undefined };
  for (let c = 0; c < n; c++) {
    const strength = Math.min(data[from * n + c] as number, data[c * n + to] as number);
    if (strength > best.strength) best = { strength, via: c };
  }
  return best;
}
