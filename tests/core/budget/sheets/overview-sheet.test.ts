/** Where the parts of the sheet Begroting overzicht stand: formulas on it and on other sheets point at these cells. */
import {
  lineRange,
  OVERVIEW_SHEET,
  OVERVIEW_WIDTHS,
  placeOverview,
  writtenLines,
} from "../../../../core/budget/sheets/overview-sheet";
import { words } from "../../../../core/budget/sheets/words";
import { rectAddress } from "../../../../core/workbook/address";
import { buildPlan } from "../../../../core/workbook/plan-builder";
import { startReport } from "../../../../core/workbook/report";
import { makeSnapshot } from "../../workbook/make-block";
import { line, numbered } from "../line";

const [first, ...others] = numbered([
  line("expense", 100, { description: "Werken", category: "Werken", nature: "investering" }),
  line("expense", 200, { description: "Coach", category: "Personeel", nature: "exploitatie" }),
  line("income", 300, { description: "LEKP" }),
  line("expense", 400, { description: "Dak", category: "WERKEN", nature: "investering" }),
]);
if (!first) throw new Error("no lines");
// The first line has no year.
const { year: _, ...undated } = first;
const lines = [undated, ...others];

function overview(riskNote: string) {
  const report = startReport(makeSnapshot([]), OVERVIEW_SHEET, { columns: OVERVIEW_WIDTHS });
  const layout = placeOverview(report, lines, riskNote);
  const plan = buildPlan(makeSnapshot([]), words.balance);
  report.addTo(plan);
  const written = plan.build().changes.find((change) => change.kind === "write");
  const firsts = written?.kind === "write" ? written.values.map(([cell]) => cell ?? "") : [];
  return { layout, firsts };
}

test("the lines with a year come first, each kind in the order of the sheet", () => {
  expect(writtenLines(lines).map(({ description }) => description)).toEqual(["Coach", "LEKP", "Dak", "Werken"]);
  expect(overview("").layout.dated).toBe(3);
});

test("the blocks stand under each other with an empty row between, and the note right under the risk", () => {
  const { layout, firsts } = overview("Zonder uitgaven in natura.");
  const { totals, risk, categories, natures, lines: placed } = layout;
  expect([totals, risk, categories, natures, placed].map(({ whole }) => rectAddress(whole))).toEqual([
    "A1:E6",
    "A8:C14",
    "A16:E19",
    "A21:E24",
    "A26:M30",
  ]);
  expect(firsts[14]).toBe("Zonder uitgaven in natura.");
});

test("without a note its row stays empty, so that nothing below moves", () => {
  const { layout, firsts } = overview("");
  const noted = overview("Zonder uitgaven in natura.").layout;
  expect([layout.categories.whole, layout.lines.whole]).toEqual([noted.categories.whole, noted.lines.whole]);
  expect([firsts[14], firsts[15]]).toEqual(["", "Categorie (verwacht)"]);
});

test("names that differ in capitals only are one group, and what has no name is a group as well", () => {
  const { categories, natures } = overview("").layout;
  expect(categories.names).toEqual(["Werken", "Personeel", "Zonder categorie"]);
  expect(natures.names).toEqual(["investering", "exploitatie", "Zonder aard"]);
});

test("a column of the lines has a fixed address, for other sheets with the sheet before it", () => {
  const { layout } = overview("");
  expect(lineRange(layout, "amount")).toBe("$D$27:$D$30");
  expect(lineRange(layout, "number")).toBe("$A$27:$A$30");
  expect(lineRange(layout, "year", { sheet: OVERVIEW_SHEET, rows: layout.dated })).toBe(
    "'Begroting overzicht'!$F$27:$F$29",
  );
  // A range of no rows is no range: a budget without years still has a formula that can be read.
  expect(lineRange(layout, "year", { rows: 0 })).toBe("$F$27");
});
