/** From costs to gap: how much each kind of income takes off, sure money first. */

import type { Scenario } from "../../../core/budget/lines/money-line";
import { waterfall } from "../../../core/budget/waterfall";
import { line, numbered } from "./line";

/** "stepCosts 100: 0 > 100 (1)": the label, its size, where the bar goes, and its lines. */
const steps = (lines: ReturnType<typeof line>[], scenario: Scenario = "full") =>
  waterfall(numbered(lines), scenario).map(
    ({ label, figure, from, to }) =>
      `${label.key.replace("budget.", "")} ${figure.euro}: ${from} > ${to} (${figure.lines.join(" ")})`,
  );

test("each kind of income has its step, in the order of how sure it is, and empty steps are left out", () => {
  expect(
    steps([
      line("income", 5, { status: "mogelijk", chance: 0.25 }),
      line("income", 10, { status: "aangevraagd", chance: 0.5 }),
      line("income", 15, { unsaid: true }),
      line("income", 20, { status: "toegekend" }),
      line("income", 25, { status: "ontvangen" }),
      line("income", 1, { description: "Eigen middelen" }),
      line("expense", 100),
    ]),
  ).toEqual([
    "stepCosts 100: 0 > 100 (7)",
    "stepOwn 1: 100 > 99 (6)",
    "stepReceived 25: 99 > 74 (5)",
    "stepGranted 20: 74 > 54 (4)",
    "stepUnsaid 15: 54 > 39 (3)",
    "stepRequested 10: 39 > 29 (2)",
    "stepPossible 5: 29 > 24 (1)",
    "stepGap 24: 24 > 0 (1 2 3 4 5 6 7)",
  ]);
});

test("income that was received in part only is not shown as received", () => {
  expect(steps([line("expense", 100), line("income", 25, { status: "ontvangen", chance: 0.5 })])[1]).toBe(
    "stepRequested 25: 100 > 75 (2)",
  );
  expect(steps([line("expense", 100), line("income", 25)])[1]).toBe("stepGranted 25: 100 > 75 (2)");
});

test("what is only possible is so by its status or by its chance", () => {
  const step = (more: object) => steps([line("expense", 100), line("income", 25, more)])[1]?.split(" ")[0];
  expect(step({ status: "mogelijk", chance: 0.9 })).toBe("stepPossible");
  expect(step({ chance: 0.25 })).toBe("stepPossible");
  expect(step({ chance: 0.26 })).toBe("stepRequested");
  expect(step({ status: "aangevraagd", chance: 0.1 })).toBe("stepPossible");
});

test("what is left is a surplus, and nothing left as well", () => {
  expect(steps([line("expense", 100), line("income", 130)]).pop()).toBe("stepSurplus 30: -30 > 0 (1 2)");
  expect(steps([line("expense", 100), line("income", 100)]).pop()).toBe("stepSurplus 0: 0 > 0 (1 2)");
});

test("expected money counts by its chance, to the cent", () => {
  expect(steps([line("expense", 0.3), line("income", 0.2, { chance: 0.5 })], "expected")).toEqual([
    "stepCosts 0.3: 0 > 0.3 (1)",
    "stepRequested 0.1: 0.3 > 0.2 (2)",
    "stepGap 0.2: 0.2 > 0 (1 2)",
  ]);
});
