/** Seeded chance: the same stream number gives the same numbers in every host. */

/**
 * `count` numbers strictly between 0 and 1. Streams with different numbers are independent, so that changing one budget
 * line leaves the draws of the others as they were. Generator: sfc32 (Doty-Humphrey, PractRand, 2010).
 */
export function randomNumbers(stream: number, count: number): Float64Array {
  let a = 0x57494a4b | 0;
  let b = 0x4b4f5354 | 0;
  let c = stream | 0;
  let counter = 1;
  const numbers = new Float64Array(count);
  // The first numbers still show how alike the seeds are.
  for (let i = -15; i < count; i++) {
    const mixed = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + mixed) | 0;
    if (i >= 0) numbers[i] = ((mixed >>> 0) + 0.5) / 4_294_967_296;
  }
  return numbers;
}
