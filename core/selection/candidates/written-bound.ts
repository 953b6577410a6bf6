/** The ends of a scale as they are written in Criteria. */

/** Four significant digits: a scale of 11 632.1 to 23 829.8 pretends too much. */
export function writtenBound(value: number): number {
  return Number(value.toPrecision(4));
}
