/** Who carries the help of the sheet functions: who says it, not what a cell runs or what the pane opens with. */
import { readFileSync } from "node:fs";
import { parse, tokTypes } from "acorn";
import { documentedCatalogue } from "../../core/functions/help/documented-catalogue";

const NUMBERS = /, (van|from) [\d.,]+ (tot|to) .*$/;

/** What a list of functions shows. */
const listed = documentedCatalogue.flatMap(({ description: { nl, en }, example }) => [nl, en, example]);
/** The rest; of a number only what it is, since its bounds and default are said from its rule. */
const further = documentedCatalogue.flatMap(({ parameters, source }) => [
  ...parameters.flatMap(({ description: { nl, en } }) => [nl, en]).map((text) => text.replace(NUMBERS, "")),
  ...(source ? [source] : []),
]);

/** Every text of a bundle, as the program sees it: written in another way it is still the same text. */
function textsIn(file: string): string {
  const texts: unknown[] = [];
  const keep = ({ type, value }: { type: unknown; value?: unknown }) => {
    if (type === tokTypes.string || type === tokTypes.template) texts.push(value);
  };
  parse(readFileSync(`${__dirname}/../../dist/${file}`, "utf8"), { ecmaVersion: "latest", onToken: keep });
  return texts.join("\n");
}

const helpIn = (file: string) => {
  const texts = textsIn(file);
  return [...listed, ...further].filter((text) => texts.includes(text));
};

test.each(["excel-addin/functions.js", "excel-addin/taskpane.js"])("%s has none of it", (file) => {
  expect(helpIn(file)).toEqual([]);
});

test("the script of Google has what its page of help shows", () => {
  expect(helpIn("sheets-addon/Code.js")).toEqual(expect.arrayContaining(listed));
});
