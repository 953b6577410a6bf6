/** Sends the changes of a plan: in one request, or in several where one would be too large. */
import type { Language } from "../../core/cells/format-number";
import type { Change, Plan } from "../../core/workbook/plan";
import type { Before } from "./before";
import { cellPieces, textCells, writeCells } from "./write-cells";
import { writeChange } from "./write-change";

/** Excel on the web refuses a request over 5 MB; the sizes below are estimates. */
const CHARACTERS_PER_REQUEST = 3_500_000;

/**
 * What must be done before what, whatever the order in a plan: tables make way before their cells are written, cells
 * stand before a table or chart is made of them, and formats come last so that writing does not change them.
 */
const TURN: Readonly<Record<Change["kind"], number>> = {
  removeChart: 0,
  removeTable: 0,
  removeName: 0,
  removeValidation: 0,
  createSheet: 1,
  write: 2,
  format: 3,
  numberFormats: 3,
  validate: 3,
  freeze: 3,
  resizeTable: 4,
  createTable: 4,
  name: 4,
  chart: 5,
  deleteSheet: 6,
  show: 7,
};

/** One sync for every 3.5 million characters, so nearly always one. Our own change events stay silent meanwhile. */
export async function writePlan(
  context: Excel.RequestContext,
  plan: Plan,
  before: Before,
  language: Language,
  onRequestDone: () => void = () => undefined,
): Promise<void> {
  let queued = 0;
  const makeRoomFor = async (characters: number) => {
    if (queued > 0 && queued + characters > CHARACTERS_PER_REQUEST) {
      await context.sync();
      onRequestDone();
      queued = 0;
    }
    queued += characters;
  };

  context.runtime.enableEvents = false;
  for (const change of inTurn(plan.changes)) {
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
  context.runtime.enableEvents = true;
  await context.sync();
}

function inTurn(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => TURN[a.kind] - TURN[b.kind]);
}

/** A number format goes over the wire once for every cell. */
function sizeOf(change: Change): number {
  if (change.kind !== "format" || change.format.numberFormat === undefined) return JSON.stringify(change).length;
  return change.rows * change.columns * (change.format.numberFormat.length + 3);
}
