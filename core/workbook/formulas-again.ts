/**
 * Formulas of ours that go on showing #NAME?: Excel looked their functions up while the add-in was not loaded, and does so
 * again only when a formula is written (office-js #6611, #4185); calculating again is not enough.
 */
import type { CellPlace } from "./address";
import type { Plan } from "./plan";
import { buildPlan } from "./plan-builder";
import type { Block, Snapshot } from "./snapshot";
import { words } from "./words";

const UNKNOWN_NAME: readonly unknown[] = ["#NAME?", "#NAAM?"];

/** A call of a function of ours; every one is named so. */
const OURS = /(?<![\p{L}\p{N}])WIJK[A-Z]+\(/iu;

/** What Excel puts before a function of an add-in that it does not know. */
const NOT_LOADED = /_xldudf_(?=WIJK)/gi;

interface UnknownFormula extends CellPlace {
  formula: string;
}

/** The cells that were read and whose formula of ours shows that Excel does not know its function. */
export function unknownFormulas(snapshot: Snapshot): CellPlace[] {
  return found(snapshot).map(({ sheet, row, column }) => ({ sheet, row, column }));
}

/** The plan that writes those formulas once more, as they are; undefined where there are none. */
export function planFormulasAgain(snapshot: Snapshot): Plan | undefined {
  const cells = found(snapshot);
  if (cells.length === 0) return undefined;
  const plan = buildPlan(snapshot, words.formulasAgain, { count: cells.length });
  for (const run of runsDown(cells)) {
    const [first] = run;
    const formulas = run.map(({ formula }) => [{ formula: [asItWas(formula)] }]);
    plan.write(first.sheet, first.row, first.column, formulas, "again");
  }
  return plan.build();
}

function found(snapshot: Snapshot): UnknownFormula[] {
  return snapshot.blocks.flatMap(inBlock);
}

/** Column by column, from the top. */
function inBlock({ sheet, row, column, values, formulas = {} }: Block): UnknownFormula[] {
  const cells = Object.entries(formulas).flatMap(([key, formula]): UnknownFormula[] => {
    const [atRow = 0, atColumn = 0] = key.split(",").map(Number);
    if (!UNKNOWN_NAME.includes(values[atRow - row]?.[atColumn - column]) || !callsOurs(formula)) return [];
    return [{ sheet, row: atRow, column: atColumn, formula }];
  });
  return cells.sort((a, b) => a.column - b.column || a.row - b.row);
}

/** What stands between quotation marks is no call, and stays as it is. */
function callsOurs(formula: string): boolean {
  return formula.split('"').some((piece, i) => i % 2 === 0 && OURS.test(piece));
}

function asItWas(formula: string): string {
  return formula
    .split('"')
    .map((piece, i) => (i % 2 === 0 ? piece.replace(NOT_LOADED, "") : piece))
    .join('"');
}

type Run = [UnknownFormula, ...UnknownFormula[]];

/** Cells that stand right below one another, so that a column of formulas is one write. */
function runsDown(cells: readonly UnknownFormula[]): Run[] {
  const runs: Run[] = [];
  for (const cell of cells) {
    const open = runs[runs.length - 1];
    const last = open?.[open.length - 1];
    const below = last?.sheet === cell.sheet && last.column === cell.column && last.row + 1 === cell.row;
    if (open && below) open.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
