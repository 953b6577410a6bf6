/** Whoever follows a document to a file finds it there: a path that is named is one of the repository. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const root = join(__dirname, "..", "..");
/** What is fetched or made is not of the repository. */
const ignored = readFileSync(join(root, ".gitignore"), "utf8").split("\n");
const top = readdirSync(root, { withFileTypes: true }).filter(
  ({ name }) => name !== ".git" && !ignored.includes(name) && !ignored.includes(`${name}/`),
);
const folders = top.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const below = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true }).map((entry) => {
    const path = relative(root, join(entry.parentPath, entry.name)).replace(/\\/g, "/");
    return entry.isDirectory() ? `${path}/` : path;
  }),
);
const paths = [...top.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)), ...below];

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  ".github/pull_request_template.md",
  ...below.filter((path) => /^(docs|mapdata)\/.*\.md$/.test(path)),
];

/** A folder, something in a folder of ours, or the name of a file with code or text. */
function looksLikePath(text: string): boolean {
  if (!/^[\w.<>*-]+(?:\/[\w.<>*-]+)*\/?$/.test(text)) return false;
  const [first = ""] = text.split("/");
  if (ignored.includes(`${first}/`)) return false;
  return text.endsWith("/") || (text.includes("/") && folders.includes(first)) || /\.(?:tsx?|[cm]js|md)$/.test(text);
}

/** From the root, or the name alone of a file in whatever folder; `<step>` and `*` are any part of a name. */
function isThere(text: string): boolean {
  const escaped = text.replace(/[.]/g, "\\.").replace(/<\w+>|\*/g, "[^/]+");
  const wanted = new RegExp(`^${text.includes("/") ? "" : "(?:.*/)?"}${escaped}/?$`);
  return paths.some((path) => wanted.test(path));
}

const named = documents.flatMap((document) =>
  [...readFileSync(join(root, document), "utf8").matchAll(/`([^`\n]+)`/g)].map(([, text = ""]) => ({ document, text })),
);
const told = ({ document, text }: { document: string; text: string }) => `${document} names ${text}`;

test("every path between backticks is in the repository", () => {
  const wanted = named.filter(({ text }) => looksLikePath(text));
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter(({ text }) => !isThere(text)).map(told)).toEqual([]);
});

test("every link to another document or picture leads there", () => {
  const links = documents.flatMap((document) =>
    [...readFileSync(join(root, document), "utf8").matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, text = ""]) => ({
      document,
      text,
    })),
  );
  const own = links.filter(({ text }) => !/^\w+:/.test(text));
  expect(own.length).toBeGreaterThan(10);
  // A pull request has no folder: there a link goes by the address of the repository.
  const place = ({ document, text }: { document: string; text: string }) =>
    join(root, dirname(document), text.replace(/^\.\.\/blob\/HEAD\//, "../"));
  expect(own.filter((link) => !existsSync(place(link))).map(told)).toEqual([]);
});
