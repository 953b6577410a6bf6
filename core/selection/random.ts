/** Chance that is the same in every engine: only integer arithmetic. */

/** The next draw of a generator: a whole number from 0 up to and including 2^32 - 1. */
export type Random = () => number;

/** A generator of 32-bit numbers from a seed (xoshiro128**, Blackman & Vigna 2018). */
export function createRandom(seed: number): Random {
  // Any seed, also 0, is spread over the four words of the state (a Weyl sequence with a 32-bit finalizer).
  let next = seed | 0;
  const word = () => {
    next = (next + 0x9e3779b9) | 0;
    let mixed = Math.imul(next ^ (next >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
  let a = word();
  let b = word();
  let c = word();
  let d = word();
  return () => {
    const times5 = Math.imul(b, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
}
