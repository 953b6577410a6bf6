/** The ranking as live =WIJK... formulas over figures that follow the user's table. */
import { fixedAddress, type Rect } from "../../workbook/address";
import type { NewValue } from "../../workbook/plan";
import { included, type Ranking } from "../choice/ranking";
import { criteriaRow, type ResultsCells, type ResultsLayout, underCriteria } from "./results-sheet";
import { figureCell } from "./source-cells";

/**
 * Wijken in the order of the user's table, the excluded ones below: the formulas spill over the wijken that take part.
 * Which wijken are excluded is decided when the sheet is written.
 */
export function liveFormulas(ranking: Ranking, layout: ResultsLayout): ResultsCells & { spills: Rect[] } {
  const { study, method } = ranking;
  const competitors = included(study);
  const order = [...competitors, ...study.candidates.flatMap((_, i) => (competitors.includes(i) ? [] : [i]))];
  const count = competitors.length;
  const figures = fixedAddress({ ...underCriteria(layout.figures), rows: count });
  const weights = fixedAddress(criteriaRow(layout, "weight"));
  const directions = fixedAddress(criteriaRow(layout, "direction"));
  const scale = fixedAddress({ ...criteriaRow(layout, "worst"), rows: 2 });

  const spilling = (pieces: string[]): NewValue[] =>
    order.map((_, i) => (i === 0 && count > 0 ? { formula: pieces } : ""));
  const columns = study.criteria.length;
  const { row } = layout.ranking.body;
  return {
    order,
    rank: spilling([`=WIJKRANG(${figures}`, weights, directions, `"${method}"`, `${scale})`]),
    score: spilling([`=WIJKSCORE(${figures}`, weights, directions, `"${method}"`, `${scale})`]),
    coverage: spilling([`=WIJKDEKKING(${figures}`, `${weights})`]),
    points: order.map((_, i) =>
      study.criteria.map(
        (_, j): NewValue =>
          i === 0 && j === 0 && count > 0
            ? { formula: [`=WIJKBIJDRAGE(${figures}`, weights, directions, `${scale})`] }
            : "",
      ),
    ),
    broken: order.map((candidate) => ranking.exclusions[candidate]?.length ?? 0),
    figures: order.map((candidate) => study.criteria.map((_, j) => figureCell(study, candidate, j))),
    spills: [
      { row, column: 0, rows: count, columns: 3 },
      { row, column: layout.points.column, rows: count, columns },
    ],
  };
}
