/** The ranking as built-in formulas: the same numbers in Excel, Google Sheets and LibreOffice, without the add-in. */
import { fixedAddress, rectAddress } from "../../workbook/address";
import type { Formula, NewValue } from "../../workbook/plan";
import type { ResultsCells } from "./plan-results";
import type { Ranking } from "./ranking";
import { criteriaRow, type ResultsLayout, rowOf } from "./results-sheet";
import { figureCell } from "./source-cells";

/**
 * Method `som` only. Per wijk: each figure between worst and best, its points, the score over the criteria that are
 * known, the coverage, and the rank among the wijken within the bounds. Whole numbers only inside the formulas, so that
 * no decimal mark depends on the language of the workbook.
 */
export function plainFormulas(ranking: Ranking, layout: ResultsLayout): ResultsCells {
  const { study } = ranking;
  const order = study.candidates.map((_, i) => i);
  const weights = fixedAddress(criteriaRow(layout, layout.criteria.weight));
  const lower = fixedAddress(criteriaRow(layout, layout.criteria.lower));
  const upper = fixedAddress(criteriaRow(layout, layout.criteria.upper));
  const cell = (row: number, column: number) => rectAddress({ row, column, rows: 1, columns: 1 });
  const fixedRow = (row: number, column: number) => cell(row, column).replace(/(\d+)/, "$$$1");

  const figures = (i: number) => fixedAddress(rowOf(layout.figures, i));
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
        const share = cell(layout.scaled.row + i, layout.scaled.column + j);
        const weight = fixedRow(layout.criteria.weight, layout.points.column + j);
        return {
          formula: [`=IF(AND(ISNUMBER(${share})`, `${known(i)}>0)`, `100*${share}*${weight}/${known(i)}`, '"")'],
        };
      }),
    ),
    figures: order.map((i) => study.criteria.map((_, j) => figureCell(study, i, j))),
    scaled: order.map((i) => study.criteria.map((_, j) => scaledFormula(i, j))),
  };

  function scaledFormula(i: number, j: number): Formula {
    const figure = cell(layout.figures.row + i, layout.figures.column + j);
    const worst = fixedRow(layout.criteria.worst, layout.points.column + j);
    const best = fixedRow(layout.criteria.best, layout.points.column + j);
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
