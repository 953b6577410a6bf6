/** Reading a cell: missing, number, text, boolean, date or error, and why a value is missing. */
import fc from "fast-check";
import { missingReason, readCell } from "../../../core/cells/cell";

const number = (value: number, fromText = false) => ({ kind: "number", value, fromText });
const missing = (reason: string) => ({ kind: "missing", reason });

test.each([
  [null, "empty"],
  [undefined, "empty"],
  ["", "empty"],
  [" \u00a0\u202f\t", "empty"],
  ["-", "empty"],
  ["n.b.", "unknown"],
  ["n.b", "unknown"],
  ["NB", "unknown"],
  ["...", "unknown"],
  ["nvt", "notApplicable"],
  [" N.v.t. ", "notApplicable"],
  ["x", "suppressed"],
  ["?", "noAnswer"],
  ["          n.v.t.\u00a0\u00a0", "notApplicable"],
])("%p is missing: %s", (raw, reason) => {
  expect(readCell(raw)).toEqual(missing(reason));
});

test.each([
  [-99996, "empty"],
  [-99997, "suppressed"],
  [-99998, "notApplicable"],
  [-99999, "noAnswer"],
])("%d is missing only where figures are read: %s", (raw, reason) => {
  expect(readCell(raw, { specialValues: true })).toEqual(missing(reason));
  expect(readCell(String(raw), { specialValues: true })).toEqual(missing(reason));
  expect(readCell(raw)).toEqual(number(raw));
});

test("0 is a number, never missing", () => {
  expect(readCell(0)).toEqual(number(0));
  expect(readCell("0", { specialValues: true })).toEqual(number(0, true));
});

test("a number typed as text is a number that remembers it was text", () => {
  expect(readCell(" 1.234,5 ")).toEqual(number(1234.5, true));
});

test.each(["veel", "12 stuks", "1.2.3", "nbx"])("%p is a text", (text) => {
  expect(readCell(text)).toEqual({ kind: "text", value: text });
});

test.each([
  "#N/A",
  "#N/B",
  "#VALUE!",
  "#WAARDE!",
  "#DIV/0!",
  "#NAAM?",
  "#REF!",
  "#VERW!",
  "#GETAL!",
  "#LEEG!",
  "#SPILL!",
  "#n/a",
])("%s is an error value", (text) => {
  expect(readCell(text)).toEqual({ kind: "error", code: text.toUpperCase() });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%p is no number", (raw) => {
  expect(readCell(raw)).toEqual({ kind: "error", code: "#NUM!" });
});

test("a date of another realm is a date, by its own wall clock", () => {
  expect(readCell(new Date(2026, 0, 1))).toEqual({ kind: "date", serial: 46023 });
  expect(readCell(new Date(1900, 2, 1))).toEqual({ kind: "date", serial: 61 });
  expect(readCell(new Date(Number.NaN))).toEqual({ kind: "error", code: "#NUM!" });
});

test("booleans stay booleans", () => {
  expect(readCell(true)).toEqual({ kind: "boolean", value: true });
});

test("a rich value counts as its basic value; a rich error is an error", () => {
  expect(readCell({ type: "Double", basicValue: 3 })).toEqual(number(3));
  expect(readCell({ type: "String", basicValue: "n.b." })).toEqual(missing("unknown"));
  expect(readCell({ type: "Empty", basicValue: null })).toEqual(missing("empty"));
  expect(readCell({ type: "Error", basicValue: "#N/A" })).toEqual({ kind: "error", code: "#N/A" });
});

test("a rich error without a code is still an error, and an object that holds no value is a text", () => {
  expect(readCell({ type: "Error", basicValue: null })).toEqual({ kind: "error", code: "#VALUE!" });
  expect(readCell({})).toEqual({ kind: "text", value: "[object Object]" });
  // Only the outermost value counts: a value that holds itself would never end.
  const nested: { basicValue: unknown } = { basicValue: undefined };
  nested.basicValue = nested;
  expect(readCell(nested)).toEqual({ kind: "text", value: "[object Object]" });
});

test("the longest word for a missing value is known, and a longer text is a text", () => {
  expect(missingReason("niet gepubliceerd")).toBe("suppressed");
  expect(missingReason("niet gepubliceerde")).toBeUndefined();
});

test("never throws, whatever comes in", () => {
  fc.assert(
    fc.property(
      fc.anything({ withDate: true, withBigInt: true, withSparseArray: true, withNullPrototype: true }),
      (raw) => {
        expect(["missing", "number", "text", "boolean", "date", "error"]).toContain(readCell(raw).kind);
      },
    ),
  );
});

test("a text stands for no value or for something, whatever spaces are around it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("n.b.", "x", "-", "veel", "12"),
      fc.stringMatching(/^[ \t\u00a0]{0,2}$/),
      (text, space) => {
        expect(missingReason(space + text + space)).toBe(missingReason(text));
      },
    ),
  );
});
