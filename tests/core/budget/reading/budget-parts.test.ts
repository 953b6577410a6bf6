/** A budget that stands in several places is one budget. */

import { budgetSentence } from "../../../../core/budget/answer";
import { readWorkbookBudget } from "../../../../core/budget/read-workbook-budget";
import { linkOfLayout } from "../../../../core/budget/reading/budget-link";
import { countedPlace, freePlace, placeSchema } from "../../../../core/budget/reading/budget-parts";
import { recogniseBudget } from "../../../../core/budget/reading/recognise-budget";
import { linkRows } from "../../../../core/tables/links";
import type { Block, CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const HEADER = ["Tabel", "Blad", "Bereik", "Kolom", "Kop in het blad", "Versie"];

/** A workbook in which each of the blocks was linked, under the next name of a budget. */
function linked(blocks: readonly Block[], sheets: readonly Block[] = blocks): Snapshot {
  const rows = blocks.flatMap((block, index): CellValue[][] => {
    const schema = placeSchema(index === 0 ? "Begroting" : `Begroting ${index + 1}`);
    const layout = recogniseBudget(block);
    return layout ? linkRows(linkOfLayout(layout, { columns: [] }, schema.name), schema) : [];
  });
  return makeSnapshot([...sheets, makeBlock("Koppelingen", [HEADER, ...rows])]);
}

const amounts = (snapshot: Snapshot) =>
  readWorkbookBudget(snapshot)?.reading.lines.map(({ number, kind, amount, cell }) => [
    number,
    `${kind === "income" ? "+" : "-"}${amount}`,
    cell.sheet,
  ]);

const costs = makeBlock("Kosten", [
  ["Post", "Raming", "Jaar"],
  ["Projectleider", 60_000, 2026],
  ["Studie", 20_000, 2027],
  ["Totaal", 80_000, ""],
]);
const income = makeBlock("Inkomsten", [
  ["Bron", "Bedrag", "Status", "Jaar"],
  ["LEKP", 50_000, "toegekend", 2026],
  ["Provincie", 40_000, "aangevraagd", 2027],
]);

test("costs on one sheet and income on another count together, numbered as one", () => {
  const snapshot = linked([costs, income]);
  expect(amounts(snapshot)).toEqual([
    [1, "-60000", "Kosten"],
    [2, "-20000", "Kosten"],
    [3, "+50000", "Inkomsten"],
    [4, "+40000", "Inkomsten"],
  ]);
  const sentence = budgetSentence(readWorkbookBudget(snapshot)?.reading.lines ?? [], "nl");
  expect(sentence.replace(/\u00a0/g, " ")).toContain(
    "komt u € 30.000 te kort. Als alles binnenkomt, houdt u € 10.000 over",
  );
});

test("several ranges of one sheet are places of their own", () => {
  const sheet = makeBlock("Project", [
    ["Kost", "Uitgaven", "", "Dekking", "Ontvangsten"],
    ["Werken", 100, "", "Subsidie", 70],
    ["Studie", 20, "", "Eigen middelen", 50],
  ]);
  const part = (column: number): Block => ({
    ...sheet,
    column,
    columns: 2,
    values: sheet.values.map((row) => row.slice(column, column + 2)),
  });
  expect(amounts(linked([part(0), part(3)], [sheet]))?.map(([, amount]) => amount)).toEqual([
    "-100",
    "-20",
    "+70",
    "+50",
  ]);
});

test("a sheet that happens to be called Begroting 2 is no part of the budget until it is linked", () => {
  const stray = { ...income, sheet: "Begroting 2" };
  expect(amounts(linked([costs], [costs, stray]))).toHaveLength(2);
});

test("the table that the product made counts together with a sheet that was linked to it", () => {
  const made = makeBlock("Begroting", [
    ["Omschrijving", "Soort", "Bedrag"],
    ["Coach", "uitgave", 10],
  ]);
  const links = linked([costs, income]).links as Block;
  const rows = links.values.filter(([table]) => table === "Tabel" || table === "Begroting 2");
  const snapshot = makeSnapshot([made, income, makeBlock("Koppelingen", rows)]);
  expect(amounts(snapshot)?.map(([, amount]) => amount)).toEqual(["-10", "+50000", "+40000"]);
});

test("a cell that two places hold counts once", () => {
  const twice = linked([costs, { ...costs, rows: 2, values: costs.values.slice(0, 2) }]);
  expect(amounts(twice)?.map(([, amount]) => amount)).toEqual(["-60000", "-20000"]);
});

test("the same line on two sheets counts twice, with a warning that names the other sheet", () => {
  const again = makeBlock("Raming", [
    ["Post", "Uitgaven", "Jaar"],
    ["Studie", 20_000, 2027],
  ]);
  const told = readWorkbookBudget(linked([costs, again]))?.reading.findings.filter(
    ({ text }) => text.key === "budget.lineElsewhere",
  );
  expect(told?.map(({ values, cell }) => [values?.sheet, values?.row, cell?.sheet])).toEqual([["Kosten", 3, "Raming"]]);
});

test("a new place gets the first name that is free, and cells that count already are known", () => {
  const snapshot = linked([costs, income]);
  expect(freePlace(snapshot)?.name).toBe("Begroting 3");
  expect(countedPlace(snapshot, income, placeSchema("Begroting 3"))?.sheet).toBe("Inkomsten");
  expect(countedPlace(snapshot, income, placeSchema("Begroting 2"))).toBeUndefined();
});
