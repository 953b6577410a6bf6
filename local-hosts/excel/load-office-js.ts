/** Evaluates Microsoft's own office.js in Node, in a page that is no more than a window with a few stubs. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import type { ExcelHost } from "./interface";

/** The globals that office.js gives to the add-in; typed by whoever uses them (@types/office-js). */
export interface OfficePage {
  readonly window: Record<string, unknown>;
  readonly Office: unknown;
  readonly Excel: unknown;
  readonly OfficeExtension: unknown;
  readonly CustomFunctions: unknown;
  /** Runs more code in the page, such as the built add-in. */
  evaluate(code: string, fileName?: string): unknown;
}

const base = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const compiled = new Map<string, vm.Script>();

function script(file: string): vm.Script {
  const known = compiled.get(file);
  if (known) return known;
  const fresh = new vm.Script(readFileSync(file, "utf8"), { filename: file });
  compiled.set(file, fresh);
  return fresh;
}

/** Installs the host, loads office.js as Excel for Windows would, and resolves when Office.onReady does. */
export async function loadOfficeJs(host: ExcelHost, from: string = process.cwd()): Promise<OfficePage> {
  const manifest = createRequire(join(from, "package.json")).resolve("@microsoft/office-js/package.json");
  const dist = join(dirname(manifest), "dist");
  const window: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance, URL, queueMicrotask },
    navigator: { userAgent: "Windows NT 10.0; Win64; x64" },
    location: new URL("https://localhost:3000/taskpane.html"),
    history: {},
    document: pageDocument((address) => run(address.slice(base.length))),
  };
  window.window = window;
  window.self = window;
  const context = vm.createContext(window);
  const run = (file: string) => script(join(dist, file)).runInContext(context);
  host.install(window);
  run("office.js");
  await (window.Office as { onReady(): Promise<unknown> }).onReady();
  return {
    window,
    Office: window.Office,
    Excel: window.Excel,
    OfficeExtension: window.OfficeExtension,
    CustomFunctions: window.CustomFunctions,
    evaluate: (code, fileName) => vm.runInContext(code, context, fileName ? { filename: fileName } : {}),
  };
}

/** As much of a document as office.js looks at: where it came from, and script tags, which run when they are added. */
function pageDocument(runScript: (address: string) => void) {
  const head = {
    appendChild(element: { src?: string; onload?: (() => void) | null }) {
      if (!element.src?.startsWith(base)) return;
      const { src } = element;
      setTimeout(() => {
        runScript(src);
        element.onload?.();
      }, 0);
    },
  };
  return {
    readyState: "complete",
    head,
    addEventListener: () => undefined,
    createElement: () => ({ setAttribute: () => undefined }),
    getElementById: () => null,
    getElementsByTagName: (name: string) => (name === "head" ? [head] : [{ src: `${base}office.js` }]),
  };
}
