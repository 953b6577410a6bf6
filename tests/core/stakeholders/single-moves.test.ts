/** What one step of one stakeholder changes. */
import fc from "fast-check";
import { netSupport } from "../../../core/stakeholders/net-support";
import { singleMoves } from "../../../core/stakeholders/single-moves";

test("the most influential who can still move comes first, with the new net support", () => {
  // Sum of influence 10, net support (0 + 3 + 4)/20.
  expect(singleMoves([5, 3, 2], [0, 1, 2])).toEqual([
    { row: 0, position: 1, support: expect.closeTo(12 / 20, 12), gain: 5 / 20 },
    { row: 1, position: 2, support: expect.closeTo(10 / 20, 12), gain: 3 / 20 },
  ]);
});

test("who is a partner already, or has no position, has no step to take", () => {
  expect(singleMoves([5, 4], [2, Number.NaN])).toEqual([]);
});

test("who stands between two steps moves no further than partner", () => {
  expect(singleMoves([4], [1.5])).toEqual([{ row: 0, position: 2, support: 1, gain: 0.25 }]);
});

test("each move is what the force field says when that one position is changed; the largest gain first", () => {
  const row = fc.record({
    influence: fc.integer({ min: 1, max: 5 }),
    position: fc.option(fc.integer({ min: -2, max: 2 }), { nil: Number.NaN }),
    here: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
      const influence = rows.map((one) => one.influence);
      const position = rows.map((one) => one.position);
      const here = (at: number) => rows[at]?.here ?? false;
      const today = netSupport(influence, position, here).support;
      const moves = singleMoves(influence, position, here);
      expect(moves).toHaveLength(rows.filter((one) => one.here && one.position < 2).length);
      moves.forEach((move, k) => {
        const changed = position.map((old, at) => (at === move.row ? old + 1 : old));
        const { support } = netSupport(influence, changed, here);
        expect(move.support).toBeCloseTo(support, 12);
        expect(move.gain).toBeCloseTo(support - today, 12);
        if (k > 0) expect(move.gain).toBeLessThanOrEqual(moves[k - 1]?.gain ?? 0);
      });
    }),
  );
});
