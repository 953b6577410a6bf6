/** What must be done before what, whatever the order in which a plan was put together. */
import { contains } from "./address";
import type { Change } from "./plan";

/**
 * Tables make way before their cells are written, cells stand before a table is made of them, number formats come after
 * the writing that could change them, and what only shows or decorates comes last.
 */
const TURN: Readonly<Record<Change["kind"], number>> = {
  removeChart: 0,
  removePicture: 0,
  removeTable: 0,
  removeName: 0,
  removeValidation: 0,
  createSheet: 1,
  clearFormats: 1,
  write: 2,
  numberFormats: 3,
  validate: 3,
  format: 4,
  resizeTable: 5,
  createTable: 5,
  name: 5,
  deleteSheet: 6,
  freeze: 7,
  gridlines: 7,
  pageSetup: 7,
  chart: 8,
  picture: 8,
  show: 9,
};

/** The changes in the order in which a host carries them out; those of one turn keep their order. */
export function inTurn(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => turnOf(a) - turnOf(b));
}

/** A table that becomes smaller does so first: an emptied header inside it would be given a name by Excel. */
function turnOf(change: Change): number {
  if (change.kind === "resizeTable" && change.before && contains(change.before, change)) return 0;
  return TURN[change.kind];
}

/** Whether a change only shows or decorates. When a host refuses it, the plan goes on and the user is told. */
export function onlyShows(change: Change): boolean {
  return ONLY_SHOW.includes(change.kind) || isLook(change);
}

const ONLY_SHOW: readonly Change["kind"][] = ["freeze", "gridlines", "pageSetup", "chart", "picture", "show"];

/** A format that leaves alone how numbers are shown. */
function isLook(change: Change): boolean {
  return change.kind === "format" && change.format.numberFormat === undefined;
}
