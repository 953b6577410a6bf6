/** What a sheet of ours looks like, cell by cell: widths, number formats, headings, charts, pictures and the page. */
import { overlap } from "../../../core/workbook/address";
import type { Change, Plan } from "../../../core/workbook/plan";
import { buildPlan } from "../../../core/workbook/plan-builder";
import { type Report, type ReportOptions, startReport } from "../../../core/workbook/report";
import type { ReportColumn } from "../../../core/workbook/report-table";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { widthOfNumber, widthOfWord } from "../../../core/workbook/text-width";
import { words } from "../../../core/workbook/words";
import { makeBlock, makeSnapshot } from "./make-block";

function planOf(
  build: (report: Report) => void,
  options: ReportOptions = { columns: [10, 20, 30] },
  snapshot: Snapshot = makeSnapshot([]),
): Plan {
  const plan = buildPlan(snapshot, words.undo);
  const report = startReport(snapshot, "Uitslag", options);
  build(report);
  report.addTo(plan);
  return plan.build();
}
const changesOf = <K extends Change["kind"]>(plan: Plan, kind: K) =>
  plan.changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);
/** The formats that a cell gets, together. */
function looksAt(plan: Plan, row: number, column: number) {
  const here = changesOf(plan, "format").filter((change) => overlap(change, { row, column, rows: 1, columns: 1 }));
  return Object.assign({}, ...here.map(({ format }) => format));
}
const widthsOf = (plan: Plan) => changesOf(plan, "format").flatMap(({ format }) => format.width ?? []);
const wijk: ReportColumn = { header: "Wijk", role: "text" };

test("every column has the width that it began with, or that of the longest number in it, its total included", () => {
  const amount = 123_456_789;
  const table = (total: number) =>
    planOf(
      (report) => {
        report.gap();
        const columns: ReportColumn[] = [wijk, { header: "Bedrag", role: "euro" }];
        report.table({
          columns,
          rows: [
            ["A", 1],
            ["B", 2],
          ],
          total: ["Samen", total],
        });
      },
      { columns: [10, 4] },
    );
  expect(widthsOf(table(amount))).toEqual([10, widthOfNumber(amount, "euro")]);
  expect(widthsOf(table(3))).toEqual([10, widthOfWord("Bedrag")]);
});

test("a cell that got another role takes the room of that one, and only that cell", () => {
  const role = (row: number, column: number) =>
    widthsOf(
      planOf(
        (report) => {
          report.gap();
          const columns: ReportColumn[] = [
            { header: "A", role: "whole" },
            { header: "B", role: "whole" },
          ];
          const { body } = report.table({
            columns,
            rows: [
              [1, 1],
              [123_456.789, 123_456.789],
              [1, 1],
            ],
          });
          report.style({ row: body.row + row, column, rows: 1, columns: 1 }, "finest");
          report.style(body, "strong");
        },
        { columns: [1, 1] },
      ),
    );
  const [plain, fine] = [widthOfNumber(123_456.789, "whole"), widthOfNumber(123_456.789, "finest")];
  expect(fine).toBeGreaterThan(plain);
  expect(role(1, 0)).toEqual([fine, plain]);
  expect(role(1, 1)).toEqual([plain, fine]);
  expect(role(0, 0)).toEqual([plain, plain]);
  expect(role(2, 1)).toEqual([plain, plain]);
});

test("numbers stand right with their format and so does their heading; words stand left, above, over several lines", () => {
  const plan = planOf((report) => {
    const columns: ReportColumn[] = [
      wijk,
      { header: "Aandeel", role: "percent" },
      { header: "Rekening", role: "code" },
      { header: "Uitleg", role: "text", span: 2 },
    ];
    report.table({ columns, rows: [["A", 0.5, 1234, "x"]], total: ["Samen", 0.5, "", ""] });
  });
  const heading = { bold: true, fill: "header", verticalAlign: "bottom" };
  expect(looksAt(plan, 0, 0)).toEqual({ ...heading, wrap: true, width: 10 });
  expect(looksAt(plan, 0, 1)).toEqual({ ...heading, wrap: true, width: 20, align: "right" });
  // A heading over two columns runs on.
  expect(looksAt(plan, 0, 3)).toMatchObject({ ...heading, wrap: false });
  expect(looksAt(plan, 1, 0)).toEqual({ verticalAlign: "top", wrap: true });
  expect(looksAt(plan, 1, 1)).toEqual({ verticalAlign: "top", numberFormat: "0%_-", align: "right" });
  expect(looksAt(plan, 1, 2)).toEqual({ verticalAlign: "top", numberFormat: "0_-", align: "left", wrap: true });
  expect(looksAt(plan, 1, 3)).toEqual({ verticalAlign: "top" });
  expect(looksAt(plan, 2, 0)).toEqual({ bold: true, line: "above" });
  expect(looksAt(plan, 2, 1)).toEqual({ bold: true, line: "above", numberFormat: "0%_-", align: "right" });
});

test("a cell with a role of its own is formatted as such, or gets the looks of its block", () => {
  const plan = planOf((report) => {
    const { body } = report.table({ columns: [{ header: "Cijfer", role: "whole" }], rows: [[1.25], [2], [3]] });
    report.style({ ...body, rows: 1 }, "fine");
    report.style({ ...body, row: body.row + 1, rows: 1 }, "warning");
    report.style({ ...body, row: body.row + 2, rows: 0 }, "good");
    report.style({ ...body, row: body.row + 2, columns: 0 }, "good");
  });
  expect(looksAt(plan, 1, 0)).toMatchObject({ numberFormat: "0.00_-" });
  expect(looksAt(plan, 2, 0)).toMatchObject({ numberFormat: "#,##0_-", fill: "warning" });
  expect(looksAt(plan, 3, 0).fill).toBeUndefined();
  for (const { rows, columns } of changesOf(plan, "format")) expect(Math.min(rows, columns)).toBeGreaterThan(0);
});

test("a table without rows is its header alone", () => {
  const plan = planOf((report) => report.table({ columns: [wijk], rows: [] }));
  expect(changesOf(plan, "format").map(({ row }) => row)).toEqual(expect.not.arrayContaining([1]));
});

test("a title has its own height, unless all rows have one", () => {
  const build = (report: Report) => void report.title("Titel");
  expect(looksAt(planOf(build), 0, 0)).toMatchObject({ height: 24 });
  const fixed = planOf(build, { columns: [92], rowHeight: 15 });
  expect(changesOf(fixed, "format").flatMap(({ format }) => format.height ?? [])).toEqual([15]);
  const plain = planOf((report) => void report.text("Zin"));
  expect(changesOf(plain, "format").flatMap(({ format }) => format.height ?? [])).toEqual([]);
});

test("charts and pictures know how wide the columns are that they lie over, and the page holds them", () => {
  const plan = planOf((report) => {
    report.picture({ name: "Kaart", altText: "a", png: "", width: 1, height: 1, rows: 6 });
    const { whole } = report.table({ columns: [wijk], rows: [["A"]] });
    report.chart({ name: "g", kind: "bar", title: "t", altText: "a", source: whole, beside: whole, rows: 4 });
  });
  const position = { row: 0, column: 0, rows: 6, columns: 3 };
  expect(changesOf(plan, "picture")).toMatchObject([
    { sheet: "Uitslag", picture: { position, widthInCharacters: 60 } },
  ]);
  const right = { row: 7, column: 2, rows: 4, columns: 1 };
  expect(changesOf(plan, "chart")).toMatchObject([{ chart: { position: right, widthInCharacters: 30 } }]);
  expect(changesOf(plan, "pageSetup")).toEqual([
    {
      kind: "pageSetup",
      sheet: "Uitslag",
      area: { row: 0, column: 0, rows: 12, columns: 3 },
      landscape: false,
      scale: 100,
      breaks: [],
      footer: "Uitslag",
    },
  ]);
});

test("a report without anything is still a page", () => {
  const [page] = changesOf(
    planOf(() => undefined),
    "pageSetup",
  );
  expect(page?.area).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
});

test("an earlier result loses its looks from the first cell on, wherever it began", () => {
  const snapshot = makeSnapshot([makeBlock("uitslag", [["oud", "oud"]], { row: 4, column: 2 })]);
  const plan = planOf((report) => void report.title("Titel"), undefined, snapshot);
  expect(changesOf(plan, "clearFormats")).toEqual([
    { kind: "clearFormats", sheet: "uitslag", row: 0, column: 0, rows: 5, columns: 4 },
  ]);
  expect(
    changesOf(
      planOf(() => undefined),
      "clearFormats",
    ),
  ).toEqual([]);
});

test("the cells stand there without lines between them, with the header in sight", () => {
  const plan = planOf((report) => {
    report.title("Titel");
    report.freeze(report.table({ columns: [wijk], rows: [["A"]] }));
  });
  expect(changesOf(plan, "write")).toMatchObject([{ sheet: "Uitslag", row: 0, values: [["Titel"], ["Wijk"], ["A"]] }]);
  expect(changesOf(plan, "gridlines")).toEqual([{ kind: "gridlines", sheet: "Uitslag", shown: false }]);
  expect(changesOf(plan, "freeze")).toEqual([{ kind: "freeze", sheet: "Uitslag", rows: 2, columns: 0 }]);
});

test("a heading above mixed cells stands right where numbers are most of what stands there", () => {
  const general = (header: string): ReportColumn => ({ header, role: "general" });
  const plan = planOf((report) => {
    report.table({
      columns: ["A", "B", "C", "D"].map(general),
      rows: [
        [1, 1, "x", ""],
        [2, "x", 1, ""],
        ["x", 2, "y", ""],
      ],
    });
    report.table({
      columns: [{ header: "E", role: "text" }, general("F"), general("G")],
      rows: [
        [7, "", 1],
        [8, "", "x"],
      ],
    });
  });
  expect([0, 1, 2, 3].map((column) => looksAt(plan, 0, column).align)).toEqual([
    "right",
    "right",
    undefined,
    undefined,
  ]);
  expect([0, 1, 2].map((column) => looksAt(plan, 4, column).align)).toEqual([undefined, undefined, undefined]);
});

test("what stands below a table without a total makes no column of it wider", () => {
  const plan = planOf(
    (report) => {
      report.table({ columns: [{ header: "A", role: "text" }], rows: [["B"]] });
      report.text("Meerjareninvesteringsplanning");
    },
    { columns: [12] },
  );
  expect(widthsOf(plan)).toEqual([12]);
});

test("small amounts in one table keep their cents, whatever stands around it", () => {
  const plan = planOf((report) => {
    const columns: ReportColumn[] = [wijk, { header: "Klein", role: "euro" }, { header: "Groot", role: "euro" }];
    report.table({
      columns,
      rows: [
        ["A", 6.5, 9000],
        ["B", 7.5, 12],
      ],
    });
    report.table({ columns, rows: [["A", 6000, 9]] });
  });
  expect([1, 2].map((column) => looksAt(plan, 2, column).numberFormat)).toEqual(['"€" #,##0.00_-', '"€" #,##0_-']);
  expect([1, 2].map((column) => looksAt(plan, 4, column).numberFormat)).toEqual(['"€" #,##0_-', '"€" #,##0.00_-']);
});
