/** Which cells are filled by a formula of ours in another cell: no host tells that of every cell. */
import { type CellPlace, cellKey, parseAddress, type Rect } from "./address";
import { type FoundArea, SPILL_IS_BLOCKED } from "./apply";
import { formulaOf } from "./formula";
import type { CellValue } from "./snapshot";

type Size = Pick<Rect, "rows" | "columns">;

/** The answers of more than one cell that our sheets hold, by the size of the first range; see docs/functies.md. */
const SIZES: Readonly<Record<string, (first: Size, years: number) => Size>> = {
  WIJKSCORE: ({ rows }) => ({ rows, columns: 1 }),
  WIJKRANG: ({ rows }) => ({ rows, columns: 1 }),
  WIJKDEKKING: ({ rows }) => ({ rows, columns: 1 }),
  WIJKBIJDRAGE: (first) => first,
  WIJKROBUUST: ({ rows }) => ({ rows, columns: rows }),
  WIJKKASSTROOM: (_, years) => ({ rows: years, columns: 5 }),
};

/**
 * The cells that formulas of ours fill by spilling, by `cellKey`, without the cells with the formulas. Where something
 * stands in the way nothing spills, so what is found in such a cell was put there by the formula alone.
 */
export function spilledCells(areas: readonly FoundArea[]): ReadonlySet<string> {
  const spilled = new Set<string>();
  for (const area of areas) {
    area.values.forEach((line, i) => {
      line.forEach((value, j) => {
        const { rows, columns } = sizeOf(area, i, j, value);
        for (let r = 0; r < rows; r++) {
          for (let c = r === 0 ? 1 : 0; c < columns; c++) {
            const cell: CellPlace = { sheet: area.sheet, row: area.row + i + r, column: area.column + j + c };
            spilled.add(cellKey(cell));
          }
        }
      });
    });
  }
  return spilled;
}

const NOTHING: Size = { rows: 0, columns: 0 };

function sizeOf(area: FoundArea, i: number, j: number, value: CellValue): Size {
  const formula = formulaOf(area.formulas[i]?.[j], value);
  const [, name = "", first = ""] =
    /^=(?:[A-Z_.]*[_.])?(WIJK[A-Z]+)\(((?:'(?:[^']|'')+'!)?[^,;)]*)[,;)]/i.exec(formula) ?? [];
  const size = SIZES[name.toUpperCase()];
  const range = size && parseAddress(first);
  if (!range || SPILL_IS_BLOCKED.includes(String(value).toUpperCase())) return NOTHING;
  return size(range, yearsBelow(area, i, j));
}

/** One row a year: as many as go on counting. */
function yearsBelow({ values, formulas }: FoundArea, i: number, j: number): number {
  const first = values[i]?.[j];
  if (typeof first !== "number") return 1;
  let years = 1;
  while (
    values[i + years]?.[j] === first + years &&
    formulaOf(formulas[i + years]?.[j], values[i + years]?.[j]) === ""
  ) {
    years++;
  }
  return years;
}
