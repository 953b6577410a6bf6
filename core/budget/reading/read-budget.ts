/** Reads the lines of a budget by its layout. Every amount becomes a line or a finding; none disappears. */

import type { Cell } from "../../cells/cell";
import { foldWord } from "../../cells/words";
import { words as tablesWords } from "../../tables/words";
import type { Text } from "../../texts/text";
import type { Finding } from "../../workbook/finding";
import type { CellValue } from "../../workbook/snapshot";
import { isResidentsMoney } from "../funding/own-money";
import type { BudgetLine, OpenLine } from "../lines/budget-line";
import type { Kind } from "../lines/money-line";
import { begroting } from "../tables/begroting";
import { words } from "../words";
import { readAmount } from "./amount-cell";
import { ROW_TOTAL } from "./header-meaning";
import {
  addsUp,
  amountColumns,
  type BudgetLayout,
  columnsOf,
  type LayoutRow,
  type Meaning,
  type Nature,
  sideReader,
} from "./layout";
import { layoutFindings } from "./layout-findings";
import { namesFunding } from "./layout-words";
import { yearInHeader } from "./layout-years";
import { lineFindings } from "./line-findings";
import { certaintyReader } from "./read-certainty";
import { type FieldValues, fieldReader, type Tell } from "./read-fields";
import { shareTest } from "./share-among-amounts";
import { statusReader } from "./status-in-text";
import { words as readingWords } from "./words";

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
  const halves = layout.halves.map(readBudget);
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
  const tell: Tell = (severity, text, row, column, values) => {
    findings.push({ severity, text, table: begroting.name, cell: { sheet, row, column }, ...(values && { values }) });
  };
  const fieldsOf = fieldReader(layout, tell);
  const rows = linesOf(layout);
  const sideOf = sideRules(layout);
  const isShare = shareTest(numbersOf(rows));
  const certainty = certaintyReader(layout);
  const statuses = statusReader(layout);
  const sources = fundingColumns(layout);

  for (const { row, amounts } of rows) {
    const fields = fieldsOf(row.row);
    const details = detailsOf(layout, row, fields);
    const rowName = String(fields.description ?? row.text);
    const inRow = sumOfRow(amounts);
    for (const { column, meaning, cell, raw } of amounts) {
      const place = { sheet, row: row.row, column };
      // A row that is only a year: what its amounts are for stands above them.
      const description = isYearOnly(rowName) ? (meaning.category ?? meaning.source ?? rowName) : rowName;
      if (cell.kind !== "number") {
        if (cell.kind === "error") tell("warning", tablesWords.errorCell, row.row, column, { code: cell.code });
        else if (cell.kind === "missing")
          tell("note", readingWords.amountUnknown, row.row, column, { text: description });
        else tell("warning", tablesWords.notANumber, row.row, column, { text: String(raw) });
        open.push({ cell: place, description, amount: undefined });
        continue;
      }
      if (isShare(row, raw, cell.value)) {
        tell("warning", readingWords.shareAsAmount, row.row, column, { text: description, value: cell.value });
        open.push({ cell: place, description, amount: undefined });
        continue;
      }
      if (cell.fromText) {
        const values = { text: String(raw).trim(), value: cell.value };
        texts.push({ severity: "note", text: tablesWords.numberAsText, values, table: begroting.name, cell: place });
      }
      const kind = sideOf(row, meaning, cell.value);
      if (!kind) {
        tell("error", readingWords.lineWithoutKind, row.row, column, { text: description, amount: cell.value });
        open.push({ cell: place, description, amount: cell.value });
        continue;
      }
      if (kind === "income" && isResidentsMoney(`${fields.funder ?? ""} ${description}`)) {
        tell("warning", words.residentsMoney, row.row, column, { text: description });
        residents.push({ cell: place, description, amount: cell.value });
        continue;
      }
      const money = moneyOf(layout, fields, kind, cell.value, inRow);
      if (!money.rising) tell("warning", readingWords.rangeNotRising, row.row, column, { text: description });
      const { low, amount, high } = money;
      const factor = vatFactor(fields, meaning);
      const known = statuses.of(kind, fields, row.row, place, description);
      const { chance, unsaid } = certainty.of(kind, known, description, place);
      const line: BudgetLine = {
        number: lines.length + 1,
        cell: place,
        description,
        kind,
        low: low / factor,
        amount: amount / factor,
        high: high / factor,
        chance,
        ...details,
      };
      // Set one by one: a long budget has tens of thousands of lines, and objects put together from parts are slow.
      if (meaning.inclusive && line.vat === undefined) line.inclusive = true;
      if (meaning.year !== undefined) line.year = meaning.year;
      if (meaning.nature !== undefined) line.nature = meaning.nature;
      if (unsaid) line.unsaid = unsaid;
      if (typeof known.status === "string") line.status = known.status;
      if (meaning.category !== undefined) line.category = meaning.category;
      const source = sources.get(column);
      if (source !== undefined && kind === "income" && line.funder === undefined) line.funder = source;
      lines.push(line);
    }
    if (amounts.length === 0) {
      const column = amountColumns(layout.columns)[0]?.column ?? layout.block.column;
      const values = { text: rowName };
      blanks.push({
        severity: "note",
        text: readingWords.lineWithoutAmount,
        values,
        table: begroting.name,
        cell: { sheet, row: row.row, column },
      });
      open.push({ cell: { sheet, row: row.row, column }, description: rowName, amount: undefined });
    }
  }
  findings.push(...together(texts, readingWords.textAmounts), ...together(blanks, readingWords.linesWithoutAmount));
  findings.push(...certainty.findings, ...statuses.question());
  findings.push(...layoutFindings(layout), ...lineFindings(layout, lines));
  return { layout, lines, open, residents, findings };
}

/** Columns that are called after who pays: "Eigen inbreng", "Gevraagde subsidie". */
function fundingColumns({ columns }: BudgetLayout): ReadonlyMap<number, string> {
  const named = columns.filter(({ header }) => namesFunding(foldWord(header)));
  const groups = amountColumns(columns).filter(({ meaning }) => meaning.source !== undefined);
  return new Map([
    ...named.map(({ column, header }): [number, string] => [column, header]),
    ...groups.map(({ column, header, meaning }): [number, string] => [column, meaning.source ?? header]),
  ]);
}

function isYearOnly(text: string): boolean {
  return text === "" || yearInHeader(text)?.words === "";
}

/** Several notes of a kind as one, at the place of the first. */
function together(notes: readonly Finding[], text: Text): Finding[] {
  const [first] = notes;
  if (!first) return [];
  return notes.length === 1 ? [first] : [{ ...first, text, values: { ...first.values, count: notes.length } }];
}

/** The filled amount cells of a row; the column that adds them up counts only where it stands alone. */
function amountReader(layout: BudgetLayout): (row: number) => Amount[] {
  const { block } = layout;
  const columns = amountColumns(layout.columns);
  // A total of one side or one year goes before a total of all: where it stands alone, that is what it holds.
  const isWhole = ({ side, year }: Meaning) => Number(side === undefined && year === undefined);
  const rowTotals = columnsOf(layout.columns, ROW_TOTAL).sort((a, b) => isWhole(a.meaning) - isWhole(b.meaning));
  const readAt = (row: number, column: number, meaning: Meaning): Amount[] => {
    const raw = block.values[row - block.row]?.[column - block.column] ?? "";
    const cell = readAmount(raw);
    // A blank or a dash is no amount; "n.b." is one that nobody knows yet.
    return cell.kind === "missing" && cell.reason === "empty" ? [] : [{ column, meaning, cell, raw }];
  };
  return (row) => {
    const filled = columns.flatMap(({ column, meaning }) => readAt(row, column, meaning));
    // A zero beside real amounts says only that nothing happens in that year or on that side.
    const amounts = filled.filter(({ cell }) => filled.length === 1 || cell.kind !== "number" || cell.value !== 0);
    const found = amounts.length > 0 ? amounts : filled.slice(0, 1);
    const told = [...filled];
    for (const { column, meaning } of rowTotals) {
      if (told.some((one) => addsUp(meaning, one.meaning))) continue;
      const alone = readAt(row, column, { ...meaning, field: "amount" });
      told.push(...alone);
      // A total of 0 on the other side says only that there is nothing.
      found.push(...alone.filter(({ cell }) => found.length === 0 || cell.kind !== "number" || cell.value !== 0));
    }
    return found;
  };
}

/** The rows that are lines, with their amounts. */
function linesOf(layout: BudgetLayout): { row: LayoutRow; amounts: Amount[] }[] {
  const amountsOf = amountReader(layout);
  const lines = layout.rows.filter(({ role }) => role === "line");
  return lines.map((row) => ({ row, amounts: amountsOf(row.row) }));
}

function numbersOf(rows: readonly { amounts: readonly Amount[] }[]): number[] {
  const found: number[] = [];
  for (const { amounts } of rows) for (const { cell } of amounts) if (cell.kind === "number") found.push(cell.value);
  return found;
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
  const isMinus =
    kind === "expense" ? layout.sides === "sign" || layout.expensesNegative : layout.incomeNegative === true;
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

/** What takes the VAT out of amounts that include it, where the sheet gives the rate. */
function vatFactor({ vat }: FieldValues, { inclusive }: Meaning): number {
  return inclusive && typeof vat === "number" ? 1 + vat : 1;
}

/** What holds for all amounts of a row; of year and nature a column of amounts may say otherwise. */
function detailsOf(layout: BudgetLayout, row: LayoutRow, fields: FieldValues): Partial<BudgetLine> {
  const text = (field: string) => (typeof fields[field] === "string" ? { [field]: fields[field] } : {});
  const year = typeof fields.year === "number" ? fields.year : layout.year;
  const nature = (fields.nature as Nature | undefined) ?? row.nature;
  const category = typeof fields.category === "string" ? fields.category : row.category;
  return {
    ...(typeof fields.vat === "number" && { vat: fields.vat }),
    ...(typeof fields.deductible === "boolean" && { deductible: fields.deductible }),
    ...(year !== undefined && { year }),
    ...(nature !== undefined && { nature }),
    ...(category !== undefined && { category }),
    ...text("status"),
    ...text("funder"),
    ...text("together"),
    ...text("action"),
    ...text("policyField"),
    ...text("account"),
  };
}
