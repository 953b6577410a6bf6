/** Numbers as text and back, and texts that were never numbers. */
import fc from "fast-check";
import { numbersToText, textToNumbers } from "../../../core/map/number-text";

const whole = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -(2 ** 30), max: 2 ** 30 }));

test("every row of whole numbers comes back as it was", () => {
  fc.assert(
    fc.property(fc.array(whole), (numbers) => {
      expect(Array.from(textToNumbers(numbersToText(numbers)) ?? [])).toEqual(numbers);
    }),
  );
});

test("a small number takes one character", () => {
  for (let number = -34; number <= 34; number++) expect(numbersToText([number])).toHaveLength(1);
  expect(numbersToText([35])).toHaveLength(2);
});

test("the text needs no escape in a page, a script or a cell", () => {
  fc.assert(
    fc.property(fc.array(whole), (numbers) => {
      expect(numbersToText(numbers)).toMatch(/^[^"&'<>\\`\s]*$/);
    }),
  );
});

test.each(["A B", "é", "<", "~"])("%j is no row of numbers", (text) => {
  expect(textToNumbers(text)).toBeUndefined();
});
