/** Yearly instalments of one grant are one decision: they come together or not at all. */
import { groupsOf, withGroups } from "../../../../core/budget/lines/hangs-together";
import { reserveFor, simulateBalances } from "../../../../core/budget/risk";
import { spreadCauses } from "../../../../core/budget/risk-report";
import { line, numbered } from "../line";

const instalment = (year: number, more = {}) =>
  line("income", 182_000, { description: `Subsidie wijk ${year}`, funder: "Vlaanderen", chance: 0.5, year, ...more });
const GRANT = numbered([2026, 2027, 2028].map((year) => instalment(year)));
const COSTS = line("expense", 546_000);

test("the reserve covers the whole grant when it fails", () => {
  const lines = withGroups(numbered([COSTS, ...GRANT]));
  expect(reserveFor(simulateBalances(lines), 0.8)).toBe(546_000);
  const outcomes = new Set(simulateBalances(lines));
  expect([...outcomes].sort()).toEqual([-546_000, 0].sort());
});

test("another financier, another name, certain money and costs stand by themselves", () => {
  const lines = numbered([
    instalment(2026),
    instalment(2027, { funder: "Provincie" }),
    instalment(2027, { description: "Premie" }),
    instalment(2028, { chance: 1 }),
    line("expense", 5, { description: "Huur 2026" }),
    line("expense", 5, { description: "Huur 2027" }),
  ]);
  expect(groupsOf(withGroups(lines))).toEqual([]);
});

test("the column “Hangt samen met” says otherwise, both ways", () => {
  const lines = numbered([
    instalment(2026),
    instalment(2027),
    instalment(2028, { together: "los" }),
    line("income", 9, { description: "Cofinanciering", chance: 0.5, together: "Subsidie wijk" }),
    line("expense", 7, { description: "Werf", together: "A" }),
    line("income", 7, { description: "Bijdrage", chance: 0.5, together: "a" }),
  ]);
  expect(groupsOf(withGroups(lines)).map((group) => group.map(({ number }) => number))).toEqual([
    [1, 2, 4],
    [5, 6],
  ]);
});

test("the causes of the spread are exact for lines that hang together", () => {
  const lines = withGroups(numbered([...GRANT, line("income", 182_000, { description: "Ander", chance: 0.5 })]));
  // Three times 182 by one draw against once 182: variances 9 to 1.
  expect(spreadCauses(lines).map(({ share }) => Math.round(share * 1e9) / 1e9)).toEqual([0.3, 0.3, 0.3, 0.1]);
});

describe("what makes a group", () => {
  const groups = (...lines: ReturnType<typeof line>[]) => withGroups(numbered(lines)).map(({ group }) => group);

  test("two lines or more: one alone has none", () => {
    expect(groups(instalment(2026), line("expense", 5))).toEqual([undefined, undefined]);
    expect(groups(line("expense", 5, { together: "A" }))).toEqual([undefined]);
    const [first, second] = groups(instalment(2026), instalment(2027));
    expect(first).toBeDefined();
    expect(second).toBe(first);
  });

  test("lines that stand alone are not each other's group", () => {
    expect(
      groups(
        line("expense", 5),
        line("expense", 6),
        line("expense", 7, { together: "los" }),
        line("expense", 8, { together: "Nee" }),
      ),
    ).toEqual(new Array(4).fill(undefined));
    expect(groups(instalment(2026, { together: "los" }), instalment(2027, { together: "los" }))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("a line without a name, and one that is named by a line that hangs together itself", () => {
    expect(
      groups(line("income", 5, { description: "", chance: 0.5 }), line("income", 6, { description: "", chance: 0.5 })),
    ).toEqual([undefined, undefined]);
    const found = groups(
      line("income", 5, { description: "Subsidie", chance: 0.5, together: "B" }),
      line("income", 6, { description: "Ander", chance: 0.5, together: "Subsidie" }),
    );
    expect(found).toEqual([undefined, undefined]);
  });

  test("a line without money is in no group that is shown", () => {
    const lines = withGroups(numbered([instalment(2026), instalment(2027, { amount: 0 })]));
    expect(groupsOf(lines)).toEqual([]);
  });
});
