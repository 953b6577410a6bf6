/** A sheet of ours, laid out in blocks: nothing lies over anything else, and nothing of an earlier result stays. */
import fc from "fast-check";
import { overlap, type Rect } from "../../../core/workbook/address";
import type { Change, NewValue, Plan } from "../../../core/workbook/plan";
import { buildPlan } from "../../../core/workbook/plan-builder";
import { type Report, startReport } from "../../../core/workbook/report";
import type { CellValue } from "../../../core/workbook/snapshot";
import { words } from "../../../core/workbook/words";
import { makeBlock, makeSnapshot } from "./make-block";

const EMPTY = makeSnapshot([]);
const COLUMNS = [10, 24, 12, 12, 12];

function planOf(build: (report: Report) => void, snapshot = EMPTY, lastLine?: string): Plan {
  const plan = buildPlan(snapshot, words.undo);
  const report = startReport(snapshot, "Gereedheid", { columns: COLUMNS });
  build(report);
  report.addTo(plan, lastLine);
  return plan.build();
}

function cellsOf(plan: Plan): NewValue[][] {
  return plan.changes.flatMap((change) => (change.kind === "write" ? change.values : []));
}

function changesOf<K extends Change["kind"]>(plan: Plan, kind: K): Extract<Change, { kind: K }>[] {
  return plan.changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);
}

/** The formats that a cell gets, together. */
function looksAt(plan: Plan, row: number, column: number) {
  const here = changesOf(plan, "format").filter((change) => overlap(change, { row, column, rows: 1, columns: 1 }));
  return Object.assign({}, ...here.map(({ format }) => format));
}

const block = fc.oneof(
  fc.record({ kind: fc.constantFrom("title", "answer", "section", "note" as const), text: fc.lorem({ maxCount: 40 }) }),
  fc.record({
    kind: fc.constant("table" as const),
    rows: fc.integer({ min: 0, max: 6 }),
    columns: fc.integer({ min: 1, max: 4 }),
    span: fc.integer({ min: 1, max: 3 }),
    total: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("chart" as const), rows: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ kind: fc.constant("gap" as const) }),
);

function placeAll(report: Report, blocks: readonly (typeof block extends fc.Arbitrary<infer T> ? T : never)[]): Rect[] {
  return blocks.flatMap((one): Rect[] => {
    switch (one.kind) {
      case "table": {
        const columns = Array.from({ length: one.columns }, (_, i) => ({
          header: `Kolom ${i}`,
          role: "text" as const,
          span: one.span,
        }));
        return [report.place({ columns, rows: one.rows, total: one.total }).whole];
      }
      case "chart": {
        const source = { row: 0, column: 0, rows: 2, columns: 2 };
        return [report.chart({ name: "g", kind: "bar", title: "t", altText: "a", source, rows: one.rows })];
      }
      case "gap":
        report.gap();
        return [];
      default:
        return [report[one.kind](one.text)];
    }
  });
}

test("blocks never overlap, and each begins below the one before", () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const rects = placeAll(startReport(EMPTY, "Blad", { columns: COLUMNS }), blocks);
      for (const [i, rect] of rects.entries()) {
        for (const later of rects.slice(i + 1)) expect(later.row).toBeGreaterThanOrEqual(rect.row + rect.rows);
      }
    }),
  );
});

test("a chart beside its table lies right of it, and what follows comes below both", () => {
  const report = startReport(EMPTY, "Blad", { columns: COLUMNS });
  const { whole } = report.table({ columns: [{ header: "Wijk", role: "text" }], rows: [["A"], ["B"]] });
  const chart = report.chart({ name: "g", kind: "bar", title: "t", altText: "a", source: whole, beside: whole });
  expect(overlap(chart, whole)).toBe(false);
  expect(chart.row).toBe(whole.row);
  expect(report.note("verder").row).toBeGreaterThanOrEqual(chart.row + chart.rows);
});

test("a table gives back where its cells stand, and a formula above can refer to a table below", () => {
  let lines: NewValue[][] = [];
  const plan = planOf((report) => {
    const sums = report.place({ columns: [{ header: "Som", role: "euro" }], rows: 1 });
    const below = report.table({
      columns: [
        { header: "Omschrijving", role: "text", span: 2 },
        { header: "Bedrag", role: "euro" },
      ],
      rows: [
        ["Dak", 10_000],
        ["Gevel", 20_000],
      ],
    });
    expect(below.column(1)).toEqual({ row: 3, column: 2, rows: 2, columns: 1 });
    report.fill(sums, [[{ formula: ["=SUM(C4:C5)"] }]]);
  });
  lines = cellsOf(plan);
  expect(lines.slice(0, 5).map((line) => line.slice(0, 3))).toEqual([
    ["Som", "", ""],
    [{ formula: ["=SUM(C4:C5)"] }, "", ""],
    ["Omschrijving", "", "Bedrag"],
    ["Dak", "", 10_000],
    ["Gevel", "", 20_000],
  ]);
});

test("what an earlier larger result left is emptied and loses its looks", () => {
  const old = Array.from({ length: 20 }, (_, i) => Array.from({ length: 9 }, (__, j): CellValue => `oud ${i} ${j}`));
  const snapshot = makeSnapshot([makeBlock("Gereedheid", old)]);
  const plan = planOf((report) => report.title("Gereedheid"), snapshot);
  const cells = cellsOf(plan);
  expect(cells).toHaveLength(20);
  expect(cells.flat().filter((cell) => cell !== "")).toEqual(["Gereedheid"]);
  expect(cells.every((line) => line.length === 9)).toBe(true);
  expect(plan.overwrites).toHaveLength(180);
  const kinds = plan.changes.map(({ kind }) => kind);
  expect(kinds.indexOf("clearFormats")).toBeLessThan(kinds.indexOf("write"));
  expect(changesOf(plan, "clearFormats")).toMatchObject([{ row: 0, column: 0, rows: 20, columns: 9 }]);
});

test("a new sheet is made under its name and has no lines between its cells", () => {
  const plan = planOf((report) => report.title("Gereedheid"));
  expect(plan.createsSheets).toEqual(["Gereedheid"]);
  expect(changesOf(plan, "gridlines")).toMatchObject([{ sheet: "Gereedheid", shown: false }]);
});

test("a title is large, the one sentence 12 points, a header has its fill, a total a line above it, a note stands back", () => {
  const plan = planOf((report) => {
    report.title("Titel");
    report.answer("Nog niet klaar: 2 vragen blokkeren.");
    report.table({ columns: [{ header: "Vraag", role: "text" }], rows: [["1"]], total: ["Samen"] });
    report.note("Voorstel");
  });
  expect(looksAt(plan, 0, 0)).toMatchObject({ fontSize: 16, bold: true });
  expect(looksAt(plan, 1, 0)).toMatchObject({ fontSize: 12 });
  expect(looksAt(plan, 2, 0)).toMatchObject({ fill: "header", wrap: true });
  expect(looksAt(plan, 4, 0)).toMatchObject({ line: "above", bold: true });
  expect(looksAt(plan, 5, 0)).toMatchObject({ colour: "muted", fontSize: 9 });
});

test("a long sentence goes on below instead of over the edge of the page", () => {
  const sentence = "Kolderbos staat eerst met 71 punten. ".repeat(8).trim();
  const plan = planOf((report) => {
    const { rows } = report.answer(sentence);
    expect(rows).toBeGreaterThan(1);
  });
  const lines = cellsOf(plan).map(([first]) => String(first));
  expect(lines.join(" ")).toBe(sentence);
  const width = COLUMNS.reduce((sum, one) => sum + one, 0);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
});

test("large amounts stand without cents, small ones with; both with their sign", () => {
  const plan = planOf((report) => {
    report.table({ columns: [{ header: "Groot", role: "euro" }], rows: [[84_000.4], [12]] });
    report.table({ columns: [{ header: "Klein", role: "euro" }], rows: [[6.5], [12]] });
    report.table({ columns: [{ header: "Formule", role: "euro" }], rows: [[{ formula: ["=1"] }]] });
  });
  expect(looksAt(plan, 1, 0).numberFormat).toBe('"€" #,##0_-');
  expect(looksAt(plan, 4, 0).numberFormat).toBe('"€" #,##0.00_-');
  expect(looksAt(plan, 7, 0).numberFormat).toBe('"€" #,##0_-');
});

test("at most three rows are kept in sight", () => {
  const table = { columns: [{ header: "Wijk", role: "text" as const }], rows: [["A"]] };
  const high = planOf((report) => {
    report.title("Titel");
    report.freeze(report.table(table));
  });
  const low = planOf((report) => {
    report.title("Titel");
    report.gap(2);
    report.freeze(report.table(table));
  });
  expect(changesOf(high, "freeze")).toMatchObject([{ rows: 2 }]);
  expect(changesOf(high, "pageSetup")).toMatchObject([{ titleRows: { row: 0, rows: 2 } }]);
  expect(changesOf(low, "freeze")).toMatchObject([{ rows: 0 }]);
});

test("charts lie inside what is printed, and the last line says when and how", () => {
  const plan = planOf(
    (report) => {
      const { whole } = report.table({ columns: [{ header: "Wijk", role: "text" }], rows: [["A"]] });
      report.chart({ name: "g", kind: "bar", title: "t", altText: "a", source: whole });
    },
    EMPTY,
    "28/11/2026. Methode: som.",
  );
  const [page] = changesOf(plan, "pageSetup");
  const [drawn] = changesOf(plan, "chart");
  const area = page?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const { position } = drawn?.chart ?? { position: area };
  expect(position.row + position.rows).toBeLessThanOrEqual(area.rows);
  expect(position.column + position.columns).toBeLessThanOrEqual(area.columns);
  expect(drawn?.chart.widthInCharacters).toBeGreaterThan(0);
  expect(cellsOf(plan).at(-1)?.[0]).toBe("28/11/2026. Methode: som.");
});

test("a page with a fixed number of rows keeps their height", () => {
  const plan = buildPlan(EMPTY, words.undo);
  const report = startReport(EMPTY, "Dossier", { columns: [92], rowHeight: 15 });
  report.title("Dossier");
  report.addTo(plan);
  expect(looksAt(plan.build(), 0, 0)).toMatchObject({ height: 15, fontSize: 16 });
});

test("a heading above bare numbers stands right as they do; above words, or as many words as numbers, left", () => {
  const plan = planOf((report) => {
    report.table({
      columns: [
        { header: "Functie", role: "text" },
        { header: "Niveau", role: "general" },
        { header: "Antwoord", role: "general" },
        { header: "Leeg", role: "general" },
      ],
      rows: [
        ["Wijkwerker", 3, 2, ""],
        ["Financiën", 0, "weet niet", ""],
        ["Hangt aan", "Wijkwerker", "", ""],
      ],
    });
  });
  const [header] = changesOf(plan, "format").filter(({ format }) => format.fill === "header");
  expect([0, 1, 2, 3].map((column) => looksAt(plan, header?.row ?? -1, column).align)).toEqual([
    undefined,
    "right",
    undefined,
    undefined,
  ]);
});

describe("where blocks lie", () => {
  const columns = [{ header: "Wijk", role: "text" as const }];
  const source = { row: 0, column: 0, rows: 2, columns: 2 };
  const chart = { name: "g", kind: "bar", title: "t", altText: "a", source } as const;
  const start = (widths: number[]) => startReport(EMPTY, "Blad", { columns: widths });

  test("a chart under a table takes the columns that make a page, with a free row below it", () => {
    expect(start([10, 20, 30]).chart(chart)).toEqual({ row: 0, column: 0, rows: 16, columns: 3 });
    expect(start([50, 42, 30]).chart(chart)).toMatchObject({ columns: 2 });
    expect(start([50, 41, 30]).chart(chart)).toMatchObject({ columns: 3 });
    expect(start([]).chart(chart)).toMatchObject({ columns: 1 });
    const report = start([10]);
    report.chart({ ...chart, rows: 5 });
    expect(report.note("verder")).toMatchObject({ row: 6 });
  });

  test("a chart beside a table is as high as the table or as a chart, and takes what is left of the columns", () => {
    const beside = (rows: number, widths = [10, 10, 10, 10], wanted?: number) => {
      const report = start(widths);
      const { whole } = report.table({ columns, rows: Array(rows).fill(["A"]) });
      const place = report.chart({ ...chart, beside: whole, ...(wanted && { rows: wanted }) });
      return [place, report.note("verder").row];
    };
    expect(beside(2)).toEqual([{ row: 0, column: 2, rows: 16, columns: 2 }, 17]);
    expect(beside(29)).toEqual([{ row: 0, column: 2, rows: 30, columns: 2 }, 31]);
    expect(beside(2, [10, 10], 5)).toEqual([{ row: 0, column: 2, rows: 5, columns: 1 }, 6]);
    expect(beside(9, [10, 10, 10], 2)).toEqual([{ row: 0, column: 2, rows: 2, columns: 1 }, 10]);
  });

  test("a table further to the right has its cells there, its total below, and only the rows that were kept for it", () => {
    const plan = planOf((report) => {
      const place = report.place({
        columns: [...columns, { header: 2026, role: "whole" }],
        rows: 2,
        total: true,
        at: 2,
      });
      report.fill(
        place,
        [
          ["A", 1],
          ["B", 2],
          ["te veel", 3],
        ],
        ["Samen", 3],
      );
      const bare = report.place({ columns, rows: 1 });
      report.fill(bare, [["C"]], ["geen plaats"]);
    });
    expect(cellsOf(plan).map((line) => line.slice(0, 4))).toEqual([
      ["", "", "Wijk", 2026],
      ["", "", "A", 1],
      ["", "", "B", 2],
      ["", "", "Samen", 3],
      ["Wijk", "", "", ""],
      ["C", "", "", ""],
    ]);
  });

  test("a formula follows a sentence over all its lines, and nothing of the sentence stays", () => {
    const plan = planOf((report) => {
      const rect = report.answer("Kolderbos staat eerst met 71 punten. ".repeat(5));
      expect(rect.rows).toBeGreaterThan(1);
      report.note("verder");
      report.follow(rect, { formula: ["=A9"] });
    });
    const first = cellsOf(plan).map(([cell]) => cell);
    expect(first[0]).toEqual({ formula: ["=A9"] });
    expect(first.slice(1, -1).every((cell) => cell === "")).toBe(true);
    expect(first.at(-1)).toBe("verder");
  });

  test("a sentence without words takes no row and no looks", () => {
    const plan = planOf((report) => expect(report.text("")).toMatchObject({ row: 0, rows: 0 }));
    expect(changesOf(plan, "format").every(({ format }) => format.width !== undefined)).toBe(true);
  });

  test("larger letters leave room for fewer of them on a line", () => {
    const text = "aaaa ".repeat(40).trim();
    const lines = (say: (report: Report) => Rect) => {
      let rows = 0;
      planOf((report) => {
        rows = say(report).rows;
      });
      return rows;
    };
    // 70 characters wide: 48 letters of 16 points, 64 of 12, 70 of 11 and 85 of 9.
    expect(lines((report) => report.title(text))).toBe(5);
    expect(lines((report) => report.answer(text))).toBe(4);
    expect(lines((report) => report.text(text))).toBe(3);
    expect(lines((report) => report.note("aaaa ".repeat(17).trim()))).toBe(1);
  });

  test("the last line stands apart, and what is kept free is written as free", () => {
    const plan = planOf((report) => void report.title("Titel"), EMPTY, "28/11/2026");
    expect(cellsOf(plan).map(([cell]) => cell)).toEqual(["Titel", "", "28/11/2026"]);
    const apart = planOf((report) => {
      report.title("Titel");
      report.gap(2);
    });
    expect(cellsOf(apart)).toHaveLength(3);
  });
});
