/** WIJKONDERLING: how much actors influence each other, directly and through one other. */
import type { Matrix } from "../cells/matrix";
import { mutualInfluence } from "../stakeholders/mutual-influence";
import { cellPlace, gridWidth, shownCell, toGrid } from "./arguments";
import { readMatrix } from "./arguments-numbers";
import type { FunctionSpec } from "./function-spec";
import { peopleWords } from "./people-words";
import { invalid, unavailable } from "./refusal";
import { finiteCell } from "./results";

const ARGUMENT = "sterkte";
const ACTORS = { min: 2, max: 20 };
const STRENGTH = { min: 0, max: 4 };

export const wijkonderling = {
  name: "WIJKONDERLING",
  parameters: [{ name: ARGUMENT, shape: "range", optional: false }],
  result: "matrix",
  compute([sterkte]) {
    const result = mutualInfluence(readStrengths(sterkte));
    if (!result) return unavailable(peopleWords.nobodyInfluences, { argument: ARGUMENT });
    return Array.from(result.influence, (influence, actor) =>
      [influence, result.dependence[actor] as number, result.strength[actor] as number].map(finiteCell),
    );
  },
} as const satisfies FunctionSpec;

/** A square of 0 to 4, NaN where a cell is missing. Whatever stands on the diagonal is not looked at. */
function readStrengths(raw: unknown): Matrix {
  const grid = toGrid(raw);
  const [rows, columns] = [grid.length, gridWidth(grid)];
  if (rows !== columns || rows < ACTORS.min || rows > ACTORS.max) {
    invalid(peopleWords.actorsSize, { argument: ARGUMENT, rows, columns, ...ACTORS });
  }
  const strengths = readMatrix(
    grid.map((row, i) => row.map((cell, j) => (i === j ? null : cell))),
    ARGUMENT,
  );
  strengths.data.forEach((value, at) => {
    if (value < STRENGTH.min || value > STRENGTH.max) {
      const place = cellPlace(ARGUMENT, Math.floor(at / columns), at % columns);
      invalid(peopleWords.outOfRange, { place, found: shownCell(value), ...STRENGTH });
    }
  });
  return strengths;
}
