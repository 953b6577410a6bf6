/** The ranking as built-in formulas: the same numbers in Excel, Google Sheets and LibreOffice, without the add-in. */
import { fixedAddress, rectAddress } from "../../workbook/address";
import type { Formula, NewValue } from "../../workbook/plan";
import type { Ranking } from "../choice/ranking";
import {
  type CriteriaRow,
  criteriaRow,
  type ResultsCells,
  type ResultsLayout,
  rowOf,
  underCriteria,
} from "./results-sheet";
import { figureCell } from "./source-cells";

/**
 * Method `som` only. Per wijk: each figure between worst and best, its points, the score over the criteria that are
 * known, the coverage, and the rank among the wijken within the bounds. Whole numbers only inside the formulas, so that
 * no decimal mark depends on the language of the workbook.
 */
export function plainFormulas(ranking: Ranking, layout: ResultsLayout): ResultsCells {
  const { study } = ranking;
  const order = study.candidates.map((_, i) => i);
  const weights = fixedAddress(criteriaRow(layout, "weight"));
  const lower = fixedAddress(criteriaRow(layout, "lower"));
  const upper = fixedAddress(criteriaRow(layout, "upper"));
  const cell = (row: number, column: number) => rectAddress({ row, column, rows: 1, columns: 1 });
  /** The number of a criterion, of which the row stays when the cell is copied. */
  const fixedRow = (key: CriteriaRow, criterion: number) => {
    const { row, column } = criteriaRow(layout, key);
    return cell(row, column + criterion).replace(/(\d+)/, "$$$1");
  };

  const figureCells = underCriteria(layout.figures);
  const scaledCells = underCriteria(layout.scaled ?? layout.figures);

  const figures = (i: number) => fixedAddress(rowOf(figureCells, i));
  const known = (i: number) => `SUMPRODUCT(ISNUMBER(${figures(i)})*${weights})`;
  const scoreOf = (i: number) => cell(layout.scores.row + i, layout.scores.column);
  const column = fixedAddress(layout.scores);

  const broken = (i: number) =>
    `=SUMPRODUCT(ISNUMBER(${figures(i)})*ISNUMBER(${lower})*(${figures(i)}<${lower}))` +
    `+SUMPRODUCT(ISNUMBER(${figures(i)})*ISNUMBER(${upper})*(${figures(i)}>${upper}))`;
  const points = (i: number) => fixedAddress(rowOf(layout.points, i));
  return {
    order,
    score: order.map((i): Formula => ({ formula: [`=IF(${known(i)}=0`, '""', `SUM(${points(i)}))`] })),
    broken: order.map((i): Formula => ({ formula: [broken(i)] })),
    rank: order.map((i) => rankFormula(i)),
    coverage: order.map((i): Formula => ({ formula: [`=${known(i)}/SUM(${weights})`] })),
    points: order.map((i) =>
      study.criteria.map((_, j): NewValue => {
        const share = cell(scaledCells.row + i, scaledCells.column + j);
        const weight = fixedRow("weight", j);
        return {
          formula: [`=IF(AND(ISNUMBER(${share})`, `${known(i)}>0)`, `100*${share}*${weight}/${known(i)}`, '"")'],
        };
      }),
    ),
    figures: order.map((i) => study.criteria.map((_, j) => figureCell(study, i, j))),
    scaled: order.map((i) => study.criteria.map((_, j) => scaledFormula(i, j))),
  };

  function scaledFormula(i: number, j: number): Formula {
    const figure = cell(figureCells.row + i, figureCells.column + j);
    const worst = fixedRow("worst", j);
    const best = fixedRow("best", j);
    return {
      formula: [
        `=IF(ISNUMBER(${figure})`,
        `IF(${best}=${worst}`,
        "1/2",
        "MAX(0",
        "MIN(1",
        `(${figure}-${worst})/(${best}-${worst}))))`,
        '"")',
      ],
    };
  }

  /** One more than the number of wijken within the bounds whose score is higher by more than a billionth. */
  function rankFormula(i: number): Formula {
    const breaks = cell(layout.broken.row + i, layout.broken.column);
    return {
      formula: [
        `=IF(OR(${scoreOf(i)}=""`,
        `${breaks}>0)`,
        '""',
        `1+SUMPRODUCT(ISNUMBER(${column})*(${fixedAddress(layout.broken)}=0)*(${column}>${scoreOf(i)}+1/1000000000)))`,
      ],
    };
  }
}
