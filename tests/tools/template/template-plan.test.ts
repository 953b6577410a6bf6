/** The formulas of the template against core: the same ranking and the same sums, in a spreadsheet without the add-in. */

import { begroting } from "../../../core/budget/tables/begroting";
import { rankStudy } from "../../../core/selection/choice/ranking";
import { readStudy } from "../../../core/selection/read-study";
import type { NewValue, Plan } from "../../../core/workbook/plan";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import type { Spreadsheet } from "../../../local-hosts/spreadsheet/interface";
import { FIRST_ROW, MOST_CRITERIA } from "../../../tools/template/ranking-sheet";
import { FIRST_STEP_ROW } from "../../../tools/template/start-sheet";
import { templatePlan } from "../../../tools/template/template-plan";
import { FIRST_CRITERIA, words } from "../../../tools/template/words";
import { makeBlock, makeSnapshot } from "../../core/workbook/make-block";
import { openSpreadsheet, sheetId, write } from "../../local-spreadsheet";

const HEADERS = ["Wijk", "Gemeente", "Sectorcodes", ...FIRST_CRITERIA.map(({ name }) => name)];
/** A gap, a code for a withheld figure, an empty cell and a wijk with everything. */
const WIJKEN: CellValue[][] = [
  ["Kolderbos", "Genk", "", 14000, 24432, 35, 4, 2],
  ["Termien", "Genk", "", 13319, -99997, 20, "n.b.", 5],
  ["Brethei", "Genk", "", 18742, 31000, "", 1, 1],
  ["Winterslag", "Genk", "", "n.b.", 22000, 61, 5, 3],
];

/** The plan with other cells in one of its sheets, as if a person had filled them in. */
function filled(sheet: string, row: number, column: number, cells: readonly (readonly CellValue[])[]): Plan {
  const plan = templatePlan();
  plan.changes.push({ kind: "write", sheet, row, column, values: cells as NewValue[][] });
  return plan;
}

async function computed(plan: Plan): Promise<(sheet: string, row: number, column: number) => CellValue | null> {
  const spreadsheet: Spreadsheet = await openSpreadsheet(["Leeg"]);
  await write(spreadsheet, plan);
  return (sheet, row, column) =>
    spreadsheet.cells.values(sheetId(spreadsheet, sheet), { row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;
}

function studyOf(worst: CellValue, best: CellValue): Snapshot {
  const criteria = FIRST_CRITERIA.map(({ name, direction, weight }, i): CellValue[] => [
    name,
    direction === "high" ? "hoog" : "laag",
    weight,
    i === 0 ? worst : "",
    i === 0 ? best : "",
  ]);
  return makeSnapshot([
    makeBlock("Criteria", [["Criterium", "Richting", "Gewicht", "Slechtste", "Beste"], ...criteria]),
    makeBlock("Kandidaatwijken", [HEADERS, ...WIJKEN]),
  ]);
}

describe.each([
  ["between the lowest and the highest figure", "", ""],
  ["between bounds that the user gave", 10000, 16000],
] as const)("Rangorde, %s", (_, worst, best) => {
  test("gives the scores, ranks and known shares of the add-in", async () => {
    const plan = filled("Kandidaatwijken", 1, 0, WIJKEN);
    plan.changes.push({ kind: "write", sheet: "Criteria", row: 1, column: 5, values: [[worst, best]] });
    const cell = await computed(plan);
    const { study } = readStudy(studyOf(worst, best));
    if (!study) throw new Error("no study");
    const ranking = rankStudy(study);
    WIJKEN.forEach(([name], i) => {
      const row = FIRST_ROW + i;
      expect(cell("Rangorde", row, 1)).toBe(name);
      expect([name, cell("Rangorde", row, 0)]).toEqual([name, ranking.ranks[i]]);
      expect(cell("Rangorde", row, 2)).toBeCloseTo(ranking.scores[i] ?? Number.NaN, 9);
      expect(cell("Rangorde", row, 3)).toBeCloseTo(ranking.coverage[i] ?? Number.NaN, 9);
    });
    expect(cell("Rangorde", FIRST_ROW + WIJKEN.length, 0)).toBe("");
    expect(cell("Rangorde", FIRST_ROW + WIJKEN.length, 2)).toBe("");
  });
});

test("an empty template shows no error value anywhere", async () => {
  const plan = templatePlan();
  const spreadsheet: Spreadsheet = await openSpreadsheet(["Leeg"]);
  await write(spreadsheet, plan);
  for (const [name, rows, columns] of [
    ["Startblad", 60, 6],
    ["Rangorde", FIRST_ROW + 40, 4 + MOST_CRITERIA],
  ] as const) {
    const kinds = spreadsheet.cells.kinds(sheetId(spreadsheet, name), { row: 0, column: 0, rows, columns });
    expect(kinds.flat()).not.toContain("Error");
  }
});

describe("Startblad", () => {
  const told = async (plan: Plan) => {
    const cell = await computed(plan);
    return (label: string) => {
      for (let row = FIRST_STEP_ROW; row < FIRST_STEP_ROW + 60; row++) {
        if (cell("Startblad", row, 4) === label) return cell("Startblad", row, 5);
      }
      throw new Error(`There is no line ${label}`);
    };
  };

  test("adds up the budget: what is granted, what is missing", async () => {
    const keys: readonly string[] = begroting.columns.map(({ key }) => key);
    const line = (values: Record<string, CellValue>) => keys.map((key) => values[key] ?? "");
    const at = await told(
      filled("Begroting", 1, 0, [
        line({ description: "Projectleider", kind: "uitgave", amount: 60000 }),
        line({ description: "Studie", kind: "uitgave", amount: 40000 }),
        line({ description: "Subsidie", kind: "inkomst", amount: 50000, status: "toegekend" }),
        line({ description: "Voorschot", kind: "inkomst", amount: 20000, status: "ontvangen" }),
        line({ description: "Fonds", kind: "inkomst", amount: 20000, status: "mogelijk" }),
      ]),
    );
    expect(at(words.expenses)).toBe(100_000);
    expect(at(words.sureIncome)).toBe(70_000);
    expect(at(words.balance)).toBe(30_000);
  });

  test("counts the questions that still block, and the weights of the criteria", async () => {
    const empty = await told(templatePlan());
    const blocking = Number(empty(words.blocking));
    expect(blocking).toBeGreaterThan(0);
    expect(empty(words.settled)).toBe(0);
    expect(empty(words.weights)).toBe(100);
    const yes = Array.from({ length: 9 }, () => ["ja"]);
    const ready = await told(filled("Checklist", 1, 1, yes));
    expect(ready(words.blocking)).toBe(0);
    expect(ready(words.settled)).toBe(9);
  });

  test("multiplies dwellings, participation and investment once all three are known", async () => {
    expect((await told(templatePlan()))(words.investment)).toBe("");
    const plan = filled("Kengetallen", 1, 3, [[200], [0.25], [40000]]);
    expect((await told(plan))(words.investment)).toBe(2_000_000);
  });
});
