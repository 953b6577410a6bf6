/** What is odd over all conversations and statements together: one-sided, too few, readers who differ, talks gone by. */

import { dayInWords } from "../cells/day";
import type { Matrix } from "../cells/matrix";
import { foldWord } from "../cells/words";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { agreementLevel } from "./agreement-level";
import { attitudePerWijk } from "./attitude-per-wijk";
import { krippendorffAlpha, type ReaderAgreement } from "./krippendorff-alpha";
import { mergedFindings } from "./merged-talks";
import { readStatements, type Statement } from "./read-statements";
import { readActors, readTalks } from "./read-talks";
import { readerDifferences } from "./reader-differences";
import { interviews } from "./tables/interviews";
import { uitspraken } from "./tables/uitspraken";
import { words } from "./words";

/** So many conversations of one side only are worth telling. */
const ENOUGH_TALKS = 3;

/** Everything that is odd in Interviews and Uitspraken, without what depends on the day. */
export const interviewFindings: (snapshot: Snapshot) => Finding[] = perSnapshot((snapshot) => {
  const reading = readTalks(snapshot);
  const found: Finding[] = [...(reading?.findings ?? []), ...(readStatements(snapshot)?.findings ?? [])];
  if (reading) {
    const { table, talks } = reading;
    found.push(...mergedFindings(reading, readActors(snapshot)));
    const firstAbout = new Map<string, number>();
    for (const { row, wijken } of talks) {
      for (const wijk of wijken) if (!firstAbout.has(foldWord(wijk))) firstAbout.set(foldWord(wijk), row);
    }
    for (const { wijk, count } of attitudePerWijk(snapshot).wijken) {
      if (count !== 1) continue;
      const cell = table.cell(firstAbout.get(foldWord(wijk)) ?? table.shape.headerRow, "wijk");
      found.push({ severity: "note", text: words.oneTalk, values: { wijk }, table: interviews.name, cell });
    }
    const positions = heardPositions(snapshot);
    if (positions.length >= ENOUGH_TALKS && positions.every((position) => position > 0)) {
      const cell = table.cell(table.shape.headerRow, "stakeholder");
      const values = { count: positions.length };
      found.push({ severity: "warning", text: words.allInFavour, values, table: interviews.name, cell });
    }
  }
  const readers = compareReaders(snapshot);
  const [first] = readers.differences;
  if (first && readers.worstTheme !== undefined) {
    const values = { count: readers.differences.length, total: readers.compared, theme: readers.worstTheme };
    const cell = readStatements(snapshot)?.table.cell(first.row, "secondTheme");
    const place = { table: uitspraken.name, ...(cell && { cell }) };
    found.push({ severity: "note", text: words.readersDiffer, values, ...place });
  }
  return found;
});

/** The positions of those in done talks, as far as the register or the talk tells. */
export function heardPositions(snapshot: Snapshot): number[] {
  const { stakeholders } = readActors(snapshot);
  const talks = readTalks(snapshot)?.talks ?? [];
  return talks
    .filter(({ done }) => done)
    .map(({ actors, attitude }) => stakeholders[actors[0] ?? -1]?.position ?? attitude)
    .filter((position) => !Number.isNaN(position));
}

/** The findings that depend on the day; `today`: a serial number. */
export function datedInterviewFindings(snapshot: Snapshot, today: number): Finding[] {
  const reading = readTalks(snapshot);
  return (reading?.talks ?? []).flatMap(({ row, planned, date }): Finding[] => {
    if (!reading || !planned || !(date < today)) return [];
    const place = { table: interviews.name, cell: reading.table.cell(row, "date") };
    return [{ severity: "warning", text: words.plannedPast, values: { date: dayInWords(date) }, ...place }];
  });
}

export interface ReaderComparison {
  agreement: ReaderAgreement;
  level: ReturnType<typeof agreementLevel> | undefined;
  /** How many statements have a theme of both readers, and on which they differ. */
  compared: number;
  differences: Statement[];
  /** The theme of the first reader that is most often another one for the second. */
  worstTheme: string | undefined;
}

/** How far the two readers chose the same theme. */
export const compareReaders: (snapshot: Snapshot) => ReaderComparison = perSnapshot((snapshot) => {
  const statements = (readStatements(snapshot)?.statements ?? []).filter(
    ({ theme, secondTheme }) => theme !== "" && secondTheme !== "",
  );
  const codes = new Map<string, number>();
  const code = (theme: string) => {
    const known = codes.get(foldWord(theme)) ?? codes.size;
    codes.set(foldWord(theme), known);
    return known;
  };
  const data = Float64Array.from(statements.flatMap(({ theme, secondTheme }) => [code(theme), code(secondTheme)]));
  const matrix: Matrix = { rows: statements.length, columns: 2, data };
  const agreement = krippendorffAlpha(matrix);
  const differences = readerDifferences(matrix).flatMap((row) => statements[row] ?? []);
  const perTheme = new Map<string, { theme: string; count: number }>();
  for (const { theme } of differences) {
    const known = perTheme.get(foldWord(theme)) ?? { theme, count: 0 };
    known.count++;
    perTheme.set(foldWord(theme), known);
  }
  const worst = [...perTheme.values()].reduce<{ theme: string; count: number } | undefined>(
    (most, one) => (most === undefined || one.count > most.count ? one : most),
    undefined,
  );
  return {
    agreement,
    level: agreement.kind === "alpha" ? agreementLevel(agreement.alpha) : undefined,
    compared: statements.length,
    differences,
    worstTheme: worst?.theme,
  };
});
