/** `npm run store`: draws and photographs what both stores ask for, in dist-package/store. Needs the workbench built. */
import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { startServer } from "../../local-hosts/workbench/server";
import { startBrowser } from "../browser/browser";
import { closeBrowser, openWorkbench } from "../browser/workbench";
import { drawings, ICON, looks } from "./store-pictures";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}dist-package/store`;

async function draw(endpoint: string): Promise<void> {
  const icon = await readFile(`${root}manifests/icons/icon.svg`, "utf8");
  const browser = await chromium.connect(endpoint);
  const page = await browser.newPage();
  for (const { name, width, height, markup } of drawings) {
    await page.setViewportSize({ width, height });
    await page.setContent(`<body style="margin:0">${markup.replace(ICON, () => icon)}</body>`);
    await page.screenshot({ path: `${folder}/${name}.png`, omitBackground: true });
  }
  await browser.close();
}

async function photograph(): Promise<void> {
  for (const { prefix, width, height, options, screens } of looks) {
    const workbench = await openWorkbench(options);
    await workbench.page.setViewportSize({ width, height });
    for (const [name, screen] of Object.entries(screens)) {
      await screen.open(workbench);
      await workbench.settled();
      await workbench.page.waitForTimeout(500);
      await workbench.page.screenshot({ path: `${folder}/${prefix}-${name}.png` });
      console.log(`${prefix}-${name}.png`);
    }
    await workbench.close();
  }
}

await mkdir(folder, { recursive: true });
const [server, browser] = await Promise.all([startServer(0), startBrowser()]);
process.env.WORKBENCH_URL = server.url;
process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
await draw(browser.wsEndpoint());
await photograph();
await closeBrowser();
await Promise.all([browser.close(), server.close()]);
