/** Chance that is the same in every engine and in every run: only integer arithmetic. */

/** Fills the list with the next whole numbers of 32 bits, 0 ... 2^32 - 1, every one as likely. */
export type Random = (numbers: Uint32Array) => void;

/**
 * A generator of numbers from a seed (xoshiro128**, Blackman & Vigna 2018). Seeds that follow each other (0, 1, 2, ...)
 * give streams that have nothing to do with each other.
 */
export function createRandom(seed: number): Random {
  const state = new Int32Array(4);
  // Any seed, also 0, is spread over the four words of the state (a Weyl sequence with a 32-bit finalizer).
  let next = seed | 0;
  for (let word = 0; word < 4; word++) {
    next = (next + 0x9e3779b9) | 0;
    let mixed = Math.imul(next ^ (next >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    state[word] = mixed ^ (mixed >>> 16);
  }
  return (numbers) => fill(numbers, state);
}

/** Many at a time, so that the state stays at hand in between. */
function fill(numbers: Uint32Array, state: Int32Array): void {
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  for (let k = 0; k < numbers.length; k++) {
    const times5 = Math.imul(b, 5);
    numbers[k] = Math.imul((times5 << 7) | (times5 >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
