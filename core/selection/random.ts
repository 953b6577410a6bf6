/** Chance that is the same in every engine: only integer arithmetic. */

/** The next draw of a generator: a whole number from 0 up to and including 2^32 - 1. */
export type Random = () => number;

/** A generator of 32-bit numbers from a seed (xoshiro128**, Blackman & Vigna 2018). */
export function createRandom(seed: number): Random {
  // In a typed array: a browser would box four such numbers anew at every draw.
  const state = new Int32Array(4);
  // Any seed, also 0, is spread over the four words of the state (a Weyl sequence with a 32-bit finalizer).
  let next = seed | 0;
  for (let word = 0; word < 4; word++) {
    next = (next + 0x9e3779b9) | 0;
    let mixed = Math.imul(next ^ (next >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    state[word] = mixed ^ (mixed >>> 16);
  }
  return () => {
    const a = state[0] as number;
    const b = state[1] as number;
    const c = (state[2] as number) ^ a;
    const d = (state[3] as number) ^ b;
    state[0] = a ^ d;
    state[1] = b ^ c;
    state[2] = c ^ (b << 9);
    state[3] = (d << 11) | (d >>> 21);
    const times5 = Math.imul(b, 5);
    return Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
  };
}
