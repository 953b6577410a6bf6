/** Which assumption matters most: each input moved alone from low to high. */

export interface InputRange {
  low: number;
  middle: number;
  high: number;
}

export interface TornadoBar<Name extends string> {
  input: Name;
  /** The result with this input low or high and the others in the middle. */
  low: number;
  high: number;
  /** The distance between the two. */
  swing: number;
}

export interface Tornado<Name extends string> {
  /** The result with every input in the middle. */
  middle: number;
  /** The largest swing first; equal swings in the order of the inputs. An input that gives no result comes last. */
  bars: TornadoBar<Name>[];
}

/** One-at-a-time sensitivity of `result` to named inputs. Clemen & Reilly, Making Hard Decisions, chapter 5. */
export function tornado<Name extends string>(
  result: (inputs: Readonly<Record<Name, number>>) => number,
  ranges: Readonly<Record<Name, InputRange>>,
): Tornado<Name> {
  const names = Object.keys(ranges) as Name[];
  const middle = middles(ranges);
  const bars = names.map((input): TornadoBar<Name> => {
    const low = result({ ...middle, [input]: ranges[input].low });
    const high = result({ ...middle, [input]: ranges[input].high });
    return { input, low, high, swing: Math.abs(high - low) };
  });
  const order = (bar: TornadoBar<Name>) => (Number.isNaN(bar.swing) ? -1 : bar.swing);
  return { middle: result(middle), bars: bars.sort((a, b) => order(b) - order(a)) };
}

/** Every input at its middle value. */
export function middles<Name extends string>(ranges: Readonly<Record<Name, InputRange>>): Record<Name, number> {
  const inputs = {} as Record<Name, number>;
  for (const name of Object.keys(ranges) as Name[]) inputs[name] = ranges[name].middle;
  return inputs;
}
