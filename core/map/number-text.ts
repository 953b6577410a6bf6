/** Whole numbers as short text: one character for a small one, so that compression does the rest. */

/** Printable, and safe in a page, a script, a JSON text and a cell. */
const CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%()*+,-./:;=?@[]^_{|}~";

/** Characters that end a number; the others go before one that ends a larger number. */
const ENDING = 69;
const LEADING = CHARACTERS.length - ENDING;

const DIGITS = new Int8Array(128).fill(-1);
for (let i = 0; i < CHARACTERS.length; i++) DIGITS[CHARACTERS.charCodeAt(i)] = i;

/** The numbers one after the other; 0, -1, 1, -2, 2 and so on up to -34 take one character. Up to 2^30 either way. */
export function numbersToText(numbers: Iterable<number>): string {
  let text = "";
  for (const number of numbers) {
    const code = number < 0 ? -2 * number - 1 : 2 * number;
    if (code < ENDING) {
      text += CHARACTERS.charAt(code);
      continue;
    }
    let digits = CHARACTERS.charAt((code - ENDING) % ENDING);
    let rest = Math.floor((code - ENDING) / ENDING);
    do {
      digits = CHARACTERS.charAt(ENDING + (rest % LEADING)) + digits;
      rest = Math.floor(rest / LEADING);
    } while (rest > 0);
    text += digits;
  }
  return text;
}

/** What `numbersToText` was given; undefined for a text that it cannot have made. */
export function textToNumbers(text: string): Int32Array | undefined {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let rest = 0;
  let leading = false;
  for (let i = 0; i < text.length; i++) {
    const digit = DIGITS[text.charCodeAt(i)] ?? -1;
    if (digit < 0) return undefined;
    if (digit >= ENDING) {
      rest = rest * LEADING + digit - ENDING;
      leading = true;
      continue;
    }
    const code = leading ? (rest + 1) * ENDING + digit : digit;
    if (code > 2 ** 31) return undefined;
    numbers[count++] = code % 2 === 1 ? -(code + 1) / 2 : code / 2;
    rest = 0;
    leading = false;
  }
  return leading ? undefined : numbers.subarray(0, count);
}
