/** The pictures of the README and the manual: each is made by the tool, is shown somewhere, and says what is on it. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pictures, tour } from "../../../tools/docs/pictures";

const root = join(__dirname, "../../..");
const folder = join(root, "docs/images");

function shownIn(page: string): { alt: string; file: string }[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/!\[([^\]]*)\]\((?:docs\/)?images\/([\w-]+\.png)\)/g)].map(([, alt = "", file = ""]) => ({
    alt,
    file,
  }));
}

const pages = ["README.md", "docs/handleiding.md"];
const tourFiles = Object.keys(tour).map((name) => `${name}.png`);

test.each(pages)("%s shows the tour of ten steps in their order", (page) => {
  const shown = shownIn(page).map(({ file }) => file);
  expect(tourFiles).toHaveLength(10);
  expect(shown.filter((file) => tourFiles.includes(file))).toEqual(tourFiles);
});

test("every picture that is shown is there, can be made anew, and has an alternative text", () => {
  for (const { alt, file } of pages.flatMap(shownIn)) {
    expect([file, existsSync(join(folder, file))]).toEqual([file, true]);
    expect(Object.keys(pictures)).toContain(file.replace(".png", ""));
    expect(alt.length).toBeGreaterThan(15);
  }
});

test("no picture lies about that no page shows, and together they stay small", () => {
  const shown = new Set(pages.flatMap(shownIn).map(({ file }) => file));
  const there = readdirSync(folder);
  expect(there.filter((file) => !shown.has(file))).toEqual([]);
  const bytes = there.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  expect(bytes).toBeLessThan(1.3e6);
});
