/** The two sheets of the dossier on paper: each is one page of A4, also with the longest texts that are allowed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGE_ROWS, ROW_POINTS } from "../../../../core/dossier/page";
import { DOSSIER_SHEETS, planDossier } from "../../../../core/dossier/plan-dossier";
import { becauseSkipped, convert, testWithLibreOffice, WITH_LIBREOFFICE_TIMEOUT } from "../../../libreoffice";
import { options, workbook } from "../example-workbook";
import { longestOptions, longestWorkbook } from "../longest-dossier";
import { pagesAsOds } from "../pages-as-ods";
import { A4, printedPage } from "../printed-page";

test.each([
  ["the example", workbook(), options],
  ["the longest texts", workbook(), longestOptions],
  ["long names, sources and a long budget", longestWorkbook(), options],
  ["all of it together", longestWorkbook(), longestOptions],
])("%s: rows and columns stay within one page for each sheet", (_, snapshot, over) => {
  const plan = planDossier(snapshot, over);
  if (!plan) throw new Error("it does not fit");
  const written = DOSSIER_SHEETS.filter((sheet) => printedPage(plan, sheet).cells.length > 0);
  expect(written).toHaveLength(2);
  for (const sheet of written) {
    const { columns, rows, cells } = printedPage(plan, sheet);
    const sum = (lengths: number[]) => lengths.reduce((a, b) => a + b, 0);
    expect(sum(columns)).toBeLessThanOrEqual(A4.width);
    expect(sum(rows)).toBeLessThanOrEqual(Math.min(A4.height, PAGE_ROWS * ROW_POINTS));
    expect(cells.length).toBeGreaterThan(20);
    // Nothing stands outside of what is printed.
    expect(cells.filter(({ row, column }) => row >= rows.length || column >= columns.length)).toEqual([]);
  }
});

test("the texts fill the first page to its last row; one line more is refused before anything is written", () => {
  const plan = planDossier(workbook(), longestOptions);
  if (!plan) throw new Error("it does not fit");
  // The title takes the room of two rows.
  const free = PAGE_ROWS - printedPage(plan, "Dossier").rows.length - 1;
  const more = (lines: number) => ({
    ...longestOptions,
    texts: {
      ...longestOptions.texts,
      arguments: `${longestOptions.texts?.arguments}${"\nNog een regel.".repeat(lines)}`,
    },
  });
  expect(planDossier(workbook(), more(free))).toBeDefined();
  expect(planDossier(workbook(), more(free + 1))).toBeUndefined();
});

test("years and accounts are numbers that stand to the left, under their heading", () => {
  const plan = planDossier(workbook(), options);
  if (!plan) throw new Error("it does not fit");
  const { cells } = printedPage(plan, "Dossier onderbouwing");
  const heading = cells.find(({ text }) => text === "Jaar");
  const year = cells.find(({ row, column }) => row === (heading?.row ?? 0) + 1 && column === heading?.column);
  // A text without an alignment stands to the left.
  expect([heading?.format.align ?? "left", year?.format.align]).toEqual(["left", "left"]);
  expect(year?.format.numberFormat).toBe("0_-");
});

testWithLibreOffice.each([
  ["the example", workbook(), options],
  ["the longest", longestWorkbook(), longestOptions],
] as const)(
  `LibreOffice prints the dossier on two pages: %s${becauseSkipped}`,
  (_, snapshot, over) => {
    const plan = planDossier(snapshot, over);
    if (!plan) throw new Error("it does not fit");
    const pages = DOSSIER_SHEETS.map((sheet) => printedPage(plan, sheet)).filter(({ cells }) => cells.length > 0);
    const pdf = convert("dossier.fods", pagesAsOds(pages), "pdf", (folder) =>
      readFileSync(join(folder, "dossier.pdf")).toString("latin1"),
    );
    expect(pages).toHaveLength(2);
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(pages.length);
  },
  WITH_LIBREOFFICE_TIMEOUT,
);
