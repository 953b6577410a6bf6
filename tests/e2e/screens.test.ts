/** What holds on every screen of the pane, in each program, look and width. */
import type { Frame } from "playwright-core";
import { accessibilityFaults } from "./accessibility";
import { type PaneScreen, screens } from "./screens";
import { closeBrowser, openWorkbench, type Workbench, type WorkbenchOptions } from "./workbench";

const all: [string, PaneScreen][] = Object.values(screens).map((screen) => [screen.title, screen]);

afterAll(closeBrowser);

/** The frame of the pane as a page of its own. */
async function frameOf(workbench: Workbench): Promise<Frame> {
  const frame = await (await workbench.page.locator("#pane iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("The pane is not there.");
  return frame;
}

async function hasSidewaysScroll(workbench: Workbench): Promise<boolean> {
  return (await frameOf(workbench)).evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}

interface Look extends WorkbenchOptions {
  readonly inWords: string;
  /** Chromium forces the colours, but axe-core reads the ones that were there before. */
  readonly leaveOutRules?: readonly string[];
  /** Which screens are looked at; without it all. */
  readonly which?: (place: number) => boolean;
}

describe.each<Look>([
  { inWords: "in Excel" },
  { inWords: "in Google Sheets", host: "sheets" },
  // Each screen is looked at in one of these two: they differ in colours and words, not in how a screen is made.
  { inWords: "in the dark, in English", theme: "dark", language: "en", which: (place) => place % 2 === 0 },
  { inWords: "in the contrast theme", theme: "contrast", which: (place) => place % 2 === 1 },
  // Colours are all that differs here, and axe-core cannot judge those: a few screens tell whether anything breaks.
  {
    inWords: "with the colours of the operating system",
    forcedColors: true,
    leaveOutRules: ["color-contrast"],
    which: (place) => place < 4,
  },
])("$inWords", ({ inWords: _, leaveOutRules, which = () => true, ...options }) => {
  let workbench: Workbench;
  const narrowest = options.host === "sheets" ? 300 : 320;

  beforeAll(async () => {
    workbench = await openWorkbench(options);
    if (narrowest === 320) await workbench.page.getByRole("separator").press("Home");
  });

  afterAll(() => workbench.close());

  test.each(all.filter((_screen, place) => which(place)))(
    `%s is accessible and fits in ${narrowest} without sideways scroll`,
    async (_title, screen) => {
      await screen.open(workbench);
      expect(await workbench.page.locator("#pane").evaluate((pane) => pane.clientWidth)).toBe(narrowest);
      expect(await accessibilityFaults(await frameOf(workbench), { leaveOutRules: leaveOutRules ?? [] })).toEqual([]);
      expect(await hasSidewaysScroll(workbench)).toBe(false);
    },
  );
});
