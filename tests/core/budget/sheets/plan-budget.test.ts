/** The budget on sheets: as values, as live functions and as plain formulas, all with the same numbers. */

import type { BudgetLine } from "../../../../core/budget/lines/budget-line";
import { defaultVat } from "../../../../core/budget/lines/vat";
import { budgetOverview } from "../../../../core/budget/overview";
import { readBudget } from "../../../../core/budget/reading/read-budget";
import { recogniseBudget } from "../../../../core/budget/reading/recognise-budget";
import { simulateBalances } from "../../../../core/budget/risk";
import { riskReport, withBands } from "../../../../core/budget/risk-report";
import { writtenLines } from "../../../../core/budget/sheets/overview-sheet";
import { planBudget } from "../../../../core/budget/sheets/plan-budget";
import { callFunction, catalogue } from "../../../../core/functions/catalogue";
import { parseAddress } from "../../../../core/workbook/address";
import type { SheetForm } from "../../../../core/workbook/own-sheet";
import type { NewValue, Plan } from "../../../../core/workbook/plan";
import type { Block, CellValue } from "../../../../core/workbook/snapshot";
import { layOut, openSpreadsheet, sheetId, write } from "../../../local-spreadsheet";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";
import { workbooks } from "../workbooks";

const HEADER = ["Omschrijving", "Soort", "Bedrag", "Jaar", "Laag", "Hoog", "Status", "Categorie", "Aard"];
const mixed = makeBlock("Begroting", [
  HEADER,
  ["Projectleider", "uitgave", 60_000.1, 2026, 55_000, 75_000, "", "Personeel", "exploitatie"],
  ["Studie", "uitgave", "€ 12.500,25", 2028, "", "", "", "Studie", ""],
  ["Werken", "uitgave", 80_000, "", "", "", "", "Werken", "investering"],
  ["Vlaanderen", "inkomst", 70_000.2, 2026, "", "", "toegekend", "", ""],
  ["Provincie", "inkomst", 33_333.33, 2028, 20_000, 40_000, "aangevraagd", "", ""],
  ["Stad", "inkomst", 10_000, 2027, "", "", "", "", ""],
]);

function linesOf(block: Block): BudgetLine[] {
  const layout = recogniseBudget(block);
  if (!layout) throw new Error("not recognised");
  return readBudget(layout).lines;
}

function planOf(block: Block, form: SheetForm) {
  const lines = linesOf(block);
  const risk = riskReport(lines, simulateBalances(lines));
  return planBudget(makeSnapshot([block]), { lines, basis: "excluding", vat: defaultVat, risk }, form);
}

async function written(block: Block, plan: Plan) {
  const spreadsheet = await openSpreadsheet([block.sheet]);
  layOut(spreadsheet, block);
  await write(spreadsheet, plan);
  const all = (sheet: string): CellValue[][] => {
    const rect = { row: 0, column: 0, rows: 90, columns: 12 };
    return spreadsheet.cells.values(sheetId(spreadsheet, sheet), rect).map((line) => line.map((value) => value ?? ""));
  };
  return { spreadsheet, all };
}

type Lines = readonly (readonly NewValue[])[];

/** The row, from 0, of the block with this header, or of a label in that block. */
function rowOf(cells: Lines, header: string, label?: string): number {
  const top = cells.findIndex((line) => line.includes(header));
  return label === undefined ? top : cells.findIndex((line, i) => i > top && line[0] === label);
}

/** The numbers behind a label, whichever columns of the sheet they stand in. */
function numbersIn(line: readonly NewValue[] | undefined): number[] {
  return (line ?? []).filter((value): value is number => typeof value === "number");
}

/** The cells that a plan writes on a sheet, without a spreadsheet. */
function cellsOf(block: Block, form: SheetForm, sheet: string): NewValue[][] {
  const change = planOf(block, form).changes.find((one) => one.kind === "write" && one.sheet === sheet);
  return change?.kind === "write" ? change.values : [];
}

const named = (part: string) => workbooks.filter(({ name }) => name.includes(part)).map(({ block }) => block);
const blocks: [string, Block][] = [
  ["the table Begroting with gaps", mixed],
  ...[...named("by nature"), ...named("ugly")].map((block): [string, Block] => [block.sheet, block]),
];

describe.each(blocks)("%s", (_, block) => {
  const lines = writtenLines(linesOf(block));
  const overviews = (["certain", "expected", "full"] as const).map((scenario) => budgetOverview(lines, scenario));

  function near(found: readonly NewValue[] | undefined, expected: readonly number[]): void {
    expect(found).toHaveLength(expected.length);
    for (const [i, value] of expected.entries()) expect(found?.[i]).toBeCloseTo(value, 6);
  }

  function checkSheets(overview: NewValue[][], cash: NewValue[][]): void {
    const totals = (label: string) => numbersIn(overview[rowOf(overview, "Zeker", label)]);
    near(
      totals("Inkomsten"),
      overviews.map(({ income }) => income.euro),
    );
    near(
      totals("Uitgaven"),
      overviews.map(({ expense }) => expense.euro),
    );
    near(
      totals("Saldo"),
      overviews.map(({ balance }) => balance.euro),
    );
    near(
      totals("Tekort"),
      overviews.map(({ gap }) => gap.euro),
    );
    const [, expected] = overviews;
    const categories = rowOf(overview, "Categorie (verwacht)") + 1;
    expected?.categories.forEach(({ income, expense, balance }, i) => {
      near(numbersIn(overview[categories + i]), [income.euro, expense.euro, balance.euro]);
    });
    const natures = rowOf(overview, "Aard (verwacht)") + 1;
    expected?.natures.forEach(({ income, expense, balance }, i) => {
      near(numbersIn(overview[natures + i]), [income.euro, expense.euro, balance.euro]);
    });
    const years = rowOf(cash, "Gecumuleerd saldo") + 1;
    expected?.years.forEach(({ year, income, expense, balance, cumulative }, i) => {
      near(cash[years + i]?.slice(0, 5), [year, income.euro, expense.euro, balance.euro, cumulative.euro]);
    });
  }

  test("values are the totals, groups and cash flow that were shown", () => {
    checkSheets(cellsOf(block, "values", "Begroting overzicht"), cellsOf(block, "values", "Kasstroom"));
  });

  test("plain and live formulas give the same", async () => {
    const { spreadsheet, all } = await written(block, planOf(block, "plain"));
    checkSheets(all("Begroting overzicht"), all("Kasstroom"));

    const asked = ["Begroting overzicht", "Kasstroom"].flatMap((sheet) =>
      cellsOf(block, "live", sheet)
        .flat()
        .flatMap((value) => (value && typeof value === "object" ? [value.formula.join(";")] : []))
        .filter((formula) => formula.startsWith("=WIJK"))
        .map((formula) => answerOf(formula, (name) => all(name === "" ? sheet : name))),
    );
    const of = (name: string) => asked.filter((one) => one.name === name).map(({ answer }) => answer);
    const years = overviews[1]?.years ?? [];
    const risk = riskReport(lines, simulateBalances(lines));
    expect(of("WIJKSALDO")).toEqual(overviews.map(({ balance }) => balance.euro));
    expect(of("WIJKTEKORT")).toEqual(overviews.map(({ gap }) => gap.euro));
    expect(of("WIJKTEKORTKANS")).toEqual([risk.deficitChance]);
    expect(of("WIJKBUFFER")).toEqual([risk.reserve]);
    expect(of("WIJKKASSTROOM")).toEqual([
      years.map(({ year, income, expense, balance, cumulative }) => [
        year,
        income.euro,
        expense.euro,
        balance.euro,
        cumulative.euro,
      ]),
    ]);
    spreadsheet.dispose();
  });
});

/** Asks a sheet function with what stands in the ranges of its formula. */
function answerOf(formula: string, cellsOn: (sheet: string) => CellValue[][]) {
  const [, name = "", inner = ""] = /^=(\w+)\((.*)\)$/.exec(formula) ?? [];
  const args = inner.split(";").map((piece) => {
    const place = parseAddress(piece);
    if (!place) return piece.replace(/"/g, "");
    const rows = cellsOn(place.sheet).slice(place.row, place.row + place.rows);
    return rows.map((line) => line.slice(place.column, place.column + place.columns));
  });
  const spec = catalogue.find((one) => one.name === name);
  return { name, answer: spec && callFunction(spec, args) };
}

describe("plain formulas follow the user's own sheet", () => {
  /** The plan of the first state, on a sheet where the first amount has become something else. */
  async function afterChange(amount: CellValue) {
    const values = mixed.values.map((line, i) => line.map((value, j) => (i === 1 && j === 2 ? amount : value)));
    const { spreadsheet, all } = await written({ ...mixed, values }, planOf(mixed, "plain"));
    const overview = all("Begroting overzicht");
    const cash = all("Kasstroom");
    spreadsheet.dispose();
    return { overview, cash };
  }

  test("an amount that changes", async () => {
    const { overview, cash } = await afterChange(65_000.1);
    expect(numbersIn(overview[rowOf(overview, "Zeker", "Saldo")])[2]).toBeCloseTo(-44_166.82, 6);
    expect(cash[rowOf(cash, "Gecumuleerd saldo") + 1]?.[2]).toBeCloseTo(65_000.1, 6);
  });

  test("an amount that becomes unknown is no line any more, and no zero either", async () => {
    const { overview } = await afterChange("n.b.");
    expect(numbersIn(overview[rowOf(overview, "Zeker", "Uitgaven")])[2]).toBeCloseTo(92_500.25, 6);
    const lines = rowOf(overview, "Omschrijving");
    expect(overview[lines + 1]?.[overview[lines]?.indexOf("Bedrag") ?? -1]).toBe("n.b.");
  });
});

test("formulas hold whole numbers only, so that no decimal mark depends on the language", () => {
  for (const form of ["plain", "live"] as const) {
    const formulas = planOf(mixed, form).changes.flatMap((change) =>
      change.kind === "write"
        ? change.values.flat().flatMap((value) => (value && typeof value === "object" ? value.formula : []))
        : [],
    );
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((piece) => /\d\.\d|[{};]/.test(piece))).toEqual([]);
  }
});

test("the sheet of the user is not touched, and the chart shows one row a year", () => {
  const plan = planOf(mixed, "values");
  expect(plan.changes.filter((change) => "sheet" in change && change.sheet === "Begroting")).toEqual([]);
  expect(plan.overwrites).toEqual([]);
  expect(plan.createsSheets).toEqual(["Begroting overzicht", "Kasstroom"]);
  const chart = plan.changes.find((change) => change.kind === "chart");
  const header = rowOf(cellsOf(mixed, "values", "Kasstroom"), "Gecumuleerd saldo");
  expect(chart?.kind === "chart" && chart.chart.source).toEqual({ row: header, column: 0, rows: 4, columns: 5 });
  expect(chart?.kind === "chart" && chart.chart.altText).toMatch(/laagst in 20/);
});

test("lines without a year are named on the cash flow sheet, not dropped unseen", () => {
  const cash = cellsOf(mixed, "values", "Kasstroom");
  expect(cash.map(([first]) => first)).toContain("1 post heeft geen jaar en staat niet in deze tabel.");
});

test("a live cash flow names the cells that it fills", () => {
  const row = rowOf(cellsOf(mixed, "live", "Kasstroom"), "Gecumuleerd saldo") + 1;
  expect(planOf(mixed, "live").spills).toEqual([{ sheet: "Kasstroom", row, column: 0, rows: 3, columns: 5 }]);
  expect(planOf(mixed, "plain").spills).toBeUndefined();
});

test("a budget without years gets no chart", () => {
  const block = makeBlock("Begroting", [
    ["Omschrijving", "Soort", "Bedrag"],
    ["Coach", "uitgave", 5],
  ]);
  expect(planOf(block, "live").changes.some(({ kind }) => kind === "chart")).toBe(false);
});

test("a margin that the sheet does not give is marked as assumed, beside those that it does give", () => {
  const layout = recogniseBudget(mixed);
  const read = layout ? readBudget(layout).lines : [];
  const lines = withBands(read, { categories: new Map(), other: { below: 0.05, above: 0.15 } });
  const risk = riskReport(lines, simulateBalances(lines, 10));
  const study = { lines, basis: "including", vat: defaultVat, risk } as const;
  const written = planBudget(makeSnapshot([mixed]), study, "values").changes.find(
    (one) => one.kind === "write" && one.sheet === "Begroting overzicht",
  );
  const cells = written?.kind === "write" ? written.values : [];
  const top = rowOf(cells, "Omschrijving");
  const column = (name: string) => cells[top]?.indexOf(name) ?? -1;
  const marks = cells.slice(top + 1).map((row) => [row[column("Omschrijving")], row[column("Laag en hoog")]]);
  expect(marks).toEqual(
    expect.arrayContaining([
      ["Projectleider", "uit uw blad"],
      ["Studie", "aangenomen"],
      ["Vlaanderen", ""],
    ]),
  );
  expect(cells.flat().join(" ")).toContain("Bij 2 posten gaf uw blad geen laag en hoog bedrag");
});
