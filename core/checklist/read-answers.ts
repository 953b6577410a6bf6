/** What people write under Antwoord besides the plain words: with a full stop, with a remark, a cross beside ticks. */
import { foldWord } from "../cells/words";
import { columnOf } from "../tables/shape";
import type { Table } from "../tables/table";
import type { CellPlace } from "../workbook/address";
import type { Finding } from "../workbook/finding";
import { type Snapshot, valueAt } from "../workbook/snapshot";
import { ANSWERS, type checklist } from "./tables/checklist";
import { words } from "./words";

export type Answer = (typeof ANSWERS)[number]["value"];

export interface AnswersRead {
  /** By the row on the sheet; a row that is not there holds what the table read. */
  changed: ReadonlyMap<number, Answer | undefined>;
  /** In the place of what the table told about the same cells. */
  findings: Finding[];
  /** The rows of which the cell is settled here, whatever the table told. */
  settled: ReadonlySet<number>;
}

const MEANINGS: ReadonlyMap<string, Answer> = new Map(
  ANSWERS.flatMap(({ value, words: known }) => known.map((word): [string, Answer] => [foldWord(word), value])),
);
/** Beside one of these a cross is more likely a no. */
const TICKS: ReadonlySet<string> = new Set(["v", "✓", "✔", "☑", "✅"]);
const CROSS = "x";
const STOPS = /[\s.!,;:]+$/;
/** An answer with something behind it: "ja (voorlopig)", "nee, in maart", "deels: de helft". */
const WITH_REMARK = /^(.+?)\s*[(,;:–-]\s*\S/;

/** The answers of a column that the plain reading of the table leaves open, or reads too boldly. */
export function readAnswers(snapshot: Snapshot, table: Table<typeof checklist>, key: "answer" | "second"): AnswersRead {
  const column = columnOf(table.located.shape, key)?.column;
  const changed = new Map<number, Answer | undefined>();
  const settled = new Set<number>();
  const findings: Finding[] = [];
  if (column === undefined) return { changed, findings, settled };
  const raw = table.rows.map(({ row }) => String(valueAt(snapshot, table.cell(row, key).sheet, row, column)).trim());
  const folded = raw.map(foldWord);
  const tick = raw.find((_, at) => TICKS.has(folded[at] ?? ""));
  const ask = (row: number, text: Finding["text"], values: Finding["values"], cell: CellPlace) => {
    changed.set(row, undefined);
    settled.add(row);
    findings.push({ severity: "warning", text, table: table.schema.name, cell, ...(values && { values }) });
  };
  table.rows.forEach(({ row, values }, at) => {
    const text = raw[at] ?? "";
    const word = folded[at] ?? "";
    const cell = table.cell(row, key);
    if (word === CROSS && tick !== undefined) ask(row, words.crossBesideTick, { tick }, cell);
    if (text === "" || values[key] !== undefined) return;
    const plain = MEANINGS.get(word.replace(STOPS, ""));
    const remarked = plain ?? MEANINGS.get(WITH_REMARK.exec(word)?.[1] ?? "");
    if (remarked === undefined) return;
    // "ja (voorlopig)" may be a yes or a part of one; a no, a part or nothing with a remark stays what it is.
    if (plain === undefined && remarked === "yes") ask(row, words.yesWithRemark, { text }, cell);
    else {
      changed.set(row, remarked);
      settled.add(row);
    }
  });
  return { changed, findings, settled };
}
