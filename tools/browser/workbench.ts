/** Drives the workbench as a person does, and reads what stands in its cells. */
import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core";
import type { CellValue, Rect, Spreadsheet } from "../../local-hosts/spreadsheet/interface";
import type { Addin } from "../../local-hosts/workbench/page/addin";

export interface WorkbenchOptions {
  readonly language?: "nl" | "en";
  readonly theme?: "light" | "dark" | "contrast";
  readonly host?: "excel" | "sheets";
  /** Default the example; "genk" is there where the browser tests put it. */
  readonly workbook?: "example" | "empty" | "genk";
  readonly forcedColors?: boolean;
}

export interface Workbench {
  readonly page: Page;
  /** The add-in beside the grid. */
  readonly pane: FrameLocator;
  /** Values of "Blad!A1:C3" after calculation. */
  cells(range: string): Promise<CellValue[][]>;
  /** What a person reads in those cells. */
  texts(range: string): Promise<string[][]>;
  formulas(range: string): Promise<string[][]>;
  sheets(): Promise<string[]>;
  /** Name of the sheet that is shown. */
  openSheet(): Promise<string>;
  /** Goes to a cell and waits until what is typed comes in it. */
  goToType(cell: string): Promise<void>;
  /** Types something else in a cell than what stands there, with the keyboard, as a person does. */
  type(cell: string, text: string): Promise<void>;
  /** Changes a cell at once as the person at the grid, for tests that are not about typing. */
  put(cell: string, value: CellValue): Promise<void>;
  /** Puts rows of cells at once, from this cell on. */
  fill(cell: string, rows: readonly (readonly CellValue[])[]): Promise<void>;
  /** Opens the sheet and selects the range with the name box. */
  goTo(range: string): Promise<void>;
  /** Waits until the page has opened what was asked. */
  opened(): Promise<void>;
  /** Waits until formulas, sheet functions and the add-in's batches are done. */
  settled(): Promise<void>;
  /** Addresses that were asked for and are not on this machine. */
  readonly outside: readonly string[];
  /** What the pages complained of in the console. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** What the page of the workbench keeps in sight for tests. */
interface InPage {
  workbench: { grid: Spreadsheet; addin: Addin };
}

/** Univer says this of formulas that were computed anew while others waited. What they give is right, and tested. */
const harmless = /^Dependency tree not found for treeId/;

/** To load the whole of a spreadsheet and the add-in beside it. */
const OPENING_MS = 45_000;

let browser: Promise<Browser> | undefined;

/** Opens the workbench in a window without cookies or memory of an earlier one. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  browser ??= chromium.connect(given("BROWSER_ENDPOINT"));
  const { forcedColors, ...settings } = options;
  const context = await (await browser).newContext({
    viewport: { width: 1280, height: 900 },
    locale: "nl-BE",
    // Nothing to wait for, and no colour that is halfway to another.
    reducedMotion: "reduce",
    ...(forcedColors ? { forcedColors: "active" as const } : {}),
  });
  // A step of a test that takes longer has failed, also on a machine that does other work meanwhile.
  context.setDefaultTimeout(40_000);
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!/^(http:\/\/localhost:\d+\/|data:|blob:|about:)/.test(request.url())) outside.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !harmless.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${given("WORKBENCH_URL")}?${new URLSearchParams({ ...settings })}`);
  const workbench: Workbench = {
    page,
    pane: page.frameLocator("#pane iframe"),
    cells: (range) => page.evaluate(readCells, placeOf(range)),
    texts: (range) => page.evaluate(readTexts, placeOf(range)),
    formulas: (range) => page.evaluate(readFormulas, placeOf(range)),
    sheets: () => page.evaluate(() => (window as unknown as InPage).workbench.grid.sheets.list().map((it) => it.name)),
    openSheet: () =>
      page.evaluate(() => {
        const { grid } = (window as unknown as InPage).workbench;
        return grid.sheets.list().find((it) => it.id === grid.sheets.active())?.name ?? "";
      }),
    async goTo(range) {
      const { sheet, address } = placeOf(range);
      // Not by its tab: a press of a third of a second, as on a machine that is busy, drags the tab along.
      await page.evaluate(openSheet, sheet);
      const nameBox = page.locator('[data-u-comp="defined-name"] input');
      await nameBox.fill(address);
      await nameBox.press("Enter");
    },
    async goToType(cell) {
      await workbench.goTo(cell);
      await page.waitForFunction(isAtHand, placeOf(cell));
    },
    async type(cell, text) {
      const place = placeOf(cell);
      const stood = await page.evaluate(readContent, place);
      // A person who sees nothing appear types again.
      for (let tries = 0; tries < 3; tries++) {
        await workbench.goToType(cell);
        await page.keyboard.type(text, { delay: 20 });
        await page.keyboard.press("Enter");
        for (let looks = 0; looks < 40; looks++) {
          if ((await page.evaluate(readContent, place)) !== stood) return;
          await page.waitForTimeout(100);
        }
        await page.keyboard.press("Escape");
      }
      throw new Error(`Nothing of "${text}" came in ${cell}; the keyboard was at ${await page.evaluate(keyboardAt)}.`);
    },
    put: (cell, value) => page.evaluate(writeCells, { ...placeOf(cell), rows: [[value]] }),
    fill: (cell, rows) => page.evaluate(writeCells, { ...placeOf(cell), rows }),
    async opened() {
      await page.waitForFunction(() => /ready|failed/.test(document.body?.dataset.state ?? ""), null, {
        timeout: OPENING_MS,
      });
      const state = await page.locator("body").getAttribute("data-state");
      if (state !== "ready") throw new Error(`The workbench says: ${await page.locator("#status").innerText()}`);
    },
    settled: () => page.evaluate(() => (window as unknown as InPage).workbench.addin.settled()),
    outside,
    complaints,
    close: () => context.close(),
  };
  await workbench.opened();
  return workbench;
}

/** Lets go of the browser; once per test file, after the last test. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the set-up of the browser tests did not run.`);
  return value;
}

interface RangePlace {
  readonly sheet: string;
  readonly address: string;
  readonly rect: Rect;
}

/** "Blad 1!B2:C3" as the sheet and the rectangle. */
function placeOf(range: string): RangePlace {
  const match = /^(.+)!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range);
  if (!match) throw new Error(`Not a range with its sheet: ${range}`);
  const [, sheet = "", left = "", top = "", right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnNumber(left);
  const rect = { row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 };
  return { sheet, address: range.slice(sheet.length + 1), rect };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;

// These run in the page: each is sent as text and must stand on its own.

async function readCells({ sheet, rect }: RangePlace): Promise<CellValue[][]> {
  const { grid } = (window as unknown as InPage).workbench;
  await grid.settled();
  return grid.cells.values(grid.sheets.list().find((it) => it.name === sheet)?.id ?? "", rect);
}

async function readTexts({ sheet, rect }: RangePlace): Promise<string[][]> {
  const { grid } = (window as unknown as InPage).workbench;
  await grid.settled();
  return grid.cells.texts(grid.sheets.list().find((it) => it.name === sheet)?.id ?? "", rect);
}

async function readFormulas({ sheet, rect }: RangePlace): Promise<string[][]> {
  const { grid } = (window as unknown as InPage).workbench;
  await grid.settled();
  return grid.cells.formulas(grid.sheets.list().find((it) => it.name === sheet)?.id ?? "", rect);
}

function openSheet(name: string): void {
  const { grid } = (window as unknown as InPage).workbench;
  const id = grid.sheets.list().find((it) => it.name === name)?.id ?? "";
  if (grid.sheets.active() !== id) grid.as("user", () => grid.sheets.activate(id));
}

/** What a cell holds: its formula, or else its value. */
function readContent({ sheet, rect }: RangePlace): string {
  const { grid } = (window as unknown as InPage).workbench;
  const id = grid.sheets.list().find((it) => it.name === sheet)?.id ?? "";
  return `${grid.cells.formulas(id, rect)[0]?.[0] || grid.cells.values(id, rect)[0]?.[0]}`;
}

/** The cell is the selected one, and the keyboard is the grid's: not the name box's, nor the pane's. */
function isAtHand({ sheet, rect }: RangePlace): boolean {
  const { grid } = (window as unknown as InPage).workbench;
  const selected = grid.selection.get();
  const [first] = selected.rects;
  const name = grid.sheets.list().find((it) => it.id === selected.sheet)?.name;
  const typesInGrid = document.activeElement?.closest('[data-u-comp="editor"]');
  return name === sheet && first?.row === rect.row && first.column === rect.column && Boolean(typesInGrid);
}

function keyboardAt(): string {
  const at = document.activeElement;
  return `${at?.tagName} ${at?.id} of ${at?.closest("[data-u-comp]")?.getAttribute("data-u-comp") ?? "the page"}`;
}

function writeCells({ sheet, rect, rows }: RangePlace & { rows: readonly (readonly CellValue[])[] }): void {
  const { grid } = (window as unknown as InPage).workbench;
  const id = grid.sheets.list().find((it) => it.name === sheet)?.id ?? "";
  const filled = { ...rect, rows: rows.length, columns: rows[0]?.length ?? 0 };
  grid.as("user", () => grid.cells.write(id, filled, rows));
}
