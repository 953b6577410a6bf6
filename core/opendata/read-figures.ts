/** Reads the rows of a file into figures, in steps, so that a pane stays alive; every row is accounted for. */
import type { AreaCode } from "./area-code";
import { isPartOfArea } from "./area-part";
import { type FigureSlot, readFigure } from "./figure-cell";
import { createDictionary, createStore } from "./figure-store";
import {
  type Figures,
  type Indicator,
  type RowAside,
  statusByte,
  UNREADABLE_LISTED,
  type UnreadableCell,
} from "./figures";
import { createFirstLook, isTooWide, isTotal, type SeenInFile } from "./first-look";
import { fluviusIndicators } from "./fluvius-raw";
import { additivity } from "./indicators";
import {
  columnFor,
  type FiguresLayout,
  filledCells,
  headerText,
  isFilled,
  isHeaderAgain,
  type LayoutColumn,
  type Row,
  rowText,
} from "./layout";
import { type CodeLosses, noteBack, noteBare, noteLost, notePart } from "./lost-code";
import { PLAIN } from "./notation";
import { readPeriod } from "./period";
import { readingFindings } from "./reading-findings";
import { ABSENT, reasonByte } from "./reason";
import { createRowAreas } from "./row-area";

export interface ReadOptions {
  /** The year, for a file that does not say. */
  period?: number;
  /** The level with its version, such as statsec2024, for a file that does not say. */
  level?: string;
  /** The rows come from separated text, in which a separator too many moves all that stands behind it. */
  separated?: boolean;
}

export interface Reading {
  /** Reads on for at most this many rows. True when everything has been read. */
  step(rows: number): boolean;
  /** 0..1. Every row is passed twice: once for the notation of its numbers, once to read it. */
  progress(): number;
  /** The figures; only after `step` answered true. */
  result(): Figures;
}

const UNREADABLE = reasonByte("unreadable");
const NOT_CALCULATED = reasonByte("notCalculated");
const NOT_ADDITIVE = reasonByte("notAdditive");
/** About ten milliseconds of reading. */
const CELLS_PER_STEP = 20_000;

/** Begins to read rows that are laid out in this way (find-layout.ts). Reading takes one pass, after one for notation. */
export function startReading(rows: readonly Row[], layout: FiguresLayout, options: ReadOptions = {}): Reading {
  const use = (name: LayoutColumn["use"]) => columnFor(layout, name)?.index ?? -1;
  const at = {
    area: use("area"),
    codePart: use("codePart"),
    partName: use("partName"),
    level: use("level"),
    period: use("period"),
    name: use("name"),
    municipality: use("municipality"),
    subject: use("subject"),
    breakdown: use("breakdown"),
    market: use("market"),
    flow: use("flow"),
    segment: use("segment"),
  };
  const headerTop = layout.headerTop ?? layout.headerRow;
  const figureColumns = layout.columns.filter(({ use }) => use === "indicator" || use === "value");
  const years = [...new Set(figureColumns.flatMap(({ period }) => (period === undefined ? [] : [period])))];
  const oneByOne = layout.kind === "long" || layout.kind === "fluvius";
  const bySubject = !oneByOne && at.subject >= 0;
  const labels = figureColumns.map(({ indicator = "" }) => indicator);
  /** Rows that give one or two indicators keep which. */
  const keepsOwn = oneByOne || (bySubject && new Set(labels).size <= 2);

  const areas = createDictionary();
  const levels = createDictionary();
  const store = createStore((rows.length - layout.headerRow) * Math.max(1, years.length));
  const names = new Map<string, string>();
  const municipalities = new Map<string, string>();
  const rowAreas = createRowAreas(at, options.level);
  const rowStatus = new Uint8Array(rows.length);
  const rowRecord = new Int32Array(rows.length).fill(-1);
  const rowIndicators: [Int32Array, Int32Array] = [new Int32Array(0), new Int32Array(0)];
  if (keepsOwn) for (const side of [0, 1] as const) rowIndicators[side] = new Int32Array(rows.length).fill(-1);
  const notes: string[] = [];
  const unreadable: UnreadableCell[] = [];
  let unreadableCount = 0;
  const notCalculated: { count: number; first?: UnreadableCell } = { count: 0 };
  const codes: CodeLosses = { back: 0, lost: 0, bare: 0, parts: 0 };

  const firstLook = createFirstLook(layout, figureColumns, rows.length, options.separated ?? false);
  let seen: SeenInFile = firstLook.settle();
  const slot: FigureSlot = { value: Number.NaN, reason: ABSENT };
  /** Of each figure column the place of its indicator; a column of years is named after the title of the file. */
  const places = figureColumns.map(({ indicator }) =>
    oneByOne || bySubject ? -1 : store.indicatorPlace(indicator || layout.titles[0] || "Waarde"),
  );
  const placesBySubject = new Map<string, number[]>();
  const neverAdded = figureColumns.map(({ indicator }) => additivity(indicator ?? "") === "never");
  let done = 0;

  /** Reads the figure of the i-th figure column of a row into the slot. */
  function takeFigure(row: Row, rowIndex: number, i: number): void {
    const column = figureColumns[i]?.index ?? -1;
    readFigure(row[column], seen.notations[i] ?? PLAIN, slot);
    if (slot.reason !== UNREADABLE && slot.reason !== NOT_CALCULATED) return;
    const cell = { row: rowIndex, column, text: String(row[column]) };
    if (slot.reason === NOT_CALCULATED) {
      notCalculated.count++;
      notCalculated.first ??= cell;
      return;
    }
    unreadableCount++;
    if (unreadable.length < UNREADABLE_LISTED) unreadable.push(cell);
  }

  function readRow(row: Row, index: number): "used" | RowAside {
    if (index < headerTop) return filledCells(row).length > 0 ? "title" : "blank";
    if (index <= layout.headerRow) return "header";
    if (seen.otherTable[index]) return filledCells(row).length > 0 ? "otherTable" : "blank";
    const plain = rowAreas.areaOf(row);
    const lost = rowAreas.lostArea(row, plain, seen);
    if (lost === "lost") return noteLost(codes, row[at.area], index);
    const bare = plain || lost ? undefined : rowAreas.withoutHyphen(row, seen);
    const area = plain ?? lost ?? bare;
    if (!area) return withoutCode(row, index);
    if (area.rest) return "restCode";
    if (seen.narrow && isTooWide(row, layout)) return "shifted";
    if (!oneByOne && seen.totals.some((column) => !isTotal(row[column]))) return "part";
    if (at.partName >= 0 && isPartOfArea(row, at)) return notePart(codes);
    if (lost) noteBack(codes, area.code, index);
    if (bare) noteBare(codes, rowAreas.rawOf(row), index);
    const period = at.period < 0 ? (options.period ?? 0) : readPeriod(row[at.period]);
    if (period === undefined) return "noPeriod";
    const areaPlace = areas.placeOf(area.code);
    const level = levels.placeOf(rowAreas.levelOf(row) || options.level || area.level);
    const record = () => store.recordOf(areaPlace, level, period);
    const status = oneByOne ? readOne(row, index, record) : readAll(row, index, areaPlace, level, period);
    if (status === "used") noteNames(row, area);
    return status;
  }

  function withoutCode(row: Row, index: number): RowAside {
    const filled = filledCells(row).length;
    if (filled === 0) return "blank";
    if (index === layout.unitRow || (layout.written && isHeaderAgain(row, layout))) return "header";
    if (filled === 1) {
      notes.push(rowText(row));
      return "note";
    }
    const header = columnFor(layout, "area")?.header;
    return isFilled(row[at.area]) && headerText(row[at.area]) === header ? "header" : "noCode";
  }

  /** A row with all its indicators side by side, or with the years of one subject. */
  function readAll(row: Row, index: number, area: number, level: number, period: number): "used" | RowAside {
    const own = bySubject ? placesOf(subjectOf(row)) : places;
    // A list of names has no figures at all.
    if (bySubject && own.length === 0) return "noSubject";
    const first = store.size;
    const record = store.recordOf(area, level, years[0] ?? period);
    if (record !== first && !layout.addsUp && (!bySubject || isThere(own, record))) return "duplicate";
    for (let y = 1; y < years.length; y++) store.recordOf(area, level, years[y] ?? 0);
    rowRecord[index] = record;
    for (let i = 0; i < figureColumns.length; i++) {
      takeFigure(row, index, i);
      const year = figureColumns[i]?.period;
      // A figure without a year holds for each of them.
      const from = year === undefined ? 0 : years.indexOf(year);
      const to = year === undefined ? Math.max(1, years.length) : from + 1;
      for (let offset = from; offset < to; offset++) putFigure(own[i] ?? -1, neverAdded[i] ?? false, record + offset);
    }
    if (bySubject && keepsOwn) {
      const [one = -1, other = -1] = new Set(own);
      keepOne(index, record, one, other);
    }
    return "used";
  }

  function putFigure(place: number, never: boolean, record: number): void {
    if (!layout.addsUp) store.put(place, record, slot.value, slot.reason);
    else if (never && store.reasonAt(place, record) !== ABSENT) {
      store.put(place, record, Number.NaN, NOT_ADDITIVE);
    } else store.add(place, record, slot.value, slot.reason);
  }

  function subjectOf(row: Row): string {
    return isFilled(row[at.subject]) ? String(row[at.subject]).trim() : "";
  }

  /** Of each figure column the place of its indicator in a row about this subject; none without a subject. */
  function placesOf(subject: string): readonly number[] {
    if (subject === "") return [];
    let known = placesBySubject.get(subject);
    if (!known) {
      known = labels.map((label) => store.indicatorPlace(label === "" ? subject : `${subject} ${label}`));
      placesBySubject.set(subject, known);
    }
    return known;
  }

  function isThere(own: readonly number[], record: number): boolean {
    return own.some((place, i) => {
      const offset = Math.max(0, years.indexOf(figureColumns[i]?.period ?? 0));
      return store.reasonAt(place, record + offset) !== ABSENT;
    });
  }

  /** A row with one indicator, or of Fluvius with a count and a consumption. */
  function readOne(row: Row, index: number, findRecord: () => number): "used" | RowAside {
    if (layout.kind === "fluvius") return readFluvius(row, index, findRecord);
    const subject = subjectOf(row);
    if (subject === "") return "noSubject";
    const part =
      at.breakdown >= 0 && isFilled(row[at.breakdown]) ? `${subject}_${String(row[at.breakdown]).trim()}` : "";
    const whole = store.indicatorPlace(subject);
    const detail = part === "" ? -1 : store.indicatorPlace(part);
    const record = findRecord();
    if (store.reasonAt(detail >= 0 ? detail : whole, record) !== ABSENT) return "duplicate";
    takeFigure(row, index, 0);
    const partOfTotal = seen.totals.some((column) => !isTotal(row[column]));
    if (!partOfTotal) store.add(whole, record, slot.value, slot.reason);
    if (detail >= 0) store.put(detail, record, slot.value, slot.reason);
    keepOne(index, record, whole, detail);
    return "used";
  }

  function readFluvius(row: Row, index: number, findRecord: () => number): "used" | RowAside {
    const codes = fluviusIndicators({ market: row[at.market], flow: row[at.flow], segment: row[at.segment] });
    if (codes.consumption === undefined) return "noSubject";
    const record = findRecord();
    const added = figureColumns.map(({ indicator }, i) => {
      const code = indicator === "count" ? codes.count : codes.consumption;
      if (code === undefined) return -1;
      const place = store.indicatorPlace(code);
      takeFigure(row, index, i);
      store.add(place, record, slot.value, slot.reason);
      return place;
    });
    keepOne(index, record, added[0] ?? -1, added[1] ?? -1);
    return "used";
  }

  /** The unit that stands in the cells themselves, and whether a figure has no year while others have. */
  function describeIndicators(indicators: Indicator[]): void {
    if (oneByOne || bySubject) return;
    figureColumns.forEach(({ period, unit: below = "" }, i) => {
      const indicator = indicators[places[i] ?? -1];
      const notation = seen.notations[i];
      if (!indicator) return;
      const unit = notation?.percent ? "%" : notation?.unit || below;
      if (unit !== "") indicator.unit ??= unit;
      if (years.length > 0 && period === undefined) indicator.undated = true;
    });
  }

  function keepOne(index: number, record: number, first: number, second: number): void {
    rowRecord[index] = record;
    rowIndicators[0][index] = first;
    rowIndicators[1][index] = second;
  }

  function noteNames(row: Row, area: AreaCode): void {
    const name = area.name ?? row[at.name];
    if (isFilled(name) && !names.has(area.code)) names.set(area.code, String(name).trim());
    const municipality = row[at.municipality];
    if (isFilled(municipality)) municipalities.set(area.code, String(municipality).trim());
  }

  function look(row: Row, index: number): void {
    firstLook.note(row, index, index > layout.headerRow ? rowAreas.areaOf(row) : undefined);
  }

  return {
    progress: () => (rows.length === 0 ? 1 : done / (rows.length * 2)),
    step(count) {
      // The two passes are never in one step, and a step is never long: the first is much quicker than the second.
      const first = done < rows.length;
      const most = Math.ceil((first ? 10 : 1) * (CELLS_PER_STEP / Math.max(1, figureColumns.length)));
      const end = Math.min(done + count, done + most, first ? rows.length : rows.length * 2);
      if (first) for (; done < end; done++) look(rows[done] ?? [], done);
      if (done === rows.length) seen = firstLook.settle();
      for (; done < end; done++) {
        const index = done - rows.length;
        rowStatus[index] = statusByte(readRow(rows[index] ?? [], index));
      }
      return done >= rows.length * 2;
    },
    result() {
      const figures = {
        layout,
        areas: areas.texts,
        names,
        municipalities,
        levels: levels.texts,
        levelsGiven: at.level >= 0 || options.level !== undefined,
        size: store.size,
        ...store.finish(),
        findRecord: store.findRecord,
        findArea: areas.find,
        rowCount: rows.length,
        rowStatus,
        rowRecord,
        recordsPerRow: Math.max(1, years.length),
        ...(keepsOwn ? { rowIndicators } : {}),
        unreadable,
        unreadableCount,
        notes,
      };
      describeIndicators(figures.indicators);
      const periods = [...new Set(figures.recordPeriod)].filter((period) => period > 0).sort((a, b) => a - b);
      return { ...figures, periods, findings: readingFindings(figures, periods, { seen, codes, notCalculated }) };
    },
  };
}
