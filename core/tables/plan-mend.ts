/** What can be mended for the user: a text or a number that stands in its cell otherwise than it is meant. */

import { numberAmid } from "../cells/number-amid";
import { parseNumber } from "../cells/parse-number";
import type { Finding } from "../workbook/finding";
import type { Plan } from "../workbook/plan";
import { buildPlan } from "../workbook/plan-builder";
import { type Snapshot, valueAt } from "../workbook/snapshot";
import type { TableSchema } from "./schema";
import { words } from "./words";

/** The findings that are sure, so that all of them may be mended in one go: texts that are numbers. */
export function mendable(findings: readonly Finding[], schemas: readonly TableSchema[]): Finding[] {
  return findings.filter(
    (finding) => finding.text === words.numberAsText && proposedNumber(finding, schemas) !== undefined,
  );
}

const LEADING_ZERO = /^0\d+$/;

/** Under which name a finding keeps the number that it proposes. */
const PROPOSALS = new Map([
  [words.numberAsText, "value"],
  [words.perhapsNumber, "value"],
  [words.dateAmongNumbers, "typed"],
  [words.perhapsThousands, "times"],
  [words.shareAsPoints, "points"],
  [words.shareAmongNumbers, "points"],
  [words.thousandfold, "times"],
]);

/** The number that a finding proposes for its cell; undefined for none, or in a table that is left as its keeper made it. */
export function proposedNumber(
  { text, table, cell, values }: Finding,
  schemas: readonly TableSchema[],
): number | undefined {
  const key = PROPOSALS.get(text);
  const proposed = key === undefined ? undefined : values?.[key];
  const ours = schemas.some(({ name, handsOff }) => name === table && !handsOff);
  // "0123" is a code: as a number it would lose its zeros.
  if (typeof values?.text === "string" && LEADING_ZERO.test(values.text)) return undefined;
  return cell && ours && typeof proposed === "number" ? proposed : undefined;
}

/**
 * Writes the numbers that the findings propose; a cell that holds something else by now is left alone. A date or a
 * share gets the look of a plain number, for 3,5 in a cell for dates shows a date.
 */
export function planNumbers(
  snapshot: Snapshot,
  findings: readonly Finding[],
  schemas: readonly TableSchema[],
): Plan | undefined {
  const cells = findings.flatMap((finding) => {
    const { cell, values = {} } = finding;
    const value = proposedNumber(finding, schemas);
    if (!cell || value === undefined) return [];
    const present = valueAt(snapshot, cell.sheet, cell.row, cell.column);
    const isAsFound = typeof present === "number" ? present === values.value : String(present).trim() === values.text;
    const numberFormat = typeof present === "number" ? "General" : lookOf(String(present).trim(), value);
    return isAsFound ? [{ ...cell, value, numberFormat }] : [];
  });
  if (cells.length === 0) return undefined;
  const plan = buildPlan(snapshot, words.planNumbers, { count: cells.length });
  for (const { sheet, row, column, value, numberFormat } of cells) {
    plan.write(sheet, row, column, [[value]]);
    if (numberFormat === undefined) continue;
    plan.add({ kind: "format", sheet, row, column, rows: 1, columns: 1, format: { numberFormat } });
  }
  return plan.build();
}

const DECIMALS = /[.,](\d{1,2})(?!\d)/;
const THOUSANDS = /\d[.,'\s\u00a0\u202f]\d{3}(?!\d)/;
const EURO_BEHIND = /(?:€|eur|euro)\s*$/i;

/**
 * The number format with which a number looks as its text did: a percent or a euro sign, thousands apart, as many
 * decimals. undefined where the text is only digits: then the cell keeps the format that it has.
 */
function lookOf(text: string, value: number): string | undefined {
  const isPercent = text.includes("%");
  const isEuro = /€|\beuro?\b/i.test(text);
  const isApart = THOUSANDS.test(text) && Math.abs(value) >= 1000;
  if (!isPercent && !isEuro && !isApart) return undefined;
  const isWhole = isApart && Number.isInteger(value) && !/[.,]\d{1,2}(?!\d)/.test(text);
  const decimals = isWhole ? 0 : (DECIMALS.exec(text)?.[1]?.length ?? 0);
  const digits = `${isApart || isEuro ? "#,##0" : "0"}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  // 12,5 % that is read as a share is 0,125 in its cell; read in points the sign stands behind the 12,5.
  if (isPercent) return isShareOf(text, value) ? `${digits}%` : `${digits}" %"`;
  if (!isEuro) return digits;
  return EURO_BEHIND.test(text) ? `${digits}" €"` : `"€" ${digits}`;
}

/** Whether the number is the hundredth of what the text says. */
function isShareOf(text: string, value: number): boolean {
  const plain = text.replace("%", "").trim();
  const said = parseNumber(plain) ?? numberAmid(plain);
  return said !== undefined && Math.abs(said - value) > 1e-9 * Math.abs(said);
}
