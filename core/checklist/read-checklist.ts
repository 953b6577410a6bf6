/** The table Checklist: answers as figures, and what is odd about them. */

import { totals } from "../budget/balance";
import { type BudgetView, linesInView } from "../budget/budget-view";
import { type Table, tableIn } from "../tables/table";
import { parseAddress, rectAddress } from "../workbook/address";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import { blockAt, type Snapshot, valueAt } from "../workbook/snapshot";
import { isClosingRow } from "./closing-row";
import { asksForEnough } from "./question-subject";
import { type Answer, readAnswers } from "./read-answers";
import { checklist as schema } from "./tables/checklist";
import { words } from "./words";

export type { Answer };

export interface Question {
  /** On the sheet, from 0. */
  row: number;
  /** From 1, in the order of the sheet. */
  number: number;
  question: string;
  answer: Answer | undefined;
  evidence: string;
  owner: string;
  /** Serial number of the day. */
  due: number | undefined;
  weight: number;
  blocks: boolean;
  second: Answer | undefined;
}

export interface ChecklistReading {
  table: Table<typeof schema>;
  questions: Question[];
  /** As `readiness` wants them: 1, 0.5, 0; NaN is not applicable. Not answered is 0. */
  answers: Float64Array;
  weights: Float64Array;
  blocks: boolean[];
  findings: Finding[];
}

const SCORES: Readonly<Record<Answer, number>> = { yes: 1, partly: 0.5, no: 0, notApplicable: Number.NaN };

/** undefined when the workbook holds no Checklist. */
export const readChecklist: (snapshot: Snapshot) => ChecklistReading | undefined = perSnapshot((snapshot) => {
  const table = tableIn(snapshot, schema);
  if (!table) return undefined;
  const first = readAnswers(snapshot, table, "answer");
  const other = readAnswers(snapshot, table, "second");
  const answerIn = ({ changed }: typeof first, row: number, read: Answer | undefined) =>
    changed.has(row) ? changed.get(row) : read;
  const rows = table.rows.map(({ row, values }, index): Question => {
    const { question = "", evidence = "", owner = "", due, weight = 1, blocks = false } = values;
    const answer = answerIn(first, row, values.answer);
    const second = answerIn(other, row, values.second);
    return { row, number: index + 1, question, answer, evidence, owner, due, weight, blocks, second };
  });
  const closing = closingRows(snapshot, table, rows);
  const questions = rows.slice(0, rows.length - closing.length);
  const isAside = ({ cell }: Finding) => cell !== undefined && closing.some(({ row }) => row === cell.row);
  const isSettled = ({ cell }: Finding) =>
    cell !== undefined &&
    ((first.settled.has(cell.row) && cell.column === table.cell(cell.row, "answer").column) ||
      (other.settled.has(cell.row) && cell.column === table.cell(cell.row, "second").column));
  return {
    table,
    questions,
    answers: Float64Array.from(questions, ({ answer }) => (answer ? SCORES[answer] : 0)),
    weights: Float64Array.from(questions, ({ weight }) => weight),
    blocks: questions.map(({ blocks }) => blocks),
    findings: [
      ...[...table.findings.filter((one) => !isSettled(one)), ...first.findings, ...other.findings].filter(
        (one) => !isAside(one),
      ),
      ...closing.map(({ row, question }): Finding => {
        const cell = table.cell(row, "question");
        return { severity: "note", text: words.closingRow, values: { text: question }, table: schema.name, cell };
      }),
      ...questions.flatMap((one) => questionFindings(snapshot, table, one)),
      ...withoutOwner(table, questions),
    ],
  };
});

/** The rows at the end that only add up what stands above them. */
function closingRows(snapshot: Snapshot, table: Table<typeof schema>, rows: readonly Question[]): Question[] {
  let from = rows.length;
  for (; from > 1; from--) {
    const last = rows[from - 1];
    if (!last || last.answer !== undefined || last.owner !== "" || last.evidence !== "" || last.due !== undefined)
      break;
    const { sheet, row, column } = table.cell(last.row, "answer");
    if (!isClosingRow(last.question, valueAt(snapshot, sheet, row, column))) break;
  }
  return rows.slice(from);
}

/** A question that still asks for work: not answered with yes, and applicable. */
export function isOpen({ answer }: Question): boolean {
  return answer !== "yes" && answer !== "notApplicable";
}

function questionFindings(snapshot: Snapshot, table: Table<typeof schema>, one: Question): Finding[] {
  const { row, number, question, answer, evidence, blocks, second } = one;
  const findings: Finding[] = [];
  const about = (key: "evidence" | "second") => ({ table: schema.name, cell: table.cell(row, key) });
  if (blocks && answer === "yes" && evidence === "") {
    const values = { question };
    findings.push({ severity: "warning", text: words.yesWithoutEvidence, values, ...about("evidence") });
  }
  const wrong = evidenceProblem(snapshot, evidence);
  if (wrong) findings.push({ severity: "warning", ...wrong, ...about("evidence") });
  if (second !== undefined && answer !== undefined && second !== answer) {
    findings.push({ severity: "warning", text: words.readersDiffer, values: { number }, ...about("second") });
  }
  return findings;
}

/** A yes to the question about means that the budget, as the step Begroting shows it, contradicts. */
export function budgetFindings(
  snapshot: Snapshot,
  { table, questions }: ChecklistReading,
  view: BudgetView,
): Finding[] {
  const lines = linesInView(snapshot, view) ?? [];
  const { balance } = totals(lines, "certain");
  if (lines.length === 0 || balance >= 0) return [];
  return questions
    .filter(({ question, answer }) => answer === "yes" && asksForEnough(question))
    .map(({ row }): Finding => {
      const about = { table: schema.name, cell: table.cell(row, "answer") };
      return { severity: "warning", text: words.budgetSaysOtherwise, values: { gap: -balance }, ...about };
    });
}

/** "tabblad Begroting", "blad “Budget 2026”"; a plain "blad 3" is paper. */
const WHOLE_SHEET = /^(?:zie )?(?:(?:tabblad|werkblad|sheet) ["“'‘]?|blad ["“'‘])(.+?)["”'’]?[.!]?$/i;

function sheetCalled({ sheets }: Snapshot, name: string) {
  return sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

/** Evidence that looks like a cell or a sheet must be there; a sentence or a link to elsewhere is taken as it is. */
function evidenceProblem(snapshot: Snapshot, evidence: string): Pick<Finding, "text" | "values"> | undefined {
  const at = evidence.lastIndexOf("!");
  const place = parseAddress(evidence.slice(at + 1).trim());
  const whole = WHOLE_SHEET.exec(evidence.trim())?.[1];
  if (whole !== undefined && !sheetCalled(snapshot, whole))
    return { text: words.evidenceGone, values: { sheet: whole } };
  // What does not end on an address is a sentence or a link to elsewhere.
  if (at < 1 || !place) return undefined;
  const sheet = evidence
    .slice(0, at)
    .trim()
    .replace(/^=?'?|'$/g, "")
    .replace(/''/g, "'");
  const present = sheetCalled(snapshot, sheet);
  if (!present) return { text: words.evidenceGone, values: { sheet } };
  if (!blockAt(snapshot, present.name, place.row, place.column)) return undefined;
  if (valueAt(snapshot, present.name, place.row, place.column) !== "") return undefined;
  return { text: words.evidenceEmpty, values: { address: `${present.name}!${rectAddress(place)}` } };
}

function withoutOwner(table: Table<typeof schema>, questions: readonly Question[]): Finding[] {
  const lacking = questions.filter((one) => isOpen(one) && one.owner === "");
  const [first] = lacking;
  if (!first) return [];
  const cell = table.cell(first.row, "owner");
  return [{ severity: "note", text: words.noOwner, values: { count: lacking.length }, table: schema.name, cell }];
}

/** Open, and to be settled before `today`, a serial number. */
export function isOverdue(question: Question, today: number): boolean {
  return isOpen(question) && question.due !== undefined && question.due < today;
}

/** Questions that should have been settled before `today` (a serial number), as findings with their cell. */
export function overdueFindings({ table, questions }: ChecklistReading, today: number): Finding[] {
  return questions.flatMap((one): Finding[] => {
    if (!isOverdue(one, today)) return [];
    const cell = table.cell(one.row, "due");
    return [{ severity: "warning", text: words.overdue, values: { number: one.number }, table: schema.name, cell }];
  });
}
