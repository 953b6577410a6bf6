/** Rows that only name a group of the rows below them: "Noord" above its wijken, "Energie" above its criteria. */
import type { Block, CellValue } from "../workbook/snapshot";
import { isFilled } from "./cell-text";

/** heading: what stands around it says so. perhaps: it may as well be a row whose other cells are not filled in yet. */
export type HeadingSense = "heading" | "perhaps";

/**
 * The rows with one filled cell right above a row with more, from row `first` of the block; by their place in the block.
 * A row is a heading when its cell is merged over columns, ends in a colon, is in capitals among names that are not, has
 * a blank row above it, or does not stand where the names do (`name`). So are all when the list begins with one, none
 * stands right below another, they have more rows than they are, and every row has a text beside its name, such as a
 * code: where only figures lack, a row may still wait for them. Columns that only number the rows (`numbers`) say
 * nothing.
 */
export function headingRows(
  block: Block,
  first: number,
  { name, numbers }: { name: number | undefined; numbers: ReadonlySet<number> },
): ReadonlyMap<number, HeadingSense> {
  const { counts, columns } = filledCells(block, numbers);
  const kindAt = (row: number) => Math.min(2, counts[row] ?? 0);
  const rows = block.values.map((_, row) => row).slice(first);
  const alone = rows.filter((row) => kindAt(row) === 1);
  // Most tables have no such row.
  if (alone.length === 0) return new Map();
  const ordinary = rows.filter((row) => kindAt(row) === 2);
  if (ordinary.length === 0) return new Map();
  const candidates = alone.filter((row) => kindAt(row + 1) === 2);
  const merged = new Set(block.merged.filter(({ columns }) => columns > 1).map(({ row }) => row - block.row));
  const textOf = (row: number, column: number | undefined) => String(block.values[row]?.[column ?? -1] ?? "").trim();
  const hasCapitals = ordinary.some((row) => isCapitals(textOf(row, name ?? columns[row])));
  const begins = rows.find((row) => kindAt(row) > 0) === candidates[0];
  const divides =
    candidates.length > 1 &&
    begins &&
    ordinary.length > candidates.length &&
    hasText(block, ordinary, name) &&
    alone.every((row) => candidates.includes(row) || row > (ordinary[ordinary.length - 1] ?? 0));

  const afterBlank = candidates.filter((row) => row > first && kindAt(row - 1) === 0);
  return new Map(
    candidates.flatMap((row): [number, HeadingSense][] => {
      const column = columns[row];
      const text = textOf(row, column);
      const isHeading =
        divides ||
        merged.has(row) ||
        column !== name ||
        text.endsWith(":") ||
        (isCapitals(text) && !hasCapitals) ||
        afterBlank.includes(row) ||
        // The first group stands right below the header, where the others have a blank row above them.
        (begins && row === candidates[0] && afterBlank.length > 0);
      // Of a name and one figure it is the figure that lacks: nobody need be asked.
      const lacksMore = (counts[row + 1] ?? 0) > 2;
      return isHeading ? [[row, "heading"]] : lacksMore ? [[row, "perhaps"]] : [];
    }),
  );
}

const ENOUGH = 3;

/** How many cells of each row are filled, of `ENOUGH` at most, and the column of the first; numbering does not count. */
function filledCells({ values }: Block, numbers: ReadonlySet<number>): { counts: Uint8Array; columns: Int32Array } {
  const counts = new Uint8Array(values.length);
  const columns = new Int32Array(values.length).fill(-1);
  for (const [row, line] of values.entries()) {
    let count = 0;
    for (let column = 0; column < line.length && count < ENOUGH; column++) {
      if (!isFilled(line[column]) || numbers.has(column)) continue;
      if (count === 0) columns[row] = column;
      count++;
    }
    counts[row] = count;
  }
  return { counts, columns };
}

/** Whether a column other than that of the names holds a text in each of these rows. */
function hasText({ values, columns }: Block, rows: readonly number[], name: number | undefined): boolean {
  const isText = (value: CellValue | undefined) => typeof value === "string" && isFilled(value);
  return Array.from({ length: columns }, (_, column) => column).some(
    (column) => column !== name && rows.every((row) => isText(values[row]?.[column])),
  );
}

/** "NOORD"; a short code or an abbreviation is none. */
function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();
}
