/** Puts a package together for each host from what was built: one folder and one zip, the same bytes for the same source. */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { billOfMaterials } from "./bill-of-materials";
import { checksums } from "./checksums";
import { excelPage, sheetsPage } from "./handover-pages";
import { headerSamples } from "./header-samples";
import { keepPrevious, listScripts } from "./script-folder";
import { thirdParty } from "./third-party";
import { zipFolder } from "./zip-folder";

export interface PackageOptions {
  /** The repository, with its lock file and what is installed. */
  root: string;
  /** What the build made. */
  dist: string;
  /** The folder for the packages; what stands there of the same names is replaced. */
  out: string;
  /** Where the Excel files will stand. */
  origin: string;
  version: string;
  /** The workbook for whom nothing may be installed. */
  template: Uint8Array;
  /** The zip of the version before, whose scripts open panes still ask for. */
  previous?: string | undefined;
}

/** Returns the folders, each with a zip of the same name beside it. Throws when nothing was built. */
export function makePackages(options: PackageOptions): string[] {
  const { root, dist, out, origin, version, template, previous } = options;
  if (!existsSync(join(dist, "manifests/excel.xml"))) throw new Error(`There is no build in ${dist}: npm run build`);
  const bom = billOfMaterials(root, version);
  const shared = {
    "sbom.cdx.json": bom,
    "LICENTIES.txt": thirdParty(root, bom),
    "Wijkwerf-sjabloon.xlsx": template,
  };

  const excel = emptyFolder(out, `wijkwerf-excel-${version}`);
  cpSync(join(dist, "excel-addin"), join(excel, "bestanden"), { recursive: true });
  cpSync(join(dist, "manifests/excel.xml"), join(excel, "manifest.xml"));
  listScripts(excel);
  if (previous) keepPrevious(excel, previous);
  write(excel, { ...headerSamples(origin), "LEESMIJ.html": excelPage(origin, version), ...shared });

  const sheets = emptyFolder(out, `wijkwerf-google-${version}`);
  cpSync(join(dist, "sheets-addon"), join(sheets, "script"), { recursive: true });
  cpSync(join(root, "manifests/appsscript.test.json"), join(sheets, "proef/appsscript.json"));
  write(sheets, { "LEESMIJ.html": sheetsPage(version), ...shared });

  for (const folder of [excel, sheets]) {
    cpSync(join(root, "LICENSE"), join(folder, "LICENSE"));
    writeFileSync(join(folder, "SHA256SUMS"), checksums(folder));
    writeFileSync(`${folder}.zip`, zipFolder(folder));
  }
  return [excel, sheets];
}

function emptyFolder(out: string, name: string): string {
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
