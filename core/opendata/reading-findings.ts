/** What a user should know about a file that was read: what was set aside, what could not be read, what is unsure. */

import type { Text, TextValues } from "../texts/text";

import { columnName } from "../workbook/address";
import type { Finding } from "../workbook/finding";
import type { DoubtfulColumn } from "./column-notations";
import { type Figures, type RowAside, statusByte } from "./figures";

import type { SeenInFile } from "./first-look";
import { columnFor, type LayoutColumn } from "./layout";
import type { CodeLosses, ToldCell } from "./lost-code";

import { words as stackedWords } from "./stacked-words";
import { words } from "./words";

type ReadFile = Omit<Figures, "findings" | "periods">;

export interface SeenWhileReading {
  seen: SeenInFile;
  codes: CodeLosses;
  /** Formulas without a result. */
  notCalculated: { count: number; first?: ToldCell };
}

/** Findings about the file as a whole, worst first. */
export function readingFindings(
  file: ReadFile,
  periods: readonly number[],
  { seen, codes, notCalculated }: SeenWhileReading,
): Finding[] {
  const findings: Finding[] = [];
  const warn = (text: Text, values: TextValues) => findings.push({ severity: "warning", text, values });
  const count = (status: RowAside) => countOf(file.rowStatus, statusByte(status));
  const areaHeader = columnFor(file.layout, "area")?.header ?? "";

  if (file.size === 0) findings.push({ severity: "error", text: words.nothingRead });
  const noCode = count("noCode") - codes.parts;
  if (noCode > 0) {
    findings.push({ severity: "warning", text: words.noCode, values: { count: noCode, column: areaHeader } });
  }
  if (codes.parts > 0) {
    warn(stackedWords.partWithoutCode, {
      count: codes.parts,
      column: columnFor(file.layout, "partName")?.header ?? "",
    });
  }
  const { firstLost, firstBack, firstBare } = codes;
  if (firstLost) warn(words.lostCode, { count: codes.lost, row: firstLost.row + 1, text: firstLost.text });
  const other = count("otherTable");
  if (other > 0) warn(words.otherTableBelow, { count: other, row: firstOf(file, "otherTable") + 1 });
  const shifted = count("shifted");
  if (shifted > 0) warn(words.shiftedRows, { count: shifted, row: firstOf(file, "shifted") + 1 });
  const duplicates = count("duplicate");
  if (duplicates > 0) findings.push({ severity: "warning", text: words.duplicate, values: { count: duplicates } });
  const noPeriod = count("noPeriod");
  if (noPeriod > 0) {
    const column = columnFor(file.layout, "period")?.header ?? "";
    findings.push({ severity: "warning", text: words.noPeriodInRow, values: { count: noPeriod, column } });
  }
  const noSubject = count("noSubject");
  if (noSubject > 0) findings.push({ severity: "warning", text: words.noSubject, values: { count: noSubject } });
  const [first] = file.unreadable;
  if (first) {
    const values = { count: file.unreadableCount, row: first.row + 1, text: first.text };
    findings.push({ severity: "warning", text: words.unreadable, values });
  }
  if (notCalculated.first) {
    warn(words.notCalculated, { count: notCalculated.count, row: notCalculated.first.row + 1 });
  }
  findings.push(...seen.doubts.map(doubtFinding));
  const beside = file.layout.columns.filter(({ because }) => because === "otherTable");
  const [firstBeside] = beside;
  if (firstBeside) warn(words.otherTableBeside, { count: beside.length, header: firstBeside.header });
  for (const { header, because } of file.layout.columns) {
    if (because === "doubled") warn(words.doubledColumn, { header });
  }
  // Right of the last header stands what a field too many moved there.
  const named = shifted === 0 ? Number.POSITIVE_INFINITY : lastNamed(file.layout.columns);
  const unnamed = file.layout.columns.filter(({ figures, index }) => figures && index < named);
  const [firstUnnamed] = unnamed;
  if (firstUnnamed) {
    warn(stackedWords.unnamedColumn, { count: unnamed.length, column: columnName(firstUnnamed.index) });
  }
  if (periods.length === 0 && file.size > 0) findings.push({ severity: "warning", text: words.noPeriod });
  const { headerTop, headerRow, columns, written = [] } = file.layout;
  const joined = columns.find(
    ({ use, header, index }) => use === "indicator" && !written.some((level) => level[index] === header),
  );
  if (headerTop !== undefined) {
    const header = (joined ?? columnFor(file.layout, "indicator"))?.header ?? areaHeader;
    const values = { row: headerTop + 1, last: headerRow + 1, header };
    findings.push({ severity: "note", text: stackedWords.stackedHeader, values });
  }
  if (firstBack) {
    findings.push({
      severity: "note",
      text: words.codeBack,
      values: { count: codes.back, row: firstBack.row + 1, code: firstBack.text },
    });
  }
  if (firstBare) {
    const values = { count: codes.bare, row: firstBare.row + 1, text: firstBare.text };
    findings.push({ severity: "note", text: words.codeWithoutHyphen, values });
  }
  for (const { header, use, period } of file.layout.columns) {
    if (file.layout.kind !== "years" || use !== "indicator" || period !== undefined) continue;
    findings.push({ severity: "note", text: words.noYearColumn, values: { header } });
  }
  if (file.layout.dividedBy !== undefined) {
    findings.push({ severity: "note", text: words.dividedBy, values: { column: file.layout.dividedBy } });
  }
  if (file.layout.kind === "wide" || file.layout.kind === "years") {
    for (const column of seen.parts) {
      const text = seen.totals.length > 0 ? words.totalsTaken : words.partsAdded;
      findings.push({ severity: "note", text, values: { column } });
    }
  }
  const rest = count("restCode");
  if (rest > 0) findings.push({ severity: "note", text: words.restCodes, values: { count: rest } });
  return findings;
}

function lastNamed(columns: readonly LayoutColumn[]): number {
  return columns.reduce((last, { header, index }) => (header === "" ? last : index), -1);
}

function countOf(bytes: Uint8Array, wanted: number): number {
  let count = 0;
  for (const byte of bytes) if (byte === wanted) count++;
  return count;
}

function firstOf({ rowStatus }: ReadFile, status: RowAside): number {
  return rowStatus.indexOf(statusByte(status));
}

const DOUBTS = {
  dots: words.unclearNumbers,
  commas: words.unclearCommas,
  percentMix: words.percentMix,
  unitMix: words.unitMix,
  units: words.severalUnits,
} as const satisfies Record<DoubtfulColumn["doubt"], Text>;

function doubtFinding({ header, doubt, settled, row, units }: DoubtfulColumn): Finding {
  const [unit = "", other = "%"] = units;
  const values = {
    column: header,
    ...(row >= 0 && { row: row + 1 }),
    ...(unit !== "" && { unit }),
    ...(doubt === "units" && { other }),
  };
  return { severity: settled ? "note" : "warning", text: DOUBTS[doubt], values };
}
