/** The plan of steps: order, room, loops, and everything after a step moved at once. */
import { planProposedSteps, planShift } from "../../../core/checklist/plan-steps";
import { isProposal } from "../../../core/checklist/proposed-steps";
import { readSteps } from "../../../core/checklist/read-steps";
import { say } from "../../../core/texts/text";
import { cellAddress } from "../../../core/workbook/address";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const HEADER = ["Stap", "Start", "Einde", "Status", "Resultaat", "Na"];
const workbook = (rows: CellValue[][]): Snapshot => makeSnapshot([makeBlock("Stappenplan", [HEADER, ...rows])]);

function read(rows: CellValue[][]) {
  const reading = readSteps(workbook(rows));
  if (!reading) throw new Error("no plan");
  return reading;
}

test("what is wrong in order and dates is told with its cell, in both languages", () => {
  const { findings } = read([
    ["Team", 46_000, 46_010, "klaar", "", ""],
    ["Cijfers", 46_005, 46_020, "", "", "1"],
    ["Kader", 46_030, 46_025, "", "", "2"],
    ["Keuze", "", "", "", "", "5"],
    ["Impact", "", "", "", "", "4, 9"],
  ]);
  expect(findings.map(({ text, cell }) => [text.key, cell && cellAddress(cell.row, cell.column)])).toEqual([
    ["checklist.unknownStep", "F6"],
    ["checklist.startsTooEarly", "B3"],
    ["checklist.endBeforeStart", "C4"],
    ["checklist.loop", "F5"],
    ["checklist.doneWithoutResult", "E2"],
  ]);
  for (const { text, values } of findings) {
    for (const language of ["nl", "en"] as const) expect(say(language, text, values)).toMatch(/^[^{}]+\.$/);
  }
});

test("a step may run as late as its earliest follower begins", () => {
  const { steps } = read([
    ["Team", 46_000, 46_010, "", "", ""],
    ["Cijfers", 46_020, 46_030, "", "", "1"],
    ["Kader", 46_015, 46_030, "", "", "1"],
  ]);
  expect(steps[0]?.slack).toBe(5);
});

test("moving from a step on moves all that waits for it, keeps what is done, and nothing else", () => {
  const snapshot = workbook([
    ["Team", 46_000, 46_010, "klaar", "team", ""],
    ["Cijfers", 46_010, 46_020, "", "", "1"],
    ["Kader", 46_020, "", "", "", "2"],
    ["Pers", 46_020, 46_021, "", "", ""],
  ]);
  const reading = readSteps(snapshot);
  if (!reading) throw new Error("no plan");
  const after = readSteps(afterPlan(snapshot, planShift(snapshot, reading, 0, 2)));
  expect(after?.steps.map(({ start, end }) => [start, end])).toEqual([
    [46_000, 46_010],
    [46_024, 46_034],
    [46_034, Number.NaN],
    [46_020, 46_021],
  ]);
});

test("ten steps are proposed, each after the one before", () => {
  const after = readSteps(afterPlan(makeSnapshot([]), planProposedSteps(makeSnapshot([]))));
  expect(after?.steps).toHaveLength(10);
  expect(after?.steps.map(({ after: before }) => before)).toEqual([[], [0], [1], [2], [3], [4], [5], [6], [7], [8]]);
  expect(after?.findings).toEqual([]);
});

test("steps are told by their number as one sees it", () => {
  const { findings, steps } = read([
    ["Team", 46_000, 46_010, "klaar", "", ""],
    ["Cijfers", 46_005, 46_020, "", "", "1"],
    ["Kader", 46_030, 46_025, "", "", "2"],
    ["Keuze", "", "", "", "", "5"],
    ["Impact", "", "", "", "", "4, 9"],
    ["Raad", "", "", "", "", "0, 6"],
  ]);
  expect(told(findings)).toEqual([
    "Stappenplan!F6: Stap 5 komt na stap 9, maar die is er niet.",
    "Stappenplan!F7: Stap 6 komt na stap 0, maar die is er niet.",
    "Stappenplan!B3: Stap 2 start voor stap 1 eindigt.",
    "Stappenplan!C4: Stap 3 eindigt voor ze start.",
    "Stappenplan!F5: De stappen 4, 5 wachten op elkaar. Haal één verband weg.",
    "Stappenplan!F7: Stap 6 wacht op zichzelf. Haal één verband weg.",
    "Stappenplan!E2: Stap 1 staat op klaar zonder resultaat.",
  ]);
  expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
});

test("what waits for a step through others moves too, wherever those stand in the list", () => {
  const snapshot = workbook([
    ["Raad", 46_040, 46_041, "", "", "2"],
    ["Keuze", 46_030, 46_031, "", "", "3"],
    ["Cijfers", 46_020, 46_021, "", "", "4"],
    ["Team", 46_010, 46_011, "", "", ""],
  ]);
  const reading = readSteps(snapshot);
  if (!reading) throw new Error("no plan");
  const plan = planShift(snapshot, reading, 3, -1);
  expect(readSteps(afterPlan(snapshot, plan))?.steps.map(({ start }) => start)).toEqual([
    46_033, 46_023, 46_013, 46_003,
  ]);
  expect(plan.title.values).toMatchObject({ count: 4, weeks: -1 });
});

test("a plan is the proposal as long as every step bears one of its names", () => {
  const proposed = readSteps(afterPlan(makeSnapshot([]), planProposedSteps(makeSnapshot([]))))?.steps ?? [];
  expect(isProposal(proposed)).toBe(true);
  expect(isProposal([{ step: "wijk KIEZEN" }])).toBe(true);
  expect(isProposal([...proposed, { step: "Eigen stap" }])).toBe(false);
});
