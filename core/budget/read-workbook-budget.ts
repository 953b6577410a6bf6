/** The budget in a workbook: where it stands, in one place or several, and what it says, read once per snapshot. */
import { foldWord } from "../cells/words";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import type { BudgetLine } from "./lines/budget-line";
import type { LocatedBudget } from "./reading/budget-link";
import { type BudgetPlace, budgetPlaces } from "./reading/budget-parts";
import { type BudgetReading, readBudget } from "./reading/read-budget";
import { begroting } from "./tables/begroting";
import { words } from "./words";

export interface WorkbookBudget {
  /** The first place. */
  located: LocatedBudget;
  /** Every place, the first among them. */
  places: readonly BudgetPlace[];
  /** Of all places together; its layout is that of the first. */
  reading: BudgetReading;
}

/** undefined when the workbook holds no budget. */
export const readWorkbookBudget = perSnapshot((snapshot): WorkbookBudget | undefined => {
  const places = budgetPlaces(snapshot);
  const [first] = places;
  if (!first) return undefined;
  const reading = readPlaces(places.map(({ located }) => readBudget(located.layout)));
  return reading && { located: first.located, places, reading };
});

/** The readings as one. A cell that two places hold counts once; lines that are the same on two sheets are told. */
function readPlaces(readings: readonly BudgetReading[]): BudgetReading | undefined {
  const [first] = readings;
  if (!first || readings.length === 1) return first;
  const seen = new Set<string>();
  const isNew = ({ cell: { sheet, row, column } }: Pick<BudgetLine, "cell">) => {
    const key = `${row} ${column} ${sheet}`;
    return !seen.has(key) && seen.add(key);
  };
  const parts = readings.map(({ lines, open, residents, findings }) => ({
    lines: lines.filter(isNew),
    open: open.filter(isNew),
    residents: residents.filter(isNew),
    findings,
  }));
  return {
    layout: first.layout,
    lines: parts.flatMap(({ lines }) => lines).map((line, index) => ({ ...line, number: index + 1 })),
    open: parts.flatMap(({ open }) => open),
    residents: parts.flatMap(({ residents }) => residents),
    findings: [...parts.flatMap(({ findings }) => findings), ...sameElsewhere(parts.map(({ lines }) => lines))],
  };
}

/** The same line in two places may be one amount that two sheets hold. */
function sameElsewhere(parts: readonly (readonly BudgetLine[])[]): Finding[] {
  const seen = new Map<string, { part: number; line: BudgetLine }>();
  return parts.flatMap((lines, part) =>
    lines.flatMap((line): Finding[] => {
      if (line.amount === 0 || line.description === "") return [];
      const key = JSON.stringify([foldWord(line.description), line.kind, line.amount, line.year]);
      const known = seen.get(key);
      if (!known) seen.set(key, { part, line });
      if (!known || known.part === part) return [];
      const { sheet, row } = known.line.cell;
      const values = { text: line.description, amount: line.amount, sheet, row: row + 1 };
      return [{ severity: "warning", text: words.lineElsewhere, values, table: begroting.name, cell: line.cell }];
    }),
  );
}
