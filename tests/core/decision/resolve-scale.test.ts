/** Directions and scales as people give them: complete, half, or against each other. */
import { resolveScale } from "../../../core/decision/resolve-scale";
import { matrixOf } from "../matrix-of";

const NONE = Number.NaN;
/** Three candidates, one criterion. */
const resolve = (values: number[], direction: -1 | 0 | 1, ends?: [worst: number, best: number]) => {
  const { directions, scale, contradictions } = resolveScale(
    { rows: values.length, columns: 1, data: Float64Array.from(values) },
    Int8Array.of(direction),
    ends && { worst: Float64Array.of(ends[0]), best: Float64Array.of(ends[1]) },
  );
  const [direct, worst, best] = [directions[0], scale.worst[0], scale.best[0]];
  return { direction: direct, worst, best, fixed: scale.fixed, kinds: contradictions.map(({ kind }) => kind) };
};

test("without a scale it is that of the candidates, and more is better unless somebody says otherwise", () => {
  expect(resolve([4, 2, 9], 0)).toEqual({ direction: 1, worst: 2, best: 9, fixed: false, kinds: [] });
  expect(resolve([4, 2, 9], -1)).toEqual({ direction: -1, worst: 9, best: 2, fixed: false, kinds: [] });
});

test("a scale that goes down says by itself that less is better", () => {
  expect(resolve([4, 2, 9], 0, [10, 0])).toEqual({ direction: -1, worst: 10, best: 0, fixed: true, kinds: [] });
  expect(resolve([4, 2, 9], 0, [0, 10])).toEqual({ direction: 1, worst: 0, best: 10, fixed: true, kinds: [] });
});

test("one end is completed from the candidates, on the side of the direction", () => {
  expect(resolve([4, 2, 9], 1, [0, NONE])).toMatchObject({ worst: 0, best: 9, fixed: true, kinds: [] });
  expect(resolve([4, 2, 9], -1, [NONE, 0])).toMatchObject({ worst: 9, best: 0, fixed: true, kinds: [] });
  expect(resolve([4, 2, 9], -1, [20, NONE])).toMatchObject({ worst: 20, best: 2, fixed: true, kinds: [] });
});

test("a scale against its direction is told: both ends given, or one that fell on the wrong side", () => {
  expect(resolve([4, 2, 9], 1, [10, 0]).kinds).toEqual(["direction"]);
  expect(resolve([4, 2, 9], -1, [0, 10]).kinds).toEqual(["direction"]);
  expect(resolve([4, 2, 9], 1, [20, NONE]).kinds).toEqual(["order"]);
  expect(resolve([4, 2, 9], -1, [NONE, 20]).kinds).toEqual(["order"]);
  expect(resolve([4, 2, 9], 1, [5, 5]).kinds).toEqual([]);
  expect(resolve([4, 2, 9], -1, [5, 5]).kinds).toEqual([]);
});

test("a criterion of which nobody has a value takes its other end, and has no spread", () => {
  expect(resolve([NONE, NONE], 1)).toMatchObject({ worst: NONE, best: NONE, kinds: [] });
  expect(resolve([NONE, NONE], 1, [3, NONE])).toMatchObject({ worst: 3, best: 3, fixed: true, kinds: [] });
  expect(resolve([NONE, NONE], 1, [NONE, 3])).toMatchObject({ worst: 3, best: 3, fixed: true, kinds: [] });
  expect(resolve([NONE, 6], 1)).toMatchObject({ worst: 6, best: 6 });
});

test("figures that differ by rounding only have no spread", () => {
  const { scale } = resolveScale(matrixOf([[0.1 + 0.2], [0.3]]), new Int8Array(1));
  expect(scale.best).toEqual(scale.worst);
});
