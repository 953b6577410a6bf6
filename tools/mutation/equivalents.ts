/** Faults that change nothing, as docs/decisions/equivalent-mutants.md lists them with the reason. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "./mutants";

export interface Equivalent {
  file: string;
  /** The line of the source, without the spaces around it. */
  line: string;
  before: string;
  after: string;
}

const ROW = /^\| `(core\/[^`]+)` \| `` (.+) `` \| `` (.+) `` → `` (.+) `` \| .+ \|$/gm;

export function equivalents(root: string): Equivalent[] {
  const text = readFileSync(join(root, "docs/decisions/equivalent-mutants.md"), "utf8");
  return [...text.matchAll(ROW)].map(([, file = "", line = "", before = "", after = ""]) => ({
    file,
    line,
    before,
    after,
  }));
}

export function isEquivalent(mutant: Mutant, line: string, known: readonly Equivalent[]): boolean {
  const bare = (text: string) => text.replace(/\|/g, "\\|");
  return known.some(
    (one) =>
      one.file === mutant.file &&
      [line, bare(line)].includes(one.line) &&
      [mutant.before, bare(mutant.before)].includes(one.before) &&
      [mutant.replacement, bare(mutant.replacement)].includes(one.after),
  );
}
