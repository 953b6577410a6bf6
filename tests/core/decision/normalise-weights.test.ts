/** Weights that sum to 1. */
import fc from "fast-check";
import { normaliseWeights } from "../../../core/decision/normalise-weights";

test("points become shares, zero stays zero", () => {
  expect(Array.from(normaliseWeights([30, 0, 10]))).toEqual([0.75, 0, 0.25]);
});

test.each([[[1e308, 1e308, 1e308]], [[5e-324, 5e-324]], [[1e-300, 3e-300]], [[1e308, 1]]])("%j", (points) => {
  const weights = normaliseWeights(points);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
});

test("any weights sum to 1 and keep their proportions", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 }),
      (points) => {
        const weights = normaliseWeights(points);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect((weights[0] ?? 0) / (weights[points.length - 1] ?? 1)).toBeCloseTo(
          (points[0] ?? 0) / (points[points.length - 1] ?? 1),
          3,
        );
      },
    ),
  );
});
