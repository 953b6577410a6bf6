/** What stands in a column of a file, by its first rows. */
import { readAreaCode } from "./area-code";
import { type FigureSlot, readFigure } from "./figure-cell";
import { isFilled, type Row } from "./layout";
import { hasUnit, noEvidence, notationOf, noteNotation } from "./notation";
import { PRESENT, reasonOf } from "./reason";

/** Whether at least one cell is the code of an area. */
export function holdsCodes(sample: readonly Row[], index: number): boolean {
  return sample.some((row) => readAreaCode(row[index]) !== undefined);
}

/** 0, 1, 2, ... or 1, 2, 3, ... */
export function isRowNumber(sample: readonly Row[], index: number): boolean {
  const start = Number(sample[0]?.[index]);
  return (
    sample.length > 0 && sample.every((row, place) => isFilled(row[index]) && Number(row[index]) === start + place)
  );
}

/** More figures and signs for missing ones than other text; a column without anything in it may hold figures below. */
export function holdsFigures(sample: readonly Row[], index: number): boolean {
  const { figures, texts } = countFigures(sample, index);
  return figures >= texts;
}

/** How many cells hold a figure or a sign for a missing one, how many of those a number, and how many another text. */
export function countFigures(
  sample: readonly Row[],
  index: number,
): { numbers: number; figures: number; texts: number } {
  const slot: FigureSlot = { value: Number.NaN, reason: PRESENT };
  const evidence = noEvidence();
  sample.forEach((row, place) => {
    noteNotation(row[index], place, evidence);
  });
  const notation = notationOf(evidence, evidence);
  let numbers = 0;
  let figures = 0;
  let texts = 0;
  for (const row of sample) {
    const cell = row[index];
    if (!isFilled(cell)) continue;
    readFigure(cell, notation, slot);
    const known = reasonOf(slot.reason) !== "unreadable" || (typeof cell === "string" && hasUnit(cell));
    if (known) figures++;
    else texts++;
    if (slot.reason === PRESENT) numbers++;
  }
  return { numbers, figures, texts };
}
