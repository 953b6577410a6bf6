/** How far readers give the same statements the same code. */
import type { Matrix } from "../cells/matrix";

export type ReaderAgreement =
  | {
      kind: "alpha";
      /** 1 is full agreement, 0 is what chance gives; can be below 0. */
      alpha: number;
      /** How many statements have at least two codes. */
      compared: number;
    }
  /** No statement has two codes. */
  | { kind: "nothingToCompare" }
  /** All codes that can be compared are the same: nobody could have disagreed. */
  | { kind: "oneCode" };

/**
 * Krippendorff's alpha for nominal codes. Rows are statements, columns readers; a code is any number, NaN is missing.
 * With m_u codes in statement u (2 or more): `o_ck = sum_u pairs(c, k)/(m_u - 1)`, `n_c = sum_k o_ck`, `n = sum n_c`,
 * `alpha = 1 - (n - 1) sum_{c != k} o_ck / sum_{c != k} n_c n_k`. Krippendorff 2004.
 */
export function krippendorffAlpha({ rows, columns, data }: Matrix): ReaderAgreement {
  const totals = new Map<number, number>();
  let n = 0;
  let compared = 0;
  let observed = 0;
  for (let u = 0; u < rows; u++) {
    const counts = new Map<number, number>();
    let codes = 0;
    for (let j = 0; j < columns; j++) {
      const code = data[u * columns + j] as number;
      if (Number.isNaN(code)) continue;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      codes++;
    }
    if (codes < 2) continue;
    compared++;
    n += codes;
    let unequal = codes * codes;
    counts.forEach((count, code) => {
      totals.set(code, (totals.get(code) ?? 0) + count);
      unequal -= count * count;
    });
    observed += unequal / (codes - 1);
  }
  if (compared === 0) return { kind: "nothingToCompare" };
  let expected = n * n;
  totals.forEach((count) => {
    expected -= count * count;
  });
  if (expected === 0) return { kind: "oneCode" };
  return { kind: "alpha", alpha: 1 - ((n - 1) * observed) / expected, compared };
}
