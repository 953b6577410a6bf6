/** What the workbench server gives, and to whom. */
import { readFileSync } from "node:fs";
import { request } from "node:http";

const url = process.env.WORKBENCH_URL ?? "";

const status = async (path: string): Promise<number> => (await fetch(new URL(path, url))).status;

/** As another program would ask: with any path and any name for this machine. */
function ask(path: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url);
    request({ host: "127.0.0.1", port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

test("the page, the built add-in, the manifest and Office.js are served, as UTF-8", async () => {
  for (const path of ["/", "/excel-addin/taskpane.js", "/excel-addin/functions.json", "/manifests/excel.xml"]) {
    expect(await status(path)).toBe(200);
  }
  expect((await fetch(new URL("/workbench/page.js", url))).headers.get("content-type")).toContain("charset=utf-8");
  expect(await status("/office-js/office.js")).toBe(200);
});

test("the page of the add-in is as built, but for Office.js, which comes from this machine", async () => {
  const built = readFileSync("dist/excel-addin/taskpane.html", "utf8");
  const served = await (await fetch(new URL("/excel-addin/taskpane.html", url))).text();
  const withoutOffice = (html: string) =>
    html
      .replace(/<script src="https:\/\/appsforoffice[^>]*><\/script>\n/, "")
      .replace(/<script src="\/(workbench\/install-excel|office-js\/office)\.js"><\/script>\n?/g, "");
  expect(served).not.toMatch(/src="https:/);
  expect(withoutOffice(served)).toBe(withoutOffice(built));
});

test.each([
  "/package.json",
  "/core/cells/cell.ts",
  "/workbench/../../package.json",
  "/office-js/%2e%2e/package.json",
  "/workbench/%2e%2e%2f%2e%2e%2fpackage.json",
  "/__proto__/x",
  "/manifests",
])("nothing else can be reached: %s", async (path) => {
  expect(await ask(path, new URL(url).host)).toBe(404);
});

test("a page of another site that gives this machine its own name gets nothing", async () => {
  expect(await ask("/", "wijk.example")).toBe(404);
  expect(await ask("/", "localhost.wijk.example")).toBe(404);
});
