/** The funding mix, solved with the pane's library: against counting all possibilities, and rule by rule. */
import fc from "fast-check";
import { solve } from "yalps";
import { type FundingMix, fundingProblem, solveFundingMix } from "../../../../core/budget/funding/funding-mix";
import type { FundingProblem } from "../../../../core/budget/funding/funding-program";
import type { FundingSource } from "../../../../core/budget/funding/funding-source";
import { excludeEachOther, paysFor } from "../../../../core/budget/funding/funding-source";
import type { LinearSolver } from "../../../../core/budget/funding/linear-program";
import { line, numbered } from "../line";

const solver: LinearSolver = (program) => solve(program);
const cell = { sheet: "Financieringsbronnen", row: 1, column: 0 };

function source(name: string, rules: Partial<FundingSource> = {}): FundingSource {
  return { name, categories: [], excludes: [], cell, ...rules };
}

function mixOf(problem: FundingProblem): FundingMix {
  const answer = solveFundingMix(problem, solver);
  if (!answer) throw new Error("no answer");
  return answer.best;
}

const granted = (mix: FundingMix) => mix.grants.map(({ source: { name }, euro, limit }) => [name, euro, limit]);
const costs = [
  { category: "Personeel", euro: 100_000 },
  { category: "Werken", euro: 300_000 },
];

describe("each rule", () => {
  test("a maximum amount", () => {
    const mix = mixOf({ costs, secured: 0, sources: [source("A", { maximum: 50_000 })] });
    expect(granted(mix)).toEqual([["A", 50_000, "maximum"]]);
    expect([mix.own, mix.open]).toEqual([350_000, 0]);
  });

  test("a maximum share of the eligible categories", () => {
    const mix = mixOf({ costs, secured: 0, sources: [source("EFRO", { share: 0.4, categories: ["werken"] })] });
    expect(granted(mix)).toEqual([["EFRO", 120_000, "share"]]);
    expect(mix.grants[0]?.parts).toEqual([{ category: "Werken", euro: 120_000 }]);
  });

  test("the whole of its categories, and never more than they cost", () => {
    const mix = mixOf({ costs, secured: 0, sources: [source("A", { share: 1, categories: ["Personeel"] })] });
    expect(granted(mix)).toEqual([["A", 100_000, "costs"]]);
  });

  test("a source of which no limit is known promises nothing, and says what to fill in", () => {
    const unknown = source("Provincie", {});
    const mix = mixOf({ costs, secured: 0, sources: [unknown] });
    expect(mix.grants).toEqual([]);
    expect(mix.idle).toEqual([{ source: unknown, reason: "noLimit" }]);
  });

  test("a minimum own share", () => {
    const mix = mixOf({ costs, secured: 0, sources: [source("WVC", { ownShare: 0.2 })] });
    expect(granted(mix)).toEqual([["WVC", 320_000, "ownShare"]]);
    expect(mix.own).toBe(80_000);
  });

  test("a minimum amount that is not reached", () => {
    const small = source("ELENA", { share: 1, minimum: 200_000, categories: ["Personeel"] });
    const mix = mixOf({ costs, secured: 0, sources: [small] });
    expect(mix.grants).toEqual([]);
    expect(mix.idle).toEqual([{ source: small, reason: "belowMinimum" }]);
  });

  test("not together with: the better of the two", () => {
    const sources = [source("EFRO", { maximum: 90_000, excludes: ["ELENA"] }), source("ELENA", { maximum: 60_000 })];
    const mix = mixOf({ costs, secured: 0, sources });
    expect(granted(mix)).toEqual([["EFRO", 90_000, "maximum"]]);
    expect(mix.idle.map(({ source: { name }, reason }) => [name, reason])).toEqual([["ELENA", "excluded"]]);
  });

  test("LEKP: the climate costs are at least twice the subsidy", () => {
    const mix = mixOf({ costs, secured: 0, sources: [source("LEKP", { share: 0.5 })] });
    expect(granted(mix)).toEqual([["LEKP", 200_000, "share"]]);
  });

  test("money that is certain already is used first", () => {
    const mix = mixOf({ costs, secured: 390_000, sources: [source("A", { maximum: 50_000 })] });
    expect(granted(mix)).toEqual([["A", 10_000, "costs"]]);
    expect(mix.own).toBe(0);
  });

  test("of two sources that do the same, one file is enough", () => {
    const sources = [
      source("A", { maximum: 100_000 }),
      source("B", { maximum: 300_000 }),
      source("C", { maximum: 400_000 }),
    ];
    expect(granted(mixOf({ costs, secured: 0, sources }))).toEqual([["C", 400_000, "maximum"]]);
  });

  test("cents come out exact", () => {
    const odd = [{ category: "", euro: 33_333.33 }];
    const mix = mixOf({ costs: odd, secured: 0, sources: [source("A", { share: 0.5 })] });
    expect(mix.grants[0]?.euro).toBeCloseTo(16_666.67, 1);
    expect((mix.grants[0]?.euro ?? 0) + mix.own).toBeCloseTo(33_333.33, 2);
  });
});

describe("what keeps a source from paying more, or from being asked", () => {
  test("the larger amount comes first, whatever the order of the table", () => {
    const sources = [
      source("A", { maximum: 10_000 }),
      source("B", { maximum: 50_000 }),
      source("C", { maximum: 30_000 }),
    ];
    expect(granted(mixOf({ costs, secured: 0, sources })).map(([name]) => name)).toEqual(["B", "C", "A"]);
  });

  test("an own share counts over the categories that the source pays for, not over the whole budget", () => {
    const mix = mixOf({ costs, secured: 0, sources: [source("WVC", { ownShare: 0.2, categories: ["Werken"] })] });
    expect(granted(mix)).toEqual([["WVC", 240_000, "ownShare"]]);
    expect(mix.own).toBe(160_000);
  });

  test("a source that could pay more, but that the own share of another holds back, has enough", () => {
    const sources = [
      source("WVC", { maximum: 200_000, minimum: 200_000, ownShare: 0.2 }),
      source("LEKP", { share: 0.5, ownShare: 0.1 }),
    ];
    const mix = mixOf({ costs, secured: 0, sources });
    expect(granted(mix)).toEqual([
      ["WVC", 200_000, "maximum"],
      ["LEKP", 120_000, "enough"],
    ]);
    expect(mix.own).toBe(80_000);
  });

  test("a source of which every rule can be met, and that another makes needless, is not needed", () => {
    const sources = [
      source("LEKP", { maximum: 400_000 }),
      source("EFRO", { maximum: 50_000, minimum: 50_000 }),
      source("WVC", { ownShare: 0.2 }),
    ];
    const mix = mixOf({ costs, secured: 0, ownMaximum: 80_000, sources });
    expect(granted(mix)).toEqual([["LEKP", 400_000, "maximum"]]);
    expect(mix.idle.map(({ source: { name }, reason }) => [name, reason])).toEqual([
      ["EFRO", "notNeeded"],
      ["WVC", "notNeeded"],
    ]);
  });
});

describe("when nothing closes the gap", () => {
  const sources = [
    source("WVC", { maximum: 150_000, ownShare: 0.2 }),
    source("Noodkoop", { categories: ["Leningen"] }),
  ];
  const mix = mixOf({ costs, secured: 0, ownMaximum: 90_000, sources });

  test("says what stays open and which rule binds", () => {
    expect(granted(mix)).toEqual([["WVC", 150_000, "maximum"]]);
    expect([mix.own, mix.open]).toEqual([90_000, 160_000]);
    expect(mix.idle.map(({ reason }) => reason)).toEqual(["notEligible"]);
  });

  test("a source is not used when its own share cannot be paid", () => {
    const poor = mixOf({ costs, secured: 0, ownMaximum: 10_000, sources });
    expect(poor.grants).toEqual([]);
    expect([poor.own, poor.open]).toEqual([10_000, 390_000]);
    expect(poor.idle.map(({ reason }) => reason)).toEqual(["ownShare", "notEligible"]);
  });
});

describe("alternatives", () => {
  test("are the best ways without one of the sources, at most two", () => {
    const sources = ["A", "B", "C"].map((name, index) => source(name, { maximum: 100_000 - index * 10_000 }));
    const answer = solveFundingMix({ costs, secured: 0, sources }, solver);
    expect(answer?.best.grants.map(({ source: { name } }) => name)).toEqual(["A", "B", "C"]);
    expect(answer?.alternatives.map(({ grants }) => grants.map(({ source: { name } }) => name))).toEqual([
      ["A", "B"],
      ["A", "C"],
    ]);
  });

  test("without any source there is nothing to vary", () => {
    const answer = solveFundingMix({ costs, secured: 0, sources: [] }, solver);
    expect(answer).toMatchObject({ best: { grants: [], own: 400_000, open: 0, idle: [] }, alternatives: [] });
  });
});

test("a solver that finds nothing gives no answer, and one that fails later keeps the best one", () => {
  const problem = { costs, secured: 0, sources: [source("A", { maximum: 50_000 })] };
  const failed = { status: "infeasible", result: Number.NaN, variables: [] } as const;
  expect(solveFundingMix(problem, () => failed)).toBeUndefined();
  let asked = 0;
  const once: LinearSolver = (program) => (asked++ === 0 ? solver(program) : failed);
  const answer = solveFundingMix(problem, once);
  expect(answer && granted(answer.best)).toEqual([["A", 50_000, "maximum"]]);
  expect(answer?.alternatives).toEqual([]);
});

describe("against counting all possibilities", () => {
  /** The most that a set of sources can pay: maximum flow from sources to categories, in whole euros. */
  function mostPaid(problem: FundingProblem, used: readonly FundingSource[]): number {
    const capacity = used.map((one) => {
      const eligible = problem.costs.reduce(
        (sum, { category, euro }) => (paysFor(one, category) ? sum + euro : sum),
        0,
      );
      return Math.min(one.maximum ?? Number.POSITIVE_INFINITY, (one.share ?? 1) * eligible);
    });
    // Hall's condition for a bipartite transport: the minimum over sets of categories that are left to be filled.
    let least = Number.POSITIVE_INFINITY;
    for (let set = 0; set < 1 << problem.costs.length; set++) {
      const inSet = problem.costs.filter((_, index) => set & (1 << index));
      const categories = inSet.reduce((sum, { euro }) => sum + euro, 0);
      const outside = used.reduce((sum, one, index) => {
        const reaches = problem.costs.some(({ category }, at) => !(set & (1 << at)) && paysFor(one, category));
        return reaches ? sum + (capacity[index] ?? 0) : sum;
      }, 0);
      least = Math.min(least, categories + outside);
    }
    return least;
  }

  test("the least own money and the fewest files, for any sources", () => {
    const names = ["P", "Q", "R"];
    const drawnSource = fc.record({
      maximum: fc.constantFrom(10_000, 25_000, 60_000),
      share: fc.constantFrom(0.2, 0.5, 1),
      categories: fc.subarray(names, { minLength: 1 }),
      rival: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    });
    const amounts = fc.array(fc.constantFrom(0, 15_000, 40_000, 80_000), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(drawnSource, { maxLength: 5 }),
        amounts,
        fc.constantFrom(0, 20_000),
        (drawn, euros, secured) => {
          const sources = drawn.map(({ maximum, share, categories, rival }, index) =>
            source(`S${index}`, {
              maximum,
              share,
              categories,
              excludes: rival === undefined || rival === index ? [] : [`S${rival}`],
            }),
          );
          const problem = {
            costs: names.map((category, index) => ({ category, euro: euros[index] ?? 0 })),
            secured: 0,
            sources,
          };
          const total = euros.reduce<number>((sum, euro) => sum + euro, 0);
          const everything = source("zeker", { maximum: secured });
          let best = { own: Number.POSITIVE_INFINITY, files: 0 };
          for (let set = 0; set < 1 << sources.length; set++) {
            const used = sources.filter((_, index) => set & (1 << index));
            if (used.some((one, index) => used.slice(index + 1).some((other) => excludeEachOther(one, other))))
              continue;
            const own = total - mostPaid(problem, [...used, everything]);
            if (own < best.own - 0.01 || (own < best.own + 0.01 && used.length < best.files))
              best = { own, files: used.length };
          }
          const mix = mixOf({ ...problem, secured });
          expect(mix.own).toBeCloseTo(best.own, 1);
          expect(mix.grants.length).toBe(best.files);
          expect(mix.open).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("the problem of a budget", () => {
  const lines = numbered([
    line("expense", 100_000, { category: "Personeel" }),
    line("expense", 20_000, { category: "Personeel" }),
    line("income", 30_000, { funder: "EFRO", status: "toegekend" }),
    line("income", 15_000, { funder: "Stad Genk" }),
    line("income", 60_000, { funder: "LEKP 2.1", chance: 0.5 }),
  ]);
  const sources = [source("EFRO", { excludes: ["ELENA"] }), source("ELENA"), source("LEKP"), source("Provincie")];
  const problem = fundingProblem(lines, sources);

  test("counts costs per category and certain income of others", () => {
    expect(problem.costs).toEqual([{ category: "Personeel", euro: 120_000 }]);
    expect(problem.secured).toBe(30_000);
    expect(problem.uncertain).toBe(60_000);
  });

  test("keeps what the municipality can pay itself at most, where that is given", () => {
    expect(fundingProblem(lines, sources, 50_000).ownMaximum).toBe(50_000);
    expect(fundingProblem(lines, sources, 0).ownMaximum).toBe(0);
    expect(problem).not.toHaveProperty("ownMaximum");
  });

  test("offers only sources that are not in use and go together with those that are", () => {
    expect(problem.sources.map(({ name }) => name)).toEqual(["Provincie"]);
  });

  test("a source that is only asked for is not proposed a second time, and counts as not certain", () => {
    const asked = numbered([
      line("expense", 100_000, { category: "Personeel" }),
      line("income", 40_000, { funder: "LEKP 2.1", chance: 0.5 }),
    ]);
    const other = fundingProblem(asked, [source("LEKP", { share: 0.5 }), source("Provincie", { maximum: 10_000 })]);
    expect(other.sources.map(({ name }) => name)).toEqual(["Provincie"]);
    expect([other.secured, other.uncertain]).toEqual([0, 40_000]);
    expect(mixOf(other).idle).toEqual([expect.objectContaining({ reason: "inBudget" })]);
  });

  test("says of every source that is passed by why it is", () => {
    const reasons = mixOf(problem).idle.map(({ source: { name }, reason }) => [name, reason]);
    expect(reasons).toEqual(
      expect.arrayContaining([
        ["EFRO", "inBudget"],
        ["ELENA", "excluded"],
      ]),
    );
  });
});
