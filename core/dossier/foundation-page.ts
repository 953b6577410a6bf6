/** The second page of the dossier: the figures, people, impact, readiness, money and sources that the note rests on. */
import { say } from "../texts/text";
import type { NewValue } from "../workbook/plan";
import type { ReportColumn } from "../workbook/report-table";
import type { Snapshot } from "../workbook/snapshot";
import type { DossierFacts, DossierOptions } from "./facts";
import { figuresBlocks } from "./figures-table";
import type { Money, MoneyRow } from "./money";
import {
  type Block,
  cellRows,
  noteLines,
  PAGE_ROWS,
  type Page,
  rowsOf,
  shortened,
  TITLE_WIDTH,
  textLines,
} from "./page";
import { FOUNDATION_PARTS, type FoundationPart } from "./parts";
import { peopleRows } from "./people";
import { sourceLines } from "./sources";
import { words } from "./words";

export const FOUNDATION_SHEET = "Dossier onderbouwing";

/** Widths of the seven columns. */
const COLUMNS = [7, 13, 15, 15, 14, 14, 14];
/** Rows at most below the header of each table, so that the page holds them all. */
const MOST = { people: 4, impact: 4, readiness: 2, money: 7 } as const;

/** The second page: what the proposal on the first one rests on. A part that the user leaves out keeps its heading. */
export function foundationPage(
  snapshot: Snapshot,
  facts: DossierFacts,
  options: DossierOptions,
  lastLine: string,
): Page {
  const title = facts.wijk === "" ? words.titleOpen : words.foundationTitle;
  const blocks: Block[] = [{ kind: "title", text: shortened(say("nl", title, { wijk: facts.wijk }), TITLE_WIDTH) }];
  const closing: Block = { kind: "note", lines: noteLines(lastLine) };
  for (const part of FOUNDATION_PARTS) {
    blocks.push({ kind: "section", part, text: say("nl", words[`part.${part}`]) });
    if (options.without?.includes(part)) blocks.push(line(part, say("nl", words.leftOut)));
    else if (part !== "sources") blocks.push(...partBlocks(part, snapshot, facts));
    else {
      // Sources and gaps get all the lines that the rest leaves.
      const left = PAGE_ROWS - blocks.reduce((sum, block) => sum + rowsOf(block), 0) - rowsOf(closing);
      blocks.push({ kind: "note", part, ...sourceLines(snapshot, facts, left) });
    }
  }
  return { sheet: FOUNDATION_SHEET, columns: COLUMNS, blocks: [...blocks, closing] };
}

function line(part: FoundationPart, text: string): Block {
  return { kind: "text", part, role: "text", lines: textLines(text) };
}

function partBlocks(part: Exclude<FoundationPart, "sources">, snapshot: Snapshot, facts: DossierFacts): Block[] {
  if (part === "figures") return figuresBlocks(facts);
  if (part === "people") return people(snapshot, facts);
  if (part === "impact") return impact(facts);
  if (part === "financial") return facts.money ? [moneyTable(facts.money)] : [line(part, say("nl", words.noMoney))];
  const sentences = facts.extras.readiness ?? [{ text: words.noReadiness }];
  const text = sentences.map(({ text: one, values }) => say("nl", one, values)).join(" ");
  return [{ kind: "text", part, role: "text", lines: textLines(text).slice(0, MOST.readiness) }];
}

function people(snapshot: Snapshot, facts: DossierFacts): Block[] {
  const part = "people";
  const rows = peopleRows(snapshot, facts);
  if (rows.length === 0) return [line(part, say("nl", words.peopleNone))];
  return [
    {
      kind: "table",
      part,
      columns: [
        { header: say("nl", words.headWhat), role: "text", span: 2 },
        { header: say("nl", words.headFigure), role: "text", span: 5 },
      ],
      rows: rows.slice(0, MOST.people).map(([what, state]) => [what, shortened(state, 70)]),
    },
  ];
}

function impact({ extras }: DossierFacts): Block[] {
  const part = "impact";
  if (!extras.impact) return [line(part, say("nl", words.noImpact))];
  const rows = extras.impact.rows.slice(0, MOST.impact);
  return [
    {
      kind: "table",
      part,
      columns: [
        { header: say("nl", words.headResult), role: "text", span: 3 },
        { header: say("nl", words.headLow), role: "decimal" },
        { header: say("nl", words.headMiddle), role: "decimal" },
        { header: say("nl", words.headHigh), role: "decimal" },
      ],
      rows: rows.map(({ label, low, middle, high }) => [shortened(label, 37), ...[low, middle, high].map(known)]),
      roles: rows.map(({ role }) => role),
    },
  ];
}

function known(value: number): NewValue {
  return Number.isNaN(value) ? "n.b." : value;
}

/** A row per year, action, field and account; what does not fit is one row "overige", so that the sums hold. */
function moneyTable(money: Money): Block {
  const rows: NewValue[][] = [];
  const whole: NewValue[][] = [];
  const rest: MoneyRow[] = [];
  for (const row of money.rows) {
    const cells = moneyCells(row);
    const next = cellRows(cells, COLUMNS);
    if (rest.length === 0 && rows.length + next.length <= MOST.money - 1) {
      rows.push(...next);
      whole.push(cells);
    } else rest.push(row);
  }
  const sums: NewValue[][] = [];
  if (rest.length > 0) {
    const count = say("nl", words.moreLines, { count: rest.length });
    sums.push(["", count, "", "", sum(rest, "expense"), sum(rest, "income"), ""]);
  }
  sums.push(["", say("nl", words.totalCertain), "", "", sum(money.rows, "expense"), sum(money.rows, "income"), ""]);
  const columns: ReportColumn[] = [
    { header: say("nl", words.headYear), role: "code" },
    { header: say("nl", words.headAction), role: "text" },
    { header: say("nl", words.headField), role: "text" },
    { header: say("nl", words.headAccount), role: "code" },
    { header: say("nl", words.headExpense), role: "whole" },
    { header: say("nl", words.headIncome), role: "whole" },
    { header: say("nl", words.headCertainty), role: "text" },
  ];
  return {
    kind: "table",
    part: "financial",
    columns,
    rows: [...rows, ...sums],
    uncut: { headers: columns.map(({ header }) => String(header)), rows: [...whole, ...sums] },
    totals: 1,
  };
}

function moneyCells({ year, action, field, account, expense, income, certainty }: MoneyRow): NewValue[] {
  const amount = (value: number): NewValue => (value === 0 ? "" : value);
  return [year ?? "-", action, field, code(account), amount(expense), amount(income), say("nl", words[certainty])];
}

/** An account of digits only is a number, without marks between its thousands. */
function code(account: string): NewValue {
  return /^[1-9]\d{0,10}$/.test(account) ? Number(account) : account;
}

function sum(rows: readonly MoneyRow[], side: "expense" | "income"): number {
  return Math.round(100 * rows.reduce((total, row) => total + row[side], 0)) / 100;
}
