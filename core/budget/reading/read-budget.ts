/** Reads the lines of a budget by its layout. Every amount becomes a line or a finding; none disappears. */

import { foldWord } from "../../cells/words";
import { words as tablesWords } from "../../tables/words";
import type { Text } from "../../texts/text";
import type { Finding } from "../../workbook/finding";
import { isOwnMoney, isResidentsMoney } from "../funding/own-money";
import type { BudgetLine, OpenLine } from "../lines/budget-line";
import type { Kind } from "../lines/money-line";
import { begroting } from "../tables/begroting";
import { words } from "../words";
import { readAmount } from "./amount-cell";
import { amountColumns, type BudgetLayout, type LayoutRow, type Meaning, type Nature, sideReader } from "./layout";
import { layoutFindings } from "./layout-findings";
import { namesFunding } from "./layout-words";
import { yearInHeader } from "./layout-years";
import { lineFindings } from "./line-findings";
import { certaintyReader, sideOfCertainty, withoutCertainty } from "./read-certainty";
import { type FieldValues, fieldReader, type Tell } from "./read-fields";
import { type Amount, amountReader } from "./row-amounts";
import { shareTest } from "./share-among-amounts";
import { type SaidStatus, statusReader } from "./status-in-text";
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
  const rows = layout.rows.filter(({ role }) => role === "line");
  const amountsOf = amountReader(layout);
  const sideOf = sideRules(layout);
  const isShare = shareTest(() => numbersOf(rows, amountsOf));
  const certainty = certaintyReader(layout);
  const certain = sideOfCertainty(layout);
  const statuses = statusReader(layout);
  const sources = fundingColumns(layout);

  for (const row of rows) {
    const amounts = amountsOf(row.row);
    const fields = fieldsOf(row.row);
    const rowName = String(fields.description ?? row.text);
    const isYear = isYearOnly(rowName);
    const inRow = sumOfRow(amounts);
    const details = detailsOf(layout, row, fields);
    let said: IncomeWords | undefined;
    for (const { column, meaning, raw, number } of amounts) {
      const place = { sheet, row: row.row, column };
      // A row that is only a year: what its amounts are for stands above them.
      const description = isYear ? (meaning.category ?? meaning.source ?? rowName) : rowName;
      if (number === undefined) {
        const cell = readAmount(raw);
        if (cell.kind === "error") tell("warning", tablesWords.errorCell, row.row, column, { code: cell.code });
        else if (cell.kind === "missing")
          tell("note", readingWords.amountUnknown, row.row, column, { text: description });
        else tell("warning", tablesWords.notANumber, row.row, column, { text: String(raw) });
        open.push({ cell: place, description, amount: undefined });
        continue;
      }
      if (isShare(row, raw, number)) {
        tell("warning", readingWords.shareAsAmount, row.row, column, { text: description, value: number });
        open.push({ cell: place, description, amount: undefined });
        continue;
      }
      if (typeof raw === "string") {
        const values = { text: raw.trim(), value: number };
        texts.push({ severity: "note", text: tablesWords.numberAsText, values, table: begroting.name, cell: place });
      }
      const kind = sideOf(row, meaning, number);
      if (!kind) {
        tell("error", readingWords.lineWithoutKind, row.row, column, { text: description, amount: number });
        open.push({ cell: place, description, amount: number });
        continue;
      }
      // The amounts of a row nearly always have the same words.
      if (kind === "income" && said?.description !== description) {
        said = incomeWords(fields, description, statuses.said(row.row, description));
      }
      if (kind === "income" && said?.isResidents) {
        tell("warning", words.residentsMoney, row.row, column, { text: description });
        residents.push({ cell: place, description, amount: number });
        continue;
      }
      const money = moneyOf(layout, fields, kind, number, inRow);
      if (!money.rising) tell("warning", readingWords.rangeNotRising, row.row, column, { text: description });
      const { low, amount, high } = money;
      const factor = vatFactor(fields, meaning);
      const own = certain === undefined || certain === kind ? fields : withoutCertainty(fields);
      const known = kind === "income" ? statuses.of(own, said?.status, place) : own;
      const { chance, unsaid } = certainty.of(known, kind === "expense" || said?.isOwn === true, description, place);
      const line: BudgetLine = {
        number: lines.length + 1,
        cell: place,
        description,
        kind,
        low: low / factor,
        amount: amount / factor,
        high: high / factor,
        chance,
      };
      addDetails(line, details);
      if (meaning.inclusive && line.vat === undefined) line.inclusive = true;
      if (meaning.year !== undefined) line.year = meaning.year;
      if (meaning.nature !== undefined) line.nature = meaning.nature;
      if (unsaid) line.unsaid = unsaid;
      if (typeof known.status === "string") line.status = known.status;
      else if (line.status !== undefined) delete line.status;
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

function numbersOf(rows: readonly LayoutRow[], amountsOf: (row: number) => readonly Amount[]): number[] {
  const numbers: number[] = [];
  for (const { row } of rows) {
    for (const { number } of amountsOf(row)) if (number !== undefined) numbers.push(number);
  }
  return numbers;
}

function sumOfRow(amounts: readonly Amount[]): number {
  let sum = 0;
  for (const { number } of amounts) sum += number ?? 0;
  return sum;
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
  const one = typeof fields.low === "number" ? sign * fields.low * part : amount;
  const other = typeof fields.high === "number" ? sign * fields.high * part : amount;
  const low = isMinus ? other : one;
  const high = isMinus ? one : other;
  const rising = low <= amount && amount <= high;
  return rising ? { low, amount, high, rising } : { low: amount, amount, high: amount, rising };
}

/** What takes the VAT out of amounts that include it, where the sheet gives the rate. */
function vatFactor({ vat }: FieldValues, { inclusive }: Meaning): number {
  return inclusive && typeof vat === "number" ? 1 + vat : 1;
}

interface RowDetails {
  vat: number | undefined;
  deductible: boolean | undefined;
  year: number | undefined;
  nature: Nature | undefined;
  category: string | undefined;
  status: string | undefined;
  funder: string | undefined;
  together: string | undefined;
  action: string | undefined;
  policyField: string | undefined;
  account: string | undefined;
}

/** What holds for all amounts of a row; of year and nature a column of amounts may say otherwise. */
function detailsOf(layout: BudgetLayout, row: LayoutRow, fields: FieldValues): RowDetails {
  return {
    vat: typeof fields.vat === "number" ? fields.vat : undefined,
    deductible: typeof fields.deductible === "boolean" ? fields.deductible : undefined,
    year: typeof fields.year === "number" ? fields.year : (row.year ?? layout.year),
    nature: (fields.nature as Nature | undefined) ?? row.nature,
    category: textIn(fields, "category") ?? row.category,
    status: textIn(fields, "status"),
    funder: textIn(fields, "funder"),
    together: textIn(fields, "together"),
    action: textIn(fields, "action"),
    policyField: textIn(fields, "policyField"),
    account: textIn(fields, "account"),
  };
}

function textIn(fields: FieldValues, field: string): string | undefined {
  const value = fields[field];
  return typeof value === "string" ? value : undefined;
}

/** By name and one by one: a long budget has tens of thousands of lines, and objects put together from parts are slow. */
function addDetails(line: BudgetLine, details: RowDetails): void {
  if (details.vat !== undefined) line.vat = details.vat;
  if (details.deductible !== undefined) line.deductible = details.deductible;
  if (details.year !== undefined) line.year = details.year;
  if (details.nature !== undefined) line.nature = details.nature;
  if (details.category !== undefined) line.category = details.category;
  if (details.status !== undefined) line.status = details.status;
  if (details.funder !== undefined) line.funder = details.funder;
  if (details.together !== undefined) line.together = details.together;
  if (details.action !== undefined) line.action = details.action;
  if (details.policyField !== undefined) line.policyField = details.policyField;
  if (details.account !== undefined) line.account = details.account;
}

/** What the words of an income say. */
interface IncomeWords {
  description: string;
  isResidents: boolean;
  isOwn: boolean;
  status: SaidStatus | undefined;
}

function incomeWords({ funder }: FieldValues, description: string, status: SaidStatus | undefined): IncomeWords {
  const payer = typeof funder === "string" ? { funder } : {};
  return {
    description,
    isResidents: isResidentsMoney(`${funder ?? ""} ${description}`),
    isOwn: isOwnMoney({ kind: "income", description, ...payer }),
    status,
  };
}
