/** How the municipality best reaches somebody. */
import fc from "fast-check";
import { strongestWay } from "../../../core/stakeholders/strongest-way";
import { matrixOf } from "../matrix-of";

test("through the alderman, where the direct way is weak", () => {
  // 0 wijkvereniging, 1 schepen, 2 netbeheerder
  const strengths = matrixOf([
    [0, 3, 1],
    [0, 0, 4],
    [0, 0, 0],
  ]);
  expect(strongestWay(strengths, 0, 2)).toEqual({ strength: 3, via: 1 });
});

test("directly, where going through another is no stronger", () => {
  const strengths = matrixOf([
    [0, 3, 3],
    [0, 0, 4],
    [0, 0, 0],
  ]);
  expect(strongestWay(strengths, 0, 2)).toEqual({ strength: 3, via: undefined });
});

test("nobody reaches them: strength 0, and an own cell or an empty one is no way", () => {
  const strengths = matrixOf([
    [4, 0],
    [null, 4],
  ]);
  expect(strongestWay(strengths, 0, 1)).toEqual({ strength: 0, via: undefined });
});

test("no way through another is stronger than the one that is told", () => {
  const cell = fc.integer({ min: 0, max: 4 });
  const square = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(square, (rows) => {
      const at = (a: number, b: number) => (a === b ? 0 : (rows[a]?.[b] ?? 0));
      const through = [0, 1, 2, 3, 4].map((c) => Math.min(at(0, c), at(c, 3)));
      const way = strongestWay(matrixOf(rows), 0, 3);
      expect(way.strength).toBe(Math.max(at(0, 3), ...through));
      if (way.via !== undefined) expect(through[way.via]).toBe(way.strength);
    }),
  );
});

test("between two others than the first, and back", () => {
  const strengths = matrixOf([
    [0, 0, 4, 0],
    [3, 0, 1, 0],
    [0, 0, 0, 2],
    [0, 1, 0, 0],
  ]);
  expect(strongestWay(strengths, 1, 2)).toEqual({ strength: 3, via: 0 });
  expect(strongestWay(strengths, 2, 1)).toEqual({ strength: 1, via: 3 });
  expect(strongestWay(strengths, 2, 3)).toEqual({ strength: 2, via: undefined });
});
