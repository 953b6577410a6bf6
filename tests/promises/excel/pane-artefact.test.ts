/** The pane as it is shipped: what it loads, from where, and how much that is. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { peopleWords } from "../../../core/functions/people-words";
import { teamWords } from "../../../core/functions/team-words";
import { words } from "../../../core/functions/words";
import { BUILT } from "../../excel-addin/built-functions";

const page = readFileSync(`${BUILT}taskpane.html`, "utf8");
const scripts = [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source = ""]) => source);
const own = scripts.filter((source) => !source.startsWith("https:"));
const files = readdirSync(BUILT, { recursive: true, encoding: "utf8" });

test("Office.js comes first, from Microsoft, and the sheet functions share the page", () => {
  expect(scripts[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(page.indexOf("office.js")).toBeLessThan(page.indexOf("</head>"));
  expect(own.map((source) => source.replace(/\?.*/, ""))).toEqual(["functions.js", "taskpane.js"]);
});

test("a new build is fetched under a new address", () => {
  for (const source of own) expect(source).toMatch(/\?[\da-f]{16}$/);
});

test("what is loaded at the start is at most 145 kB gzipped", () => {
  const sizes = own.map(
    (source) => gzipSync(readFileSync(join(BUILT, source.replace(/\?.*/, ""))), { level: 9 }).length,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(145_000);
});

test("what a sheet function alone needs is at most 90 kB: a program without a pane reads it at each start", () => {
  expect(readFileSync(join(BUILT, "functions.js")).length).toBeLessThanOrEqual(90_000);
});

test("a sheet function, which speaks Dutch, carries no English sentence along", () => {
  const script = readFileSync(join(BUILT, "functions.js"), "utf8");
  const carried = (language: "nl" | "en") =>
    [words, peopleWords, teamWords].flatMap(Object.values).filter((text) => script.includes(text[language]));
  expect(carried("nl").length).toBeGreaterThan(60);
  expect(carried("en")).toEqual([]);
});

test("every colour and size that a screen asks for has a value in every theme", () => {
  const texts = files.filter((file) => file.endsWith(".js")).map((file) => readFileSync(join(BUILT, file), "utf8"));
  const asked = new Set(
    texts.flatMap((text) => [...text.matchAll(/var\(--([a-z]+[A-Z\d]\w*)\)/g)].map(([, name]) => name)),
  );
  const themes = texts.flatMap((text) => text.match(/\{[^{}]*\bfontSizeBase300:[^{}]*\}/g) ?? []);
  expect(asked.size).toBeGreaterThan(80);
  expect(themes).toHaveLength(3);
  for (const theme of themes) {
    const given = new Set([...theme.matchAll(/(\w+):/g)].map(([, name]) => name));
    expect([...asked].filter((name) => !given.has(name))).toEqual([]);
  }
});

test("no pane is ever blank: without a script the page says in Dutch what goes on and what to do", () => {
  expect(page).toContain('<html lang="nl-BE">');
  expect(page).toMatch(/<h1>Wijkwerf<\/h1>/);
  expect(page).toMatch(/role="status">[^<]+start/);
  expect(page).toMatch(/class="late">[^<]+ICT-dienst/);
});

test("the page refuses every source but its own origin and that of Office.js", () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
  expect(policy).toMatch(/default-src 'none'/);
  const origins = new Set([...policy.matchAll(/https?:\/\/[^\s;]+/g)].map(([address]) => address));
  expect([...origins]).toEqual(["https://appsforoffice.microsoft.com"]);
  expect(policy).not.toMatch(/\*|unsafe-eval/);
});

test("nothing shipped mentions an address that it could load from, but Office.js and our own origin", () => {
  const ownOrigin = new URL(JSON.parse(readFileSync(`${BUILT}functions.json`, "utf8")).functions[0].helpUrl).origin;
  const foreign = files
    .filter((file) => /\.(js|html|json|css|svg)$/.test(file))
    .flatMap((file) => addressesIn(readFileSync(join(BUILT, file), "utf8")).map((address) => `${file}: ${address}`))
    .filter((line) => !ALLOWED.some((allowed) => line.includes(allowed)) && !line.includes(ownOrigin));
  expect(foreign).toEqual([]);
});

/** Names, not addresses: XML namespaces and the page that React names in its messages. Nothing is fetched from them. */
const ALLOWED = [
  "https://appsforoffice.microsoft.com",
  "http://www.w3.org/",
  "https://react.dev/errors/",
  "https://react.dev/link/",
];

function addressesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\b(?:https?|wss?):\/\/[\w.-]+[^\s"'`)<\\]*/g)].map(([address]) => address))];
}
