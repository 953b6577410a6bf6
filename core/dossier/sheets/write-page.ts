/** Lays a page of the dossier out on its sheet: every block in whole rows, one page of A4. */
import type { NewValue } from "../../workbook/plan";
import type { PlanBuilder } from "../../workbook/plan-builder";
import { type Report, startReport } from "../../workbook/report";
import type { Snapshot } from "../../workbook/snapshot";
import { type Block, type Page, pageRows, ROW_POINTS, TITLE_ROWS } from "../page";

/** Writes the page over what an earlier one left, and gives its cells back as they will stand. */
export function writePage(plan: PlanBuilder, snapshot: Snapshot, page: Page): NewValue[][] {
  const report = startReport(snapshot, page.sheet, { columns: page.columns, rowHeight: ROW_POINTS });
  page.blocks.forEach((block, index) => {
    addBlock(report, block, `Wijkwerf_${page.sheet.replace(/ /g, "_")}_${index}`);
  });
  const captured = captureWrites(plan, report.sheet);
  report.addTo(captured.plan);
  const rows = pageRows(page) - TITLE_ROWS;
  const first = { sheet: report.sheet, column: 0, columns: 1 };
  // Once more, and last: a row may have grown with cells that wrap.
  plan.add({ kind: "format", ...first, row: 1, rows, format: { height: ROW_POINTS } });
  // The title is larger than a row: it takes the room of two.
  const height = ROW_POINTS * TITLE_ROWS;
  plan.add({ kind: "format", ...first, row: 0, rows: 1, format: { height, verticalAlign: "center" } });
  return captured.cells();
}

function addBlock(report: Report, block: Block, name: string): void {
  switch (block.kind) {
    case "title":
      report.title(block.text);
      return;
    case "section":
      report.section(block.text);
      return;
    case "text":
      for (const line of block.lines) {
        if (block.role === "answer") report.answer(line);
        else report.text(line);
      }
      return;
    case "note":
      for (const line of block.lines) report.note(line);
      return;
    case "table":
      addTable(report, block, name);
  }
}

function addTable(report: Report, block: Extract<Block, { kind: "table" }>, name: string): void {
  const { columns, rows, headers = 0, totals = 0, roles = [], chart } = block;
  const place = report.table({ columns, rows });
  // The first column is what the numbers are of.
  const numbers = { column: place.starts[1] ?? 0, columns: columns.length - 1 };
  roles.forEach((role, index) => {
    if (role) report.style({ ...numbers, row: place.body.row + index, rows: 1 }, role);
  });
  if (headers > 0) report.style({ ...place.body, rows: headers }, "header");
  if (totals > 0) {
    report.style({ ...place.body, row: place.body.row + rows.length - totals, rows: totals }, "total");
  }
  if (!chart) return;
  const source = { ...place.whole, column: place.starts[chart.from] ?? 0, columns: chart.columns };
  const { title, altText, rows: height } = chart;
  report.chart({ name, kind: "bar", title, altText, source, beside: place.whole, rows: height });
}

/** The builder, noting the cells that are written on the sheet. */
function captureWrites(plan: PlanBuilder, sheet: string) {
  let cells: NewValue[][] = [];
  const captured: PlanBuilder = {
    ...plan,
    write(name, row, column, values) {
      if (name === sheet && row === 0 && column === 0) cells = values;
      plan.write(name, row, column, values);
    },
  };
  return { plan: captured, cells: () => cells };
}
