/** `npm run package -- --origin https://addins.example.be/wijkwerf`: one folder and one zip per host, ready to hand over. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildOptions } from "../build-options";
import { templateFile } from "../template/template-file";
import { makePackages } from "./make-packages";

const root = fileURLToPath(new URL("../../", import.meta.url));

const USAGE = `npm run package -- --origin https://addins.example.be/wijkwerf [options]

  --origin    where the Excel files will stand (https, without a slash at the end)
  --contact   whom users ask for help: a mail address, a web address or a few words
  --previous  the zip of the version before, so that panes that are open keep their scripts
  --out       the folder for the packages, default dist-package`;

function main(): number {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { origin: text, contact: text, previous: text, out: text } });
  if (values.origin === undefined) {
    console.error(USAGE);
    return 1;
  }
  const { origin, version, contact } = buildOptions(values);
  if (!build(origin, contact)) {
    console.error("The build failed; see above.");
    return 1;
  }
  const folders = makePackages({
    root,
    dist: join(root, "dist"),
    out: join(root, values.out ?? "dist-package"),
    origin,
    version,
    template: templateFile(),
    previous: values.previous,
  });
  for (const folder of folders) console.log(`${folder}.zip`);
  return 0;
}

function build(origin: string, contact: string | undefined): boolean {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const env = [`origin=${origin}`, ...(contact === undefined ? [] : [`contact=${contact}`])];
  const args = ["--import", "tsx", webpack, ...env.flatMap((one) => ["--env", one])];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  return status === 0;
}

process.exitCode = main();
