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

export const wijkonderling: FunctionSpec = {
  name: "WIJKONDERLING",
  description: {
    nl: "Per actor: invloed op de anderen, afhankelijkheid van de anderen en relatieve sterkte (1 is gemiddeld).",
    en: "For each actor: influence on the others, dependence on the others and relative strength (1 is the average).",
  },
  parameters: [
    {
      name: ARGUMENT,
      description: {
        nl: "Een rij en een kolom per actor: hoe sterk de rij de kolom beïnvloedt, van 0 tot 4. Leeg is 0.",
        en: "A row and a column per actor: how strongly the row influences the column, from 0 to 4. Empty is 0.",
      },
      shape: "range",
      optional: false,
    },
  ],
  result: "matrix",
  example: "=WIJKONDERLING(B2:G7)",
  source: "Godet 1991 (MACTOR)",
  compute([sterkte]) {
    const result = mutualInfluence(readStrengths(sterkte));
    if (!result) return unavailable(peopleWords.nobodyInfluences, { argument: ARGUMENT });
    return Array.from(result.influence, (influence, actor) =>
      [influence, result.dependence[actor] as number, result.strength[actor] as number].map(finiteCell),
    );
  },
};

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
