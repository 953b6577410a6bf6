/** The attitude in conversations and the net support of stakeholders on one scale of 0..1 with the figures. */

/** A mean attitude of -2..2 as 0..1. */
export function attitudeShare(attitude: number): number {
  return (attitude + 2) / 4;
}

/** A net support of -1..1 as 0..1. */
export function supportShare(support: number): number {
  return (support + 1) / 2;
}
