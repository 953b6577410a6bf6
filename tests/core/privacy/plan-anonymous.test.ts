/** Names become codes, the same everywhere, and what was counted stays the same. */
import { attitudePerWijk } from "../../../core/interviews/attitude-per-wijk";
import { planAnonymous } from "../../../core/privacy/plan-anonymous";
import { readInfluence } from "../../../core/stakeholders/read-influence";
import { readStakeholders } from "../../../core/stakeholders/read-stakeholders";
import { example } from "../stakeholders/people";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

test("no name is left in the example, and every result stays the same", () => {
  const before = example();
  const names = readStakeholders(before)?.stakeholders.map(({ name }) => name) ?? [];
  const after = afterPlan(before, planAnonymous(before, false));
  const cells = after.blocks
    .filter(({ sheet }) => sheet !== "Uitspraken")
    .flatMap(({ values }) => values.map((line) => line[0]));
  expect(cells.filter((cell) => names.includes(String(cell)))).toEqual([]);
  expect(readStakeholders(after)?.stakeholders.map(({ name }) => name)).toEqual(
    names.map((_, index) => `S${String(index + 1).padStart(2, "0")}`),
  );
  expect(attitudePerWijk(after).wijken).toEqual(attitudePerWijk(before).wijken);
  expect(readInfluence(after)?.strengths).toEqual(readInfluence(before)?.strengths);
  expect(readStakeholders(after)?.findings).toEqual(
    readStakeholders(before)?.findings.map((finding) => expect.objectContaining({ text: finding.text })),
  );
});

test("several names in a cell get several codes, names of people who weigh too, and codes stay", () => {
  const snapshot = makeSnapshot([
    makeBlock("Stakeholders", [
      ["Naam", "Categorie", "Positie", "Invloed", "Belang"],
      ["S03", "x", 1, 3, 3],
      ["school | kerk", "x", 1, 3, 3],
    ]),
    makeBlock("Interviews", [
      ["Stakeholder", "Datum"],
      [" KERK ", 46_000],
    ]),
    makeBlock("Weging", [
      ["Persoon", "Gas"],
      ["Jan", 30],
    ]),
  ]);
  const after = afterPlan(snapshot, planAnonymous(snapshot, true));
  const column = (sheet: string) =>
    after.blocks
      .find((block) => block.sheet === sheet)
      ?.values.slice(1)
      .map((line) => line[0]);
  expect(column("Stakeholders")).toEqual(["S03", "S04; S05"]);
  expect(column("Interviews")).toEqual(["S05"]);
  expect(column("Weging")).toEqual(["S06"]);
  expect(after.blocks.find(({ sheet }) => sheet === "Sleutel")?.values).toEqual([
    ["Code", "Naam"],
    ["S04", "school"],
    ["S05", "kerk"],
    ["S06", "Jan"],
  ]);
  expect(planAnonymous(after, true).changes).toEqual([]);
});

test("a cell in which one name is a code already gets a code for the other; the key says which is who, in a new sheet", () => {
  const snapshot = makeSnapshot([
    makeBlock("Stakeholders", [
      ["Naam", "Categorie"],
      ["S03 | kerk", "x"],
      ["S07", "y"],
      ["", "z"],
    ]),
  ]);
  const plan = planAnonymous(snapshot, true);
  expect(plan.title.values).toEqual({ count: 1 });
  expect(plan.overwrites.map(({ row, before }) => [row, before])).toEqual([[1, "S03 | kerk"]]);
  const after = afterPlan(snapshot, plan);
  expect(after.blocks.map(({ sheet, values }) => [sheet, values.map(([cell]) => cell)])).toEqual([
    ["Stakeholders", ["Naam", "S03; S08", "S07", ""]],
    ["Sleutel", ["Code", "S08"]],
  ]);
  expect(plan.changes.filter(({ kind }) => kind === "format")).toEqual([
    {
      kind: "format",
      ...{ sheet: "Sleutel", row: 0, column: 0, rows: 1, columns: 2 },
      format: { bold: true, fill: "header", width: 28 },
    },
  ]);
  expect(planAnonymous(snapshot, false).createsSheets).toEqual([]);
});
