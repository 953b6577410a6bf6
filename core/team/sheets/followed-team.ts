/** How the overview follows the cells of Team: a level, and whether somebody is in the team. */
import { readCell } from "../../cells/cell";
import { columnOf } from "../../tables/shape";
import { say } from "../../texts/text";
import { fixedReference } from "../../workbook/address";
import type { NewValue } from "../../workbook/plan";
import { type Snapshot, valueAt } from "../../workbook/snapshot";
import { isChosen, type TeamReading } from "../read-team";
import { CHOSEN } from "../tables/team";
import { HIGHEST_LEVEL } from "../team-problem";
import { words } from "./words";

/** What stands in the overview beside who is in the team. */
export const YES = say("nl", words.yes);

/** The level as it was read; "" where there is none. */
export function levelValue({ levels }: TeamReading, person: number, expertise: number): NewValue {
  const level = levels.data[person * levels.columns + expertise] ?? Number.NaN;
  return Number.isNaN(level) ? "" : level;
}

/**
 * A level as a formula: the number while the cell holds one between 0 and 3, "" for all else. What stands in letters,
 * or was typed as text, is no number to a formula: it is written as it was read, and so are figures of another scale.
 */
export function followedLevel(snapshot: Snapshot, reading: TeamReading, person: number, expertise: number): NewValue {
  const { table, members } = reading;
  const cell = {
    sheet: table.shape.block.sheet,
    row: members[person]?.row ?? 0,
    column: table.open[expertise]?.column ?? 0,
  };
  const raw = valueAt(snapshot, cell.sheet, cell.row, cell.column);
  if (reading.rescaled) return levelValue(reading, person, expertise);
  if (typeof raw !== "number" && readCell(raw).kind !== "missing") return levelValue(reading, person, expertise);
  if (typeof raw === "string" && !Number.isNaN(reading.levels.data[person * reading.levels.columns + expertise])) {
    return levelValue(reading, person, expertise);
  }
  const at = fixedReference(cell);
  return { formula: [`=IF(ISNUMBER(${at})`, `IF(AND(${at}>=0`, `${at}<=${HIGHEST_LEVEL})`, at, '"")', '"")'] };
}

/** "ja" while Kiezen says so or says verplicht; the value itself while nobody is chosen there. */
export function followedChoice(
  snapshot: Snapshot,
  reading: TeamReading,
  person: number,
  chosen: readonly boolean[],
): NewValue {
  const { table, members } = reading;
  const value = chosen[person] ? YES : "";
  const column = columnOf(table.shape, "chosen")?.column;
  const row = members[person]?.row;
  if (!isChosen(reading) || column === undefined || row === undefined) return value;
  const { sheet } = table.shape.block;
  const raw = valueAt(snapshot, sheet, row, column);
  if (typeof raw !== "string" || raw !== raw.trim()) return value;
  const at = fixedReference({ sheet, row, column });
  const isIn = CHOSEN.filter(({ value: meaning }) => meaning !== "no").flatMap((choice) => [...choice.words]);
  const conditions = isIn.map((word) => `${at}="${word}"`);
  return {
    formula: [
      `=IF(OR(${conditions[0]}`,
      ...conditions.slice(1, -1),
      `${conditions[conditions.length - 1]})`,
      `"${YES}"`,
      '"")',
    ],
  };
}
