/** Which lines happen together or not at all: the yearly instalments of one grant are one decision of one financier. */
import { foldWord } from "../../cells/words";
import type { BudgetLine } from "./budget-line";

const YEAR = /(?:^|[\s(,/-])(?:(?:jaar|year|schijf|deel|tranche|fase|annee)\s*\d{1,2}|(?:19|20)\d{2})(?=$|[\s),/-])/g;
const ALONE = new Set(["los", "-", "nee", "no", "geen", "apart"]);

/**
 * The lines with their group. The column "Hangt samen met" goes first: the same word, or the name of another line. Else
 * income that is not certain belongs together when financier and name are the same but for the year.
 */
export function withGroups(lines: readonly BudgetLine[]): BudgetLine[] {
  const keys = lines.map(keyOf);
  const named = new Map<string, string>();
  lines.forEach((line, index) => {
    const key = keys[index];
    if (key !== undefined && line.together === undefined) named.set(nameOf(line), key);
  });
  const groups = keys.map((key, index) => {
    const together = lines[index]?.together;
    return together === undefined ? key : (named.get(bare(together)) ?? key);
  });
  const counts = new Map<string, number>();
  for (const group of groups) if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  return lines.map((line, index) => {
    const group = groups[index];
    return group !== undefined && (counts.get(group) ?? 0) > 1 ? { ...line, group } : line;
  });
}

/** The groups of two lines or more, as they come in the sheet. */
export function groupsOf(lines: readonly BudgetLine[]): BudgetLine[][] {
  const groups = new Map<string, BudgetLine[]>();
  for (const line of lines) {
    if (line.group === undefined || line.amount === 0) continue;
    groups.set(line.group, [...(groups.get(line.group) ?? []), line]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function keyOf(line: BudgetLine): string | undefined {
  if (line.together !== undefined) {
    const word = bare(line.together);
    return ALONE.has(word) ? undefined : `together ${word}`;
  }
  const name = nameOf(line);
  if (line.kind !== "income" || line.chance === 1 || name === "") return undefined;
  return `grant ${name} | ${foldWord(line.funder ?? "")}`;
}

function nameOf({ description }: BudgetLine): string {
  return bare(description);
}

function bare(text: string): string {
  return foldWord(foldWord(text).replace(YEAR, " ")).replace(/[\s:,(–-]+$/, "");
}
