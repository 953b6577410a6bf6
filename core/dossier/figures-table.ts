/** The table of the second page with the figures of five wijken: numbers, with the unit beside the criterion. */
import { type DecimalRole, decimalRole } from "../selection/decimal-role";
import { unitToSay } from "../selection/unit-to-say";
import { say } from "../texts/text";
import type { NewValue } from "../workbook/plan";
import type { DossierFacts } from "./facts";
import { type Block, cellLines, cellRows, textLines } from "./page";
import { words } from "./words";

/** The first two columns of the page together. */
const NAME_WIDTH = 20;
/** A column per wijk. */
const WIJK_WIDTHS = [15, 15, 14, 14, 14];
const MOST_HEADER_ROWS = 3;
/** Bold letters are as wide as those of a word by itself are taken to be. */
const BOLD = 1;
/** Rows at most below the header, so that the page holds them all. */
const MOST_ROWS = 10;

/**
 * The first five of the ranking, with the proposed wijk in any case, by the heaviest criteria that ten rows have room
 * for. Below it how many criteria are left out; without a ranking one sentence.
 */
export function figuresBlocks({ ranking, candidate }: DossierFacts): Block[] {
  const part = "figures";
  const text = (sentence: string): Block => ({ kind: "text", part, role: "text", lines: textLines(sentence) });
  const ranked = ranking?.order.filter((one) => !Number.isNaN(ranking.ranks[one])) ?? [];
  if (!ranking || ranked.length === 0) return [text(say("nl", words.noRanking))];
  const shown = ranked.slice(0, WIJK_WIDTHS.length);
  if (candidate >= 0 && !shown.includes(candidate)) shown.splice(shown.length - 1, 1, candidate);
  const { criteria, candidates, values, weights } = ranking.study;
  const names = shown.map((one, at) => cut(cellLines(candidates[one]?.name ?? "", WIJK_WIDTHS[at] ?? 1, BOLD)));
  const headers = Math.max(...names.map((lines) => lines.length));
  const weightOf = (j: number) => weights[j] ?? 0;
  const heaviest = criteria.map((_, j) => j).sort((a, b) => weightOf(b) - weightOf(a) || a - b);
  const rows: NewValue[][] = headerRows(names, headers);
  const roles: (DecimalRole | undefined)[] = rows.map(() => undefined);
  const whole: { row: NewValue[]; role: DecimalRole }[] = [];
  const most = rows.length + MOST_ROWS - 1;
  let left = 0;
  for (const j of heaviest) {
    const criterion = criteria[j];
    if (!criterion) continue;
    const figures = shown.map((one) => values.data[one * criteria.length + j] ?? Number.NaN);
    const cells = figures.map((value): NewValue => (Number.isNaN(value) ? "n.b." : value));
    const row = [nameWithUnit(criterion), ...cells];
    const role = decimalRole(figures);
    const next = cellRows(row, [NAME_WIDTH, ...WIJK_WIDTHS], true);
    // The last row is for saying that there are more.
    if (left === 0 && rows.length + next.length <= most) {
      rows.push(...next);
      roles.push(...next.map(() => role));
      whole.push({ row, role });
    } else left++;
  }
  const more: Block[] = left === 0 ? [] : [text(say("nl", words.moreCriteria, { count: left }))];
  const headCriterion = say("nl", words.headCriterion);
  const table: Block = {
    kind: "table",
    part,
    columns: [
      { header: headCriterion, role: "text", span: 2 },
      ...names.map(([first = ""]) => ({ header: first, role: "whole" as const })),
    ],
    rows,
    roles,
    headers: headers - 1,
    uncut: {
      headers: [headCriterion, ...shown.map((one) => candidates[one]?.name ?? "")],
      rows: whole.map(({ row }) => row),
      roles: whole.map(({ role }) => role),
    },
  };
  return [table, ...more];
}

/** "Gasverbruik (kWh)"; a count needs no unit, and a name that says it has it already. */
function nameWithUnit(criterion: { name: string; unit: string }): string {
  const unit = unitToSay(criterion);
  return unit === "" ? criterion.name : `${criterion.name} (${unit})`;
}

function cut(lines: string[]): string[] {
  return lines.length <= MOST_HEADER_ROWS
    ? lines
    : [...lines.slice(0, MOST_HEADER_ROWS - 1), `${lines[MOST_HEADER_ROWS - 1]?.slice(0, -1) ?? ""}…`];
}

function headerRows(names: readonly string[][], headers: number): NewValue[][] {
  return Array.from({ length: headers - 1 }, (_, row) => ["", ...names.map((lines) => lines[row + 1] ?? "")]);
}
