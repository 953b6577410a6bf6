/** `npm run sideload`: shows the built add-in to Excel on this computer. `-- --remove` takes it away, `-- --serve` serves it. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type SideloadPlan, sideloadPlan } from "./plan";
import { developerCertificate, serve } from "./serve";

const root = fileURLToPath(new URL("../../", import.meta.url));
const manifest = join(root, "dist/manifests/excel.dev.xml");
const remove = process.argv.includes("--remove");

function main(): void {
  if (!existsSync(manifest)) {
    console.error("Build first: npm run build");
    process.exitCode = 1;
    return;
  }
  const text = readFileSync(manifest, "utf8");
  const id = /<Id>([^<]+)<\/Id>/.exec(text)?.[1] ?? "";
  const origin = new URL(/<IconUrl DefaultValue="([^"]+)"/.exec(text)?.[1] ?? "https://localhost:3000").origin;

  if (process.argv.includes("--serve")) {
    startServing(origin);
    return;
  }
  const plan = sideloadPlan({ platform: process.platform, home: homedir(), manifest, id, remove });
  carryOut(plan);
  const steps = remove ? plan.steps : [`Serve the add-in at ${origin}: npm run sideload -- --serve`, ...plan.steps];
  steps.forEach((step, index) => {
    console.log(`${index + 1}. ${step}`);
  });
  if (!remove)
    console.log("In this version a function is typed as =DEV.WIJKSCORE(...). Remove it: npm run sideload -- --remove");
}

function carryOut({ action }: SideloadPlan): void {
  if (action.kind === "command") {
    const { status } = spawnSync(action.command, action.args, { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  } else if (action.kind === "copy") {
    const file = join(action.folder, action.file);
    if (remove) {
      rmSync(file, { force: true });
    } else {
      mkdirSync(action.folder, { recursive: true });
      copyFileSync(manifest, file);
    }
    console.log(`${remove ? "Removed" : "Wrote"} ${file}`);
  }
}

function startServing(origin: string): void {
  const certificate = developerCertificate(homedir());
  if (!certificate) {
    console.error("Excel loads add-ins over https only. Make a certificate that this computer trusts, once:");
    console.error("  npx office-addin-dev-certs install");
    process.exitCode = 1;
    return;
  }
  serve(join(root, "dist/excel-addin"), Number(new URL(origin).port || 443), certificate);
  console.log(`Serving the add-in at ${origin}, to this computer only. Stop with Ctrl+C.`);
}

main();
