/** What `npm run sideload` does on each system. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sideloadPlan } from "../../../tools/sideload/plan";
import { developerCertificate, fileFor } from "../../../tools/sideload/serve";

const about = { home: "/home/an", manifest: "/w/dist/manifests/excel.dev.xml", id: "abc" };

test("on Windows the manifest is registered for this user, and unregistered", () => {
  const { action } = sideloadPlan({ ...about, platform: "win32", remove: false });
  expect(action).toMatchObject({ kind: "command", command: "reg" });
  expect(JSON.stringify(action)).toContain("HKCU");
  expect(JSON.stringify(action)).toContain(about.manifest);
  const undone = sideloadPlan({ ...about, platform: "win32", remove: true }).action;
  expect(undone).toMatchObject({ args: ["delete", expect.any(String), "/v", "abc", "/f"] });
});

test("on a Mac the manifest goes to the folder that Excel looks in", () => {
  const { action } = sideloadPlan({ ...about, platform: "darwin", remove: false });
  expect(action).toEqual({
    kind: "copy",
    folder: join("/home/an", "Library/Containers/com.microsoft.Excel/Data/Documents/wef"),
    file: "abc.xml",
  });
});

test("elsewhere the person uploads it in Excel on the web", () => {
  const { action, steps } = sideloadPlan({ ...about, platform: "linux", remove: false });
  expect(action.kind).toBe("none");
  expect(steps.join(" ")).toContain("Upload My Add-in");
});

test("only files of the add-in are served", () => {
  const folder = mkdtempSync(join(tmpdir(), "wijkwerf-"));
  writeFileSync(join(folder, "taskpane.html"), "");
  expect(fileFor(folder, "/taskpane.html?v=1")).toBe(join(folder, "taskpane.html"));
  expect(fileFor(folder, "/")).toBeUndefined();
  expect(fileFor(folder, "/missing.js")).toBeUndefined();
  expect(fileFor(join(folder, "inner"), "/..%2Ftaskpane.html")).toBeUndefined();
});

test("without a certificate nothing is served", () => {
  expect(developerCertificate(mkdtempSync(join(tmpdir(), "wijkwerf-")))).toBeUndefined();
});
