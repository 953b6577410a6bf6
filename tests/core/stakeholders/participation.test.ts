/** How far the say of each stakeholder reaches, per phase. */
import { involvementPerPhase, levelIsLow } from "../../../core/stakeholders/participation";
import type { Stakeholder } from "../../../core/stakeholders/read-stakeholders";

test("who is involved closely advises at least, who is kept satisfied is consulted at least", () => {
  const lowest = (strategy: Stakeholder["strategy"]) =>
    [0, 1, 2, 3, 4].filter((level) => !levelIsLow({ level, strategy }))[0];
  expect([lowest("manageClosely"), lowest("keepSatisfied"), lowest("keepInformed"), lowest("monitor")]).toEqual([
    2, 1, 0, 0,
  ]);
  expect(levelIsLow({ level: undefined, strategy: "manageClosely" })).toBe(false);
  expect(levelIsLow({ level: 0, strategy: undefined })).toBe(false);
});

test("per phase the highest level stands first, equals in the order of the register, and without a level last", () => {
  const one = (name: string, level: number | undefined, ...phases: string[]) =>
    ({ name, level, phases }) as unknown as Stakeholder;
  const phases = involvementPerPhase([
    one("a", undefined, "start"),
    one("b", 1, "start", "uitvoering"),
    one("c", 3, "start"),
    one("d", 1, "start"),
    one("e", 0),
    one("f", undefined),
    one("g", 0, "uitvoering"),
  ]);
  expect(phases.map(({ phase, stakeholders }) => [phase, stakeholders.map(({ name }) => name).join("")])).toEqual([
    ["start", "cbda"],
    ["uitvoering", "bg"],
    ["", "e"],
  ]);
});
