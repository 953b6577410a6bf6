/// <reference lib="dom" />
/**
 * Takes pictures of the workbench: `tsx tools/screenshots.ts` makes those of the README and the manual, and with a folder
 * behind it every screen of the pane, in both programs and in every look. Needs `npm run build` and the workbench built.
 */
import { mkdir } from "node:fs/promises";
import { startServer } from "../local-hosts/workbench/server";
import { startBrowser } from "./browser/browser";
import { screens } from "./browser/screens";
import { closeBrowser, openWorkbench, type WorkbenchOptions } from "./browser/workbench";
import { pictures } from "./docs/pictures";

const IMAGES = "docs/images";

async function picturesOfDocs(): Promise<void> {
  await mkdir(IMAGES, { recursive: true });
  const example = await openWorkbench();
  for (const [name, { width, height, paneOnly, options, writes, open }] of Object.entries(pictures)) {
    const own = writes || options !== undefined;
    const workbench = own ? await openWorkbench(options) : example;
    await workbench.page.setViewportSize({ width, height });
    await open(workbench);
    await workbench.settled();
    // Nothing looks pointed at.
    await workbench.page.mouse.move(0, 0);
    await workbench.page.waitForTimeout(500);
    const shown = paneOnly ? workbench.page.locator("#pane iframe") : workbench.page;
    await shown.screenshot({ path: `${IMAGES}/${name}.png` });
    if (own) await workbench.close();
  }
  await example.close();
}

async function everyScreen(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const looks: WorkbenchOptions[] = [
    { host: "excel", theme: "light" },
    { host: "excel", theme: "dark" },
    { host: "excel", theme: "contrast" },
    { host: "excel", theme: "light", forcedColors: true },
    { host: "sheets", theme: "light" },
    { host: "excel", theme: "light", language: "en" },
  ];
  for (const look of looks) {
    const workbench = await openWorkbench(look);
    for (const [name, { open }] of Object.entries(screens)) {
      const words = [look.host, look.language, look.forcedColors ? "forced" : look.theme, name]
        .filter(Boolean)
        .join("-");
      try {
        await open(workbench);
        await showAll(workbench);
      } catch (problem) {
        console.error(`${words}: ${problem}`);
      }
      await workbench.page.locator("#pane").screenshot({ path: `${folder}/${words}.png` });
      await workbench.page.setViewportSize({ width: 1280, height: 900 });
    }
    await workbench.close();
  }
}

/** Makes the window as high as the pane's content, so that nothing is below the edge. */
async function showAll({ page, pane }: Awaited<ReturnType<typeof openWorkbench>>): Promise<void> {
  const needed = await pane.locator("html").evaluate((html) => {
    const inside = [html, ...html.querySelectorAll("*")].map((element) => element.scrollHeight);
    return Math.max(...inside);
  });
  await page.setViewportSize({ width: 1280, height: Math.min(4000, Math.max(900, needed + 150)) });
  await page.waitForTimeout(300);
}

const [folder] = process.argv.slice(2);
const [server, browser] = await Promise.all([startServer(0), startBrowser()]);
process.env.WORKBENCH_URL = server.url;
process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
if (folder) await everyScreen(folder);
else await picturesOfDocs();
await closeBrowser();
await Promise.all([browser.close(), server.close()]);
