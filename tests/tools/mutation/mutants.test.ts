/** The faults that are tried on core: where they are made, and that the small runner notices what jest would. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { equivalents, isEquivalent } from "../../../tools/mutation/equivalents";
import { mutantsOf, mutated } from "../../../tools/mutation/mutants";
import { sampleOf } from "../../../tools/mutation/sample";
import { readImports, testsFor } from "../../../tools/mutation/test-choice";

const root = join(__dirname, "../../..");
/** Every fault of a source, as the source becomes. */
const sources = (source: string) => mutantsOf("core/x.ts", source).map((mutant) => mutated(source, mutant));

test.each([
  ["a boundary", "a < b;", ["a <= b;", "a >= b;"]],
  ["an equality", "a === b;", ["a !== b;"]],
  ["arithmetic", "a * b;", ["a / b;"]],
  ["a condition", "if (a) b;", ["if (true) b;", "if (false) b;"]],
  ["a choice", "x = a ? 1 : 2;", ["x = true ? 1 : 2;", "x = false ? 1 : 2;"]],
  ["two conditions", "x = a && b;", ["x = a || b;"]],
  ["a truth", "x = true;", ["x = false;"]],
  ["a denial", "x = !a;", ["x = a;"]],
  ["a constant that is returned", "function f() { return 3; }", ["function f() { return 4; }"]],
  ["a call whose answer nobody uses", "log(1);", [";"]],
  ["the least for the most", "x = Math.min(a, b);", ["x = Math.max(a, b);"]],
  ["adding up", "x += a;", ["x -= a;"]],
] as const)("%s", (_, source, faults) => {
  expect(sources(source)).toEqual(faults);
});

test("texts are not subtracted, types and imports are left alone", () => {
  expect(sources('x = "a" + b;')).toEqual([]);
  expect(sources("type A = { b: true }; let x: Record<string, false>;")).toEqual([]);
  expect(sources('import { min } from "./min";')).toEqual([]);
  expect(sources("x.toString();")).toEqual([";"]);
});

test("a fault stands on its own line, also behind letters of more than one byte and from one file to the next", () => {
  const source = 'const é = "€ één";\n\nconst later = a <= b;\n';
  for (let again = 0; again < 2; again++) {
    const [fault] = mutantsOf("core/x.ts", source);
    expect([fault?.line, fault?.before, fault?.replacement]).toEqual([3, "<=", "<"]);
    expect(fault && mutated(source, fault)).toBe(source.replace("<=", "<"));
  }
});

test("a sample is the same for the same seed, and another for another", () => {
  const all = Array.from({ length: 200 }, (_, i) => i);
  expect(sampleOf(all, 20, 1)).toEqual(sampleOf(all, 20, 1));
  expect(sampleOf(all, 20, 2)).not.toEqual(sampleOf(all, 20, 1));
  expect(sampleOf(all, 20, 1)).toEqual([...sampleOf(all, 20, 1)].sort((a, b) => a - b));
  expect(sampleOf(all, 500, 1)).toEqual(all);
});

test("a file is judged by its mirror first, then by those that import it, else by the nearest", () => {
  const imports = readImports(root);
  expect(testsFor("core/cells/parse-number.ts", imports)[0]).toBe("tests/core/cells/parse-number.test.ts");
  const far = testsFor("core/budget/words.ts", imports);
  expect(far.length).toBeGreaterThan(0);
  for (const one of imports.tests) expect(one).toMatch(/^tests\/core\//);
});

test("every fault that is said to change nothing is still one that would be made", () => {
  const listed = equivalents(root);
  expect(listed.length).toBeGreaterThan(5);
  for (const one of listed) {
    const source = readFileSync(join(root, one.file), "utf8");
    const lines = source.split("\n");
    const made = mutantsOf(one.file, source).some((mutant) =>
      isEquivalent(mutant, lines[mutant.line - 1]?.trim() ?? "", [one]),
    );
    expect([one.file, one.line, made]).toEqual([one.file, one.line, true]);
  }
});
