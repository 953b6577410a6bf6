/** Under each method the score can be followed by hand from what the screen shows of every criterion. */
import fc from "fast-check";
import { METHODS } from "../../../../core/decision/score";
import { planCalculation } from "../../../../core/selection/choice/calculation";
import { type ComparingMethod, methodCalculations } from "../../../../core/selection/choice/method-calculation";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { exampleSnapshot, exampleStudy } from "../example-study";

/** The example with every figure known, and no bound that puts a wijk aside. */
function completeStudy(figures?: readonly number[]) {
  const study = exampleStudy();
  const data = study.values.data.map((value, at) => figures?.[at] ?? (Number.isNaN(value) ? 25_000 : value));
  const criteria = study.criteria.map(({ lower: _, upper: __, ...criterion }) => criterion);
  return { ...study, criteria, values: { ...study.values, data } };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const at = (numbers: Readonly<Record<string, number>>, key: string) => numbers[key] ?? Number.NaN;

/** What somebody with a pocket calculator makes of the steps. */
const BY_HAND: Readonly<Record<ComparingMethod, (steps: readonly Readonly<Record<string, number>>[]) => number>> = {
  product: (steps) => 100 * steps.reduce((all, step) => all * at(step, "ratio") ** at(step, "weight"), 1),
  topsis(steps) {
    const distance = (key: string) => Math.sqrt(sum(steps.map((step) => at(step, key) ** 2)));
    return (100 * distance("toWorst")) / (distance("toWorst") + distance("toBest"));
  },
  promethee: (steps) => 50 * (1 + sum(steps.map((step) => at(step, "weight") * at(step, "flow")))),
  vikor: () => Number.NaN,
};

const comparing = METHODS.filter((method): method is ComparingMethod => method !== "som");

test.each(comparing.filter((method) => method !== "vikor"))("%s: the steps give the score", (method) => {
  const size = exampleStudy().values.data.length;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: size, maxLength: size }), (figures) => {
      const ranking = rankStudy(completeStudy(figures), method);
      const calculations = methodCalculations(ranking, method);
      expect(calculations.size).toBe(ranking.study.candidates.length);
      for (const [candidate, { steps, outcome }] of calculations) {
        expect(BY_HAND[method](steps)).toBeCloseTo(ranking.scores[candidate] ?? Number.NaN, 8);
        expect(outcome.score).toBe(ranking.scores[candidate]);
      }
    }),
    { numRuns: 50 },
  );
});

test("vikor: what is missed adds up to S, the largest is R, and both place the wijk between best and worst", () => {
  const ranking = rankStudy(completeStudy(), "vikor");
  const all = [...methodCalculations(ranking, "vikor").values()];
  for (const { steps, outcome } of all) {
    const parts = steps.map((step) => at(step, "weight") * at(step, "miss"));
    expect(sum(parts)).toBeCloseTo(at(outcome, "group"), 12);
    expect(Math.max(...parts)).toBeCloseTo(at(outcome, "largest"), 12);
    const between = (key: string) => {
      const of = all.map((one) => at(one.outcome, key));
      return (at(outcome, key) - Math.min(...of)) / (Math.max(...of) - Math.min(...of));
    };
    const compromise = (between("group") + between("largest")) / 2;
    expect(at(outcome, "compromise")).toBeCloseTo(compromise, 12);
    expect(100 * (1 - compromise)).toBeCloseTo(at(outcome, "score"), 10);
  }
});

test("a wijk outside a bound has no calculation, and neither has a method that the figures do not allow", () => {
  const study = exampleStudy();
  const withGaps = rankStudy(study, "topsis");
  expect(withGaps.findings).not.toEqual([]);
  expect(methodCalculations(withGaps, "topsis").size).toBe(0);
  const bounded = rankStudy({ ...completeStudy(), criteria: study.criteria }, "topsis");
  const out = bounded.exclusions.flatMap((found, candidate) => (found.length > 0 ? [candidate] : []));
  expect(out).not.toEqual([]);
  for (const candidate of out) expect(methodCalculations(bounded, "topsis").has(candidate)).toBe(false);
});

test.each(comparing)("%s: the sheet ends each wijk with its score and what it came from", (method) => {
  const ranking = rankStudy(completeStudy(), method);
  const { changes } = planCalculation(exampleSnapshot(), ranking);
  const rows = changes.flatMap((change) => (change.kind === "write" ? change.values : []));
  for (const [candidate, { name }] of ranking.study.candidates.entries()) {
    const total = rows.find(([first]) => first === `Totaal ${name}`);
    expect(total?.at(-1)).toBe(ranking.scores[candidate]);
    expect(String(total?.[1])).not.toMatch(/\{/);
  }
});

test("product: a step is the ratio to the power of its weight, one without weight changes nothing, together they multiply", () => {
  const study = { ...completeStudy(), weights: Float64Array.from([0, 0.4, 0.6]) };
  const ranking = rankStudy(study, "product");
  for (const { steps, outcome } of methodCalculations(ranking, "product").values()) {
    const [first = 0, second = 0, third = 0] = steps.map((step) => at(step, "factor"));
    expect(first).toBe(1);
    expect(second).toBeCloseTo(at(steps[1] ?? {}, "ratio") ** 0.4, 12);
    expect(third).toBeCloseTo(at(steps[2] ?? {}, "ratio") ** 0.6, 12);
    expect(at(outcome, "product")).toBeCloseTo(second * third, 12);
  }
});

test("promethee: the parts add up to the flow of the wijk, and the flows of all to nothing", () => {
  const ranking = rankStudy(completeStudy(), "promethee");
  const all = [...methodCalculations(ranking, "promethee").values()];
  for (const { steps, outcome } of all) {
    expect(sum(steps.map((step) => at(step, "part")))).toBeCloseTo(at(outcome, "flow"), 12);
  }
  expect(sum(all.map(({ outcome }) => at(outcome, "flow")))).toBeCloseTo(0, 12);
});
