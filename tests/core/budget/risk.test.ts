/** The chance of a deficit: against exact enumeration, closed forms and the beta distribution itself. */
import fc from "fast-check";
import { pertMean, pertQuantile, pertVariance } from "../../../core/budget/pert";
import {
  deficitChance,
  lineMoments,
  type RiskLine,
  reserveFor,
  simulateBalances,
  smallestCovering,
  startRisk,
} from "../../../core/budget/risk";

type Kind = RiskLine["kind"];
const sure = (kind: Kind, amount: number, chance = 1): RiskLine => ({
  kind,
  amount,
  chance,
  low: amount,
  high: amount,
});
const spread = (kind: Kind, low: number, amount: number, high: number, chance = 1): RiskLine => ({
  kind,
  low,
  amount,
  high,
  chance,
});

/** Every outcome of lines that happen or not, with its probability. */
function enumerate(lines: readonly RiskLine[]): { balance: number; probability: number }[] {
  return lines.reduce(
    (outcomes, line) =>
      outcomes.flatMap(({ balance, probability }) => [
        {
          balance: balance + (line.kind === "income" ? line.amount : -line.amount),
          probability: probability * line.chance,
        },
        { balance, probability: probability * (1 - line.chance) },
      ]),
    [{ balance: 0, probability: 1 }],
  );
}

describe("pure yes-or-no lines", () => {
  test("agree with exact enumeration within the binomial error, for any budget", () => {
    const line = fc.record({
      kind: fc.constantFrom<Kind>("income", "expense"),
      amount: fc.integer({ min: 1, max: 9 }).map((thousands) => thousands * 1000),
      chance: fc.constantFrom(0, 0.1, 0.25, 0.5, 0.8, 1),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (drawn) => {
        const lines = drawn.map(({ kind, amount, chance }) => sure(kind, amount, chance));
        const exact = enumerate(lines)
          .filter(({ balance }) => balance < 0)
          .reduce((sum, { probability }) => sum + probability, 0);
        const error = Math.sqrt((exact * (1 - exact)) / 10_000);
        expect(Math.abs(deficitChance(simulateBalances(lines)) - exact)).toBeLessThanOrEqual(5 * error + 1e-12);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test("one subsidy of one half is needed: 50 %, and its amount is the reserve", () => {
    const balances = simulateBalances([sure("expense", 1_000), sure("income", 1_000, 0.5)]);
    expect(deficitChance(balances)).toBeCloseTo(0.5, 2);
    expect(reserveFor(balances, 0.8)).toBe(1_000);
    expect(reserveFor(balances, 0.4)).toBe(0);
  });
});

describe("certain budgets", () => {
  test("without uncertainty the answer is exact", () => {
    const balances = simulateBalances([sure("expense", 1_000.1), sure("income", 900)]);
    expect(deficitChance(balances)).toBe(1);
    expect(reserveFor(balances, 0.8)).toBe(100.1);
  });

  test("income equal to expenses is no deficit, to the cent", () => {
    const balances = simulateBalances([sure("expense", 0.3), sure("income", 0.1), sure("income", 0.2)]);
    expect(deficitChance(balances)).toBe(0);
    expect(reserveFor(balances, 1)).toBe(0);
  });

  test("no lines: no chance, no reserve", () => {
    const balances = simulateBalances([]);
    expect([deficitChance(balances), reserveFor(balances, 0.8)]).toEqual([0, 0]);
  });
});

describe("uncertain amounts", () => {
  test("stay between low and high and have the mean of the beta-PERT", () => {
    const balances = simulateBalances([spread("expense", 800, 1_000, 1_800)], 100_000);
    expect(Math.min(...balances)).toBeGreaterThanOrEqual(-1_800);
    expect(Math.max(...balances)).toBeLessThanOrEqual(-800);
    const mean = balances.reduce((sum, balance) => sum + balance, 0) / balances.length;
    expect(mean).toBeCloseTo(-pertMean(800, 1_000, 1_800), 0);
  });

  test("the variance of the draws is that of the distribution, also with a chance", () => {
    const line = spread("income", 500, 700, 1_500, 0.6);
    const balances = simulateBalances([line], 200_000);
    const { mean, variance } = lineMoments(line);
    const drawn = balances.reduce((sum, balance) => sum + (balance - mean) ** 2, 0) / balances.length;
    expect(drawn / variance).toBeCloseTo(1, 2);
  });

  test("the variance is (mean - low)(high - mean) / 7, not a sixth of the range squared", () => {
    // alpha = beta = 3: variance ab / ((a + b)^2 (a + b + 1)) = 9 / 252; alpha = 1, beta = 5: 5 / 252.
    expect(pertVariance(0, 0.5, 1)).toBeCloseTo(9 / 252, 14);
    expect(pertVariance(0, 0, 1)).toBeCloseTo(5 / 252, 14);
  });

  test("low above a half against a fixed income: the closed form of a deficit", () => {
    // Cost beta(1, 5) on 0..1000 against 100: P(cost > 100) = 0.9^5.
    const balances = simulateBalances([spread("expense", 0, 0, 1_000), sure("income", 100)], 100_000);
    expect(deficitChance(balances)).toBeCloseTo(0.9 ** 5, 2);
  });

  test("a certain amount does not vary at all, whatever its cents", () => {
    for (let cents = 1; cents < 500; cents++) expect(lineMoments(sure("expense", cents / 100)).variance).toBe(0);
    expect(lineMoments(sure("income", 1_000, 0.5))).toEqual({ mean: 500, variance: 250_000 });
  });

  test("negative amounts keep their order", () => {
    const balances = simulateBalances([spread("expense", -300, -200, -100)]);
    expect(Math.min(...balances)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...balances)).toBeLessThanOrEqual(300);
  });
});

describe("the inverse of the beta-PERT", () => {
  /** With x = sin^2 the integrand has no singularity: Simpson's rule is then far more exact than what it checks. */
  function mass(x: number, alpha: number, beta: number): number {
    const steps = 4_000;
    const width = Math.asin(Math.sqrt(x)) / steps;
    let sum = 0;
    for (let i = 0; i <= steps; i++) {
      const angle = i * width;
      const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
      sum += weight * Math.sin(angle) ** (2 * alpha - 1) * Math.abs(Math.cos(angle)) ** (2 * beta - 1);
    }
    return (sum * width) / 3;
  }

  test.each([0, 0.01, 0.1, 0.25, 0.5, 0.73, 0.99, 1])("meets the distribution function, mode at %d", (mode) => {
    const quantile = pertQuantile(0, mode, 1);
    const alpha = 1 + 4 * mode;
    const total = mass(1, alpha, 6 - alpha);
    for (const share of [1e-9, 1e-4, 0.003, 0.02, 0.1, 0.3, 0.5, 0.77, 0.95, 0.996, 1 - 1e-6]) {
      const reached = mass(quantile(share), alpha, 6 - alpha) / total;
      expect(Math.abs(reached - share)).toBeLessThan(1e-4);
    }
  });

  test("rises with the share", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (mode) => {
        const quantile = pertQuantile(0, mode, 1);
        let before = 0;
        for (let i = 0; i < 500; i++) {
          const x = quantile((i + 0.5) / 500);
          expect(x).toBeGreaterThanOrEqual(before);
          before = x;
        }
        expect(before).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the same answer every time", () => {
  const lines = [
    spread("expense", 10_000, 12_000, 20_000),
    spread("income", 4_000, 9_000, 9_500, 0.7),
    sure("income", 3_333.33, 0.5),
  ];

  test("portions of any size give the same bits as doing it at once", () => {
    const whole = simulateBalances(lines, 1_001);
    const run = startRisk(lines, 1_001);
    let portions = 0;
    do portions++;
    while (run.step(1));
    expect(portions).toBe(3);
    expect(run.progress()).toBe(1);
    expect(run.balances()).toEqual(whole);
  });

  test("tells how far it is, and is done at once without lines", () => {
    const run = startRisk(lines, 10);
    const told = [run.progress()];
    while (run.step(1)) told.push(run.progress());
    expect(told).toEqual([0, 1 / 3, 2 / 3]);
    expect(startRisk([], 10).progress()).toBe(1);
  });

  test("draws come in mirror images: a dear one with a cheap one, a line that happens with one that does not", () => {
    const [evenly, either] = [
      simulateBalances([spread("income", 0, 500, 1_000)], 100),
      simulateBalances([sure("income", 1_000, 0.5)], 100),
    ];
    for (let draw = 0; draw < 100; draw += 2) {
      expect((evenly[draw] ?? 0) + (evenly[draw + 1] ?? 0)).toBeCloseTo(1_000, 6);
      expect((either[draw] ?? 0) + (either[draw + 1] ?? 0)).toBe(1_000);
    }
    expect(new Set(evenly).size).toBe(100);
  });

  test("an odd number of draws is the even number without its last", () => {
    const even = simulateBalances(lines, 6);
    expect([...simulateBalances(lines, 5)]).toEqual([...even].slice(0, 5));
    expect([...simulateBalances(lines, 1)]).toEqual([...even].slice(0, 1));
    expect(even.every(Number.isFinite)).toBe(true);
  });

  test("stays the same from one version to the next, so that a figure in a dossier can be made again", () => {
    const drawn = simulateBalances([spread("income", 0, 500_000, 1_000_000), sure("expense", 1_000, 0.5)], 4);
    expect([...drawn].map((balance) => Math.round(balance * 1e4) / 1e4)).toEqual([
      368_123.0477, 630_876.9523, 594_628.1127, 404_371.8873,
    ]);
  });

  test("changing one line leaves the draws of the others as they were", () => {
    const dearer = lines.map((line, index) => (index === 2 ? { ...line, chance: 0 } : line));
    const before = simulateBalances(lines, 500);
    const after = simulateBalances(dearer, 500);
    const moves = new Set(before.map((balance, draw) => Math.round((balance - (after[draw] ?? 0)) * 100)));
    expect(moves).toEqual(new Set([0, 333_333]));
  });
});

describe("smallest value that covers a share", () => {
  const values = Float64Array.from([5, 1, 3, 2, 4]);

  test.each([
    [0, 1],
    [0.2, 1],
    [0.21, 2],
    [0.8, 4],
    [1, 5],
  ])("%d of 1..5", (share, expected) => {
    expect(smallestCovering(values, share)).toBe(expected);
  });

  test("0.07 of 10 000 is the 700th, whatever binary fractions say", () => {
    const numbers = Float64Array.from({ length: 10_000 }, (_, index) => index + 1);
    expect(smallestCovering(numbers, 0.07)).toBe(700);
  });
});

test("a sure line more moves every outcome by its amount, wherever it stands", () => {
  const lines = [spread("expense", 800_000, 1_000_000, 1_500_000), spread("income", 500_000, 900_000, 1_000_000)];
  const before = simulateBalances(lines, 1000);
  for (let place = 0; place <= lines.length; place++) {
    const more = [...lines.slice(0, place), sure("expense", 100), ...lines.slice(place)];
    const after = simulateBalances(more, 1000);
    after.forEach((balance, draw) => {
      expect(balance).toBeCloseTo((before[draw] as number) - 100, 6);
    });
  }
});
