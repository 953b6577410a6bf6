/** When two scores count as equal. */

/** Scores of 0..100 that differ by less than this are equal: in ranks, in ties, for who leads. */
export const SCORE_TIE = 1e-9;
