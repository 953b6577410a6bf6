/** Reads the workbook into plain data: two round trips, more only where a workbook is too large for one answer. */
import { tableNames } from "../../core/steps";
import type { Place } from "../../core/workbook/address";
import { placesToRead } from "../../core/workbook/plan-read";
import type { Overview, ReadRequest, Snapshot } from "../../core/workbook/snapshot";
import { askBlock, blockOf } from "./block";
import { type LargePlace, readInPieces } from "./large";
import { askLayout } from "./layout";
import { type FirstLook, firstLook, overviewOf } from "./overview";
import { rangeAt, WHOLE_SHEET } from "./ranges";
import { run } from "./run";

/**
 * The first sync tells what there is, the second brings the cells. Where Excel refuses that (too much for one answer: 5
 * MB on the web; a version that does not ask further of a sheet without cells), a third tells what is used and every
 * further one brings as many rows as surely fit. What still fails then is told.
 */
export function readWorkbook(request: ReadRequest): Promise<Snapshot> {
  return run(async (context) => {
    const look = await firstLook(context, request);
    const places = placesToRead(asIfWhollyUsed(look), request, tableNames);
    const atOnce = await readAtOnce(context, look, usedParts(context, places));
    return atOnce ?? readInPieces(context, look, usedParts(context, places));
  });
}

/** What is used of a sheet comes in the same answer as its cells; until then it counts as the whole sheet. */
function asIfWhollyUsed(look: FirstLook): Overview {
  const sheets = look.sheets.map((sheet) => ({ ...sheet, used: WHOLE_SHEET }));
  const tables = look.tables.map((table) => ({ ...table, ...WHOLE_SHEET }));
  return { ...look, sheets, tables };
}

function usedParts(context: Excel.RequestContext, places: readonly Place[]): LargePlace[] {
  return places.map((place) => ({
    sheet: place.sheet,
    range: rangeAt(context, place).getUsedRangeOrNullObject(true),
  }));
}

/** One sync for the cells, the used ranges and the places of the tables; undefined when Excel refuses. */
async function readAtOnce(
  context: Excel.RequestContext,
  look: FirstLook,
  places: readonly LargePlace[],
): Promise<Snapshot | undefined> {
  const layout = askLayout(context, look);
  const asked = places.map(({ sheet, range }) => askBlock(sheet, range, look.wantsMerged));
  const arrived = await context.sync().then(
    () => true,
    () => false,
  );
  // Beyond five million cells Excel answers without the cells.
  if (!arrived || asked.some(({ range }) => !range.isNullObject && range.values === null)) return undefined;
  return { ...overviewOf(look), ...layout(), blocks: asked.flatMap(blockOf) };
}
