/** Opens a local Google Sheets with the built add-on in it. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { FileLocale, ScriptManifest, SheetsHost } from "../../../local-hosts/sheets/interface";
import type { createSheetsHost } from "../../../local-hosts/sheets/sheets-host";
import type { createSpreadsheet } from "../../../local-hosts/spreadsheet/headless";
import type { Spreadsheet } from "../../../local-hosts/spreadsheet/interface";
import { evaluateInRealm } from "./vm-realm";

const root = join(__dirname, "../../..");
const built = join(root, "dist/sheets-addon");

interface Bundle {
  createSpreadsheet: typeof createSpreadsheet;
  createSheetsHost: typeof createSheetsHost;
}

const bundle = createRequire(__filename)(join(root, "dist-local/sheets-host.cjs")) as Bundle;

export const code = readFileSync(join(built, "Code.js"), "utf8");
export const sidebarHtml = readFileSync(join(built, "sidebar.html"), "utf8");
export const restHtml = readFileSync(join(built, "sidebar-rest.html"), "utf8");
const map = readdirSync(join(built, "map")).map((file) => [
  `map/${file.replace(/\.html$/, "")}`,
  readFileSync(join(built, "map", file), "utf8"),
]);
export const manifest = JSON.parse(readFileSync(join(built, "appsscript.json"), "utf8")) as ScriptManifest;

export interface OpenSheets {
  host: SheetsHost;
  spreadsheet: Spreadsheet;
}

export interface OpenSheetsOptions {
  sheets?: readonly string[];
  locale?: FileLocale;
  userLocale?: string;
  timeZone?: string;
  manifest?: ScriptManifest;
  /** Another script than the built one. */
  code?: string;
}

export async function openSheets(options: OpenSheetsOptions = {}): Promise<OpenSheets> {
  const { sheets = ["Blad1"], ...rest } = options;
  const spreadsheet = await bundle.createSpreadsheet({ sheets });
  const host = bundle.createSheetsHost({
    spreadsheet,
    code,
    files: { sidebar: sidebarHtml, "sidebar-rest": restHtml, ...Object.fromEntries(map) },
    manifest,
    fileName: "Wijkrenovatie",
    evaluate: evaluateInRealm,
    ...rest,
  });
  await spreadsheet.settled();
  return { host, spreadsheet };
}
