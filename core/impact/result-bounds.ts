/** A result low, in the middle and high, when everything turns out badly or well at once. */
import { type InputRange, middles } from "./tornado";

type Result<Name extends string> = (inputs: Readonly<Record<Name, number>>) => number;
type Ranges<Name extends string> = Readonly<Record<Name, InputRange>>;

/**
 * The lowest and the highest that `result` gives when every input stands at its unfavourable or favourable end. Which
 * end that is follows from moving each input alone, so it holds for a result that only rises or only falls with each.
 * No probability, but a bound. NaN where the result is not defined there.
 */
export function resultBounds<Name extends string>(result: Result<Name>, ranges: Ranges<Name>): InputRange {
  const rises = risingInputs(result, ranges);
  const worst = {} as Record<Name, number>;
  const best = {} as Record<Name, number>;
  for (const input of Object.keys(ranges) as Name[]) {
    worst[input] = rises[input] ? ranges[input].low : ranges[input].high;
    best[input] = rises[input] ? ranges[input].high : ranges[input].low;
  }
  return { low: result(worst), middle: result(middles(ranges)), high: result(best) };
}

/** So little that a result stays defined. */
const NUDGE = 1.01;

/** Whether the result grows with each input; where one end does not tell, a little more than the middle does. */
export function risingInputs<Name extends string>(
  result: Result<Name>,
  ranges: Ranges<Name>,
): Readonly<Record<Name, boolean>> {
  const middle = middles(ranges);
  const rises = {} as Record<Name, boolean>;
  for (const input of Object.keys(ranges) as Name[]) {
    const at = (value: number) => result({ ...middle, [input]: value });
    const [low, high] = [at(ranges[input].low), at(ranges[input].high)];
    const differs = low < high || low > high;
    rises[input] = differs ? low < high : !(at(middle[input] * NUDGE) < at(middle[input]));
  }
  return rises;
}
