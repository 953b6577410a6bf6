/** How soon the pane of the workbench shows something and can be used, in Chromium, beside a bare pane with Fluent. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { startServer } from "../local-hosts/workbench/server";
import { startBrowser } from "../tools/browser/browser";
import { type BenchRow, median } from "./measure";

const RUNS = 7;

interface Shown {
  paint: number;
  ready: number;
}

/** From the request of the pane's page, in a window without cache; medians. Needs the builds that `npm start` makes. */
export async function firstPaintBench(): Promise<BenchRow[]> {
  const [server, launched, bare] = await Promise.all([startServer(0), startBrowser(), barePane()]);
  const browser = await chromium.connect(launched.wsEndpoint());
  const [ours, theirs]: [Shown[], Shown[]] = [[], []];
  // In turns, the first of each to warm up the browser.
  for (let run = 0; run <= RUNS; run++) {
    ours.push(await show(browser, server.url));
    theirs.push(await show(browser, server.url, bare));
  }
  await browser.close();
  await launched.close();
  await server.close();
  const middle = (all: readonly Shown[], what: keyof Shown) => median(all.slice(1).map((one) => one[what]));
  return [
    { name: "first paint of the pane", ms: middle(ours, "paint"), plainMs: middle(theirs, "paint") },
    {
      name: "pane ready, heading drawn by React (plain: a heading and a button in Fluent)",
      ms: middle(ours, "ready"),
      plainMs: middle(theirs, "ready"),
    },
  ];
}

/** The pane beside its spreadsheet; with `script` in place of its own, beside the same sheet functions. */
async function show(browser: Browser, url: string, script?: string): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-BE" });
  const page = await context.newPage();
  if (script !== undefined) {
    await page.route(/\/excel-addin\/taskpane\.js/, (route) => route.fulfill({ contentType: SCRIPT, body: script }));
  }
  await page.addInitScript(markHeading);
  await page.goto(url);
  const heading = page.frameLocator("#pane iframe").locator(".ww-app h1").first();
  await heading.waitFor();
  const shown = await heading.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    ready: performance.getEntriesByName("heading")[0]?.startTime ?? Number.NaN,
  }));
  await context.close();
  return shown;
}

const SCRIPT = "text/javascript";

/** In the page: the browser itself tells when the heading is there, not the next time that somebody looks. */
function markHeading(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector(".ww-app h1")) return;
    watch.disconnect();
    performance.mark("heading");
  });
  watch.observe(document, { childList: true, subtree: true });
}

async function barePane(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("bare-pane.tsx", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    target: "es2020",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}
