/** One cell of a column of amounts: as any cell, and an accountant's (1.000) is minus a thousand. */
import { type Cell, readCell } from "../../cells/cell";
import type { CellValue } from "../../workbook/snapshot";

const PARENTHESES = /^((?:€|eur|euro)?\s*)\(\s*([^()]*\d[^()]*)\)\s*(€|eur|euro)?$/i;

/** What offices write for an amount that nobody knows yet. */
const NOT_KNOWN =
  /^(?:p\.? ?m\.?|pro memorie|n\.?t\.?b\.?|nader te bepalen|nog te bepalen|later|tb[acd]|à déterminer)$/i;
/**
 * Money has no three decimals: "45,000" is forty-five thousand. "0,285" is a price per kilowatt-hour, and "12,500.00" has
 * its decimals behind a point and is read as it stands.
 */
const THOUSANDS_COMMA = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,]|\.(?!\d{3}))/;
/** "ca. 25.000": the number that somebody had in mind. */
const ABOUT = /^(?:ca\.?|circa|ongeveer|ong\.?|±|~|\+\/-|about|approx\.?|environ|env\.?)\s*(?=[€£$\d])/i;
const OTHER_CURRENCY = /[£$]|\b(?:GBP|USD|CHF)\b/g;

/** The sign of another currency than the euro in a cell of amounts; undefined where there is none. */
export function otherCurrency(raw: CellValue): string | undefined {
  return typeof raw === "string" && /\d/.test(raw) ? OTHER_CURRENCY_ONE.exec(raw)?.[0] : undefined;
}

const OTHER_CURRENCY_ONE = new RegExp(OTHER_CURRENCY.source);

/** What stands in a cell of amounts. Parentheses around a number without a sign of its own make it negative. */
export function readAmount(found: CellValue): Cell {
  if (typeof found !== "string") return readCell(found);
  if (NOT_KNOWN.test(found.trim())) return { kind: "missing", reason: "unknown" };
  const raw = found
    .trimStart()
    .replace(ABOUT, "")
    .replace(OTHER_CURRENCY, "")
    .replace(THOUSANDS_COMMA, (text) => text.replace(/,/g, "."));
  const inside = PARENTHESES.exec(raw.trim());
  if (!inside) return readCell(raw);
  const cell = readCell(`${inside[1] ?? ""}${(inside[2] ?? "").trim()}${inside[3] ?? ""}`);
  return cell.kind === "number" && cell.value > 0 ? { ...cell, value: 0 - cell.value } : readCell(raw);
}

/** The number in a cell of amounts; undefined where it holds none. */
export function amountIn(raw: CellValue | undefined): number | undefined {
  if (typeof raw === "number" && Number.isFinite(raw)) return raw;
  if (raw === undefined || raw === "") return undefined;
  const cell = readAmount(raw);
  return cell.kind === "number" ? cell.value : undefined;
}

/** True for a share that was typed as text in a cell of amounts: "10 %". */
export function isPercentText(raw: CellValue): boolean {
  return typeof raw === "string" && /\d\s*%\s*$/.test(raw);
}
