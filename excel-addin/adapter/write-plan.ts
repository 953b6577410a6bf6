/** Sends the changes of a plan that fill the workbook: in one request, or in several where one would be too large. */
import type { Language } from "../../core/cells/format-number";
import { onlyShows } from "../../core/workbook/in-turn";
import type { Change, Plan } from "../../core/workbook/plan";
import type { Before } from "./before";
import { endSilence, heard, silence } from "./change-events";
import { cellPieces, textCells, writeCells } from "./write-cells";
import { writeChange } from "./write-change";

/** Excel on the web refuses a request over 5 MB; the sizes below are estimates. */
const CHARACTERS_PER_REQUEST = 3_500_000;

/** One sync for every 3.5 million characters, so nearly always one. Our own change events stay silent meanwhile. */
export async function writePlan(
  context: Excel.RequestContext,
  plan: Plan,
  before: Before,
  language: Language,
): Promise<void> {
  let queued = 0;
  const makeRoomFor = async (characters: number) => {
    if (queued > 0 && queued + characters > CHARACTERS_PER_REQUEST) {
      await context.sync();
      queued = 0;
    }
    queued += characters;
  };

  silence(context);
  for (const change of plan.changes.flatMap(inRows)) {
    if (onlyShows(change) || change.kind === "chart" || change.kind === "picture") continue;
    if (change.kind !== "write") {
      await makeRoomFor(sizeOf(change));
      writeChange(context, change, before, language);
      continue;
    }
    const isTextCell = textCells(before.found.areas, change);
    for (const piece of cellPieces(change)) {
      await makeRoomFor(piece.characters);
      writeCells(context.workbook.worksheets.getItem(change.sheet), piece, isTextCell);
    }
  }
  endSilence(context);
  await context.sync();
  heard();
}

/** Rows of number formats that go in one piece; a format of a cell is some ten characters. */
const FORMATS_PER_PIECE = 100_000;

/** Number formats cell by cell are cut between rows where they are many. */
function inRows(change: Change): Change[] {
  if (change.kind !== "numberFormats") return [change];
  const height = Math.max(1, Math.floor(FORMATS_PER_PIECE / (change.formats[0]?.length ?? 1)));
  const pieces: Change[] = [];
  for (let top = 0; top < change.formats.length; top += height) {
    pieces.push({ ...change, row: change.row + top, formats: change.formats.slice(top, top + height) });
  }
  return pieces;
}

/** A number format goes over the wire once for every cell. */
function sizeOf(change: Change): number {
  if (change.kind !== "format" || change.format.numberFormat === undefined) return JSON.stringify(change).length;
  return change.rows * change.columns * (change.format.numberFormat.length + 3);
}
