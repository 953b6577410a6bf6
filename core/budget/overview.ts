/** The whole picture of a budget in one scenario: totals, years, natures, categories, own contribution. */

import { fundingGap } from "./balance";
import { isOwnMoney } from "./funding/own-money";
import type { BudgetLine } from "./lines/budget-line";
import { toEuro } from "./lines/cents";
import {
  balanceOf,
  count,
  type Figure,
  figureOf,
  figureOfTally,
  mergeRising,
  newTally,
  type Tally,
} from "./lines/figure";
import { type Kind, type Scenario, scenarioCents } from "./lines/money-line";

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
  const counted = { lines, cents: lines.map((line) => scenarioCents(line, scenario)) };
  const whole = sides(
    counted,
    lines.map((_, place) => place),
  );
  const byYear = groupBy(lines, ({ year }) => year);
  const years = yearFigures(counted, byYear);
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
    undated: sides(counted, byYear.get(undefined) ?? []),
    natures: groups(counted, whole, ({ nature }) => nature ?? ""),
    categories: groups(counted, whole, ({ category }) => category ?? ""),
  };
}

/** Each line with what it counts for, reckoned once for all the figures that it is in. */
interface Counted {
  lines: readonly BudgetLine[];
  cents: readonly number[];
}

/** `places`: of the lines that are meant. */
function sides({ lines, cents }: Counted, places: readonly number[]): SideFigures {
  const of: Record<Kind, Tally> = { income: newTally(places.length), expense: newTally(places.length) };
  for (const place of places) {
    const line = lines[place];
    if (line) count(of[line.kind], line, cents[place] ?? 0);
  }
  const [income, expense] = [figureOfTally(of.income), figureOfTally(of.expense)];
  return { income, expense, balance: balanceOf(income, expense) };
}

function yearFigures(counted: Counted, byYear: ReadonlyMap<number | undefined, readonly number[]>): YearFigures[] {
  const known = Array.from(byYear.keys()).filter((year): year is number => year !== undefined);
  const years: YearFigures[] = [];
  let before: Figure = { euro: 0, lines: [] };
  for (let year = Math.min(...known); year <= Math.max(...known); year++) {
    const figures = sides(counted, byYear.get(year) ?? []);
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
function groups(counted: Counted, whole: SideFigures, nameOf: (line: BudgetLine) => string): GroupFigures[] {
  const { lines } = counted;
  const byName = groupBy(lines, (line) => nameOf(line).toLowerCase());
  return Array.from(byName.values(), (places) => {
    const first = lines[places[0] ?? -1];
    // A sheet without natures has one group, of all its lines.
    const figures = byName.size === 1 ? whole : sides(counted, places);
    return { name: first ? nameOf(first) : "", ...figures };
  });
}

/** The places of the lines with the same key. */
function groupBy<Key>(lines: readonly BudgetLine[], keyOf: (line: BudgetLine) => Key): Map<Key, number[]> {
  const byKey = new Map<Key, number[]>();
  for (let place = 0; place < lines.length; place++) {
    const key = keyOf(lines[place] as BudgetLine);
    const known = byKey.get(key);
    if (known) known.push(place);
    else byKey.set(key, [place]);
  }
  return byKey;
}
