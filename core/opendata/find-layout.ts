/** Recognises the header row and the columns of a file of public figures, wherever they stand and in whatever order. */
import { foldWord } from "../cells/words";
import { readAreaCode, sectorWithoutHyphen } from "./area-code";
import { type AreaPart, findAreaPart } from "./area-part";
import { countFigures, holdsCodes, holdsFigures, isRowNumber } from "./column-contents";
import { dividingColumns, isRepeatedBySubject, repeatedOnly } from "./dividing-columns";
import { findHeaderRow } from "./find-header";
import { type HeaderRole, headerRole } from "./header-roles";
import { yearInHeader } from "./header-year";
import { type FiguresLayout, isFilled, type LayoutColumn, type LayoutKind, type Row, rowText } from "./layout";
import { readPeriod } from "./period";
import { ownColumns } from "./side-tables";
import { type HeaderColumn, stackHeader } from "./stacked-header";
import { isIndicatorCode } from "./unit-word";

/** Rows below the header that show what a column holds. */
const SAMPLE_ROWS = 100;

/** Columns that tell the rows of one area apart. */
const KEYS = ["period", "level", "subject", "breakdown"] as const;

/** How detailed a level is: where several columns hold codes, the most detailed one is the area of the row. */
const DETAIL: Readonly<Record<string, number>> = { statsec: 4, wijk: 3, deelgemeente: 2, gemeente: 1 };

/**
 * The layout of a file, or undefined when no row looks like its header: a row with at least two filled cells of which
 * one names an area, or failing that the row above the first sector codes.
 */
export function findLayout(rows: readonly Row[]): FiguresLayout | undefined {
  const found = findHeaderRow(rows);
  if (found === undefined) return undefined;
  const names = stackHeader(rows, found);
  const headerRow = names.bottom;
  const allHeaders = names.columns.map(({ header }) => header);
  const firstRow = (names.unitRow ?? headerRow) + 1;
  const sample = rows.slice(firstRow, firstRow + SAMPLE_ROWS).filter((row) => row.some(isFilled));
  const allRoles = allHeaders.map((header) => (header === "" ? undefined : headerRole(header)));
  const area = areaColumn(allHeaders, allRoles, sample);
  const [from, to] = area === undefined ? [0, allHeaders.length] : ownColumns(allHeaders, area, sample);
  const isOwn = (index: number) => index >= from && index < to;
  const roles = repeatedOnly(
    allRoles.map((role, index) => (isOwn(index) ? role : undefined)),
    area,
    sample,
  );
  const fluvius = roles.includes("market") && roles.includes("consumption") && area !== undefined;
  const keys = KEYS.map((role) => roles.indexOf(role)).filter((at) => at >= 0);
  const beside = area === undefined || fluvius ? undefined : findAreaPart(allHeaders, roles, area, keys, sample);
  if (beside?.holds === "kind") roles[beside.index] = "segment";
  const ofArea = beside?.holds === "kind" ? undefined : beside;
  const isYear = (index: number) =>
    names.columns[index]?.label === undefined && readPeriod(allHeaders[index]) !== undefined;
  const divider = dividingColumns(allHeaders, roles, area, ofArea?.index, sample, isYear);
  // Kinds that cannot be figures of their own are parts nevertheless: none of them is the figure of the area.
  const part = divider ? ofArea : beside;
  if (divider) {
    roles[divider.subject] = "subject";
    if (divider.value !== undefined) roles[divider.value] = "value";
  }
  const long = !fluvius && roles.includes("subject") && roles.includes("value");
  const hasPeriod = roles.includes("period");
  const bySubject = !fluvius && !long && isRepeatedBySubject(allHeaders, roles, area, sample, isYear);

  const around = { area, part, fluvius, long, bySubject, hasPeriod };
  const described = allHeaders.map((header, index): LayoutColumn => {
    if (!isOwn(index)) return { index, header, use: "ignored", because: header === "" ? "noHeader" : "otherTable" };
    const unit = names.columns[index]?.unit;
    const column = describe(index, names.columns[index] ?? { header }, roles[index], sample, around);
    return column.use === "indicator" && unit !== undefined ? { ...column, unit } : column;
  });
  const years = described.some((column) => column.period !== undefined);
  const seen = new Set<string>();
  const columns = described.map((column): LayoutColumn => {
    const { index, header } = column;
    if (column.use === "ignored" || column.use === "name" || column.use === "municipality") return column;
    const key = column.use === "indicator" ? `${column.indicator} ${column.period ?? ""}` : column.use;
    if (column.use !== "breakdown" && seen.has(key)) return { index, header, use: "ignored", because: "doubled" };
    seen.add(key);
    return column;
  });
  const kind: LayoutKind = fluvius ? "fluvius" : long ? "long" : years ? "years" : "wide";
  const addsUp = fluvius || columns.some((column) => column.use === "breakdown");
  const titles = rows.slice(0, names.top).map(rowText).filter(Boolean);
  const dividedBy = divider && (kind === "long" || bySubject) ? allHeaders[divider.subject] : undefined;
  return {
    kind,
    headerRow,
    columns,
    addsUp,
    titles,
    ...(names.top < headerRow && { headerTop: names.top, written: names.written }),
    ...(names.unitRow !== undefined && { unitRow: names.unitRow }),
    ...(dividedBy !== undefined && { dividedBy }),
  };
}

/** The column with the most detailed codes; without any codes the first that is named after an area. */
function areaColumn(
  headers: readonly string[],
  roles: readonly (HeaderRole | undefined)[],
  sample: readonly Row[],
): number | undefined {
  let best: { index: number; score: number } | undefined;
  headers.forEach((_, index) => {
    const named = roles[index] === "area";
    let filled = 0;
    let codes = 0;
    let detail = 0;
    for (const row of sample) {
      const cell = row[index];
      if (!isFilled(cell)) continue;
      filled++;
      // Without a header that names an area only the texts of sector codes are telling, not any number.
      if (!named && typeof cell !== "string") continue;
      const area = readAreaCode(cell) ?? sectorWithoutHyphen(cell);
      if (!area || (!named && area.level !== "statsec")) continue;
      codes++;
      detail = Math.max(detail, DETAIL[area.level] ?? 0.5);
    }
    const score = filled > 0 && codes * 2 >= filled ? 1 + detail : named ? 0 : -1;
    if (score >= 0 && (!best || score > best.score)) best = { index, score };
  });
  return best?.index;
}

interface Around {
  area: number | undefined;
  part: AreaPart | undefined;
  fluvius: boolean;
  long: boolean;
  bySubject: boolean;
  hasPeriod: boolean;
}

function describe(
  index: number,
  { header, label, period }: HeaderColumn,
  role: HeaderRole | undefined,
  sample: readonly Row[],
  { area, part, fluvius, long, bySubject, hasPeriod }: Around,
): LayoutColumn {
  const ignored = (because: NonNullable<LayoutColumn["because"]>): LayoutColumn => ({
    index,
    header,
    use: "ignored",
    because,
  });
  if (index === area) return { index, header, use: "area" };
  if (index === part?.index) return { index, header, use: part.holds === "code" ? "codePart" : "partName" };
  if (header === "") {
    if (isRowNumber(sample, index)) return ignored("index");
    const { numbers, figures, texts } = countFigures(sample, index);
    return { ...ignored("noHeader"), ...(numbers > 0 && figures >= texts && { figures: true }) };
  }
  if (role === "template" || role === "date" || role === "text") return ignored(role);
  if (role === "level" || role === "period" || role === "breakdown" || role === "name" || role === "municipality") {
    return { index, header, use: role };
  }
  if (fluvius) {
    // The sector of the economy, beside the statistical sector.
    if (role === "area" && foldWord(header) === "sector") return { index, header, use: "segment" };
    if (role === "market" || role === "flow" || role === "segment") return { index, header, use: role };
    if (role === "count" || role === "consumption") return { index, header, use: "indicator", indicator: role };
    if (role !== "area") return ignored("text");
  }
  if (role === "area") return holdsCodes(sample, index) ? ignored("otherArea") : { index, header, use: "municipality" };
  if (long) return role === "subject" || role === "value" ? { index, header, use: role } : ignored("text");
  if (bySubject && role === "subject") return { index, header, use: role };
  if (!isIndicatorCode(header) && !holdsFigures(sample, index)) return ignored("text");
  const year = hasPeriod ? undefined : (period ?? readPeriod(header));
  if (year !== undefined) return { index, header, use: "indicator", indicator: label ?? "", period: year };
  const labelled = hasPeriod || isIndicatorCode(header) ? undefined : yearInHeader(header);
  if (labelled) return { index, header, use: "indicator", indicator: labelled.label, period: labelled.period };
  return { index, header, use: "indicator", indicator: header };
}
