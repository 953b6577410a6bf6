/** The whole picture of a budget in one scenario: totals, years, natures, categories, own contribution. */

import { fundingGap } from "./balance";
import { isOwnMoney } from "./funding/own-money";
import type { BudgetLine } from "./lines/budget-line";
import { toEuro } from "./lines/cents";
import { balanceOf, type Figure, figureOf, mergeRising } from "./lines/figure";
import type { Kind, Scenario } from "./lines/money-line";

export interface SideFigures {
  income: Figure;
  expense: Figure;
  balance: Figure;
}

export interface GroupFigures extends SideFigures {
  /** As in the sheet; "" for lines that name none. */
  name: string;
}

export interface YearFigures extends SideFigures {
  year: number;
  /** The balance of this year and all before it. */
  cumulative: Figure;
}

export interface BudgetOverview extends SideFigures {
  scenario: Scenario;
  gap: Figure;
  /** What the municipality itself puts in: lines of income that name it as the funder. */
  own: Figure;
  /** Oldest first, without holes. */
  years: YearFigures[];
  /** The year in which the cumulative cash is lowest. */
  lowest: YearFigures | undefined;
  /** Lines without a year. */
  undated: SideFigures;
  natures: GroupFigures[];
  categories: GroupFigures[];
}

/** Every figure of the step Begroting, in euro, each with the lines behind it. Lines come on one VAT basis. */
export function budgetOverview(lines: readonly BudgetLine[], scenario: Scenario): BudgetOverview {
  const whole = sides(lines, scenario);
  const years = yearFigures(lines, scenario);
  return {
    scenario,
    ...whole,
    gap: { euro: fundingGap(whole.balance.euro), lines: whole.balance.lines },
    own: figureOf(lines.filter(isOwnMoney), scenario),
    years,
    lowest: years.reduce<YearFigures | undefined>(
      (lowest, year) => (!lowest || year.cumulative.euro < lowest.cumulative.euro ? year : lowest),
      undefined,
    ),
    undated: sides(
      lines.filter(({ year }) => year === undefined),
      scenario,
    ),
    natures: groups(lines, scenario, ({ nature }) => nature ?? ""),
    categories: groups(lines, scenario, ({ category }) => category ?? ""),
  };
}

function sides(lines: readonly BudgetLine[], scenario: Scenario): SideFigures {
  const of: Record<Kind, BudgetLine[]> = { income: [], expense: [] };
  for (const line of lines) of[line.kind].push(line);
  const [income, expense] = [figureOf(of.income, scenario), figureOf(of.expense, scenario)];
  return { income, expense, balance: balanceOf(income, expense) };
}

function yearFigures(lines: readonly BudgetLine[], scenario: Scenario): YearFigures[] {
  const byYear = groupBy(lines, ({ year }) => year);
  const known = Array.from(byYear.keys()).filter((year): year is number => year !== undefined);
  const years: YearFigures[] = [];
  let before: Figure = { euro: 0, lines: [] };
  for (let year = Math.min(...known); year <= Math.max(...known); year++) {
    const figures = sides(byYear.get(year) ?? [], scenario);
    const cumulative = {
      euro: toEuro(100 * before.euro + 100 * figures.balance.euro),
      lines: mergeRising(before.lines, figures.balance.lines),
    };
    years.push({ year, ...figures, cumulative });
    before = cumulative;
  }
  return years;
}

/** In the order of the sheet. Names that differ only in capitals are one, as they are to a spreadsheet's SUMIF. */
function groups(
  lines: readonly BudgetLine[],
  scenario: Scenario,
  nameOf: (line: BudgetLine) => string,
): GroupFigures[] {
  const byName = groupBy(lines, (line) => nameOf(line).toLowerCase());
  return Array.from(byName.values(), (of) => ({ name: of[0] ? nameOf(of[0]) : "", ...sides(of, scenario) }));
}

function groupBy<Key>(lines: readonly BudgetLine[], keyOf: (line: BudgetLine) => Key): Map<Key, BudgetLine[]> {
  const byKey = new Map<Key, BudgetLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const known = byKey.get(key);
    if (known) known.push(line);
    else byKey.set(key, [line]);
  }
  return byKey;
}
