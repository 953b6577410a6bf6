/** The local HtmlService serves a page no better than Google's does. */
import { servedPage } from "../../../local-hosts/sheets/served-page";

/** Where an expression begins in a template literal. */
const HOLE = "${";

const page = (script: string) => `<script>${script}</script>`;

describe("of a script, HtmlService strips", () => {
  test.each([
    ["a comment to the end of the line", "f(); // klaar\ng();", "f(); \ng();"],
    ["a comment between signs", "f(/* niets */);", "f();"],
    ["the rest of a line that begins with // in a template literal", "f(`https://x`);\ng();", "f(`https:\ng();"],
    ["from /* in one template literal to */ in another", "f(`een /*`);g(`twee*/ drie`);", "f(`een  drie`);"],
    ["both sides of an expression in a template literal", `f(\`a//${HOLE}b}c\`);`, "f(`a"],
  ])("%s", (_, script, served) => {
    expect(servedPage(page(script))).toBe(page(served));
  });

  test.each([
    ["in a string", `f("https://x", 'a /* b */');`],
    ["in a regular expression", "f(/[/*]\\/\\//.test(x));"],
    ["after a division", "f(a / b / c);"],
    ["in a template literal without one", `f(\`a / b * ${HOLE}c}\`);`],
  ])("nothing that looks like a comment %s", (_, script) => {
    expect(servedPage(page(script))).toBe(page(script));
  });
});

test("meta tags in a file are ignored: only what a script adds counts", () => {
  expect(servedPage('<head><meta charset="utf-8"><title>x</title></head>')).toBe("<head><title>x</title></head>");
});
