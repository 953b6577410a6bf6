/** Before all browser tests: one workbench server and one browser, for all of them. */
import type { BrowserServer } from "playwright-core";
import { type RunningServer, startServer } from "../../local-hosts/workbench/server";
import { startBrowser } from "../../tools/browser/browser";
import { writeExampleFile } from "../../tools/example-file";
import { genk } from "../examples/genk";

declare global {
  // Jest keeps globals from its set-up to its tear-down.
  var workbenchUnderTest: { server: RunningServer; browser: BrowserServer } | undefined;
}

export default async function setUp(): Promise<void> {
  writeExampleFile("genk", genk);
  const [server, browser] = await Promise.all([startServer(0), startBrowser()]);
  globalThis.workbenchUnderTest = { server, browser };
  process.env.WORKBENCH_URL = server.url;
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
}
