/** `npm run push:sheets`, as far as one comes without an account of Google, and what the manual says of it. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PUSHED_FILES } from "../../tools/sheets-push";

const repository = join(__dirname, "../..");
const root = mkdtempSync(join(tmpdir(), "push-"));
const read = (file: string) => readFileSync(join(repository, file), "utf8");

beforeAll(() => {
  cpSync(join(repository, "dist/sheets-addon"), join(root, "dist/sheets-addon"), { recursive: true });
  cpSync(join(repository, "manifests/appsscript.test.json"), join(root, "manifests/appsscript.test.json"));
});

afterAll(() => rmSync(root, { recursive: true }));

/** Without a home of its own nobody is signed in. */
function push(...args: string[]) {
  const tsx = join(repository, "node_modules/tsx/dist/cli.mjs");
  const program = join(repository, "tools/sheets-push.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, program, "--root", root, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, HOME: root, USERPROFILE: root },
  });
  return { status, said: stdout + stderr };
}

const copyProject = (file: string) => cpSync(join(repository, `${file}.example`), join(root, file));

test("without a project file it says which one to copy, and pushes nothing", () => {
  for (const [args, file] of [
    [[], ".clasp.json"],
    [["--test"], ".clasp.test.json"],
  ] as const) {
    const { status, said } = push(...args);
    expect(status).toBe(1);
    expect(said).toContain(`Copy ${file}.example to ${file}`);
  }
});

test("it looks at the files and comes to the point where Google asks who you are", () => {
  copyProject(".clasp.json");
  const { status, said } = push();
  expect(said).toContain(`Pushing ${PUSHED_FILES.length} files: Code.js, appsscript.json`);
  expect(said).toMatch(/credentials/i);
  expect(status).not.toBe(0);
});

test("the project to try things in gets the same files and a manifest that keeps errors", () => {
  copyProject(".clasp.test.json");
  const { said } = push("--test");
  expect(said).toMatch(/credentials/i);
  const manifest = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));
  const own = manifest("dist/sheets-addon-test/appsscript.json");
  const used = manifest("dist/sheets-addon/appsscript.json");
  // Nothing else differs: what is tried is what is used, and it may do no more.
  expect(own).toEqual({ ...used, exceptionLogging: "STACKDRIVER" });
  expect(used.exceptionLogging).toBe("NONE");
});

test("a file that is not of the add-on stops it before anything leaves", () => {
  copyProject(".clasp.json");
  const foreign = join(root, "dist/sheets-addon/notes.html");
  writeFileSync(foreign, "x");
  const { status, said } = push();
  rmSync(foreign);
  expect(status).toBe(1);
  expect(said).toContain("not part of the add-on: notes.html");
  expect(said).not.toMatch(/credentials/i);
});

test("the manual says how many files leave, and which", () => {
  const manual = read("docs/google.md");
  const map = PUSHED_FILES.filter((file) => file.startsWith("map/"));
  expect(manual).toContain(`precies ${PUSHED_FILES.length} bestanden`);
  expect(manual).toContain(`(${map.length} bestanden)`);
  for (const file of PUSHED_FILES.filter((one) => !map.includes(one))) expect(manual).toContain(`\`${file}\``);
  expect([...manual.matchAll(/\b(\d+|vier|vijf|tien) bestanden/g)].map(([, count]) => count).sort()).toEqual(
    [String(map.length), String(PUSHED_FILES.length), String(PUSHED_FILES.length)].sort(),
  );
});

test("the manual gives a reason for each permission, and names no other", () => {
  const { oauthScopes } = JSON.parse(read("manifests/appsscript.json")) as { oauthScopes: string[] };
  const names = oauthScopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", ""));
  const section = read("docs/google.md").split("## Wat de add-on mag")[1]?.split("\n## ")[0] ?? "";
  const rows = [...section.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, scope]) => scope);
  expect(rows).toEqual(names);
});
