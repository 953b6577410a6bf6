/** The dates of a plan of steps. */
import { readChecklist } from "../../../core/checklist/read-checklist";
import { planReadiness } from "../../../core/checklist/sheets/plan-readiness";
import { endsBeforeStart, orderErrors, type PlannedStep, slackOf } from "../../../core/checklist/step-plan";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";
import { sheetLines } from "../workbook/sheet-lines";

const { NaN: missing } = Number;
const step = (start: number, end: number, ...after: number[]): PlannedStep => ({ start, end, after });

test("a step may run late until the first of its followers starts", () => {
  const steps = [step(0, 10), step(14, 20, 0), step(12, 30, 0), step(25, 40, 1)];
  expect(Array.from(slackOf(steps))).toEqual([2, 5, missing, missing]);
});

test("without an end, or with followers that have no start, there is no slack to tell", () => {
  expect(Array.from(slackOf([step(0, missing), step(5, 9, 0), step(missing, missing, 1)]))).toEqual([
    missing,
    missing,
    missing,
  ]);
});

test("a follower without a date does not hide the slack to one that has a date", () => {
  expect(slackOf([step(0, 4), step(6, 7, 0), step(missing, 9, 0)])[0]).toBe(2);
});

test("a step that begins before an earlier one has ended is named with it; the same day is in order", () => {
  const steps = [step(0, 10), step(10, 12, 0), step(9, 15, 0, 1), step(20, 21, 2)];
  expect(orderErrors(steps)).toEqual([
    { step: 2, before: 0 },
    { step: 2, before: 1 },
  ]);
  expect(slackOf(steps)[0]).toBe(-1);
});

test("a step that ends before it begins is named; one day is no error", () => {
  expect(endsBeforeStart([step(5, 4), step(5, 5), step(missing, 3), step(3, missing)])).toEqual([0]);
});

describe("as a calendar on the sheet", () => {
  const HEADER = ["Stap", "Start", "Einde", "Status", "Eigenaar", "Na"];
  function calendar(steps: CellValue[][], form: "values" | "plain" = "values") {
    const snapshot = makeSnapshot([
      makeBlock("Checklist", [
        ["Vraag", "Antwoord"],
        ["a?", "ja"],
      ]),
      makeBlock("Stappenplan", [HEADER, ...steps]),
    ]);
    const reading = readChecklist(snapshot);
    if (!reading) throw new Error("no checklist");
    const lines = sheetLines(planReadiness(snapshot, reading, form), "Gereedheid");
    const top = lines.findIndex(([first]) => first === "Stappenplan");
    return { lines, top, rows: top < 0 ? [] : lines.slice(top + 2, top + 3 + steps.length) };
  }
  // Serial 2 was a Monday.
  const MONDAY = 46_000 - ((46_000 - 2) % 7);

  test("from the Monday before the first day to the week of the last, marked where a step runs", () => {
    const { lines, top, rows } = calendar([
      ["Team", MONDAY + 2, MONDAY + 7, "klaar", "jurist", ""],
      ["Cijfers", MONDAY + 8, MONDAY + 13, "bezig", "", "1"],
      ["Later", "", "", "te doen", "", ""],
    ]);
    expect(lines[top + 1]?.slice(0, 7)).toEqual(["Nr.", "Stap", "Start", "Einde", "Status", "Speling", "Eigenaar"]);
    expect(rows).toEqual([
      ["", "", "", "", "", "", "", MONDAY, MONDAY + 7],
      [1, "Team", MONDAY + 2, MONDAY + 7, "klaar", 1, "jurist", "■", "■"],
      [2, "Cijfers", MONDAY + 8, MONDAY + 13, "bezig", "", "", "", "■"],
      [3, "Later", "", "", "te doen", "", "", "", ""],
    ]);
    expect(lines.flat()).toContain("Elke kolom is 1 week; bovenaan staat de eerste dag. Speling is in dagen.");
    // The Monday after is another week.
    expect(calendar([["Team", MONDAY, MONDAY + 14, "", "", ""]]).rows[0]?.slice(7)).toEqual([
      MONDAY,
      MONDAY + 7,
      MONDAY + 14,
    ]);
  });

  test("26 weeks are each a column; of one more each column is two weeks", () => {
    const starts = (weeks: number) =>
      calendar([["Team", MONDAY, MONDAY + 7 * weeks - 1, "", "", ""]]).rows[0]?.slice(7) ?? [];
    expect(starts(26)).toHaveLength(26);
    expect(starts(27)).toHaveLength(14);
    expect(starts(27).slice(0, 2)).toEqual([MONDAY, MONDAY + 14]);
    expect(starts(52)).toHaveLength(26);
    const marks = calendar([
      ["Team", MONDAY, MONDAY + 7 * 27 - 1, "", "", ""],
      ["Kort", MONDAY + 13, MONDAY + 14, "", "", ""],
    ]).rows[2];
    expect(marks?.slice(7, 10)).toEqual(["■", "■", ""]);
  });

  test("as formulas the marks follow the dates of their row and the day above", () => {
    const { rows, top } = calendar([["Team", MONDAY + 2, MONDAY + 7, "", "", ""]], "plain");
    const [head, row] = [top + 3, top + 4];
    expect(rows[1]?.slice(7)).toEqual(
      ["H", "I"].map(
        (column) =>
          `=IF(AND(ISNUMBER(C${row});ISNUMBER(D${row});$${column}$${head}+6>=C${row};$${column}$${head}<=D${row});"■";"")`,
      ),
    );
  });

  test("while no step has a day there is no calendar", () => {
    expect(calendar([["Team", "", "", "", "", ""]]).rows).toEqual([]);
  });
});
