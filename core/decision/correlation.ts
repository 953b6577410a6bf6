/** How much two criteria say the same. */

/** Pearson's r, -1..1, of two lists of the same length; NaN when one of them has no spread. */
export function pearson(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const count = a.length;
  let meanA = 0;
  let meanB = 0;
  for (let i = 0; i < count; i++) {
    meanA += a[i] as number;
    meanB += b[i] as number;
  }
  // Divided once: of equal ranks the mean is that rank to the last bit, so that they have no spread.
  meanA /= count;
  meanB /= count;
  let together = 0;
  let spreadA = 0;
  let spreadB = 0;
  for (let i = 0; i < count; i++) {
    const fromA = (a[i] as number) - meanA;
    const fromB = (b[i] as number) - meanB;
    together += fromA * fromB;
    spreadA += fromA * fromA;
    spreadB += fromB * fromB;
  }
  return Math.min(1, Math.max(-1, together / (Math.sqrt(spreadA) * Math.sqrt(spreadB))));
}
