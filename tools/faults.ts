/** `npm run faults`: every fault at every call of a host, where `npm test` tries a sample; prints the table of outcomes. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const jest = join(root, "node_modules/jest/bin/jest.js");

/** An hour for each test: some hundreds of workbooks are opened in one. */
const args = [
  "--selectProjects",
  "node",
  "--testTimeout",
  "3600000",
  "--testPathPatterns",
  "/(faults|random)\\.test",
  "--silent=false",
];
const env = { ...process.env, WIJKWERF_FAULTS: "all" };
process.exitCode = spawnSync(process.execPath, [jest, ...args], { cwd: root, stdio: "inherit", env }).status ?? 1;
