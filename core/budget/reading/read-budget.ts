/** Reads the lines of a budget by its layout. Every amount becomes a line or a finding; none disappears. */
import { type Cell, readCell } from "../../cells/cell";
import { begroting } from "../../tables/begroting";
import type { TextKey } from "../../texts/catalogue";
import type { Finding } from "../../workbook/finding";
import type { CellValue } from "../../workbook/snapshot";
import type { BudgetLine, OpenLine } from "../budget-line";
import { isResidentsMoney } from "../funding/own-money";
import { type Kind, statusChances } from "../money-line";
import { ROW_TOTAL } from "./header-meaning";
import { amountColumns, type BudgetLayout, type LayoutRow, type Meaning, type Nature, sideReader } from "./layout";
import { layoutFindings } from "./layout-findings";
import { lineFindings } from "./line-findings";
import { type FieldValues, fieldReader, type Tell } from "./read-fields";

export interface BudgetReading {
  layout: BudgetLayout;
  lines: BudgetLine[];
  /** Amounts that cannot count yet: no side, or no readable number. */
  open: OpenLine[];
  /** Premiums and loans of residents that the sheet counts as income; they never are. */
  residents: OpenLine[];
  findings: Finding[];
}

interface Amount {
  column: number;
  meaning: Meaning;
  cell: Cell;
  raw: CellValue;
}

/** The lines of a recognised budget, with everything that needs a look. */
export function readBudget(layout: BudgetLayout): BudgetReading {
  if (!layout.halves) return readTable(layout);
  const halves = layout.halves.map(readTable);
  return {
    layout,
    lines: halves.flatMap(({ lines }) => lines).map((line, index) => ({ ...line, number: index + 1 })),
    open: halves.flatMap(({ open }) => open),
    residents: halves.flatMap(({ residents }) => residents),
    findings: halves.flatMap(({ findings }) => findings),
  };
}

function readTable(layout: BudgetLayout): BudgetReading {
  const { sheet } = layout.block;
  const lines: BudgetLine[] = [];
  const open: OpenLine[] = [];
  const residents: OpenLine[] = [];
  const findings: Finding[] = [];
  const texts: Finding[] = [];
  const blanks: Finding[] = [];
  const tell: Tell = (severity, key, row, column, values) => {
    findings.push({ severity, key, table: begroting.name, cell: { sheet, row, column }, ...(values && { values }) });
  };
  const fieldsOf = fieldReader(layout, tell);
  const amountsOf = amountReader(layout);
  const sideOf = sideRules(layout);

  for (const row of layout.rows) {
    if (row.role !== "line") continue;
    const fields = fieldsOf(row.row);
    const amounts = amountsOf(row.row);
    const description = String(fields.description ?? row.text);
    const inRow = sumOfRow(amounts);
    for (const { column, meaning, cell, raw } of amounts) {
      const place = { sheet, row: row.row, column };
      if (cell.kind !== "number") {
        if (cell.kind === "error") tell("warning", "finding.errorCell", row.row, column, { code: cell.code });
        else if (cell.kind === "missing") tell("note", "budget.amountUnknown", row.row, column, { text: description });
        else tell("warning", "finding.notANumber", row.row, column, { text: String(raw) });
        open.push({ cell: place, description, amount: undefined });
        continue;
      }
      if (cell.fromText) {
        const values = { text: String(raw).trim(), value: cell.value };
        texts.push({ severity: "note", key: "finding.numberAsText", values, table: begroting.name, cell: place });
      }
      const kind = sideOf(row, meaning, cell.value);
      if (!kind) {
        tell("error", "budget.lineWithoutKind", row.row, column, { text: description, amount: cell.value });
        open.push({ cell: place, description, amount: cell.value });
        continue;
      }
      if (kind === "income" && isResidentsMoney(`${fields.funder ?? ""} ${description}`)) {
        tell("warning", "budget.residentsMoney", row.row, column, { text: description });
        residents.push({ cell: place, description, amount: cell.value });
        continue;
      }
      const money = moneyOf(layout, fields, kind, cell.value, inRow);
      if (!money.rising) tell("warning", "budget.rangeNotRising", row.row, column, { text: description });
      const { low, amount, high } = money;
      lines.push({
        number: lines.length + 1,
        cell: place,
        description,
        kind,
        ...vatOf(fields, meaning, { low, amount, high }),
        ...detailsOf(layout, row, fields, meaning),
      });
    }
    if (amounts.length === 0) {
      const column = amountColumns(layout.columns)[0]?.column ?? layout.block.column;
      const values = { text: description };
      blanks.push({
        severity: "note",
        key: "budget.lineWithoutAmount",
        values,
        table: begroting.name,
        cell: { sheet, row: row.row, column },
      });
      open.push({ cell: { sheet, row: row.row, column }, description, amount: undefined });
    }
  }
  findings.push(...together(texts, "budget.textAmounts"), ...together(blanks, "budget.linesWithoutAmount"));
  findings.push(...layoutFindings(layout), ...lineFindings(layout, lines));
  return { layout, lines, open, residents, findings };
}

/** Several notes of a kind as one, at the place of the first. */
function together(notes: readonly Finding[], key: TextKey): Finding[] {
  const [first] = notes;
  if (!first) return [];
  return notes.length === 1 ? [first] : [{ ...first, key, values: { ...first.values, count: notes.length } }];
}

/** The filled amount cells of a row; the column that adds them up counts only where it stands alone. */
function amountReader(layout: BudgetLayout): (row: number) => Amount[] {
  const { block } = layout;
  const columns = amountColumns(layout.columns);
  const rowTotal = layout.columns.find(({ meaning }) => meaning?.field === ROW_TOTAL);
  const readAt = (row: number, column: number, meaning: Meaning): Amount[] => {
    const raw = block.values[row - block.row]?.[column - block.column] ?? "";
    const cell = readCell(raw);
    // A blank or a dash is no amount; "n.b." is one that nobody knows yet.
    return cell.kind === "missing" && cell.reason === "empty" ? [] : [{ column, meaning, cell, raw }];
  };
  return (row) => {
    const filled = columns.flatMap(({ column, meaning }) => readAt(row, column, meaning));
    // A zero beside real amounts says only that nothing happens in that year or on that side.
    const amounts = filled.filter(({ cell }) => filled.length === 1 || cell.kind !== "number" || cell.value !== 0);
    if (filled.length > 0 || !rowTotal?.meaning) return amounts.length > 0 ? amounts : filled.slice(0, 1);
    return readAt(row, rowTotal.column, { ...rowTotal.meaning, field: "amount" });
  };
}

function sumOfRow(amounts: readonly Amount[]): number {
  return amounts.reduce((sum, { cell }) => (cell.kind === "number" ? sum + cell.value : sum), 0);
}

/** The side of an amount; undefined when the sheet does not tell. */
function sideRules(layout: BudgetLayout): (row: LayoutRow, meaning: Meaning, amount: number) => Kind | undefined {
  const { sides } = layout;
  if (sides === "income" || sides === "expense") return () => sides;
  if (sides === "sign") return (_, __, amount) => (amount < 0 ? "expense" : "income");
  if (sides === "column") return ({ side }) => side;
  const sideOf = sideReader(layout.columns);
  return ({ side }, meaning) => sideOf(meaning, side);
}

/** The amount with its range, positive for what the sheet means as a normal expense or income. */
function moneyOf(layout: BudgetLayout, fields: FieldValues, kind: Kind, found: number, inRow: number) {
  const isMinus = kind === "expense" && (layout.sides === "sign" || layout.expensesNegative);
  const sign = isMinus ? -1 : 1;
  const amount = sign * found + 0;
  // A range belongs to the whole row; over several years each year has its part of it.
  const part = inRow === 0 || inRow === found ? 1 : found / inRow;
  const bound = (field: string) => {
    const value = fields[field];
    return typeof value === "number" ? sign * value * part : undefined;
  };
  const bounds = [bound("low") ?? amount, bound("high") ?? amount];
  const [low = amount, high = amount] = isMinus ? bounds.reverse() : bounds;
  const rising = low <= amount && amount <= high;
  return rising ? { low, amount, high, rising } : { low: amount, amount, high: amount, rising };
}

/** VAT taken out of amounts that include it, where the sheet gives the rate. */
function vatOf(fields: FieldValues, meaning: Meaning, money: { low: number; amount: number; high: number }) {
  const vat = typeof fields.vat === "number" ? fields.vat : undefined;
  const deductible = typeof fields.deductible === "boolean" ? fields.deductible : undefined;
  const factor = meaning.inclusive && vat !== undefined ? 1 + vat : 1;
  return {
    low: money.low / factor,
    amount: money.amount / factor,
    high: money.high / factor,
    ...(vat !== undefined && { vat }),
    ...(meaning.inclusive && vat === undefined && { inclusive: true }),
    ...(deductible !== undefined && { deductible }),
  };
}

function detailsOf(layout: BudgetLayout, row: LayoutRow, fields: FieldValues, meaning: Meaning) {
  const text = (field: string) => (typeof fields[field] === "string" ? { [field]: fields[field] } : {});
  const status = typeof fields.status === "string" ? fields.status : undefined;
  const chance = typeof fields.chance === "number" ? fields.chance : undefined;
  const year = meaning.year ?? (typeof fields.year === "number" ? fields.year : layout.year);
  const nature = meaning.nature ?? (fields.nature as Nature | undefined) ?? row.nature;
  const category = typeof fields.category === "string" ? fields.category : row.category;
  return {
    chance: chance ?? (status === undefined ? undefined : statusChances[status]) ?? 1,
    ...(year !== undefined && { year }),
    ...(nature !== undefined && { nature }),
    ...(category !== undefined && { category }),
    ...text("status"),
    ...text("funder"),
    ...text("action"),
    ...text("policyField"),
    ...text("account"),
  };
}
