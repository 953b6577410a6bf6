/** How soon the pane of the workbench shows something and can be used, in Chromium. */
import { chromium } from "playwright-core";
import { startServer } from "../local-hosts/workbench/server";
import { startBrowser } from "../tools/browser/browser";
import { type BenchRow, median } from "./measure";

const RUNS = 5;

/** From the request of the pane's page, in a window without cache; medians. Needs the builds that `npm start` makes. */
export async function firstPaintBench(): Promise<BenchRow[]> {
  const [server, launched] = await Promise.all([startServer(0), startBrowser()]);
  const browser = await chromium.connect(launched.wsEndpoint());
  const paints: number[] = [];
  const readies: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-BE" });
    const page = await context.newPage();
    await page.goto(server.url);
    const heading = page.frameLocator("#pane iframe").locator(".ww-app h1").first();
    await heading.waitFor();
    const ready = await heading.evaluate(() => performance.now());
    const paint = await heading.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    );
    paints.push(paint);
    readies.push(ready);
    await context.close();
  }
  await browser.close();
  await launched.close();
  await server.close();
  return [
    { name: "first paint of the pane", ms: median(paints) },
    { name: "pane ready, heading drawn by React", ms: median(readies) },
  ];
}
