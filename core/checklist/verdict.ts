/** Readiness in one of five words. */

/** From ready to not ready. */
export type Verdict = "ready" | "nearlyReady" | "possibleWithWork" | "doubtful" | "notReady";

/** The lowest readiness of each verdict. Ours; the five words follow the delivery confidence of gateway reviews. */
const STEPS: readonly (readonly [Verdict, number])[] = [
  ["ready", 0.9],
  ["nearlyReady", 0.75],
  ["possibleWithWork", 0.6],
  ["doubtful", 0.4],
];

/** Figures closer than this are equal, as scores are. */
const TIE = 1e-9;

/** The verdict on a readiness of 0..1. While a blocking question is open it is never above "possible with work". */
export function verdictOf(readiness: number, blockingOpen: number): Verdict {
  const reached = STEPS.find(
    ([verdict, from]) => readiness > from - TIE && (blockingOpen === 0 || !ABOVE_WORK.includes(verdict)),
  );
  return reached?.[0] ?? "notReady";
}

const ABOVE_WORK: readonly Verdict[] = ["ready", "nearlyReady"];

/** How many questions that block are open: not answered with yes, and applicable. Answers as in readiness. */
export function countBlockingOpen(answers: ArrayLike<number>, blocks: ArrayLike<boolean>): number {
  let open = 0;
  for (let row = 0; row < answers.length; row++) if (blocks[row] && (answers[row] as number) < 1) open++;
  return open;
}
