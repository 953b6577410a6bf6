/** WIJKOVEREENSTEMMING: how far readers give the same statements the same code. */
import { readCell } from "../cells/cell";
import type { Matrix } from "../cells/matrix";
import { krippendorffAlpha } from "../interviews/krippendorff-alpha";
import { cellPlace, gridWidth, shownCell, toGrid } from "./arguments";
import type { FunctionSpec } from "./function-spec";
import { peopleWords } from "./people-words";
import { invalid, unavailable } from "./refusal";
import { finiteCell } from "./results";
import { words } from "./words";

const ARGUMENT = "lezers";

export const wijkovereenstemming = {
  name: "WIJKOVEREENSTEMMING",
  parameters: [{ name: ARGUMENT, shape: "range", optional: false }],
  result: "value",
  compute([lezers]) {
    const result = krippendorffAlpha(readCodes(lezers));
    switch (result.kind) {
      case "alpha":
        return finiteCell(result.alpha);
      case "nothingToCompare":
        return unavailable(peopleWords.nothingToCompare, { argument: ARGUMENT });
      case "oneCode":
        return unavailable(peopleWords.oneCode, { argument: ARGUMENT });
    }
  },
} as const satisfies FunctionSpec;

/** Statements x readers, each different code its own number; NaN where there is none. */
function readCodes(raw: unknown): Matrix {
  const grid = toGrid(raw);
  const columns = gridWidth(grid);
  if (columns < 2) invalid(peopleWords.oneReader, { argument: ARGUMENT });
  const numbers = new Map<string, number>();
  const data = new Float64Array(grid.length * columns).fill(Number.NaN);
  grid.forEach((row, i) => {
    row.forEach((cell, j) => {
      const code = codeAt(cell, cellPlace(ARGUMENT, i, j));
      if (code === undefined) return;
      const number = numbers.get(code) ?? numbers.size;
      numbers.set(code, number);
      data[i * columns + j] = number;
    });
  });
  return { rows: grid.length, columns, data };
}

/** A code in a form in which the same codes are equal: accents tell codes apart, case and spaces around them do not. */
function codeAt(raw: unknown, place: string): string | undefined {
  const cell = readCell(raw);
  switch (cell.kind) {
    case "missing":
      return undefined;
    case "number":
      return `number ${cell.value}`;
    case "text":
      return `text ${cell.value.normalize("NFC").trim().toLowerCase()}`;
    case "error":
      return invalid(words.errorCell, { place, code: cell.code });
    case "date":
      return invalid(peopleWords.dateForCode, { place });
    case "boolean":
      return invalid(peopleWords.notCode, { place, found: shownCell(raw) });
  }
}
