/** A cell of a block is looked up as what it reads as by itself, and outside of the block there is nothing. */
import fc from "fast-check";
import { readAmount } from "../../../../core/budget/reading/amount-cell";
import { amountsIn, HOLDS } from "../../../../core/budget/reading/amounts-in";
import { makeBlock } from "../../workbook/make-block";

const WORDS = ["", " ", "-", "n.b.", "pm", "(1.000)", "€ 5,-", "45,000", "12,5 %", "Post 3", "#N/B", "USD", "1e3"];
const cell = fc.oneof(fc.constantFrom(...WORDS), fc.double(), fc.boolean(), fc.string({ maxLength: 6 }));
const KINDS: Readonly<Record<number, string>> = {
  [HOLDS.nothing]: "missing",
  [HOLDS.unknown]: "missing",
  [HOLDS.number]: "number",
  [HOLDS.words]: "text",
  [HOLDS.error]: "error",
  [HOLDS.boolean]: "boolean",
};

test("whatever a cell holds, it is looked up as it is read", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (lines) => {
      const { kindAt, numberAt } = amountsIn(makeBlock("Begroting", lines));
      for (const [row, line] of lines.entries()) {
        for (const [column, raw] of line.entries()) {
          const read = readAmount(raw);
          expect(KINDS[kindAt(row, column)]).toBe(read.kind);
          expect(numberAt(row, column)).toBe(read.kind === "number" ? read.value : undefined);
          const isEmpty = read.kind === "missing" && read.reason === "empty";
          expect(kindAt(row, column) === HOLDS.nothing).toBe(isEmpty);
        }
      }
    }),
  );
});

test("before, below and beside the block there is nothing", () => {
  const { kindAt, numberAt } = amountsIn(makeBlock("Begroting", [[1, 2], [3]]));
  for (const [row, column] of [
    [-1, 1],
    [2, 0],
    [0, 2],
    [1, -1],
    [1, 1],
  ] as const) {
    expect([kindAt(row, column), numberAt(row, column)]).toEqual([HOLDS.nothing, undefined]);
  }
});
