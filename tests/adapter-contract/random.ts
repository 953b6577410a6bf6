/**
 * Random workbooks, random plans and colleagues who type in between: no cell of the user changes that the plan did not
 * show, and what is put back is as it was. Runs unchanged on each adapter.
 */
import fc from "fast-check";
import { cellKey } from "../../core/workbook/address";
import type { NewValue, Plan } from "../../core/workbook/plan";
import { buildPlan } from "../../core/workbook/plan-builder";
import { preview } from "../../core/workbook/preview";
import type { Snapshot } from "../../core/workbook/snapshot";
import { words } from "../../core/workbook/words";
import { area, snapshotOf } from "./helpers";
import { stateOf, type WorkbookState } from "./state";
import type { Filled, Open, OpenWorkbook } from "./workbook";

const SHEET = "Kandidaatwijken";
const ROWS = 5;
const COLUMNS = 4;

const filled: fc.Arbitrary<{ value: Filled; format: string }> = fc.constantFrom<{ value: Filled; format: string }>(
  { value: "", format: "" },
  { value: "", format: "0%" },
  { value: "Kolderbos", format: "" },
  { value: "=geen formule", format: "" },
  { value: "00123", format: "@" },
  { value: "5", format: "" },
  { value: 5, format: "0.00" },
  { value: 2024, format: "" },
  { value: 46349, format: "dd/mm/yyyy" },
  { value: true, format: "" },
  { value: { formula: "=2+3" }, format: "0.0" },
  { value: { formula: '=IF(1=1,"","x")' }, format: "" },
  { value: { formula: "=NA()" }, format: "" },
);

const written = fc.constantFrom<NewValue>(null, null, "", "n.b.", "=2", "007", "5", 5, -0.25, false, {
  formula: ["=SUM(1", "2)"],
});

/** Where and what somebody types: by the user's own sheet or the one that the plan makes. */
const typed = fc.record({
  row: fc.nat(ROWS),
  column: fc.nat(COLUMNS),
  value: fc.constantFrom<Filled>("van een collega", 7, { formula: '=IF(1=1,"","y")' }, { formula: "=40+2" }, ""),
});

const scenario = fc.record({
  cells: fc.array(fc.array(filled, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: ROWS, maxLength: ROWS }),
  row: fc.nat(ROWS - 2),
  column: fc.nat(COLUMNS - 2),
  values: fc.array(fc.array(written, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
  // Never "@": the product gives it to no cell that holds something, and hosts differ in what a number then becomes.
  format: fc.constantFrom(undefined, "0%", "#,##0"),
  grows: fc.boolean(),
  newSheet: fc.boolean(),
  before: fc.option(typed, { freq: 3 }),
  after: fc.option(typed, { freq: 3 }),
});

type Scenario = typeof scenario extends fc.Arbitrary<infer S> ? S : never;

export function describeRandomWork(name: string, open: Open, runs: number): void {
  test(
    `${name}: in ${runs} random workbooks nothing of the user's changes unseen, and what is put back is as it was`,
    () =>
      fc.assert(
        fc.asyncProperty(scenario, (one) => work(open, one)),
        { numRuns: runs },
      ),
    3_600_000,
  );
}

async function work(open: Open, one: Scenario): Promise<void> {
  const workbook = await open({
    sheets: [
      {
        name: SHEET,
        rows: one.cells.map((row) => row.map(({ value }) => value)),
        numberFormats: one.cells.map((row) => row.map(({ format }) => format)),
      },
    ],
  });
  try {
    await workbook.settled();
    const plan = planFor(await snapshotOf(workbook), one);
    if (one.before) await workbook.poke(SHEET, one.before.row, one.before.column, typedIn(one, one.before));
    const before = await stateOf(workbook);
    const result = await workbook.host.apply(plan);
    await workbook.settled();
    const now = await stateOf(workbook);
    if (!result.ok) {
      expect(now).toEqual(before);
      return;
    }
    expect(unseen(plan, before, now)).toEqual([]);
    await putBack(workbook, result.undo, before, one);
  } finally {
    workbook.close();
  }
}

/** What somebody types in a cell of texts is text, a formula and a number as well. */
function typedIn({ cells }: Scenario, { row, column, value }: { row: number; column: number; value: Filled }): Filled {
  const isText = cells[row]?.[column]?.format === "@";
  if (!isText) return value;
  return typeof value === "object" && value !== null ? "van een collega" : String(value ?? "");
}

function planFor(snapshot: Snapshot, one: Scenario): Plan {
  const plan = buildPlan(snapshot, words.undo);
  plan.write(SHEET, one.row, one.column, one.values);
  const rect = { row: one.row, column: one.column, rows: one.values.length, columns: 2 };
  if (one.format) plan.add({ kind: "format", sheet: SHEET, ...rect, format: { numberFormat: one.format } });
  if (one.grows) plan.add({ kind: "createTable", name: "Tabel", ...area(SHEET, 0, 0, ROWS, COLUMNS) });
  if (one.newSheet) {
    const sheet = plan.createSheet("Nieuw");
    plan.write(sheet, 0, 0, one.values);
    plan.add({ kind: "show", sheet, row: 0, column: 0 });
  }
  return plan.build();
}

/** Filled cells of the user that changed and stand neither in the list nor in the formats that the plan showed. */
function unseen(plan: Plan, before: WorkbookState, now: WorkbookState): string[] {
  const { overwrites, formats } = preview(plan);
  const shown = new Set(overwrites.map(cellKey));
  const found: string[] = [];
  const [old, fresh] = [before.sheets[SHEET], now.sheets[SHEET]];
  old?.values.forEach((line, row) => {
    line.forEach((value, column) => {
      const formula = old.formulas[row]?.[column] ?? "";
      const isFilled = value !== "" || formula !== "";
      const changed = value !== fresh?.values[row]?.[column] || formula !== fresh?.formulas[row]?.[column];
      // Shown: it says that the cell gets another value, and a number that becomes a table's header is a text from then on.
      const isShown = shown.has(cellKey({ sheet: SHEET, row, column }));
      if (isFilled && changed && !isShown) found.push(`${row},${column}`);
      const isFormatted = formats.some(
        (place) =>
          place.sheet === SHEET &&
          row >= place.row &&
          row < place.row + place.rows &&
          column >= place.column &&
          column < place.column + place.columns,
      );
      const format = fresh?.numberFormats[row]?.[column];
      if (isFilled && !isShown && !isFormatted && old.numberFormats[row]?.[column] !== format) {
        found.push(`format of ${row},${column}`);
      }
    });
  });
  return found;
}

/** Somebody may type before it is put back: then their cell stays, or everything is as it was but for that cell. */
async function putBack(workbook: OpenWorkbook, undo: Plan, before: WorkbookState, one: Scenario): Promise<void> {
  if (one.after) await workbook.poke(SHEET, one.after.row, one.after.column, one.after.value);
  await workbook.settled();
  const typedState = await stateOf(workbook);
  const result = await workbook.host.apply(undo);
  await workbook.settled();
  const now = await stateOf(workbook);
  if (!result.ok) {
    expect(now).toEqual(typedState);
    return;
  }
  if (one.after) {
    const { row, column, value } = one.after;
    // As a text: a number typed in a cell of the format "@" is one, until its format goes.
    const cell = (state: WorkbookState) => [
      String(state.sheets[SHEET]?.values[row]?.[column]),
      state.sheets[SHEET]?.formulas[row]?.[column],
    ];
    const untouched = JSON.stringify(cell(typedState)) === JSON.stringify(cell(now));
    const asBefore = JSON.stringify(cell(before)) === JSON.stringify(cell(now));
    // What somebody emptied may be filled again; what they typed may not be wiped.
    expect(untouched || (value === "" && asBefore)).toBe(true);
    for (const state of [before, now]) forget(state, row, column);
  }
  expect(now).toEqual(before);
}

/** Takes the cell that somebody typed in out of the comparison. */
function forget(state: WorkbookState, row: number, column: number): void {
  const sheet = state.sheets[SHEET];
  for (const lines of [sheet?.values, sheet?.formulas, sheet?.numberFormats]) {
    const line = lines?.[row];
    if (line) line[column] = "";
  }
}
