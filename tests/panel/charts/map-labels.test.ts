/** Numbers of wijken that are large, small, and small beside each other. */
import fc from "fast-check";
import { type MapLabel, placeLabels } from "../../../panel/charts/map-labels";

const size = { width: 300, height: 300 };
const large = { width: 60, height: 60 };
const tiny = { width: 8, height: 8 };

const boxesMeet = (one: { x: number; y: number }, other: { x: number; y: number }, width: number) =>
  Math.abs(one.x - other.x) < width - 1e-6 && Math.abs(one.y - other.y) < 13 - 1e-6;

test("a number stands on a wijk that has room for it", () => {
  expect(placeLabels([{ x: 50, y: 60, width: 9, room: large }], size)).toEqual([{ x: 50, y: 60 }]);
});

test("a number that would hide its wijk stands beside it, with a line to it", () => {
  const [place] = placeLabels([{ x: 50, y: 60, width: 9, room: tiny }], size);
  expect(place?.beside).toEqual({ x: 50, y: 60 });
  const clear = Math.abs(Number(place?.x) - 50) > (9 + 8) / 2 || Math.abs(Number(place?.y) - 60) > (13 + 8) / 2;
  expect(clear).toBe(true);
});

test("nearer by, the same wijk is large enough and its number stands on it", () => {
  const near = { width: tiny.width * 4, height: tiny.height * 4 };
  expect(placeLabels([{ x: 50, y: 60, width: 9, room: near }], size)[0]?.beside).toBeUndefined();
});

test("a flat or a narrow wijk is small as well", () => {
  for (const room of [
    { width: 90, height: 6 },
    { width: 6, height: 90 },
  ]) {
    expect(placeLabels([{ x: 50, y: 60, width: 9, room }], size)[0]?.beside).toBeDefined();
  }
});

test("numbers of small wijken beside each other and of a large one between them can all be read", () => {
  const labels: MapLabel[] = [
    { x: 100, y: 100, width: 9, room: tiny },
    { x: 110, y: 100, width: 9, room: tiny },
    { x: 105, y: 112, width: 9, room: tiny },
    { x: 120, y: 110, width: 9, room: large },
  ];
  const places = placeLabels(labels, size);
  for (const [i, one] of places.entries()) {
    for (const other of places.slice(i + 1)) expect(boxesMeet(one, other, 9)).toBe(false);
    for (const wijk of labels.slice(0, 3)) {
      const covers = Math.abs(one.x - wijk.x) < (9 + 8) / 2 && Math.abs(one.y - wijk.y) < (13 + 8) / 2;
      expect(covers).toBe(false);
    }
  }
});

test("a number in a corner stays on the drawing", () => {
  for (const [x, y] of [
    [1, 1],
    [299, 1],
    [1, 299],
    [299, 299],
  ] as const) {
    const [place] = placeLabels([{ x, y, width: 18, room: tiny }], size);
    expect(place?.x).toBeGreaterThanOrEqual(9);
    expect(place?.x).toBeLessThanOrEqual(291);
    expect(place?.y).toBeGreaterThanOrEqual(6.5);
    expect(place?.y).toBeLessThanOrEqual(293.5);
  }
});

test("a wijk that is off the drawing draws no line across it", () => {
  const [place] = placeLabels([{ x: -500, y: 60, width: 9, room: tiny }], size);
  expect(place).toEqual({ x: -500, y: 60 });
});

test("a wijk without number gets no line and moves no other number", () => {
  const alone: MapLabel = { x: 50, y: 60, width: 9, room: tiny };
  const nameless: MapLabel = { x: 60, y: 60, width: 0, room: tiny };
  const [one, other] = placeLabels([alone, nameless], size);
  expect(other).toEqual({ x: 60, y: 60 });
  expect(one).toEqual(placeLabels([alone], size)[0]);
});

test("every label has a place, in the order in which it was asked, and a line only to its own wijk", () => {
  const label = fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 300 }),
    width: fc.constantFrom(9, 18),
    room: fc.record({ width: fc.integer({ min: 1, max: 80 }), height: fc.integer({ min: 1, max: 80 }) }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
      const places = placeLabels(labels, size);
      expect(places).toHaveLength(labels.length);
      places.forEach(({ x, y, beside }, i) => {
        const { x: fromX, y: fromY } = labels[i] ?? { x: Number.NaN, y: Number.NaN };
        if (beside) expect(beside).toEqual({ x: fromX, y: fromY });
        expect(Math.hypot(x - fromX, y - fromY)).toBeLessThanOrEqual(beside ? 42.001 : 20);
      });
    }),
  );
});
