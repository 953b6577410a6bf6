/** The kinds of plans that are broken off at every call: each is made on a snapshot, as the product makes its plans. */
import type { NewValue, Plan } from "../../core/workbook/plan";
import { buildPlan } from "../../core/workbook/plan-builder";
import type { Snapshot } from "../../core/workbook/snapshot";
import { words } from "../../core/workbook/words";
import { area } from "./helpers";
import type { WorkbookContent } from "./workbook";

export interface FaultCase {
  title: string;
  content: WorkbookContent;
  /** Carried out before the fault, so that something of ours stands there. */
  first?(snapshot: Snapshot): Plan;
  plan(snapshot: Snapshot): Plan;
}

const SHEET = "Kandidaatwijken";

const content: WorkbookContent = {
  sheets: [
    {
      name: SHEET,
      rows: [
        ["Wijk", "Gas", "Inkomen", 2024],
        ["Kolderbos", 5, { formula: "=B2*2" }, "7"],
        ["Sledderlo", { formula: "=2+1" }, "n.b.", { formula: '=IF(A3="","x","")' }],
        ["'t Zand", "00123", "=tekst", true],
      ],
      numberFormats: [
        ["", "", "", ""],
        ["", "0.00", "0%", ""],
        ["", "dd/mm/yyyy", "", ""],
        ["", "@", "", ""],
      ],
    },
  ],
  tables: [{ ...area(SHEET, 0, 0, 4, 3), name: SHEET }],
  names: [{ ...area(SHEET, 1, 1, 3, 1), name: "Gas" }],
};

const build = (snapshot: Snapshot) => buildPlan(snapshot, words.undo);
const CELLS: NewValue[][] = [
  [9, { formula: ["=SUM(B2", "1)"] }, null],
  ["=geen formule", 5, "n.b."],
  ["", "x", { formula: ["=1+1"] }],
];

const chart = (title: string, kind: "bar" | "combo", rows: number) =>
  ({
    name: "Wijkwerf",
    kind,
    title,
    altText: title,
    source: { row: 0, column: 0, rows, columns: 3 },
    position: { row: 5, column: 0, rows: 8, columns: 4 },
  }) as const;

function results(snapshot: Snapshot, title: string, rows: number): Plan {
  const plan = build(snapshot);
  const present = snapshot.sheets.find(({ name }) => name === "Wijkselectie");
  const sheet = present?.name ?? plan.createSheet("Wijkselectie");
  const lines = Array.from({ length: 4 }, (_, i): NewValue[] =>
    i < rows ? [`Wijk ${i}`, i * 1.5, title] : ["", "", ""],
  );
  plan.write(sheet, 0, 0, [["Wijk", "Punten", "Wat"], ...lines]);
  plan.add({ kind: "format", ...area(sheet, 0, 0, 1, 3), format: { bold: true, fill: "header", width: 12 + rows } });
  plan.add({ kind: "format", ...area(sheet, 1, 1, 4, 1), format: { numberFormat: rows === 2 ? "0.0" : "0.000" } });
  plan.add({ kind: "freeze", sheet, rows: 1, columns: 0 });
  plan.add({ kind: "chart", sheet, chart: chart(title, rows === 2 ? "bar" : "combo", rows + 1) });
  plan.add({ kind: "show", sheet, row: 0, column: 0 });
  return plan.build();
}

/** A new sheet with a table, a name, a rule and everything else that a plan can make. */
function everything(snapshot: Snapshot): Plan {
  const plan = build(snapshot);
  const sheet = plan.createSheet("Nieuw");
  plan.write(sheet, 0, 0, [
    ["Wijk", "Punten", "Klaar"],
    ["A", 5, "ja"],
    ["B", { formula: ["=B2*2"] }, "nee"],
  ]);
  plan.add({ kind: "format", ...area(sheet, 1, 1, 2, 1), format: { numberFormat: "0.0" } });
  plan.add({ kind: "createTable", name: "Rangorde", ...area(sheet, 0, 0, 3, 3) });
  plan.add({ kind: "name", name: "Punten", ...area(sheet, 1, 1, 2, 1) });
  plan.add({ kind: "name", name: "Gas", ...area(SHEET, 1, 1, 2, 1) });
  plan.add({
    kind: "validate",
    ...area(sheet, 1, 2, 2, 1),
    validation: { kind: "list", words: ["ja", "nee"], strict: true },
  });
  plan.add({ kind: "chart", sheet, chart: chart("A staat eerst", "bar", 3) });
  plan.add({ kind: "show", sheet, row: 0, column: 0 });
  return plan.build();
}

export const faultCases: readonly FaultCase[] = [
  {
    title: "cells of the user, with formulas, texts and formats in between",
    content,
    plan(snapshot) {
      const plan = build(snapshot);
      plan.write(SHEET, 1, 1, CELLS);
      return plan.build();
    },
  },
  {
    title: "a table that grows by a row and a column",
    content,
    plan(snapshot) {
      const plan = build(snapshot);
      plan.write(SHEET, 4, 0, [["Nieuwe wijk", 3, 4, 5]]);
      plan.add({ kind: "format", ...area(SHEET, 1, 3, 4, 1), format: { numberFormat: "0%", width: 30 } });
      plan.add({ kind: "resizeTable", name: SHEET, ...area(SHEET, 0, 0, 5, 4) });
      plan.add({ kind: "name", name: "Gas", ...area(SHEET, 1, 1, 4, 1) });
      return plan.build();
    },
  },
  { title: "a new sheet with everything on it", content, plan: everything },
  {
    title: "a sheet of ours that is written again, with another chart",
    content,
    first: (snapshot) => results(snapshot, "eerst", 2),
    plan: (snapshot) => results(snapshot, "daarna", 4),
  },
];
