/** A "what if" that outlives its screen, while the sheet may get other rows: lines are known again by what they are. */
import { foldWord } from "../../cells/words";
import type { BudgetLine } from "./budget-line";
import type { WhatIf } from "./what-if";

/** A what-if with what its lines were called when it was tried. */
export interface KeptWhatIf {
  whatIf: WhatIf;
  /** The numbers of its lines by their names. */
  names: ReadonlyMap<number, string>;
}

/** What to keep of a what-if on these lines. */
export function keepWhatIf(whatIf: WhatIf, lines: readonly BudgetLine[]): KeptWhatIf {
  return { whatIf, names: new Map(namesOf(lines).map((name, index) => [lines[index]?.number ?? 0, name])) };
}

/** The same what-if on the lines of now; what is about lines that are gone falls away. */
export function whatIfOn({ whatIf, names }: KeptWhatIf, lines: readonly BudgetLine[]): WhatIf {
  const numbers = new Map(namesOf(lines).map((name, index) => [name, lines[index]?.number ?? 0]));
  const now = (number: number): number[] => {
    const name = names.get(number);
    const found = name === undefined ? undefined : numbers.get(name);
    return found === undefined ? [] : [found];
  };
  const off = (whatIf.off ?? []).flatMap(now);
  const delays = (whatIf.delays ?? []).flatMap(({ line, years }) => now(line).map((one) => ({ line: one, years })));
  const rises = (whatIf.rises ?? []).flatMap(({ lines: of, share }) => {
    const found = of?.flatMap(now);
    return found?.length === 0 ? [] : [{ ...(found && { lines: found }), share }];
  });
  return {
    ...(off.length > 0 && { off }),
    ...(delays.length > 0 && { delays }),
    ...(rises.length > 0 && { rises }),
  };
}

/** False when nothing is changed by it. */
export function changesSomething({ off, delays, rises }: WhatIf): boolean {
  return [off, delays, rises].some((list) => (list?.length ?? 0) > 0);
}

/** What a line is, whatever its amount and its row; of several alike, which one. */
function namesOf(lines: readonly BudgetLine[]): string[] {
  const seen = new Map<string, number>();
  return lines.map(({ description, funder = "", kind, year, category = "" }) => {
    const name = JSON.stringify([foldWord(description), foldWord(funder), kind, year, foldWord(category)]);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name} ${count}`;
  });
}
