/// <reference types="office-js" />
/** What is Excel's own in the adapter, with Microsoft's client in front of the local Excel. */
import { words as workbookWords } from "../../../core/workbook/words";
import { words as excelWords } from "../../../excel-addin/words";
import { plan, write, writing } from "../../adapter-contract/helpers";
import type { WorkbookContent } from "../../adapter-contract/workbook";
import { newSheet } from "../../adapter-contract/writing";
import { excel365, type OpenOptions } from "../../local-hosts/office";
import { type ExcelWorkbook, openWorkbook } from "../open-workbook";

let workbook: ExcelWorkbook;

async function opened(content: WorkbookContent, options: OpenOptions = {}): Promise<ExcelWorkbook> {
  workbook = await openWorkbook(content, options);
  return workbook;
}

afterEach(async () => {
  await workbook.settled();
  workbook.close();
});

const place = (sheet: string, rows: number, columns: number) => ({ sheet, row: 0, column: 0, rows, columns });

describe("a plan that Excel refuses half-way", () => {
  test("leaves nothing behind: what was written before the refusal is taken back", async () => {
    const { host, peek, sheets } = await opened({
      sheets: [{ name: "Blad", rows: [["oud", { formula: "=1+1" }]], numberFormats: [["", "0.00"]] }],
      tables: [{ ...place("Blad", 1, 1), row: 4, rows: 2, name: "Bestaat" }],
    });
    const before = await peek(place("Blad", 1, 2));
    const overlapping = plan(
      [
        { kind: "createSheet", sheet: "Nieuw" },
        writing("Blad", 0, 0, [["nieuw", 5]]),
        { kind: "createTable", name: "Overlapt", sheet: "Blad", row: 0, column: 0, rows: 5, columns: 2 },
      ],
      [
        { sheet: "Blad", row: 0, column: 0, before: "oud" },
        { sheet: "Blad", row: 0, column: 1, before: 2 },
      ],
    );
    const result = await host.apply(overlapping);
    expect(result).toMatchObject({
      ok: false,
      problem: { text: { key: expect.stringMatching(/^(excel|workbook)\./) } },
    });
    expect(result).not.toMatchObject({ problem: { text: excelWords.partlyWritten } });
    expect(await peek(place("Blad", 1, 2))).toEqual(before);
    expect(await sheets()).toEqual(["Blad"]);
  });

  test("a table of that name is seen before anything is written", async () => {
    const { host, peek } = await opened({
      sheets: [{ name: "Blad" }],
      tables: [{ ...place("Blad", 2, 1), row: 4, name: "Rangorde" }],
    });
    expect(await host.apply(newSheet())).toMatchObject({ ok: false, problem: { text: workbookWords.alreadyExists } });
    expect((await peek(place("Blad", 1, 1))).values).toEqual([[""]]);
  });

  test("the pane hears of changes again afterwards", async () => {
    const { host, poke, settled } = await opened({
      sheets: [{ name: "Blad" }],
      tables: [{ ...place("Blad", 2, 1), row: 4, name: "Bestaat" }],
    });
    let heard = 0;
    host.onChange(() => {
      heard++;
    });
    await settled();
    await host.apply(
      plan([{ kind: "createTable", name: "Overlapt", sheet: "Blad", row: 3, column: 0, rows: 3, columns: 1 }]),
    );
    await settled();
    expect(heard).toBe(0);
    await poke("Blad", 0, 0, 1);
    expect(heard).toBeGreaterThan(0);
  });
});

describe("a workbook too large for one answer or one request", () => {
  const LONG = "een uitspraak van een buurtbewoner die lang uitviel, ".repeat(10);
  const wide = Array.from({ length: 1_200 }, (_, i) => Array.from({ length: 10 }, (_, j) => `${i} ${j} ${LONG}`));

  test("is read in pieces, whole", async () => {
    const { host, excel } = await opened({ sheets: [{ name: "Kandidaatwijken", rows: wide, hiddenRows: [900] }] });
    const result = await host.read({});
    if (!result.ok) throw new Error(result.problem.text.key);
    const [block] = result.snapshot.blocks;
    expect(block).toMatchObject({ ...place("Kandidaatwijken", 1_200, 10), hiddenRows: [900] });
    expect(block?.values).toEqual(wide);
    expect(new Set(excel.host.stats().errors)).toEqual(new Set(["ResponsePayloadSizeLimitExceeded"]));
  });

  test("is written in several requests, whole", async () => {
    const { peek, excel } = await opened({ sheets: [{ name: "Blad" }] });
    await write(workbook, plan([{ kind: "createSheet", sheet: "Cijfers" }, writing("Cijfers", 0, 0, wide)]));
    expect(excel.host.stats().errors).toEqual([]);
    expect((await peek({ sheet: "Cijfers", row: 1_190, column: 0, rows: 10, columns: 10 })).values).toEqual(
      wide.slice(1_190),
    );
  });
});

describe("one step for Excel's own undo", () => {
  test.each([
    ["an Excel that has it", { sets: excel365 }],
    ["an Excel that does not", {}],
  ])("writing works in %s", async (_, options) => {
    const { sheets } = await opened({ sheets: [{ name: "Blad" }] }, options);
    const undo = await write(workbook, newSheet());
    await write(workbook, undo);
    expect(await sheets()).toEqual(["Blad"]);
  });
});

describe("the ribbon", () => {
  test("a button asks the open pane, and waits for a pane that is still starting", async () => {
    const { host, excel } = await opened({ sheets: [{ name: "Blad" }] });
    const asked: string[] = [];
    await excel.host.triggerCommand("calculate");
    const stop = host.onCommand((command) => {
      asked.push(command);
    });
    await excel.host.triggerCommand("restore");
    stop();
    expect(asked).toEqual(["calculate", "restore"]);
  });
});

describe("the look", () => {
  test("language and theme are those of Office", async () => {
    const dark = { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" };
    const theme = { ...dark, controlBackgroundColor: "#262626", controlForegroundColor: "#FFFFFF" };
    const { host } = await opened({ sheets: [{ name: "Blad" }] }, { uiLocale: "en-US", theme });
    expect([host.language, host.theme]).toEqual(["en", "dark"]);
    workbook.close();
    const other = await opened({ sheets: [{ name: "Blad" }] }, { uiLocale: "nl-BE" });
    expect([other.host.language, other.host.theme]).toEqual(["nl", "light"]);
  });
});

describe("what only shows or decorates never fails a plan", () => {
  test("a sheet of ours that the user hid is written, and it is told that it could not be shown", async () => {
    const { host, peek } = await opened({ sheets: [{ name: "Blad" }, { name: "Wijkselectie", hidden: true }] });
    const result = await host.apply(
      plan([writing("Wijkselectie", 0, 0, [[5]]), { kind: "show", sheet: "Wijkselectie", row: 0, column: 0 }]),
    );
    expect(result).toMatchObject({
      ok: true,
      told: [{ text: excelWords.toldShow, values: { sheet: "Wijkselectie" } }],
    });
    expect((await peek(place("Wijkselectie", 1, 1))).values).toEqual([[5]]);
  });

  test.each([
    ["a first column without figures", ["n.b.", "n.b."], [1, 2]],
    ["empty figures", ["", ""], ["", ""]],
    ["formulas that have no outcome yet", [{ formula: ["=NA()"] }, { formula: ["=NA()"] }], [1, 2]],
    ["years as figures", [2024, 2025], [1, 2]],
  ])("a chart of %s has the series that the plan names", async (_, first, second) => {
    const { excel } = await opened({ sheets: [{ name: "Blad" }] });
    const rows = [0, 1].map((i) => [`Wijk ${i}`, first[i] ?? "", second[i] ?? ""]);
    const source = { row: 0, column: 0, rows: 3, columns: 3 };
    const chart = { name: "G", kind: "stackedBar", title: "T", altText: "T", source, position: source } as const;
    await write(
      workbook,
      plan([
        { kind: "createSheet", sheet: "Nieuw" },
        writing("Nieuw", 0, 0, [["Wijk", "Gas", "Inkomen"], ...rows]),
        { kind: "chart", sheet: "Nieuw", chart },
      ]),
    );
    const sheet = excel.spreadsheet.sheets.list()[1]?.id ?? "";
    const [drawn, ...others] = excel.spreadsheet.charts.list(sheet);
    expect(others).toEqual([]);
    expect(drawn?.series.map(({ name }) => name)).toEqual(["Gas", "Inkomen"]);
    expect(drawn?.series.map(({ values }) => values?.rect.column)).toEqual([1, 2]);
    expect(drawn?.series.map(({ categories }) => categories?.rect.column)).toEqual([0, 0]);
  });
});

describe("a build of Excel that refuses one undo step", () => {
  test.each(["UndoNotSupported", "GeneralException"])(
    "with %s: everything is written without it, and no later write asks for it",
    async (code) => {
      const { host, excel, peek } = await opened({ sheets: [{ name: "Blad" }] }, { sets: excel365 });
      const asked: boolean[] = [];
      const { run } = Excel;
      Object.assign(Excel, {
        run(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) {
          if (options.mergeUndoGroup) {
            // The first batch looks; the second, which writes, is stopped half-way.
            excel.host.breakBatches([{ batch: 1, kind: "stopped", action: 6, code }]);
          }
          asked.push(options.mergeUndoGroup === true);
          return run(options, batch);
        },
      });
      try {
        // Another test of this file may have made the adapter remember it already.
        jest.resetModules();
        const { applyPlan } = await import("../../../excel-addin/adapter/apply");
        const first = plan([writing("Blad", 0, 0, [["a", 1, 2]])]);
        expect(await applyPlan(first, "nl")).toMatchObject({ ok: true });
        expect(asked[0]).toBe(true);
        asked.length = 0;
        expect(await applyPlan(plan([writing("Blad", 1, 0, [["b", 3, 4]])]), "nl")).toMatchObject({ ok: true });
        expect(asked).not.toContain(true);
      } finally {
        Object.assign(Excel, { run });
        excel.host.breakBatches([]);
      }
      expect((await peek(place("Blad", 2, 3))).values).toEqual([
        ["a", 1, 2],
        ["b", 3, 4],
      ]);
      expect(host.kind).toBe("excel");
    },
  );
});

describe("the way back", () => {
  test("forty thousand cells of long text can be written and put back", async () => {
    const text = "een uitspraak van een buurtbewoner over de straat en de wijk";
    const rows = Array.from({ length: 4_000 }, (_, i) => Array.from({ length: 10 }, (_, j) => `${i} ${j} ${text}`));
    const { peek } = await opened({ sheets: [{ name: "Blad", rows: [["oud"]] }] });
    const undo = await write(
      workbook,
      plan([writing("Blad", 0, 0, rows)], [{ sheet: "Blad", row: 0, column: 0, before: "oud", formula: "" }]),
    );
    await write(workbook, undo);
    expect((await peek(place("Blad", 2, 2))).values).toEqual([
      ["oud", ""],
      ["", ""],
    ]);
    expect((await peek({ sheet: "Blad", row: 3_999, column: 9, rows: 1, columns: 1 })).values).toEqual([[""]]);
  });

  test("a chart that was replaced comes back with its kind, source, title and place", async () => {
    const { excel } = await opened({ sheets: [{ name: "Blad" }] }, { sets: excel365 });
    await write(workbook, newSheet());
    const sheet = excel.spreadsheet.sheets.list()[1]?.id ?? "";
    const before = excel.spreadsheet.charts.list(sheet).map(({ id: _, ...chart }) => chart);
    const other = {
      name: "Wijkwerf",
      kind: "column",
      title: "Anders",
      altText: "Anders",
      source: { row: 0, column: 0, rows: 2, columns: 3 },
      position: { row: 9, column: 3, rows: 4, columns: 3 },
    } as const;
    const undo = await write(workbook, plan([{ kind: "chart", sheet: "Wijkselectie", chart: other }]));
    expect(excel.spreadsheet.charts.list(sheet)).toMatchObject([{ title: "Anders", type: "ColumnClustered" }]);
    await write(workbook, undo);
    const after = excel.spreadsheet.charts.list(sheet).map(({ id: _, ...chart }) => chart);
    const seen = ({ name, type, title, left, top, width, height, series }: (typeof after)[number]) => ({
      name,
      type,
      title,
      box: [left, top, width, height],
      series: series.map(({ values, categories }) => [values?.rect, categories?.rect]),
    });
    expect(after.map(seen)).toEqual(before.map(seen));
  });

  describe.each([
    { title: "that replaces another", replaces: true },
    { title: "where none stood", replaces: false },
  ])("a chart $title", ({ replaces }) => {
    test.each([1, 2, 3, 4, 5])("leaves no half one behind when Excel never answers request %d", async (batch) => {
      const { excel, host } = await opened({ sheets: [{ name: "Blad" }] }, { sets: excel365 });
      const { changes } = newSheet();
      const charts = changes.filter(({ kind }) => kind === "chart");
      await write(workbook, plan(replaces ? changes : changes.filter(({ kind }) => kind !== "chart")));
      const sheet = excel.spreadsheet.sheets.list()[1]?.id ?? "";
      const named = () => excel.spreadsheet.charts.list(sheet).map(({ name }) => name);
      const before = named();
      excel.host.breakBatches([{ batch, kind: "silent" }]);
      const waiting = new AbortController();
      setTimeout(() => waiting.abort(), 100);
      const result = await host.apply(plan(charts), waiting.signal);
      excel.host.breakBatches([]);
      await workbook.settled();
      if ("undo" in result && result.undo) await write(workbook, result.undo);
      expect(named()).toEqual(before);
    });
  });

  test("widths of the user's columns come back", async () => {
    const { excel } = await opened({ sheets: [{ name: "Blad" }] });
    const sheet = excel.spreadsheet.sheets.list()[0]?.id ?? "";
    const before = [0, 1].map((column) => excel.spreadsheet.formats.columnWidth(sheet, column));
    const format = { kind: "format", ...place("Blad", 1, 2), format: { width: 40 } } as const;
    const undo = await write(workbook, plan([writing("Blad", 0, 0, [[1, 2]]), format]));
    expect(excel.spreadsheet.formats.columnWidth(sheet, 0)).not.toBe(before[0]);
    await write(workbook, undo);
    expect([0, 1].map((column) => excel.spreadsheet.formats.columnWidth(sheet, column))).toEqual(before);
  });
});

describe("reading", () => {
  test("merged cells are asked for only where a layout of the user's own is linked", async () => {
    const merged = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    const sheet = { name: "Kandidaatwijken", rows: [["Wijk", ""]], merged };
    const { host } = await opened({ sheets: [sheet] });
    const result = await host.read({});
    expect(result.ok && result.snapshot.blocks[0]?.merged).toEqual([]);
  });

  test("manual calculation is noticed", async () => {
    const { host, excel } = await opened({ sheets: [{ name: "Blad" }] });
    const before = await host.read({});
    expect(before.ok && before.snapshot.manual).toBeUndefined();
    await excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
    const after = await host.read({});
    expect(after.ok && after.snapshot.manual).toBe(true);
  });

  test("a chart that is selected does not stop a reading that asks for the selection", async () => {
    const { host, excel } = await opened({ sheets: [{ name: "Kandidaatwijken", rows: [["Wijk"]] }] });
    excel.host.breakBatches([{ batch: 0, kind: "refused", code: "InvalidSelection" }]);
    const result = await host.read({ selection: true });
    expect(result.ok && result.snapshot.blocks.map(({ values }) => values)).toEqual([[["Wijk"]]]);
  });
});
