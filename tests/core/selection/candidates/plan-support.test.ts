/** Support from conversations becomes a column and a criterion on request: a gap below two conversations, never a zero. */
import { planSupport, SUPPORT_COLUMN } from "../../../../core/selection/candidates/plan-support";
import { readStudy } from "../../../../core/selection/read-study";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { afterPlan } from "../../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const talk = (name: string, wijk: string, attitude: CellValue): CellValue[] => [name, 46_154, wijk, "gedaan", attitude];
const snapshot = makeSnapshot([
  makeBlock("Kandidaatwijken", [
    ["Wijk", "Gas"],
    ["Kolderbos", 10],
    ["Termien", 12],
    ["Brethei", 9],
  ]),
  makeBlock("Criteria", [
    ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste"],
    ["Gas", "hoog", 100, 0, 20],
  ]),
  makeBlock("Interviews", [
    ["Stakeholder", "Datum", "Wijk", "Status", "Houding"],
    talk("a", "Kolderbos", 2),
    talk("b", "kolderbos", 1),
    talk("a", "Termien", 2),
  ]),
]);

const plan = (of: typeof snapshot) => {
  const made = planSupport(of);
  if (!made) throw new Error("there are no candidates");
  return made;
};

test("two conversations give a mean, one and none give n.b.", () => {
  const after = afterPlan(snapshot, plan(snapshot));
  expect(after.blocks.find(({ sheet }) => sheet === "Kandidaatwijken")?.values).toEqual([
    ["Wijk", "Gas", SUPPORT_COLUMN],
    ["Kolderbos", 10, 1.5],
    ["Termien", 12, "n.b."],
    ["Brethei", 9, "n.b."],
  ]);
});

test("the criterion runs from -2 to 2, says where it comes from, and weighs nothing before the user says so", () => {
  const after = afterPlan(snapshot, plan(snapshot));
  const criteria = after.blocks.find(({ sheet }) => sheet === "Criteria")?.values ?? [];
  const row = Object.fromEntries((criteria[0] ?? []).map((header, index) => [header, criteria[2]?.[index]]));
  expect(row).toMatchObject({
    Criterium: SUPPORT_COLUMN,
    Richting: "hoog",
    Slechtste: -2,
    Beste: 2,
    Thema: "Mensen",
    Bron: "Gesprekken, n per wijk 0-2, tot 12/05/2026",
    Gewicht: "",
  });
});

test("done again after another conversation, the column and the source are renewed and the weight stays", () => {
  const once = afterPlan(snapshot, plan(snapshot));
  const weighed = makeSnapshot(
    once.blocks.map((block) => {
      if (block.sheet === "Criteria")
        return {
          ...block,
          values: block.values.map((line, i) => (i === 2 ? line.map((v, j) => (j === 2 ? 20 : v)) : line)),
        };
      if (block.sheet !== "Interviews") return block;
      return makeBlock("Interviews", [...block.values, talk("b", "Termien", -1)]);
    }),
  );
  const after = afterPlan(weighed, plan(weighed));
  expect(after.blocks.find(({ sheet }) => sheet === "Kandidaatwijken")?.values[2]).toEqual(["Termien", 12, 0.5]);
  const criteria = after.blocks.find(({ sheet }) => sheet === "Criteria")?.values ?? [];
  expect(criteria).toHaveLength(3);
  expect(criteria[2]?.[2]).toBe(20);
  expect(readStudy(after).study?.criteria.map(({ name }) => name)).toContain(SUPPORT_COLUMN);
});

test("without Kandidaatwijken there is nothing to write in", () => {
  expect(planSupport(makeSnapshot([]))).toBeUndefined();
});
