/** What holds on every screen of the pane, in each program, look and width. */
import type { Frame } from "playwright-core";
import { changeLook } from "../../tools/browser/change-look";
import { type PaneScreen, screens } from "../../tools/browser/screens";
import { closeBrowser, openWorkbench, type Workbench, type WorkbenchOptions } from "../../tools/browser/workbench";
import { accessibilityFaults } from "./accessibility";

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

interface Program extends WorkbenchOptions {
  readonly inWords: string;
  /** The looks that a screen is looked at in, besides the light one: a sidebar of Google has no others. */
  readonly looks?: readonly ("dark" | "contrast")[];
  /** Which screens are looked at; without it all. */
  readonly which?: (place: number) => boolean;
}

/** In another look a screen is made of the same elements: only their colours can be at fault. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
/** Chromium forces the colours, but axe-core reads the ones that were there before. */
const FORCED = { leaveOutRules: ["color-contrast"] };

describe.each<Program>([
  { inWords: "in Excel", looks: ["dark", "contrast"] },
  { inWords: "in Google Sheets", host: "sheets" },
  // Other words, the same screens.
  { inWords: "in English", language: "en", which: (place) => place % 2 === 0 },
])("$inWords", ({ inWords: _, looks = [], which = () => true, ...options }) => {
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
      const frame = await frameOf(workbench);
      expect(await accessibilityFaults(frame)).toEqual([]);
      expect(await hasSidewaysScroll(workbench)).toBe(false);
      for (const look of looks) {
        await changeLook(frame, look);
        expect([look, ...(await accessibilityFaults(frame, { onlyRules: COLOUR_RULES }))]).toEqual([look]);
        expect([look, await hasSidewaysScroll(workbench)]).toEqual([look, false]);
      }
      if (looks.length > 0) await changeLook(frame, "light");
    },
  );
});

test("in 300 the attitude per wijk is in sight with its number of conversations", async () => {
  const workbench = await openWorkbench({ host: "sheets" });
  await screens.interviews.open(workbench);
  expect(await workbench.page.locator("#pane").evaluate((pane) => pane.clientWidth)).toBe(300);
  const table = workbench.pane.getByRole("region", { name: /Houding per wijk/ });
  expect(await table.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await workbench.close();
});

// Colours are all that differs here, and axe-core cannot judge those: a few screens tell whether anything breaks.
describe("with the colours of the operating system", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ forcedColors: true });
  });

  afterAll(() => workbench.close());

  test.each(all.slice(0, 4))("%s is accessible", async (_title, screen) => {
    await screen.open(workbench);
    expect(await accessibilityFaults(await frameOf(workbench), FORCED)).toEqual([]);
    expect(await hasSidewaysScroll(workbench)).toBe(false);
  });
});
