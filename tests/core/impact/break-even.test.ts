/** From how many participants on the municipality's euro brings enough. */
import fc from "fast-check";
import { breakEvenParticipants } from "../../../core/impact/break-even";
import { leverageOf } from "../../../core/impact/impact";

test("20 euro per euro at 38 000 euro of cost takes 167 households of 4 576 euro", () => {
  expect(Math.ceil(breakEvenParticipants(20, 38_000, 4576))).toBe(167);
});

test("it is the inverse of the leverage", () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), amount, amount, (target, cost, investment) => {
      const participants = breakEvenParticipants(target, cost, investment);
      expect(leverageOf(participants * investment, cost)).toBeCloseTo(target, 9);
    }),
  );
});

test("no cost, or no investment: no number of participants is the answer", () => {
  expect(breakEvenParticipants(20, 0, 4576)).toBeNaN();
  expect(breakEvenParticipants(20, 38_000, 0)).toBeNaN();
});
