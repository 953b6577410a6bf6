/** Impact on its sheet: as values and as built-in formulas the same figures, which follow Kengetallen. */

import type { BudgetView } from "../../../../core/budget/budget-view";
import { planImpact } from "../../../../core/impact/sheets/plan-impact";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { layOut, openSpreadsheet, sheetId, write } from "../../../local-spreadsheet";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";
import { BUDGET, CERTAIN, HEADER, KOLDERBOS, withRow, workbook } from "../impacts";

function planOf(snapshot: Snapshot, form: "values" | "plain", view = CERTAIN) {
  const options = { view, result: "leverage", jobs: false, today: "28/11/2026" } as const;
  const plan = planImpact(snapshot, options, form);
  if (!plan) throw new Error("there are no key figures");
  return plan;
}

async function cellsOf(snapshot: Snapshot, form: "values" | "plain", view = CERTAIN) {
  const spreadsheet = await openSpreadsheet(snapshot.blocks.map(({ sheet }) => sheet));
  for (const block of snapshot.blocks) layOut(spreadsheet, block);
  await write(spreadsheet, planOf(snapshot, form, view));
  const all = (): CellValue[][] =>
    spreadsheet.cells
      .values(sheetId(spreadsheet, "Impact"), { row: 0, column: 0, rows: 80, columns: 8 })
      .map((line) => line.map((value) => (typeof value === "number" ? Number(value.toPrecision(10)) : (value ?? ""))));
  return { spreadsheet, all };
}

const WITH_VAT: CellValue[][] = [
  ["Omschrijving", "Soort", "Bedrag", "Status", "Btw", "Kans"],
  ["Energiecoach", "uitgave", 60_000.55, "", 0, ""],
  ["Studie", "uitgave", 8000, "", 0.21, 0.5],
  ["Drukwerk", "uitgave", 1999.99, "", 0.06, ""],
  ["Subsidie LEKP", "inkomst", 22_000, "toegekend", "", ""],
  ["Subsidie provincie", "inkomst", 5000, "aangevraagd", "", ""],
  ["Nog te ramen", "uitgave", "n.b.", "", "", ""],
  ["Tekst", "uitgave", "1.234,5", "", "", ""],
];
const WIJKEN: CellValue[][] = [
  ["Wijk", "Aantal woningen (2021)", "Gemiddeld gasverbruik (MWh)"],
  ["Noord", 100, 16.1],
  ["Oost", 240, "n.b."],
  ["Zuid", "n.b.", 12],
];

const CASES: [name: string, snapshot: Snapshot, view?: BudgetView][] = [
  ["Kolderbos", workbook()],
  ["a budget with VAT, chances, a gap and an amount typed as text", workbook(KOLDERBOS, WITH_VAT)],
  ["a budget without VAT", workbook(KOLDERBOS, WITH_VAT), { ...CERTAIN, basis: "excluding" as const }],
  ["what may be expected", workbook(KOLDERBOS, WITH_VAT), { ...CERTAIN, scenario: "expected" as const }],
  ["a rate for lines that give none", workbook(), { ...CERTAIN, vat: { rate: 0.06, deductible: false } }],
  ["wijken beside each other", workbook(KOLDERBOS, BUDGET, { Kandidaatwijken: WIJKEN })],
  ["a rate of nothing", workbook(withRow(["rentevoet", 0, 0.03, 0.05, "EU", 2012, ""]))],
  ["a budget that others pay", workbook(KOLDERBOS, [...BUDGET, ["Provincie", "inkomst", 50_000, "toegekend"]])],
  ["a best case that others pay", workbook(KOLDERBOS, [...BUDGET, ["Provincie", "inkomst", 50_000, "aangevraagd"]])],
  ["figures without low and high", workbook(withRow(["investering", "", 4576, "", "Genk", 2014, ""]))],
  [
    "a budget of income only",
    workbook(KOLDERBOS, [
      ["Omschrijving", "Soort", "Bedrag"],
      ["Eigen middelen", "inkomst", 5],
    ]),
  ],
  ["a workbook without a budget", workbook(KOLDERBOS, [])],
  ["a workbook without dwellings", workbook(withRow(["woningen", "", "", "", "", "", ""]))],
  ["a choice for the high figure", workbook(withRow(["deelname", 0.16, 0.223, 0.27, "x", 2014, "hoog"]), BUDGET)],
];

test.each(CASES.map(([name, snapshot, view = CERTAIN]) => [name, snapshot, view] as const))(
  "the formulas of %s give what stands there as values",
  async (_, snapshot, view) => {
    const values = (await cellsOf(snapshot, "values", view)).all();
    const plain = (await cellsOf(snapshot, "plain", view)).all();
    expect(plain).toEqual(values);
    expect(values.flat()).toContain("Hefboom (euro per euro)");
  },
);

test("a figure that is changed in Kengetallen changes the leverage", async () => {
  const { spreadsheet, all } = await cellsOf(workbook(), "plain");
  const leverage = () => all().find((line) => line[0] === "Hefboom (euro per euro)")?.[2];
  expect(leverage()).toBeCloseTo((265 * 0.223 * 4576) / 38_000, 6);
  const cell = { row: 3, column: 2, rows: 1, columns: 1 };
  spreadsheet.cells.write(sheetId(spreadsheet, "Kengetallen"), cell, [[9152]]);
  await spreadsheet.settled();
  expect(leverage()).toBeCloseTo((265 * 0.223 * 9152) / 38_000, 6);
});

test("an amount that is changed in Begroting changes the policy cost and all that hangs on it", async () => {
  const { spreadsheet, all } = await cellsOf(workbook(KOLDERBOS, WITH_VAT), "plain", {
    ...CERTAIN,
    scenario: "expected",
  });
  const middle = (name: string) => all().find((line) => line[0] === name)?.[2];
  const before = 60_000.55 + 8000 * 1.21 * 0.5 + 1999.99 * 1.06 + 1234.5 - 22_000 - 2500;
  expect(middle("Beleidskost")).toBeCloseTo(before, 4);
  const cell = { row: 2, column: 2, rows: 1, columns: 1 };
  spreadsheet.cells.write(sheetId(spreadsheet, "Begroting"), cell, [[16_000]]);
  await spreadsheet.settled();
  expect(middle("Beleidskost")).toBeCloseTo(before + 8000 * 1.21 * 0.5, 4);
  expect(middle("Hefboom (euro per euro)")).toBeCloseTo((265 * 0.223 * 4576) / (before + 8000 * 1.21 * 0.5), 6);
});

test("dwellings that are changed in Kandidaatwijken change their wijk; gas in MWh is followed as kWh", async () => {
  const snapshot = workbook(KOLDERBOS, BUDGET, { Kandidaatwijken: WIJKEN });
  const { spreadsheet, all } = await cellsOf(snapshot, "plain");
  const north = () => all().find((line) => line[0] === "Noord") ?? [];
  expect(north().slice(1, 4)).toEqual([100, 16_100, 22.3]);
  const cell = { row: 1, column: 1, rows: 1, columns: 2 };
  spreadsheet.cells.write(sheetId(spreadsheet, "Kandidaatwijken"), cell, [[200, 10]]);
  await spreadsheet.settled();
  expect(north().slice(1, 4)).toEqual([200, 10_000, 44.6]);
});

test("a consumption in MWh is followed as kWh", async () => {
  const rows = KOLDERBOS.map((row): CellValue[] =>
    row[0] === "verbruik" ? ["verbruik", 11.8, 15.1, 22.5, "Fluvius", 2024, "", "MWh"] : [...row, ""],
  );
  const snapshot = makeSnapshot([
    makeBlock("Kengetallen", [[...HEADER, "Eenheid"], ...rows]),
    makeBlock("Begroting", BUDGET),
  ]);
  const { all } = await cellsOf(snapshot, "plain");
  expect(
    all()
      .find((line) => line[0] === "Verbruik")
      ?.slice(1, 4),
  ).toEqual([11_800, 15_100, 22_500]);
});

test("each input is shown with the decimals that it has: 0.182 kg is not 0", () => {
  const { changes } = planOf(workbook(), "values");
  const lines = changes.flatMap((change) =>
    change.kind === "write" && change.sheet === "Impact" ? change.values : [],
  );
  const row = lines.findIndex(([first]) => first === "Emissiefactor gas");
  const shown = changes.flatMap((change) =>
    change.kind === "format" && change.row === row && change.rows === 1 ? (change.format.numberFormat ?? []) : [],
  );
  expect(shown).toContain("0.000_-");
});

test("the tornado is drawn as differences to the middle, one series below and one above", () => {
  const chart = planOf(workbook(), "values").changes.find((change) => change.kind === "chart");
  expect(chart?.kind === "chart" && chart.chart.kind).toBe("stackedBar");
  const lines = planOf(workbook(), "values").changes.flatMap((change) =>
    change.kind === "write" ? change.values : [],
  );
  const top = lines.findIndex((line) => line[1] === "Lager dan midden");
  const bar = lines[top + 1] ?? [];
  expect(bar[0]).toBe("Investering per woning");
  expect(Number(bar[1])).toBeLessThan(0);
  expect(Number(bar[2])).toBeGreaterThan(0);
});
