/** `npm run template`: writes the workbook for whom nothing may be installed, and the example workbook, in dist/. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { EXAMPLE_FILE, exampleFile, TEMPLATE_FILE, templateFile } from "./template-file";

const folder = fileURLToPath(new URL("../../dist/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, content] of [
  [TEMPLATE_FILE, templateFile()],
  [EXAMPLE_FILE, exampleFile()],
] as const) {
  writeFileSync(join(folder, name), content);
  console.log(`dist/${name}`);
}
