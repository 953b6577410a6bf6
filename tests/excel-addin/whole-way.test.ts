/// <reference types="office-js" />
/** The whole way in Excel: lay out the example, read it, rank, write the ranking, read back what was shown, take it back. */
import { planExample } from "../../core/examples/plan-example";
import { planResults } from "../../core/selection/study/plan-results";
import { rankStudy } from "../../core/selection/study/ranking";
import { readStudy } from "../../core/selection/study/read-study";
import { resultsLayout } from "../../core/selection/study/results-sheet";
import { snapshotOf, write } from "../adapter-contract/helpers";
import { excel2021 } from "../local-hosts/office";
import { openWorkbook } from "./open-workbook";

test.each(["values", "live", "plain"] as const)(
  "the ranking written as %s shows in Excel what the pane showed, and goes again without a trace",
  async (form) => {
    const workbook = await openWorkbook({ sheets: [{ name: "Blad1" }] }, { sets: excel2021 });
    await write(workbook, planExample(await snapshotOf(workbook)));
    const sheetsBefore = await workbook.sheets();

    const snapshot = await snapshotOf(workbook, { sheets: ["Wijkselectie"] });
    const { study } = readStudy(snapshot);
    if (!study) throw new Error("The example is no study.");
    const ranking = rankStudy(study);
    expect(study.candidates.length).toBeGreaterThanOrEqual(12);
    const undo = await write(workbook, planResults(snapshot, ranking, form));
    await workbook.settled();

    const { points } = resultsLayout(ranking);
    const place = { sheet: "Wijkselectie", row: points.row, column: 0, rows: points.rows, columns: 4 };
    const rows = new Map((await workbook.peek(place)).values.map((row) => [row[3], row]));
    study.candidates.forEach(({ name }, i) => {
      const [rank, score, coverage] = rows.get(name) ?? [];
      expect([name, rank === "" ? Number.NaN : rank]).toEqual([name, ranking.ranks[i]]);
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
