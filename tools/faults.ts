/** `npm run faults`: every fault at every call of a host, where `npm test` tries a sample; prints the table of outcomes. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const jest = join(root, "node_modules/jest/bin/jest.js");

/** An hour for each test: some hundreds of workbooks are opened in one. */
const args = ["--selectProjects", "node", "--testTimeout", "3600000", "--silent=false", "--testPathPatterns"];
/** Office.js keeps what it opened: all faults in Excel take some gigabytes. */
const env = {
  ...process.env,
  WIJKWERF_FAULTS: "all",
  WIJKWERF_SEED: "free",
  NODE_OPTIONS: "--max-old-space-size=8192",
};
const run = (pattern: string): number =>
  spawnSync(process.execPath, [jest, ...args, pattern], { cwd: root, stdio: "inherit", env }).status ?? 1;

/** Each thousand random workbooks, with a seed of their own, in a process of their own: Office.js keeps what it opened. */
const THOUSANDS = 5;
const codes = [run("/faults\\.test"), ...Array.from({ length: THOUSANDS }, () => run("/random\\.test"))];
process.exitCode = Math.max(...codes);
