/** Rectangles and addresses: what moves where, and names that read back. */
import fc from "fast-check";
import { maxColumns, maxRows, parseAddress, rectAddress, sheetPrefix } from "../../local-hosts/excel/addresses";
import {
  columnName,
  columnNumber,
  intersection,
  moveRows,
  overlaps,
  without,
} from "../../local-hosts/spreadsheet/geometry";
import type { Rect } from "../../local-hosts/spreadsheet/interface";

const small = fc.record({
  row: fc.integer({ min: 0, max: 12 }),
  column: fc.integer({ min: 0, max: 12 }),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

const cells = ({ row, column, rows, columns }: Rect): string[] =>
  Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`);

test("columns are named A to XFD and read back", () => {
  expect([0, 25, 26, 701, 702, maxColumns - 1].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  fc.assert(fc.property(fc.integer({ min: 0, max: maxColumns - 1 }), (n) => columnNumber(columnName(n)) === n));
});

test("every address reads back as the rectangle it was made of", () => {
  const anywhere = fc
    .record({
      row: fc.nat(maxRows - 1),
      column: fc.nat(maxColumns - 1),
      rows: fc.integer({ min: 1, max: maxRows }),
      columns: fc.integer({ min: 1, max: maxColumns }),
    })
    .map((rect) => ({
      ...rect,
      rows: Math.min(rect.rows, maxRows - rect.row),
      columns: Math.min(rect.columns, maxColumns - rect.column),
    }));
  fc.assert(
    fc.property(anywhere, (rect) => {
      expect(parseAddress(rectAddress(rect))?.rect).toEqual(rect);
    }),
  );
});

test("a sheet name reads back whatever signs it has", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 31 }), (name) => {
      expect(parseAddress(`${sheetPrefix(name)}!B2`)?.sheet).toBe(name);
    }),
  );
});

test("what is left after taking a piece out, and the piece, are the whole: no cell twice, none lost", () => {
  fc.assert(
    fc.property(small, small, (rect, hole) => {
      const shared = intersection(rect, hole);
      const parts = [...without(rect, hole), ...(shared ? [shared] : [])].flatMap(cells);
      expect(parts.sort()).toEqual(cells(rect).sort());
    }),
  );
});

test("rectangles overlap when they share a cell", () => {
  fc.assert(
    fc.property(small, small, (a, b) => {
      const inB = new Set(cells(b));
      expect(overlaps(a, b)).toBe(cells(a).some((cell) => inB.has(cell)));
    }),
  );
});

test("deleting the rows that were just inserted puts a rectangle back", () => {
  fc.assert(
    fc.property(small, fc.nat(20), fc.integer({ min: 1, max: 5 }), (rect, at, count) => {
      const moved = moveRows(rect, at, count);
      expect(moved && moveRows(moved, at, -count)).toEqual(rect);
    }),
  );
});

test("deleting rows leaves exactly the rows that were not deleted", () => {
  fc.assert(
    fc.property(small, fc.nat(20), fc.integer({ min: 1, max: 8 }), (rect, at, count) => {
      const kept = Array.from({ length: rect.rows }, (_, i) => rect.row + i).filter(
        (row) => row < at || row >= at + count,
      );
      const moved = moveRows(rect, at, -count);
      expect(moved?.rows ?? 0).toBe(kept.length);
      const [first] = kept;
      if (first !== undefined) expect(moved?.row).toBe(first < at ? first : first - count);
    }),
  );
});
