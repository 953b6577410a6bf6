/** What the stores ask for in pictures, and that the pages about the stores speak of what is there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { drawings, ICON, looks } from "../../../tools/store/store-pictures";

const root = join(__dirname, "../../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

test("Microsoft gets one to five screenshots of 1366 by 768 in each language, Google of 1280 by 800", () => {
  const sizes = Object.fromEntries(looks.map(({ prefix, width, height }) => [prefix, [width, height]]));
  expect(sizes).toEqual({ "microsoft-nl": [1366, 768], "microsoft-en": [1366, 768], "google-nl": [1280, 800] });
  for (const { screens } of looks) {
    expect(Object.keys(screens).length).toBeGreaterThan(0);
    expect(Object.keys(screens).length).toBeLessThanOrEqual(5);
  }
});

test("the logo, the icons and the banner have the sizes that are asked, and hold the icon", () => {
  const sizes = Object.fromEntries(drawings.map(({ name, width, height }) => [name, [width, height]]));
  expect(sizes).toEqual({
    "logo-300x300": [300, 300],
    "icon-128": [128, 128],
    "icon-32": [32, 32],
    "banner-220x140": [220, 140],
  });
  for (const { markup } of drawings) expect(markup.split(ICON)).toHaveLength(2);
  // Without a width or height of its own it fills what it is put in.
  expect(read("manifests/icons/icon.svg")).not.toMatch(/<svg[^>]* (width|height)=/);
});

test.each(["docs/winkels.md", "docs/google.md", "docs/ict.md", "docs/privacy.md"])(
  "%s names only files that are there",
  (page) => {
    const text = read(page);
    const named = [...text.matchAll(/`((?:tests|manifests|docs|core|excel-addin)\/[\w./-]+)`/g)].map(
      ([, file = ""]) => file,
    );
    const linked = [...text.matchAll(/\]\(([\w-]+\.md)(?:#[\w-]+)?\)/g)].map(([, file]) => `docs/${file}`);
    for (const file of [...named, ...linked]) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  },
);

test("the listing's short texts fit: 100 letters for Microsoft, 200 for Google, in plain words", () => {
  const rows = [...read("docs/winkels.md").matchAll(/^\| in één zin[^|]*\| ([^|]+) \| ([^|]+) \|$/gm)];
  expect(rows).toHaveLength(1);
  for (const sentence of rows[0]?.slice(1) ?? []) expect(sentence.trim().length).toBeLessThanOrEqual(100);
  const google = /^\| korte beschrijving \(200\) \| (.+) \|$/m.exec(read("docs/google.md"))?.[1] ?? "";
  expect(google.length).toBeGreaterThan(20);
  expect(google.length).toBeLessThanOrEqual(200);
});
