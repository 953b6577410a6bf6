/** The figures of five wijken on the second page: numbers that one can compute on with, never text. */

import { dossierFacts } from "../../../core/dossier/facts";
import { figuresBlocks } from "../../../core/dossier/figures-table";
import { planDossier } from "../../../core/dossier/plan-dossier";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { options, workbook } from "./example-workbook";

function tableOf(snapshot: Snapshot) {
  const [table] = figuresBlocks(dossierFacts(snapshot, "som"));
  if (table?.kind !== "table") throw new Error("there is no table");
  return table;
}

const two = (unit: string, figures: CellValue[]) =>
  workbook({
    Criteria: [
      ["Criterium", "Richting", "Gewicht", "Eenheid"],
      ["Gas", "hoog", 2, unit],
      ["Woningen", "hoog", 1, "aantal"],
    ],
    Kandidaatwijken: [["Wijk", "Gas", "Woningen"], ...figures.map((one, i): CellValue[] => [`W${i}`, one, 10 + i])],
    Keuze: [],
    Argumenten: [],
  });

test("a figure is a number, its unit stands beside the criterion, and what lacks is n.b.", () => {
  const { rows } = tableOf(two("kWh", [12_000, 8000.5, "n.b."]));
  expect(rows.map(([name]) => name)).toEqual(["Gas (kWh)", "Woningen"]);
  const figures = rows.flatMap(([, ...cells]) => cells);
  expect(figures).toEqual(expect.arrayContaining([12_000, 8000.5, "n.b.", 10, 11, 12]));
});

test("the figures of a criterion all have as many decimals as one of them needs", () => {
  const { roles } = tableOf(two("kWh", [12_000, 8000.5, 9]));
  expect(roles).toEqual(["decimal", "whole"]);
});

test("a unit that the name says already is not said again", () => {
  const snapshot = workbook({
    Criteria: [
      ["Criterium", "Richting", "Gewicht", "Eenheid"],
      ["Gas in kWh", "hoog", 2, "kWh"],
    ],
    Kandidaatwijken: [
      ["Wijk", "Gas in kWh"],
      ["W1", 1],
      ["W2", 2],
    ],
    Keuze: [],
    Argumenten: [],
  });
  expect(tableOf(snapshot).rows.map(([name]) => name)).toEqual(["Gas in kWh"]);
});

test("nowhere on the second page stands a number as text, which Excel would mark with a corner", () => {
  const cells = (planDossier(workbook(), options)?.changes ?? []).flatMap((change) =>
    change.kind === "write" && change.sheet === "Dossier onderbouwing" ? change.values.flat() : [],
  );
  expect(cells.filter((cell) => typeof cell === "number").length).toBeGreaterThan(20);
  expect(cells.filter((cell) => typeof cell === "string" && /^[€\s\u00a0]*-?[\d.,]+[\s\u00a0%]*$/.test(cell))).toEqual(
    [],
  );
});
