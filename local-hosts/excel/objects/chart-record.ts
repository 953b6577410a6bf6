/** Finds and changes what is remembered of a chart. */

import type { ChartRecord } from "../../spreadsheet/interface";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";

export const allCharts = ({ spreadsheet }: ExcelContext): ChartRecord[] =>
  spreadsheet.sheets.list().flatMap((sheet) => spreadsheet.charts.list(sheet.id));

export function chartRecord(id: string, excel: ExcelContext): ChartRecord {
  const chart = allCharts(excel).find((candidate) => candidate.id === id);
  if (!chart) throw new ExcelError("ItemNotFound", "The chart no longer exists.");
  return chart;
}

export const changeChart = (id: string, change: Partial<ChartRecord>, { spreadsheet }: ExcelContext): void =>
  spreadsheet.charts.update(id, change);
