/** How far the questions of the checklist are answered with yes. */

/**
 * `sum(answer * weight) / sum(weight)`: an answer is 1 (yes), 0.5 (partly) or 0 (no, or not answered); NaN is not
 * applicable, and drops the question together with its weight. 0..1; NaN where no weight is left.
 */
export function readiness(answers: ArrayLike<number>, weights: ArrayLike<number>): number {
  let reached = 0;
  let total = 0;
  for (let row = 0; row < answers.length; row++) {
    const answer = answers[row] as number;
    if (Number.isNaN(answer)) continue;
    reached += answer * (weights[row] as number);
    total += weights[row] as number;
  }
  return total > 0 ? reached / total : Number.NaN;
}
