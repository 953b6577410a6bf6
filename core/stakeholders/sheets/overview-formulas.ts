/** The figures of Stakeholders overzicht as built-in formulas over its own list. */
import { fixedAddress, rectAddress } from "../../workbook/address";
import type { Formula } from "../../workbook/plan";
import type { TablePlace } from "../../workbook/report-table";

/** The columns of the list, by their number in it. */
export const LIST = {
  number: 0,
  name: 1,
  category: 2,
  influence: 3,
  interest: 4,
  position: 5,
  desired: 6,
  priority: 7,
  strategy: 8,
  wijk: 9,
  reason: 10,
} as const;

function formula(...pieces: string[]): Formula {
  return { formula: pieces };
}

function cellOf(list: TablePlace, row: number, column: number): string {
  const { row: top, column: left } = list.column(column);
  return rectAddress({ row: top + row, column: left, rows: 1, columns: 1 });
}

/** 100 I (B + K)/2 of a row of the list. */
export function priorityFormula(list: TablePlace, row: number): Formula {
  const [influence, interest] = [cellOf(list, row, LIST.influence), cellOf(list, row, LIST.interest)];
  const [now, wanted] = [`N(${cellOf(list, row, LIST.position)})`, cellOf(list, row, LIST.desired)];
  return formula(
    `=IF(AND(ISNUMBER(${influence})`,
    `ISNUMBER(${interest}))`,
    `100*(${influence}-1)/4*((${interest}-1)/4+MAX(0`,
    `IF(ISNUMBER(${wanted})`,
    `${wanted}`,
    `MAX(${now}`,
    `1))-${now})/4)/2`,
    '"")',
  );
}

/** The strategy in words, with convincing where the position is below 0. */
export function strategyFormula(list: TablePlace, row: number): Formula {
  const [influence, interest] = [cellOf(list, row, LIST.influence), cellOf(list, row, LIST.interest)];
  const position = cellOf(list, row, LIST.position);
  return formula(
    `=IF(AND(ISNUMBER(${influence})`,
    `ISNUMBER(${interest}))`,
    `IF(${influence}>3`,
    `IF(${interest}>3`,
    '"nauw betrekken"',
    '"tevreden houden")',
    `IF(${interest}>3`,
    '"informeren"',
    `"opvolgen"))&IF(N(${position})<0`,
    '" - overtuigen"',
    '"")',
    '"")',
  );
}

/** What stands on a rung of the ladder: "nu", "gewenst" or both. */
export function ladderFormula(list: TablePlace, row: number, rung: number): Formula {
  const [now, wanted] = [cellOf(list, row, LIST.position), cellOf(list, row, LIST.desired)];
  return formula(
    `=TRIM(IF(ISNUMBER(${now})`,
    `IF(ROUND(${now}`,
    `0)=${rung}`,
    '"nu"',
    '"")',
    `"")&IF(ISNUMBER(${wanted})`,
    `IF(ROUND(${wanted}`,
    `0)=${rung}`,
    '" gewenst"',
    '"")',
    '""))',
  );
}

/** How many stand in a cell of the grid: influence and interest within half a step. Halves as fractions: no mark. */
export function gridFormula(list: TablePlace, influence: number, interest: number): Formula {
  const [rows, columns] = [fixedAddress(list.column(LIST.influence)), fixedAddress(list.column(LIST.interest))];
  const low = (level: number) => `">="&(${2 * level - 1}/2)`;
  const high = (level: number) => `"<"&(${2 * level + 1}/2)`;
  return formula(
    `=COUNTIFS(${rows}`,
    low(influence),
    rows,
    high(influence),
    columns,
    low(interest),
    columns,
    `${high(interest)})`,
  );
}

/** The net support; `wijk`: a cell with its name, for the rows of that wijk and those without one. */
export function supportFormula(list: TablePlace, wijk?: string): Formula {
  const [position, influence] = [fixedAddress(list.column(LIST.position)), fixedAddress(list.column(LIST.influence))];
  const inWijk = wijk === undefined ? "" : `*${inWijkOf(list, wijk)}`;
  const most = `SUMPRODUCT(2*ISNUMBER(${position})*ISNUMBER(${influence})${inWijk}`;
  return formula(
    `=IF(${most}`,
    `${influence})=0`,
    '"n.b."',
    `SUMPRODUCT(ISNUMBER(${position})*ISNUMBER(${influence})${inWijk}`,
    position,
    `${influence})/${most}`,
    `${influence}))`,
  );
}

/** How many rows count in it. */
export function countFormula(list: TablePlace, wijk?: string): Formula {
  const [position, influence] = [fixedAddress(list.column(LIST.position)), fixedAddress(list.column(LIST.influence))];
  const inWijk = wijk === undefined ? "" : `*${inWijkOf(list, wijk)}`;
  return formula(`=SUMPRODUCT(ISNUMBER(${position})*ISNUMBER(${influence})${inWijk})`);
}

function inWijkOf(list: TablePlace, wijk: string): string {
  const wijken = fixedAddress(list.column(LIST.wijk));
  return `(((${wijken}="")+(${wijken}=${wijk}))>0)`;
}

/** The same figures as functions of the add-in: priority and approach of a row, and the net support of the list. */
export const live = {
  priority: (list: TablePlace, row: number): Formula =>
    formula(
      `=WIJKPRIORITEIT(${cellOf(list, row, LIST.influence)}`,
      cellOf(list, row, LIST.interest),
      cellOf(list, row, LIST.position),
      `${cellOf(list, row, LIST.desired)})`,
    ),
  strategy: (list: TablePlace, row: number): Formula =>
    formula(
      `=WIJKSTRATEGIE(${cellOf(list, row, LIST.influence)}`,
      cellOf(list, row, LIST.interest),
      `${cellOf(list, row, LIST.position)})`,
    ),
  support: (list: TablePlace): Formula =>
    formula(
      `=WIJKKRACHTENVELD(${fixedAddress(list.column(LIST.influence))}`,
      `${fixedAddress(list.column(LIST.position))})`,
    ),
};
