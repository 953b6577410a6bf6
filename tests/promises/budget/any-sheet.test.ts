/** Any sheet at all: reading never fails, and every number among the amounts is accounted for. */
import fc from "fast-check";
import { amountColumns } from "../../../core/budget/reading/layout";
import { readBudget } from "../../../core/budget/reading/read-budget";
import { recogniseBudget } from "../../../core/budget/reading/recognise-budget";
import { say } from "../../../core/texts/text";
import { blockOf } from "../../core/budget/block";

const WORDS = [
  "Omschrijving",
  "Soort",
  "Bedrag",
  "Jaar",
  "2026",
  "Budget 2027",
  "Totaal",
  "Subtotaal",
  "Saldo",
  "Uitgaven",
  "Inkomsten",
  "uitgave",
  "inkomst",
  "Coach",
  "Studie",
  "Bron: x",
  "n.b.",
  "nog te bepalen",
  "#REF!",
  "#DIV/0!",
  "€ 1.250,50",
  "1 000-",
  "Exploitatie",
  "Status",
  "toegekend",
  "Btw %",
  "-",
  "*",
];
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.integer({ min: -5_000_000, max: 50_000_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom<string | number | boolean>(2026, 46_023, true, 0, -99_997, 1e15) },
);
const sheet = fc
  .integer({ min: 1, max: 7 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 14 }),
  );
const area = fc.record({
  row: fc.integer({ min: 0, max: 14 }),
  column: fc.integer({ min: 0, max: 7 }),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

test("nothing fails and no amount disappears", () => {
  fc.assert(
    fc.property(sheet, fc.array(area, { maxLength: 2 }), (rows, merged) => {
      const layout = recogniseBudget(blockOf(rows, { merged }));
      if (!layout) return;
      const reading = readBudget(layout);
      const told = (place: { row: number; column: number }) => `${place.row} ${place.column}`;
      const accounted = new Set([
        ...[...reading.lines, ...reading.open, ...reading.residents].map(({ cell: place }) => told(place)),
        ...layout.totals.map(told),
        ...reading.findings.flatMap(({ cell: place }) => (place ? [told(place)] : [])),
      ]);
      for (const { column } of amountColumns(layout.columns)) {
        for (const { row, role } of layout.rows) {
          const value = layout.block.values[row]?.[column];
          // A year among headers, titles and notes is a year; a zero beside amounts is nothing.
          const isYear = typeof value === "number" && value >= 1990 && value <= 2100;
          if (typeof value !== "number" || value === 0 || role === "header" || (role !== "line" && isYear)) continue;
          expect({ value, role, accounted: accounted.has(told({ row, column })) }).toEqual({
            value,
            role,
            accounted: true,
          });
        }
      }
      for (const line of reading.lines) {
        expect(Number.isFinite(line.amount)).toBe(true);
        expect(line.low <= line.amount && line.amount <= line.high).toBe(true);
      }
      for (const { text, values } of reading.findings) expect(say("nl", text, values)).not.toMatch(/[{}]/);
    }),
    { numRuns: 500 },
  );
});
