/** What is tried out, in words: which money falls away or comes later, and which costs change. */
import type { Sentence } from "../../texts/text";
import { words } from "../words";
import type { BudgetLine } from "./budget-line";
import { groupLines } from "./line-group";
import type { WhatIf } from "./what-if";

/** One sentence for each thing that is tried, in the order of the sheet; money over several years is one thing. */
export function whatIfSentences(whatIf: WhatIf, lines: readonly BudgetLine[]): Sentence[] {
  const off = new Set(whatIf.off);
  const later = new Map((whatIf.delays ?? []).map(({ line, years }) => [line, years]));
  const groups = groupLines(lines, "income");
  const income = groups.flatMap(({ description, lines: of }): Sentence[] => {
    const gone = of.filter(({ number }) => off.has(number));
    const years = Math.max(0, ...of.map(({ number }) => later.get(number) ?? 0));
    if (gone.length === of.length) return [{ text: words.tryOff, values: { line: description } }];
    return [
      ...(gone.length > 0 ? [{ text: words.tryPartlyOff, values: { line: description } }] : []),
      ...(years > 0 ? [{ text: words.tryLater, values: { line: description, years } }] : []),
    ];
  });
  const costs = (whatIf.rises ?? []).map(({ lines: of, share }): Sentence => {
    const size = Math.abs(share);
    if (!of) return { text: share < 0 ? words.tryAllFall : words.tryAllRise, values: { share: size } };
    const line = lines.find(({ number }) => of.includes(number))?.description ?? "";
    return { text: share < 0 ? words.tryFall : words.tryRise, values: { line, share: size } };
  });
  return [...income, ...costs];
}
