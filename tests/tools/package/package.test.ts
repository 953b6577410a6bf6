/** `npm run package` as it is called. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../../..");
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), "tools/package/package.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });

test("without an address it says what it needs, and makes nothing", () => {
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toContain("--origin");
  expect(stderr).toContain("--contact");
});

test("an address that Excel would refuse stops it before anything is built", () => {
  const { status, stderr } = run("--origin", "http://addins.example.be");
  expect(status).not.toBe(0);
  expect(stderr).toContain("https");
});
