/** What brings the municipality to ready fastest. */

/**
 * The open questions, those that block first, then by what an answer of yes still gains: `weight * (1 - answer)`.
 * Equal gains in the order of the rows. Answers as in readiness; what is answered with yes or does not apply is not there.
 */
export function quickestOrder(
  answers: ArrayLike<number>,
  weights: ArrayLike<number>,
  blocks: ArrayLike<boolean>,
): number[] {
  const gain = (row: number) => (weights[row] as number) * (1 - (answers[row] as number));
  const open = Array.from(answers, (_, row) => row).filter((row) => (answers[row] as number) < 1);
  return open.sort((a, b) => Number(blocks[b] ?? false) - Number(blocks[a] ?? false) || gain(b) - gain(a) || a - b);
}
