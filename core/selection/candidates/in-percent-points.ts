/** A criterion of which the figures or the scale may be kept as shares: both are made percent points, and told. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import type { Table } from "../../tables/table";
import { words as tablesWords } from "../../tables/words";
import type { Finding } from "../../workbook/finding";
import type { Criterion } from "../study";
import { criteria as criteriaTable } from "../tables/criteria";
import { words } from "../words";
import { inPoints, percentReading, sharesAmongPoints } from "./percent-figures";

type CandidateTable = Table<typeof kandidaatwijken>;

/** A criterion with the column of Kandidaatwijken that holds its figures. */
export interface CriterionColumn {
  criterion: Criterion;
  /** Its place among the user's own columns. */
  open: number;
  column: number;
  header: string;
}

/** The criterion with its scale in percent points, and how its figures become those; told where cells hold shares. */
export function inPercentPoints(
  { criterion, open, column, header }: CriterionColumn,
  rows: CandidateTable["rows"],
  sheet: string,
  findings: Finding[],
): Criterion {
  const figures = rows.flatMap((row) => {
    const cell = row.open[open];
    return cell?.kind === "number" ? [cell.value] : [];
  });
  const percent = percentReading({ unit: criterion.unit, header }, figures, criterion);
  if (!percent) return criterion;
  if (percent.figures === 1) tellShares(open, column, rows, sheet, findings);
  const { name, place } = criterion;
  const scaled = (["worst", "best", "lower", "upper"] as const).flatMap((key) => {
    const value = criterion[key];
    return value === undefined ? [] : [[key, inPoints(value, percent.scale)] as const];
  });
  // Shares on a scale of shares are the common way to keep percentages in a sheet: nothing to tell.
  if (percent.figures !== percent.scale && scaled.length > 0) {
    const text = percent.figures === 100 ? words.sharesAsPoints : words.scaleAsPoints;
    const value =
      percent.figures === 100 ? (figures.find((one) => one > 0) ?? 0) : (criterion.worst ?? criterion.best ?? 0);
    const values = { criterion: name, value, points: inPoints(value, 100) };
    findings.push({ severity: "note", text, values, table: criteriaTable.name, cell: place });
  }
  return { ...criterion, ...Object.fromEntries(scaled), unit: criterion.unit || "%", percent };
}

/** Only Criteria says that these are percentages: the column could not know that 0,22 beside 8 may be 22 %. */
function tellShares(
  open: number,
  column: number,
  rows: CandidateTable["rows"],
  sheet: string,
  findings: Finding[],
): void {
  const figures = rows.map(({ open: cells }) => {
    const cell = cells[open];
    return cell?.kind === "number" && !cell.fromText ? cell.value : undefined;
  });
  for (const at of sharesAmongPoints(figures)) {
    const cell = { sheet, row: rows[at]?.row ?? 0, column };
    const isTold = findings.some(
      (one) =>
        one.severity === "warning" &&
        one.cell?.sheet === sheet &&
        one.cell.row === cell.row &&
        one.cell.column === column,
    );
    const value = figures[at] ?? 0;
    const values = { value, points: inPoints(value, 100) };
    if (isTold) continue;
    findings.push({
      severity: "warning",
      text: tablesWords.shareAmongNumbers,
      values,
      table: kandidaatwijken.name,
      cell,
    });
  }
}
