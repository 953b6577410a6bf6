/** What the user answers about stakeholders goes into the workbook, in the right row. */
import { planPairs, planPosition } from "../../../core/stakeholders/plan-answers";
import { readStakeholders } from "../../../core/stakeholders/read-stakeholders";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";
import { HEADER, register } from "./people";

test("another position stands in its row with the former one beside it, and the reason in one line", () => {
  const header = [...HEADER, "Positie vorige keer", "Waarom veranderd"];
  const before = register(
    [
      ["school", "x", "volger", 3, 3],
      ["OCMW", "x", "vermijder", 3, 3],
      ["kerk", "x", "", 3, 3],
    ],
    header,
  );
  const list = readStakeholders(before)?.stakeholders ?? [];
  const after = (index: number, position: number, reason: string) => {
    const one = list[index];
    if (!one) throw new Error("nobody");
    const all = readStakeholders(afterPlan(before, planPosition(before, one, position, reason)))?.stakeholders ?? [];
    return all.map((each) => [each.position, each.before, each.changeReason]);
  };
  const untouched = [1, Number.NaN, ""];
  expect(after(1, 2, " Nieuwe  voorzitter,\nmeer tijd ")).toEqual([
    untouched,
    [2, -1, "Nieuwe voorzitter, meer tijd"],
    [Number.NaN, Number.NaN, ""],
  ]);
  expect(after(2, 0, " ")[2]).toEqual([0, Number.NaN, ""]);
});

test("the answer about a pair goes into the last row of that pair, never into one with only one of the two", () => {
  const snapshot = makeSnapshot([
    makeBlock("Stakeholders", [HEADER, ["a", "x", 1, 5, 3], ["b", "x", 1, 5, 3], ["c", "x", 1, 5, 3]]),
    makeBlock("Invloed onderling", [
      ["Van", "Naar", "Sterkte"],
      ["a", "b", 1],
      ["a", "b", 2],
      ["a", "c", 3],
      ["c", "b", 3],
    ]),
  ]);
  const after = afterPlan(snapshot, planPairs(snapshot, [{ from: "A", to: "b", strength: 4 }]));
  expect(after.blocks.find(({ sheet }) => sheet === "Invloed onderling")?.values.slice(1)).toEqual([
    ["a", "b", 1],
    ["a", "b", 4],
    ["a", "c", 3],
    ["c", "b", 3],
  ]);
});
