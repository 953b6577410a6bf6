/** Finds a Chromium to drive: an installed Chrome, Edge or Chromium, else the one that an npm package carries (Linux). */
import { existsSync } from "node:fs";
import chromiumPackage from "@sparticuz/chromium";
import { type BrowserServer, chromium } from "playwright-core";

const installed: Readonly<Record<string, readonly string[]>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** No sandbox because tests may run as root in a container; the page under test is ours. The rest keeps it off the network. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

/** Starts a browser that several test files can use at once. */
export async function startBrowser(): Promise<BrowserServer> {
  const executablePath =
    process.env.CHROMIUM ??
    installed[process.platform]?.find((path) => existsSync(path)) ??
    (await chromiumPackage.executablePath());
  return chromium.launchServer({ executablePath, args: flags });
}
