/** Numbers of small wijken beside each other. */
import { spreadLabels } from "../../../panel/charts/spread-labels";

test("numbers that stand free stay where they are", () => {
  const places = [
    { x: 10, y: 10, width: 9 },
    { x: 40, y: 10, width: 18 },
  ];
  expect(spreadLabels(places)).toEqual(places.map(({ x, y }) => ({ x, y })));
});

test("two numbers on each other move apart until both can be read, also when they lie exactly on one place", () => {
  const [one, other] = spreadLabels([
    { x: 10, y: 10, width: 18 },
    { x: 10, y: 10, width: 18 },
  ]);
  expect(Math.abs(Number(one?.y) - Number(other?.y))).toBeCloseTo(13);
});

test("a number never goes further than 14 pixels from its wijk", () => {
  const crowd = Array.from({ length: 30 }, () => ({ x: 50, y: 50, width: 18 }));
  for (const { x, y } of spreadLabels(crowd))
    expect(Math.max(Math.abs(x - 50), Math.abs(y - 50))).toBeLessThanOrEqual(14);
});
