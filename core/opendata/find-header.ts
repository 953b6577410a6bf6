/** Finds the row of a file that is the header of its figures. */
import { readAreaCode, sectorWithoutHyphen } from "./area-code";
import { headerRole } from "./header-roles";
import { filledCells, headerText, type Row } from "./layout";
import { readPeriod } from "./period";

/** A header further down is not looked for. */
const SEARCHED_ROWS = 60;

/**
 * The last row that names an area above the first code in that column; a title such as "Gebied: Genk" stands higher.
 * Without one the row above the first sector codes; undefined when there are none.
 */
export function findHeaderRow(rows: readonly Row[]): number | undefined {
  const searched = rows.slice(0, SEARCHED_ROWS);
  const named = searched.flatMap((row, index) => {
    const areas = row.flatMap((cell, column) => (isAreaHeader(cell) ? [column] : []));
    return areas.length > 0 && filledCells(row).length >= 2 ? [{ index, areas }] : [];
  });
  const [first] = named;
  if (!first) return rowAboveCodes(searched);
  const near = rows.slice(0, SEARCHED_ROWS * 2);
  const withCodes = named.flatMap(({ index, areas }) => {
    const code = near.findIndex(
      (row, below) => below > index && areas.some((area) => readAreaCode(row[area]) || sectorWithoutHyphen(row[area])),
    );
    return code < 0 ? [] : [{ index, code }];
  });
  const firstCode = Math.min(...withCodes.map(({ code }) => code));
  return withCodes.filter(({ index }) => index < firstCode).pop()?.index ?? first.index;
}

function isAreaHeader(cell: unknown): boolean {
  return typeof cell === "string" && headerRole(headerText(cell)) === "area";
}

/** Whether a row below the first header is a header as well: one cell names an area, and no cell holds a figure. */
export function isHeaderRow(row: Row): boolean {
  const filled = filledCells(row);
  return filled.length >= 2 && filled.some(isAreaHeader) && filled.every(isHeaderCell);
}

function isHeaderCell(cell: unknown): boolean {
  return readPeriod(cell) !== undefined || (typeof cell === "string" && !/^[-+\d.,\s]+$/.test(cell));
}

/** The row with at least two filled cells right above the first code of a sector. */
function rowAboveCodes(rows: readonly Row[]): number | undefined {
  const first = rows.findIndex((row) => row.some((cell) => typeof cell === "string" && isSector(cell)));
  for (let index = first - 1; index >= 0; index--) {
    if (filledCells(rows[index] ?? []).length >= 2) return index;
  }
  return undefined;
}

/** Whether a cell holds the code of a statistical sector, also where it lost its closing hyphen. */
export function isSector(cell: unknown): boolean {
  return (readAreaCode(cell) ?? sectorWithoutHyphen(cell))?.level === "statsec";
}
