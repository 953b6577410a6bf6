/** The target of the local energy and climate pact. */
import { LEKP_FOSSIL_FREE, lekpContribution, lekpTarget } from "../../../core/impact/lekp";

test("Berlaar: 50 per 1 000 dwellings is 272, of which 136 free of fossil fuel", () => {
  expect(lekpTarget(5440)).toBe(272);
  expect(LEKP_FOSSIL_FREE * lekpTarget(5440)).toBe(136);
});

test("the target counts measures: 59 households with two each reach 43 % in Berlaar", () => {
  expect(lekpContribution(59, 2, 5440)).toBeCloseTo(118 / 272, 12);
});

test("without dwellings there is no target to reach", () => {
  expect(lekpContribution(59, 2, 0)).toBeNaN();
});
