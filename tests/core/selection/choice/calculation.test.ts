/** "Laat de berekening zien": every score can be followed by hand. */
import { calculationOf, isBeyondScale, planCalculation } from "../../../../core/selection/choice/calculation";
import { compareCandidates } from "../../../../core/selection/choice/compare";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { planProsCons } from "../../../../core/selection/sheets/plan-pros-cons";
import type { NewValue, Plan } from "../../../../core/workbook/plan";
import { exampleSnapshot, exampleStudy } from "../example-study";

const ranking = rankStudy(exampleStudy());

function cells(plan: Plan): NewValue[][] {
  return plan.changes.flatMap((change) => (change.kind === "write" ? change.values : []));
}

test("place times weight of what is known gives the points, and the points add up to the score", () => {
  ranking.study.candidates.forEach((_, candidate) => {
    let sum = 0;
    for (const { place, weightOfKnown, points } of calculationOf(ranking, candidate)) {
      if (Number.isNaN(points)) continue;
      expect(100 * place * weightOfKnown).toBeCloseTo(points, 9);
      sum += points;
    }
    expect(sum).toBeCloseTo(ranking.scores[candidate] ?? 0, 9);
  });
});

test("a figure that is missing is shown as n.b. and gets no weight", () => {
  const row = cells(planCalculation(exampleSnapshot(), ranking)).find(
    ([wijk, name]) => wijk === "Termien" && name === "Inkomen",
  );
  expect(row?.slice(3)).toEqual(["n.b.", 34000, 22000, "", 0.3, "", ""]);
});

test("the sheet ends each wijk with its total", () => {
  const rows = cells(planCalculation(exampleSnapshot(), ranking));
  expect(rows.find(([wijk]) => wijk === "Totaal Termien")?.[9]).toBeCloseTo(ranking.scores[1] ?? 0, 12);
});

test("two wijken side by side: what decides most comes first, what cannot be compared last", () => {
  const differences = compareCandidates(ranking, 0, 1);
  expect(differences.map(({ criterion }) => ranking.study.criteria[criterion]?.name)).toEqual([
    "Woningen",
    "Gas",
    "Inkomen",
  ]);
  expect(differences[2]?.lead).toBeNaN();
});

test("pros and cons say of an excluded wijk why it is out, and name the bound", () => {
  const rows = cells(planProsCons(exampleSnapshot(), ranking));
  const out = rows.find(([, wijk, side]) => wijk === "Gehucht" && side === "contra");
  expect(out?.[3]).toBe("Valt af: Woningen is 20, minder dan de ondergrens 60");
});

test("a figure past either end of the scale gets that end, also where lower is better", () => {
  const step = { criterion: 0, place: 0, weight: 1, weightOfKnown: 1, points: 0 };
  const beyond = (value: number, worst: number, best: number) => isBeyondScale({ ...step, value, worst, best });
  expect([beyond(30, 0, 20), beyond(20, 0, 20), beyond(-1, 0, 20)]).toEqual([true, false, true]);
  expect([beyond(30, 20, 0), beyond(10, 20, 0), beyond(-1, 20, 0)]).toEqual([true, false, true]);
});

test("the sheet says what it is and how points come about, with the columns of its method", () => {
  const lines = (method: Parameters<typeof rankStudy>[1]) =>
    cells(planCalculation(exampleSnapshot(), rankStudy(exampleStudy(), method)));
  const sum = lines("som");
  expect(sum[0]?.[0]).toBe("Berekening");
  expect(String(sum[1]?.[0])).toMatch(/^[A-Z].+/);
  const header = sum.findIndex(([first]) => first === "Wijk");
  expect(sum[header - 1]?.every((cell) => cell === "")).toBe(true);
  expect(sum[header]).toEqual([
    "Wijk",
    "Criterium",
    "Eenheid",
    "Waarde",
    "Slechtste",
    "Beste",
    "Plaats op de schaal (0-1)",
    "Gewicht",
    "Gewicht van wat bekend is",
    "Punten",
  ]);
  // The best wijk first, each criterion with its own unit.
  const [best = 0] = ranking.order;
  expect(sum[header + 1]?.slice(0, 3)).toEqual([ranking.study.candidates[best]?.name, "Gas", "kWh"]);
  expect(sum.slice(header + 1).filter(([wijk]) => String(wijk).startsWith("Totaal"))).toHaveLength(4);
  expect(sum.at(-1)?.[0]).toBe("Methode: Som van punten.");
  const vikor = lines("vikor");
  expect(vikor.at(-1)?.[0]).toBe("Methode: VIKOR (compromis).");
  expect(vikor.find(([first]) => first === "Wijk")).not.toEqual(sum[header]);
  // Every column has its width.
  const widths = planCalculation(exampleSnapshot(), ranking).changes.flatMap((change) =>
    change.kind === "format" && change.format.width !== undefined ? [change.column] : [],
  );
  expect(new Set(widths).size).toBe(sum[header]?.length);
});
