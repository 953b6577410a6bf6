/** The sheet Gereedheid: the same in values and in formulas. */
import { readChecklist } from "../../../../core/checklist/read-checklist";
import { planReadiness, READINESS_SHEET } from "../../../../core/checklist/sheets/plan-readiness";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { openSpreadsheet, sheetId, write } from "../../../local-spreadsheet";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const QUESTIONS: CellValue[][] = [
  ["Vraag", "Antwoord", "Bewijs", "Gewicht", "Blokkeert"],
  ["Mensen en geld?", "deels", "Begroting", 3, "ja"],
  ["Aanleiding?", "ja", "meerjarenplan", 2, ""],
  ["Noden?", "nvt", "", 2, "ja"],
  ["Bestuur?", "nee", "", 3, "ja"],
  ["Bewoners?", "", "", 1, ""],
];
const STEPS: CellValue[][] = [
  ["Stap", "Start", "Einde", "Na"],
  ["Team", 46_000, 46_010, ""],
  ["Cijfers", 46_011, 46_020, "1"],
  ["Later", "", "", ""],
];

test("a bar per question, and what it was at earlier dossiers, stand on the sheet", () => {
  const links = makeBlock("Koppelingen", [
    ["Tabel", "Blad", "Bereik", "Kolom", "Kop in het blad", "Versie"],
    ["Dossier", "Dossier", "", "#ready", "12/11/2026 333; 20/11/2026 500; onzin", "1"],
  ]);
  const snapshot = makeSnapshot([makeBlock("Checklist", QUESTIONS), links]);
  const reading = readChecklist(snapshot);
  if (!reading) throw new Error("no checklist");
  const plan = planReadiness(snapshot, reading, "values", "28/11/2026");
  const charts = plan.changes.flatMap((change) => (change.kind === "chart" ? [change.chart] : []));
  expect(charts.map(({ kind, title }) => [kind, title.replace(/\u00a0/g, " ")])).toEqual([
    ["bar", "Gereed 39 %; wat nog ontbreekt, per vraag"],
  ]);
  expect(charts[0]?.source).toMatchObject({ column: 1, columns: 2, rows: QUESTIONS.length });
  const lines = plan.changes.flatMap((change) => (change.kind === "write" ? change.values : []));
  const top = lines.findIndex(([first]) => first === "Hoe het was, bij elk dossier");
  expect(lines.slice(top + 2, top + 4).map((line) => [line[0], line[2]])).toEqual([
    ["12/11/2026", 0.333],
    ["20/11/2026", 0.5],
  ]);
});

test("a plan of more than half a year has columns of several weeks, so that it prints on one page", () => {
  const long: CellValue[][] = [STEPS[0] ?? [], ["Team", 46_000, 46_010, ""], ["Raad", 46_300, 46_340, "1"]];
  const snapshot = makeSnapshot([makeBlock("Checklist", QUESTIONS), makeBlock("Stappenplan", long)]);
  const reading = readChecklist(snapshot);
  if (!reading) throw new Error("no checklist");
  const plan = planReadiness(snapshot, reading, "values", "28/11/2026");
  const lines = plan.changes.flatMap((change) => (change.kind === "write" ? change.values : []));
  const row = lines.find(([, step]) => step === "Raad") ?? [];
  expect(row.length - 7).toBe(25);
  // 40 days from somewhere within a fortnight.
  expect(row.slice(7).filter((mark) => mark === "■")).toHaveLength(4);
  expect(lines.flat()).toContain("Elke kolom is 2 weken; bovenaan staat de eerste dag. Speling is in dagen.");
  const page = plan.changes.find((change) => change.kind === "pageSetup");
  expect(page?.kind === "pageSetup" && [page.landscape, page.scale >= 40]).toEqual([true, true]);
});

async function cells(form: "values" | "plain") {
  const snapshot = makeSnapshot([makeBlock("Checklist", QUESTIONS), makeBlock("Stappenplan", STEPS)]);
  const reading = readChecklist(snapshot);
  if (!reading) throw new Error("no checklist");
  const spreadsheet = await openSpreadsheet(["Checklist"]);
  await write(spreadsheet, planReadiness(snapshot, reading, form, "28/11/2026"));
  const area = { row: 0, column: 0, rows: 26, columns: 12 };
  const values = spreadsheet.cells.values(sheetId(spreadsheet, READINESS_SHEET), area);
  spreadsheet.dispose();
  return values.map((line) => line.map((value) => value ?? ""));
}

test("readiness, what blocks and the calendar are the same in values and in formulas", async () => {
  const values = await cells("values");
  expect(await cells("plain")).toEqual(values);
  const row = (name: string) => values.find((line) => line.includes(name));
  // (0.5 * 3 + 1 * 2) / (3 + 2 + 3 + 1): the question that does not apply has no weight.
  expect(row("Gereed")?.[2]).toBeCloseTo(3.5 / 9, 12);
  expect(row("Vragen die blokkeren")?.[2]).toBe(2);
  expect(row("Team")?.slice(7, 11)).toEqual(["■", "■", "", ""]);
});
