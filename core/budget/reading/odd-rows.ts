/** Rows among the amounts of a budget that may be no money of it: what the lines above leave, a count, the price of one piece. */
import type { Doubt, LayoutColumn, RowRole, TotalCheck } from "./layout";
import type { DraftRow } from "./layout-rows";
import { type CentsAt, type RunningSums, sameCents } from "./layout-sums";

/** What the rows are held against; the sums are those of the lines above the row that is asked about. */
interface Sheet {
  drafts: readonly DraftRow[];
  money: readonly LayoutColumn[];
  centsAt: CentsAt;
  sums: RunningSums;
}

/** Nobody counts so many homes or square metres in one budget. */
const MOST_PIECES = 10_000;

/** What is made of an odd row: what to ask, and its role. */
export interface Judgement {
  asks: Doubt;
  role: RowRole;
}

/** Judges the rows of a sheet in their order, by place; undefined for a row without such a doubt. */
export function oddRowJudge(sheet: Sheet): (at: number) => Judgement | undefined {
  const { drafts } = sheet;
  const isOdd = ({ doubt }: DraftRow) =>
    doubt === "net" || doubt === "left" || doubt === "count" || doubt === "perUnit";
  const isMoney = (draft: DraftRow) =>
    draft.role === "total" || draft.role === "subtotal" || (draft.role === "line" && !isOdd(draft));
  let last = drafts.length - 1;
  while (last >= 0 && !isMoney(drafts[last] as DraftRow)) last--;
  return (at) => {
    const { doubt } = drafts[at] as DraftRow;
    // Where all rows are called so, they are the budget.
    if (last < 0) return undefined;
    const isLast = at > last;
    if (doubt === "net" || doubt === "left") {
      const isBalance = isLast && !closesAtZero(sheet, at) && leavesThis(sheet, at, doubt === "net");
      return isBalance ? { asks: "balance", role: "result" } : { asks: "perhapsBalance", role: "line" };
    }
    if (doubt !== "count" && doubt !== "perUnit") return undefined;
    const isNone = isLast && (belowResult(drafts, at) || (doubt === "count" ? isSmall(sheet, at) : divides(sheet, at)));
    return isNone ? { asks: "count", role: "note" } : { asks: "perhapsCount", role: "line" };
  };
}

/** Where a total below holds a row, the sheet itself counts it as money. */
export function withoutAnswered<Row extends { row: number; asks?: Doubt }>(
  rows: readonly Row[],
  totals: readonly TotalCheck[],
): Row[] {
  const held = totals.reduce((last, { row, agrees, above }) => (agrees && !above ? Math.max(last, row) : last), -1);
  return rows.map((one) => {
    if (one.asks !== "perhapsBalance" || one.row > held) return one;
    const { asks: _, ...row } = one;
    return row as Row;
  });
}

/** A balance of nothing further down: the row is what closes the gap. */
function closesAtZero({ drafts, money, centsAt }: Sheet, at: number): boolean {
  return drafts.some(({ role }, row) => row > at && role === "result" && money.some((_, k) => centsAt(row, k) === 0));
}

/** Whether each amount of a row is what the lines above leave; `net`: also their sum, where there is one side only. */
function leavesThis({ drafts, money, centsAt, sums }: Sheet, at: number, net: boolean): boolean {
  const filled = [...money.keys()].filter((k) => centsAt(at, k));
  const isLeft = (k: number) => {
    const column = money[k] as LayoutColumn;
    const cents = Math.abs(centsAt(at, k) ?? 0);
    const [income, expense] = totalsOfSides(sums, money);
    const left = [sums.balance("all", column), sums.balance("nature", column)];
    if (income === 0 || expense === 0) left.splice(0);
    // Without sides the signs tell them apart.
    const hasSigns = drafts.some(({ role }, row) => row < at && role === "line" && (centsAt(row, k) ?? 0) < 0);
    if (net || (hasSigns && income === 0 && expense === 0)) left.push(sums.sum("all", column, 2));
    return left.some((sum) => sum !== undefined && sameCents(Math.abs(sum), cents));
  };
  return filled.length > 0 && filled.every(isLeft);
}

function totalsOfSides(sums: RunningSums, money: readonly LayoutColumn[]): [number, number] {
  let [income, expense] = [0, 0];
  for (const column of money) {
    income += Math.abs(sums.side("all", column, "income") ?? 0);
    expense += Math.abs(sums.side("all", column, "expense") ?? 0);
  }
  return [income, expense];
}

function belowResult(drafts: readonly DraftRow[], at: number): boolean {
  return drafts.some(({ role }, row) => row < at && (role === "total" || role === "result"));
}

function isSmall({ money, centsAt }: Sheet, at: number): boolean {
  return money.every((_, k) => Math.abs(centsAt(at, k) ?? 0) < MOST_PIECES * 100);
}

/** Whether the price goes a whole number of times into what the lines above come to: so many pieces there are. */
function divides({ money, centsAt, sums }: Sheet, at: number): boolean {
  const filled = [...money.keys()].filter((k) => centsAt(at, k));
  const isPrice = (k: number) => {
    const column = money[k] as LayoutColumn;
    const wholes = [sums.side("all", column, "expense"), sums.side("all", column, "income"), sums.sum("all", column)];
    return wholes.some((whole = 0) => {
      const pieces = Math.abs(whole / (centsAt(at, k) ?? 1));
      return pieces > 1 && pieces < MOST_PIECES && Math.abs(pieces - Math.round(pieces)) < 1e-9;
    });
  };
  return filled.length > 0 && filled.every(isPrice);
}
