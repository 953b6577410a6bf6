/** Recognises the header row and the columns of a file of public figures, wherever they stand and in whatever order. */
import { foldWord } from "../cells/words";
import { readAreaCode } from "./area-code";
import { type FigureSlot, readFigure } from "./figure-cell";
import { type HeaderRole, headerRole } from "./header-roles";
import { type FiguresLayout, isFilled, type LayoutColumn, type LayoutKind, type Row, rowText } from "./layout";
import { readPeriod, splitLabelledYear } from "./period";
import { PRESENT, reasonOf } from "./reason";

/** A header further down is not looked for. */
const SEARCHED_ROWS = 60;
/** Rows below the header that show what a column holds. */
const SAMPLE_ROWS = 100;

/** Codes of indicators: always figures, whatever stands in the first rows. */
const CODE = /^(?:(?:dna_)?v[pgs]?\d{3,4}_|MS_)/;

/** How detailed a level is: where several columns hold codes, the most detailed one is the area of the row. */
const DETAIL: Readonly<Record<string, number>> = { statsec: 4, wijk: 3, deelgemeente: 2, gemeente: 1 };

/**
 * The layout of a file, or undefined when no row looks like its header: a row with at least two filled cells of which
 * one names an area, or failing that the row above the first sector codes.
 */
export function findLayout(rows: readonly Row[]): FiguresLayout | undefined {
  const headerRow = findHeaderRow(rows);
  if (headerRow === undefined) return undefined;
  const headers = headerTexts(rows, headerRow);
  const sample = rows.slice(headerRow + 1, headerRow + 1 + SAMPLE_ROWS).filter((row) => row.some(isFilled));
  const roles = headers.map((header) => (header === "" ? undefined : headerRole(header)));
  const area = areaColumn(headers, roles, sample);
  const fluvius = roles.includes("market") && roles.includes("consumption") && area !== undefined;
  const long = !fluvius && roles.includes("subject") && roles.includes("value");
  const hasPeriod = roles.includes("period");

  const described = headers.map((header, index) =>
    describe(index, header, roles[index], sample, { area, fluvius, long, hasPeriod }),
  );
  const years = described.some((column) => column.period !== undefined);
  const seen = new Set<string>();
  const columns = described.map((column): LayoutColumn => {
    const { index, header } = column;
    if (years && column.use === "indicator" && column.period === undefined) {
      return { index, header, use: "ignored", because: "noYear" };
    }
    if (column.use === "ignored" || column.use === "name" || column.use === "municipality") return column;
    const key = column.use === "indicator" ? `${column.indicator} ${column.period ?? ""}` : column.use;
    if (column.use !== "breakdown" && seen.has(key)) return { index, header, use: "ignored", because: "doubled" };
    seen.add(key);
    return column;
  });
  const kind: LayoutKind = fluvius ? "fluvius" : long ? "long" : years ? "years" : "wide";
  const addsUp = fluvius || columns.some((column) => column.use === "breakdown");
  const titles = rows.slice(0, headerRow).map(rowText).filter(Boolean);
  return { kind, headerRow, columns, addsUp, titles };
}

function headerTexts(rows: readonly Row[], headerRow: number): string[] {
  const header = rows[headerRow] ?? [];
  const below = rows.slice(headerRow + 1, headerRow + 20);
  const width = Math.max(header.length, ...below.map((row) => row.length));
  return Array.from({ length: width }, (_, index) =>
    isFilled(header[index])
      ? String(header[index])
          .replace(/^\ufeff/, "")
          .trim()
      : "",
  );
}

/** The last row that names an area above the first code in that column; a title such as "Gebied: Genk" stands higher. */
function findHeaderRow(rows: readonly Row[]): number | undefined {
  const searched = rows.slice(0, SEARCHED_ROWS);
  const named = searched.flatMap((row, index) => {
    const areas = row.flatMap((cell, column) => (isAreaHeader(cell) ? [column] : []));
    return areas.length > 0 && row.filter(isFilled).length >= 2 ? [{ index, areas }] : [];
  });
  const [first] = named;
  if (!first) return rowAboveCodes(searched);
  const near = rows.slice(0, SEARCHED_ROWS * 2);
  const withCodes = named.flatMap(({ index, areas }) => {
    const code = near.findIndex((row, below) => below > index && areas.some((area) => readAreaCode(row[area])));
    return code < 0 ? [] : [{ index, code }];
  });
  const firstCode = Math.min(...withCodes.map(({ code }) => code));
  return withCodes.filter(({ index }) => index < firstCode).pop()?.index ?? first.index;
}

function isAreaHeader(cell: unknown): boolean {
  return typeof cell === "string" && headerRole(cell.replace(/^\ufeff/, "")) === "area";
}

/** The row with at least two filled cells right above the first code of a sector. */
function rowAboveCodes(rows: readonly Row[]): number | undefined {
  const first = rows.findIndex((row) => row.some((cell) => typeof cell === "string" && isSector(cell)));
  for (let index = first - 1; index >= 0; index--) {
    if ((rows[index] ?? []).filter(isFilled).length >= 2) return index;
  }
  return undefined;
}

function isSector(cell: unknown): boolean {
  return readAreaCode(cell)?.level === "statsec";
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
      const area = readAreaCode(cell);
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
  fluvius: boolean;
  long: boolean;
  hasPeriod: boolean;
}

function describe(
  index: number,
  header: string,
  role: HeaderRole | undefined,
  sample: readonly Row[],
  { area, fluvius, long, hasPeriod }: Around,
): LayoutColumn {
  const ignored = (because: NonNullable<LayoutColumn["because"]>): LayoutColumn => ({
    index,
    header,
    use: "ignored",
    because,
  });
  if (index === area) return { index, header, use: "area" };
  if (header === "") return ignored(isRowNumber(sample, index) ? "index" : "noHeader");
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
  if (!CODE.test(header) && !holdsFigures(sample, index)) return ignored("text");
  const year = hasPeriod ? undefined : readPeriod(header);
  if (year !== undefined) return { index, header, use: "indicator", indicator: "", period: year };
  const labelled = hasPeriod || CODE.test(header) ? undefined : splitLabelledYear(header);
  if (labelled) return { index, header, use: "indicator", indicator: labelled.label, period: labelled.period };
  return { index, header, use: "indicator", indicator: header };
}

function holdsCodes(sample: readonly Row[], index: number): boolean {
  return sample.some((row) => readAreaCode(row[index]) !== undefined);
}

/** 0, 1, 2, ... or 1, 2, 3, ... */
function isRowNumber(sample: readonly Row[], index: number): boolean {
  const start = Number(sample[0]?.[index]);
  return (
    sample.length > 0 && sample.every((row, place) => isFilled(row[index]) && Number(row[index]) === start + place)
  );
}

/** More figures and signs for missing ones than other text; a column without anything in it may hold figures below. */
function holdsFigures(sample: readonly Row[], index: number): boolean {
  const slot: FigureSlot = { value: Number.NaN, reason: PRESENT };
  let figures = 0;
  let texts = 0;
  for (const row of sample) {
    const cell = row[index];
    if (!isFilled(cell)) continue;
    readFigure(cell, "either", slot);
    if (reasonOf(slot.reason) === "unreadable") texts++;
    else figures++;
  }
  return figures >= texts;
}
