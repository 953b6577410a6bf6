/** What a missing part does to a sum over several areas, as provincies.incijfers.be explains its missing values. */
import { addPart, type FigureReason, PRESENT, reasonByte, reasonOf } from "../../../core/opendata/reason";

const SPARED: FigureReason[] = ["empty", "notApplicable"];
const SPOILING: FigureReason[] = [
  "absent",
  "unknown",
  "unreadable",
  "notCalculated",
  "notAdditive",
  "noAnswer",
  "suppressed",
];
const part = (value: number) => ({ value, reason: PRESENT });
const gap = (reason: FigureReason) => ({ value: Number.NaN, reason: reasonByte(reason) });

test("every reason is kept in a byte of its own, and a figure that is there has none", () => {
  for (const reason of [...SPARED, ...SPOILING]) expect(reasonOf(reasonByte(reason))).toBe(reason);
  expect(new Set([...SPARED, ...SPOILING].map(reasonByte)).size).toBe(9);
  expect(reasonOf(PRESENT)).toBeUndefined();
});

test("figures add up", () => {
  expect(addPart(part(5), 7, PRESENT)).toEqual(part(12));
});

test.each(SPARED)("a part that is %s leaves the sum as it was, and alone it is the reason", (reason) => {
  expect(addPart(part(5), Number.NaN, reasonByte(reason))).toEqual(part(5));
  expect(addPart(gap(reason), 7, PRESENT)).toEqual(part(7));
  expect(addPart(gap(reason), Number.NaN, reasonByte(reason))).toEqual(gap(reason));
});

test.each(SPOILING)("a part that is %s leaves no sum", (reason) => {
  expect(addPart(part(5), Number.NaN, reasonByte(reason))).toEqual(gap(reason));
  expect(addPart(gap(reason), 7, PRESENT)).toEqual(gap(reason));
  expect(addPart(gap(reason), Number.NaN, reasonByte("empty"))).toEqual(gap(reason));
  expect(addPart(gap("empty"), Number.NaN, reasonByte(reason))).toEqual(gap(reason));
});

test("of two reasons the one that says more stays, whichever comes first", () => {
  for (const [less, more] of [
    ["empty", "notApplicable"],
    ["absent", "unknown"],
    ["noAnswer", "suppressed"],
    ["unknown", "suppressed"],
  ] as const) {
    expect(addPart(gap(less), Number.NaN, reasonByte(more))).toEqual(gap(more));
    expect(addPart(gap(more), Number.NaN, reasonByte(less))).toEqual(gap(more));
  }
});
