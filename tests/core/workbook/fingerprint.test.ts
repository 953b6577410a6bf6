/** A mark of six characters: FNV-1a, folded, the same wherever it is computed. */
import fc from "fast-check";
import { fingerprint } from "../../../core/workbook/fingerprint";

/** FNV-1a as its authors describe it, byte by byte, in whole numbers without a limit. */
function naive(text: string): string {
  let hash = 0x811c9dc5n;
  for (const letter of text.split("")) {
    const unit = letter.charCodeAt(0);
    for (const byte of [unit % 256, Math.floor(unit / 256)]) {
      hash = ((hash ^ BigInt(byte)) * 0x01000193n) % 2n ** 32n;
    }
  }
  const folded = (hash / 2n ** 24n) ^ (hash % 2n ** 24n);
  return folded.toString(16).padStart(6, "0");
}

test("it is FNV-1a of 32 bits folded to 24, as a naive count in large numbers gives it", () => {
  fc.assert(fc.property(fc.string(), (text) => fingerprint(text) === naive(text)));
  expect(fingerprint("")).toBe("1c9d44");
});

test("six hexadecimal characters, and another for another text of a workbook", () => {
  const marks = Array.from({ length: 500 }, (_, row) => fingerprint(`Kolderbos|${row}`));
  expect(marks.every((mark) => /^[0-9a-f]{6}$/.test(mark))).toBe(true);
  expect(new Set(marks).size).toBe(500);
});
