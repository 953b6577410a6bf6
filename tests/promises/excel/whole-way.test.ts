/// <reference types="office-js" />
/** The whole way in Excel: lay out the example, read it, rank, write the ranking, read back what was shown, take it back. */
import { halle } from "../../../core/examples/halle/halle";
import { planExample } from "../../../core/examples/plan-example";
import { rankStudy } from "../../../core/selection/choice/ranking";
import { readStudy } from "../../../core/selection/read-study";
import { planResults } from "../../../core/selection/sheets/plan-results";
import { snapshotOf, write } from "../../adapter-contract/helpers";
import { openWorkbook } from "../../excel-addin/open-workbook";
import { excel2021 } from "../../local-hosts/office";

test.each(["values", "live", "plain"] as const)(
  "the ranking written as %s shows in Excel what the pane showed, and goes again without a trace",
  async (form) => {
    const workbook = await openWorkbook({ sheets: [{ name: "Blad1" }] }, { sets: excel2021 });
    await write(workbook, planExample(await snapshotOf(workbook), halle.choice));
    const sheetsBefore = await workbook.sheets();

    const snapshot = await snapshotOf(workbook, { sheets: ["Wijkselectie"] });
    const { study } = readStudy(snapshot);
    if (!study) throw new Error("The example is no study.");
    const ranking = rankStudy(study);
    expect(study.candidates.length).toBeGreaterThanOrEqual(12);
    const undo = await write(workbook, planResults(snapshot, ranking, form));
    await workbook.settled();

    const place = { sheet: "Wijkselectie", row: 0, column: 0, rows: 40, columns: 4 };
    const { values } = await workbook.peek(place);
    const first = values.findIndex(([heading]) => heading === "Rang") + 1;
    const rows = values.slice(first, first + study.candidates.length);
    study.candidates.forEach(({ name }, i) => {
      // Two wijken may bear one name: each has a row of its own.
      const shown = Number.isNaN(ranking.ranks[i]) ? "" : ranking.ranks[i];
      const at = rows.findIndex((row) => row[3] === name && row[0] === shown);
      expect([name, at]).not.toEqual([name, -1]);
      const [[rank, score, coverage] = []] = rows.splice(at, 1);
      // Live formulas spill over the wijken that take part; an excluded one has no score there.
      if (form === "live" && rank === "") return;
      expect(score).toBeCloseTo(ranking.scores[i] ?? 0, 9);
      expect(coverage).toBeCloseTo(ranking.coverage[i] ?? 0, 9);
    });
    expect(await workbook.charts("Wijkselectie")).toHaveLength(1);

    await write(workbook, undo);
    expect(await workbook.sheets()).toEqual(sheetsBefore);
    await workbook.settled();
    workbook.close();
  },
);

test("the whole example is laid out in Excel, every list as a table, and goes again without a trace", async () => {
  const workbook = await openWorkbook({ sheets: [{ name: "Blad1" }] }, { sets: excel2021 });
  const undo = await write(workbook, planExample(await snapshotOf(workbook), halle.whole));
  const lists = halle.whole.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.replace(" ", "_")));
  expect(lists).toContain("Invloed_onderling");
  expect(await workbook.tables()).toEqual(expect.arrayContaining(lists));

  await write(workbook, undo);
  expect(await workbook.sheets()).toEqual(["Blad1"]);
  expect(await workbook.tables()).toEqual([]);
  workbook.close();
});
