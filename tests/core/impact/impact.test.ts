/** What a renovation brings: the published case, and figures by hand. */
import { type ImpactInputs, impactOf } from "../../../core/impact/impact";

const KOLDERBOS: ImpactInputs = {
  dwellings: 265,
  participation: 0.223,
  investment: 4576,
  consumption: 17_500,
  saving: 0.3,
  emissionFactor: 0.2,
  policyCost: 38_000,
  jobsPerMillion: 18,
};

test("Kolderbos: 59 households and some 270 000 euro, nothing rounded on the way", () => {
  const { participants, investment } = impactOf(KOLDERBOS);
  expect(participants).toBeCloseTo(59.095, 9);
  expect(Math.round(participants) * 4576).toBe(269_984);
  expect(investment).toBeCloseTo(59.095 * 4576, 6);
});

test("energy, CO2 and jobs, by hand", () => {
  const result = impactOf({ ...KOLDERBOS, dwellings: 100, participation: 0.5, investment: 40_000 });
  // 50 households: 2 million euro, 50 * 17 500 * 0.3 kWh.
  expect(result.investment).toBe(2_000_000);
  expect(result.energy).toBeCloseTo(262_500, 6);
  expect(result.co2).toBeCloseTo(52.5, 9);
  expect(result.jobs).toBe(36);
});

test.each([
  ["the provincial programme of Overijssel", 72e6, 2.9e6, 24.8],
  ["4 billion out of 100 million", 4000, 100, 40],
  ["7 billion out of 200 million", 7000, 200, 35],
])("euro per euro, as published: %s", (_, investment, policyCost, leverage) => {
  const result = impactOf({ ...KOLDERBOS, dwellings: 1, participation: 1, investment, policyCost });
  expect(result.leverage).toBeCloseTo(leverage, 1);
});

test("where the municipality pays nothing, euro per euro says nothing", () => {
  expect(impactOf({ ...KOLDERBOS, policyCost: 0 }).leverage).toBeNaN();
  expect(impactOf({ ...KOLDERBOS, policyCost: -5000 }).leverage).toBeNaN();
});
