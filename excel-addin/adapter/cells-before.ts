/** The cells that a plan touches, as they stand right before it is written. */
import type { Place } from "../../core/workbook/address";
import { type Found, type FoundArea, touched } from "../../core/workbook/apply";
import type { Plan } from "../../core/workbook/plan";
import { inPieces } from "./pieces";
import { rangeAt, rectOf } from "./ranges";
import { RECT } from "./run";

type Cells = Pick<Found, "areas" | "formats">;

const CELLS = `values,formulas,numberFormat,${RECT}`;

/** Asks all of them at once; what it gives reads them after the sync. */
export function askCells(context: Excel.RequestContext, plan: Plan): () => Cells {
  const { areas, formats, wholeSheets } = touched(plan);
  const ranges = areas.map((area) => ({ sheet: area.sheet, range: rangeAt(context, area).load(CELLS) }));
  const formatted = formats.map((place) => ({ place, range: rangeAt(context, place).load("numberFormat") }));
  const leaving = wholeSheets.map((sheet) => ({ sheet, range: usedOf(context, sheet).load(CELLS) }));
  return () => ({
    areas: [...ranges, ...leaving.filter(({ range }) => !range.isNullObject)].map(foundArea),
    formats: formatted.map(({ place, range }) => ({ ...place, numberFormats: range.numberFormat })),
  });
}

/** The same where one answer would be too large: one sync for each piece. */
export async function cellsInPieces(context: Excel.RequestContext, plan: Plan): Promise<Cells> {
  const { areas, formats, wholeSheets } = touched(plan);
  const leaving = wholeSheets.map((sheet) => ({ sheet, range: usedOf(context, sheet).load(RECT) }));
  if (leaving.length > 0) await context.sync();
  const present = leaving.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [{ sheet, ...rectOf(range) }]));
  const found: Cells = { areas: [], formats: [] };
  for (const place of [...areas, ...present]) found.areas.push(await areaInPieces(context, place));
  for (const place of formats) {
    const pieces = await inPieces(context, place, (piece) => {
      const range = rangeAt(context, { sheet: place.sheet, ...piece }).load("numberFormat");
      return () => range.numberFormat as string[][];
    });
    found.formats?.push({ ...place, numberFormats: pieces.flat() });
  }
  return found;
}

async function areaInPieces(context: Excel.RequestContext, place: Place): Promise<FoundArea> {
  const pieces = await inPieces(context, place, (piece) => {
    const range = rangeAt(context, { sheet: place.sheet, ...piece }).load(CELLS);
    return () => foundArea({ sheet: place.sheet, range });
  });
  return {
    ...place,
    values: pieces.flatMap(({ values }) => values),
    formulas: pieces.flatMap(({ formulas }) => formulas),
    numberFormats: pieces.flatMap(({ numberFormats }) => numberFormats),
  };
}

function usedOf({ workbook }: Excel.RequestContext, sheet: string): Excel.Range {
  return workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
}

function foundArea({ sheet, range }: { sheet: string; range: Excel.Range }): FoundArea {
  const { values, formulas, numberFormat } = range;
  return { sheet, ...rectOf(range), values, formulas, numberFormats: numberFormat };
}
