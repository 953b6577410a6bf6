/** docs/functies.md follows the catalogue. */
import { readFileSync } from "node:fs";
import { catalogue } from "../../../core/functions/catalogue";
import { referenceMarkdown } from "../../../tools/docs/reference";
import { referencePage } from "../../../tools/docs/reference-page";

test("docs/functies.md is up to date (npm run docs)", () => {
  expect(readFileSync(`${__dirname}/../../../docs/functies.md`, "utf8")).toBe(referenceMarkdown());
});

test.each(["nl", "en"] as const)(
  "the help page in %s has every function, its parameters and an example",
  (language) => {
    const page = referencePage(language);
    for (const spec of catalogue) {
      expect(page).toContain(`id="${spec.name.toLowerCase()}"`);
      for (const { name } of spec.parameters) expect(page).toMatch(new RegExp(`<dt>${name}( \\(|<)`));
    }
  },
);
