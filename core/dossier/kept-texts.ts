/** What stands on the sheets of the dossier that we wrote before: texts that somebody changed, and other cells. */

import { foldWord } from "../cells/words";
import { DOSSIER } from "../checklist/readiness-history";
import { factsOf } from "../tables/facts";
import { say } from "../texts/text";
import { type CellPlace, cellAddress } from "../workbook/address";
import { fingerprint } from "../workbook/fingerprint";
import type { NewValue } from "../workbook/plan";
import { type Snapshot, valueAt } from "../workbook/snapshot";
import { NOTE_SHEET } from "./note-page";
import { textOfLines } from "./page";
import { NOTE_PARTS, TEXT_PARTS, type TextPart } from "./parts";
import { words } from "./words";

const TEXT_FACT = "text.";
const CELLS_FACT = "cells.";
const CELL_MARK = 3;

/** The texts as they stand under their headings; a heading that is gone has none. */
export function textsOnSheet(snapshot: Snapshot): Partial<Record<TextPart, { text: string; rows: readonly number[] }>> {
  const sheet = sheetOf(snapshot, NOTE_SHEET);
  if (!sheet?.used) return {};
  const headings = new Map(NOTE_PARTS.map((part) => [foldWord(say("nl", words[`part.${part}`])), part]));
  const found: Partial<Record<TextPart, { text: string; rows: number[] }>> = {};
  let part: (typeof NOTE_PARTS)[number] | undefined;
  const lines = new Map<TextPart, { line: string; row: number }[]>();
  const last = sheet.used.row + sheet.used.rows;
  for (let row = 0; row < last; row++) {
    const line = String(valueAt(snapshot, sheet.name, row, 0)).trim();
    const heading = headings.get(foldWord(line));
    if (heading) part = heading;
    else if (part && (TEXT_PARTS as readonly string[]).includes(part) && line !== "" && !isLastLine(line)) {
      const own = lines.get(part as TextPart) ?? [];
      own.push({ line, row });
      lines.set(part as TextPart, own);
    }
  }
  for (const [key, own] of lines) {
    const role = key === "proposal" ? "answer" : "text";
    found[key] = {
      text: textOfLines(
        own.map(({ line }) => line),
        role,
      ),
      rows: own.map(({ row }) => row),
    };
  }
  return found;
}

/** The last line of the page is ours: it begins as we write it, whatever the day. */
function isLastLine(line: string): boolean {
  const [begin = ""] = words.written.nl.split("{day}");
  return line.startsWith(begin);
}

/** Texts that differ from what we wrote last time: somebody changed them, so they stay. */
export function keptTexts(snapshot: Snapshot): Partial<Record<TextPart, string>> {
  const facts = factsOf(snapshot, DOSSIER);
  const kept: Partial<Record<TextPart, string>> = {};
  for (const [part, { text }] of Object.entries(textsOnSheet(snapshot)) as [TextPart, { text: string }][]) {
    const mark = facts[TEXT_FACT + part];
    if (mark !== undefined && mark !== textMark(text)) kept[part] = text;
  }
  return kept;
}

/** A text in six characters; how it was cut in lines makes no difference. */
export function textMark(text: string): string {
  return fingerprint(foldWord(text));
}

/** Facts to remember: of each text what we proposed, so that what differs from it is somebody's own. */
export function textFacts(proposed: Partial<Record<TextPart, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(proposed).map(([part, text]) => [TEXT_FACT + part, textMark(text)]));
}

/** Facts to remember: a mark per cell of a sheet, row by row, as wide as the sheet. */
export function cellFacts(
  sheet: string,
  cells: readonly (readonly NewValue[])[],
  columns: number,
): Record<string, string> {
  const marks = cells.map((line) =>
    Array.from({ length: columns }, (_, column) => cellMark(line[column] ?? "")).join(""),
  );
  return { [CELLS_FACT + sheet]: `${columns}:${marks.join("")}` };
}

function cellMark(value: NewValue): string {
  return value === "" || value === null ? "---" : fingerprint(String(value)).slice(0, CELL_MARK);
}

/** Cells that differ from what we wrote and that hold something; none where we never wrote the sheet. */
export function changedCells(snapshot: Snapshot, sheetName: string): CellPlace[] {
  const sheet = sheetOf(snapshot, sheetName);
  const [width = "", marks = ""] = (factsOf(snapshot, DOSSIER)[CELLS_FACT + sheetName] ?? "").split(":");
  const columns = Number(width);
  if (!sheet?.used || !(columns > 0)) return [];
  const { row: top, rows, column: left, columns: wide } = sheet.used;
  const changed: CellPlace[] = [];
  for (let row = 0; row < top + rows; row++) {
    for (let column = 0; column < left + wide; column++) {
      const at = (row * columns + column) * CELL_MARK;
      const before = column < columns ? marks.slice(at, at + CELL_MARK) || "---" : "---";
      const value = valueAt(snapshot, sheet.name, row, column);
      if (value !== "" && cellMark(value) !== before) changed.push({ sheet: sheet.name, row, column });
    }
  }
  return changed;
}

/** Changed cells that no kept text covers: those are overwritten. */
export function lostCells(snapshot: Snapshot, sheetName: string, kept: readonly TextPart[]): CellPlace[] {
  const texts = textsOnSheet(snapshot);
  const own = new Set(sheetName === NOTE_SHEET ? kept.flatMap((part) => texts[part]?.rows ?? []) : []);
  return changedCells(snapshot, sheetName).filter(({ row, column }) => column > 0 || !own.has(row));
}

/** "B3, C7", as a sentence names cells; beyond `most` of them ", ...". */
export function addressesOf(cells: readonly CellPlace[], most = 8): string {
  const named = cells.slice(0, most).map(({ row, column }) => cellAddress(row, column));
  return cells.length > most ? `${named.join(", ")}, ...` : named.join(", ");
}

function sheetOf({ sheets }: Snapshot, name: string) {
  return sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
}
