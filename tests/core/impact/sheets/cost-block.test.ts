/** The lines that the policy cost is added up from, and their sum in each scenario. */
import type { BudgetView } from "../../../../core/budget/budget-view";
import { planImpact } from "../../../../core/impact/sheets/plan-impact";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { sectionOf, sheetLines } from "../../workbook/sheet-lines";
import { CERTAIN, KOLDERBOS, workbook } from "../impacts";

const LINES: CellValue[][] = [
  ["Omschrijving", "Soort", "Bedrag", "Status", "Btw", "Kans"],
  ["Energiecoach", "uitgave", 60_000.5, "", 0, ""],
  ["Studie", "uitgave", 8000, "", 0.21, 0.5],
  ["Subsidie LEKP", "inkomst", 22_000, "toegekend", "", ""],
  ["Subsidie provincie", "inkomst", 5000, "aangevraagd", "", 0.4],
  ["Tekst", "uitgave", "1.234,5", "", "", ""],
];

function costs(form: "values" | "plain", view: BudgetView = CERTAIN, budget = LINES) {
  const options = { view, result: "leverage", jobs: false, today: undefined } as const;
  const plan = planImpact(workbook(KOLDERBOS, budget), options, form);
  const section = sectionOf(sheetLines(plan, "Impact"), "De beleidskost uit Begroting").slice(3);
  return section.map((line) => line.slice(0, 5));
}

test("each line has its amount with VAT, its chance and its cell; the sums are expenses less what others pay", () => {
  expect(costs("values")).toEqual([
    ["Energiecoach", "uitgave", 60_000.5, 1, "Begroting!C2"],
    ["Studie", "uitgave", 9680, 0.5, "Begroting!C3"],
    ["Subsidie LEKP", "inkomst", 22_000, 1, "Begroting!C4"],
    ["Subsidie provincie", "inkomst", 5000, 0.4, "Begroting!C5"],
    ["Tekst", "uitgave", 1234.5, 1, "Begroting!C6"],
    ["Beleidskost", "", "Bedrag", "", ""],
    ["met wat zeker is", "", 48_915, "", ""],
    ["met wat te verwachten is", "", 60_000.5 + 4840 + 1234.5 - 22_000 - 2000, "", ""],
    ["als alles binnenkomt", "", 43_915, "", ""],
  ]);
});

test("as formulas amounts follow their cell, typed as text they stand as values, and the sums follow the amounts", () => {
  const lines = costs("plain");
  expect(lines.slice(0, 5).map((line) => line[2])).toEqual([
    '=IF(ISNUMBER(Begroting!$C$2);Begroting!$C$2;"n.b.")',
    '=IF(ISNUMBER(Begroting!$C$3);Begroting!$C$3*(1+210000/1000000);"n.b.")',
    '=IF(ISNUMBER(Begroting!$C$4);Begroting!$C$4;"n.b.")',
    '=IF(ISNUMBER(Begroting!$C$5);Begroting!$C$5;"n.b.")',
    1234.5,
  ]);
  const [certain, expected, full] = lines.slice(6).map((line) => String(line[2]));
  const [, from, to] = /\$B\$(\d+):\$B\$(\d+)/.exec(certain ?? "") ?? [];
  expect(Number(to) - Number(from)).toBe(4);
  const at = (column: string) => `$${column}$${from}:$${column}$${to}`;
  const side = (kind: string, sure: string, more = "") =>
    `SUMPRODUCT((${at("B")}="${kind}")*${sure};${at("C")}${more})`;
  const sure = `(${at("D")}=1)`;
  expect(certain).toBe(`=ROUND(${side("uitgave", "1")}-${side("inkomst", sure)};6)`);
  expect(full).toBe(`=ROUND(${side("uitgave", "1")}-${side("inkomst", "1")};6)`);
  const chance = `;${at("D")}`;
  expect(expected).toBe(`=ROUND(${side("uitgave", "1", chance)}-${side("inkomst", "1", chance)};6)`);
});

test("where amounts hold VAT and are shown without it they are divided; a rate of the view counts for lines without one", () => {
  const including: CellValue[][] = [
    ["Omschrijving", "Soort", "Bedrag incl. btw"],
    ["Studie", "uitgave", 1060],
  ];
  const view: BudgetView = { ...CERTAIN, basis: "excluding", vat: { rate: 0.06, deductible: false } };
  expect([costs("values", view, including)[0]?.[2], costs("plain", view, including)[0]?.[2]]).toEqual([
    expect.closeTo(1000, 9),
    '=IF(ISNUMBER(Begroting!$C$2);Begroting!$C$2/(1+60000/1000000);"n.b.")',
  ]);
  const excluding: CellValue[][] = [
    ["Omschrijving", "Soort", "Bedrag excl. btw"],
    ["Studie", "uitgave", 1000],
  ];
  expect(costs("plain", { ...view, basis: "including" }, excluding)[0]?.[2]).toBe(
    '=IF(ISNUMBER(Begroting!$C$2);Begroting!$C$2*(1+60000/1000000);"n.b.")',
  );
});

test("a workbook without a budget has no such block", () => {
  expect(costs("values", CERTAIN, [])).toEqual([]);
});
