/** What a user should know about a file that was read: what was set aside, what could not be read, what is unsure. */
import type { Finding } from "../workbook/finding";
import { type Figures, type RowAside, statusByte } from "./figures";
import { columnFor, type LayoutColumn } from "./layout";

type ReadFile = Omit<Figures, "findings" | "periods">;

/** Findings about the file as a whole, worst first. `unclear`: columns with numbers such as 1.234 in either notation. */
export function readingFindings(
  file: ReadFile,
  periods: readonly number[],
  unclear: readonly LayoutColumn[],
): Finding[] {
  const findings: Finding[] = [];
  const count = (status: RowAside) => countOf(file.rowStatus, statusByte(status));
  const areaHeader = columnFor(file.layout, "area")?.header ?? "";

  if (file.size === 0) findings.push({ severity: "error", key: "opendata.nothingRead" });
  const noCode = count("noCode");
  if (noCode > 0) {
    findings.push({ severity: "warning", key: "opendata.noCode", values: { count: noCode, column: areaHeader } });
  }
  const duplicates = count("duplicate");
  if (duplicates > 0) findings.push({ severity: "warning", key: "opendata.duplicate", values: { count: duplicates } });
  const noPeriod = count("noPeriod");
  if (noPeriod > 0) {
    const column = columnFor(file.layout, "period")?.header ?? "";
    findings.push({ severity: "warning", key: "opendata.noPeriodInRow", values: { count: noPeriod, column } });
  }
  const noSubject = count("noSubject");
  if (noSubject > 0) findings.push({ severity: "warning", key: "opendata.noSubject", values: { count: noSubject } });
  const [first] = file.unreadable;
  if (first) {
    const values = { count: file.unreadableCount, row: first.row + 1, text: first.text };
    findings.push({ severity: "warning", key: "opendata.unreadable", values });
  }
  for (const { header } of unclear) {
    findings.push({ severity: "warning", key: "opendata.unclearNumbers", values: { column: header } });
  }
  for (const { header, because } of file.layout.columns) {
    const key = because === "doubled" ? "opendata.doubledColumn" : because === "noYear" && "opendata.noYearColumn";
    if (key) findings.push({ severity: "warning", key, values: { header } });
  }
  if (periods.length === 0 && file.size > 0) findings.push({ severity: "warning", key: "opendata.noPeriod" });
  const rest = count("restCode");
  if (rest > 0) findings.push({ severity: "note", key: "opendata.restCodes", values: { count: rest } });
  return findings;
}

function countOf(bytes: Uint8Array, wanted: number): number {
  let count = 0;
  for (const byte of bytes) if (byte === wanted) count++;
  return count;
}
