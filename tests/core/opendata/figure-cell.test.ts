/** What a cell of a public file holds. */
import { type FigureSlot, readFigure } from "../../../core/opendata/figure-cell";
import { type NumberStyle, PLAIN } from "../../../core/opendata/notation";
import { reasonOf } from "../../../core/opendata/reason";

function read(raw: unknown, style: NumberStyle = "either"): number | string {
  const slot: FigureSlot = { value: Number.NaN, reason: 0 };
  readFigure(raw, { ...PLAIN, style }, slot);
  return reasonOf(slot.reason) ?? slot.value;
}

describe("a figure", () => {
  test.each([
    [12.5, 12.5],
    [0, 0],
    ["0", 0],
    [-99996, "empty"],
    [-99997, "suppressed"],
    [-99998, "notApplicable"],
    [-99999, "noAnswer"],
    ["-99997", "suppressed"],
    ["-99997.0", "suppressed"],
    [-99995, -99995],
    ["C", "suppressed"],
    ["*", "suppressed"],
    ["x", "suppressed"],
    ["X", "suppressed"],
    ["-", "empty"],
    ["", "empty"],
    [null, "empty"],
    [undefined, "empty"],
    ["?", "noAnswer"],
    ["nvt", "notApplicable"],
    ["n.b.", "unknown"],
    ["NA", "unknown"],
    ["veel", "unreadable"],
    ["#N/A", "unreadable"],
    ["=D2/C2", "notCalculated"],
    [true, "unreadable"],
    [Number.NaN, "unreadable"],
    [Number.POSITIVE_INFINITY, "unreadable"],
  ])("%p is %p", (raw, expected) => expect(read(raw, "point")).toBe(expected));

  test("with decimal points is not read as thousands", () => {
    expect(read("12.345", "point")).toBe(12.345);
    expect(read("3570675.76", "point")).toBe(3570675.76);
    expect(read("1,234.5", "point")).toBe(1234.5);
  });

  test("with decimal commas has thousands points", () => {
    expect(read("12.345", "comma")).toBe(12345);
    expect(read("1.234,5", "comma")).toBe(1234.5);
    expect(read("12,345", "comma")).toBe(12.345);
    expect(read("€ 5.886.708", "comma")).toBe(5886708);
  });

  test("of Fluvius can have thousands points and a closing .0", () => {
    expect(read("1.146.0", "point")).toBe(1146);
    expect(read("1.146.000.0", "point")).toBe(1146000);
  });
});
