/** Writing where a data validation of the user's own refuses what does not fit. */
import type { NewValue } from "../../../core/workbook/plan";
import type { ValidationCondition } from "../../../local-hosts/spreadsheet/interface";
import { words as sheetsWords } from "../../../sheets-addon/words";
import { openPane } from "../open-pane";
import { applied, cells, plan, write } from "../writing";

const RULED = { row: 0, column: 0, rows: 600, columns: 1 };
const LIST: ValidationCondition = { kind: "list", source: "ja,nee,5,1,5", inCellDropDown: true };
const RANGE: ValidationCondition = { kind: "list", source: "='Lijst'!$A$1:$A$2", inCellDropDown: true };
const NUMBER: ValidationCondition = { kind: "decimal", operator: "Between", formula1: 0, formula2: 100 };

async function opened(condition: ValidationCondition, strict = true) {
  const open = await openPane({ sheets: ["Blad1", "Lijst"] });
  open.spreadsheet.cells.write(open.sheet("Lijst"), { row: 0, column: 0, rows: 2, columns: 1 }, [["ja"], ["nee"]]);
  open.spreadsheet.validations.set(open.sheet("Blad1"), RULED, {
    condition,
    ignoreBlanks: true,
    errorAlert: { show: strict, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  });
  return open;
}

test.each<[string, ValidationCondition, NewValue]>([
  ["a word that is not in a list", LIST, "misschien"],
  ["a word that is not in the range of a list", RANGE, "misschien"],
  ["a number out of bounds", NUMBER, 101],
  ["a word where a number must stand", NUMBER, "n.b."],
])("%s is not written, nor anything else, and the cell is named", async (_, condition, value) => {
  const open = await opened(condition);
  const result = await open.pane.apply(plan([write([["vrij"]], 0, 1), write([[""], [value]])]));
  expect(result).toEqual({
    ok: false,
    problem: { text: sheetsWords.strictRule, values: { sheet: "Blad1", address: "A2", value: String(value) } },
  });
  expect(cells(open, 2, 2)).toEqual([
    [null, null],
    [null, null],
  ]);
});

test.each<[string, ValidationCondition, NewValue]>([
  ["a word of a list", LIST, "nee"],
  ["a number of a list", LIST, 5],
  ["a word of the range of a list", RANGE, "ja"],
  ["a number within bounds", NUMBER, 100],
  ["nothing", LIST, ""],
])("%s is written", async (_, condition, value) => {
  const open = await opened(condition);
  await applied(open, plan([write([[value]])]));
  expect(cells(open, 1, 1)).toEqual([[value === "" ? null : value]]);
});

test("where the rule only warns, everything is written", async () => {
  const open = await opened(LIST, false);
  await applied(open, plan([write([["misschien"]])]));
  expect(cells(open, 1, 1)).toEqual([["misschien"]]);
});

test("what the user typed before the rule became strict is no reason to refuse other cells", async () => {
  const open = await opened(LIST);
  await open.type("Blad1", 0, 0, "misschien");
  await applied(open, plan([write([["ja"]], 1)]));
  expect(cells(open, 2, 1)).toEqual([["misschien"], ["ja"]]);
});

test("a plan that takes its own rule away may put back what does not fit it", async () => {
  const open = await openPane();
  const cell = { sheet: "Blad1", row: 0, column: 0, rows: 1, columns: 1 };
  await open.type("Blad1", 0, 0, "misschien");
  const undo = await applied(
    open,
    plan([write([["ja"]]), { kind: "validate", ...cell, validation: { kind: "list", words: ["ja"], strict: true } }], {
      overwrites: [{ ...cell, before: "misschien" }],
    }),
  );
  await applied(open, undo);
  expect(cells(open, 1, 1)).toEqual([["misschien"]]);
});

test("a rule is asked once for each value of a column, however many rows", async () => {
  const counts: number[] = [];
  for (const rows of [5, 500]) {
    const open = await opened(LIST);
    open.google.resetStats();
    await applied(open, plan([write(Array.from({ length: rows }, (_, i) => [i % 2 ? "ja" : "nee"]))]));
    counts.push(open.google.stats().calls);
  }
  expect(counts[1]).toBe(counts[0]);
});
