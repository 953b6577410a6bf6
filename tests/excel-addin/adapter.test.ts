/// <reference types="office-js" />
/** What is Excel's own in the adapter, with Microsoft's client in front of the local Excel. */
import { plan, write, writing } from "../adapter-contract/helpers";
import type { WorkbookContent } from "../adapter-contract/workbook";
import { newSheet } from "../adapter-contract/writing";
import { excel365, type OpenOptions } from "../local-hosts/office";
import { type ExcelWorkbook, openWorkbook } from "./open-workbook";

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
    expect(result).toMatchObject({ ok: false, problem: { key: expect.stringMatching(/^host\./) } });
    expect(result).not.toMatchObject({ problem: { key: "host.partlyWritten" } });
    expect(await peek(place("Blad", 1, 2))).toEqual(before);
    expect(await sheets()).toEqual(["Blad"]);
  });

  test("a table of that name is seen before anything is written", async () => {
    const { host, peek } = await opened({
      sheets: [{ name: "Blad" }],
      tables: [{ ...place("Blad", 2, 1), row: 4, name: "Rangorde" }],
    });
    expect(await host.apply(newSheet())).toMatchObject({ ok: false, problem: { key: "host.alreadyExists" } });
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
    if (!result.ok) throw new Error(result.problem.key);
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
