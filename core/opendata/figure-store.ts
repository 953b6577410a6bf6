/** Where figures are gathered while a file is read: typed arrays that grow, one record per area, level and year. */
import type { Indicator } from "./figures";
import { ABSENT, addPart, PRESENT } from "./reason";

/** A list of different texts, each with its place. */
export interface Dictionary {
  texts: string[];
  /** The place of a text; it is added when it is new. */
  placeOf(text: string): number;
  /** The place of a text, or -1. */
  find(text: string): number;
}

/** An empty one; places are given from 0 in the order in which texts come. */
export function createDictionary(): Dictionary {
  const places = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    placeOf(text) {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, texts.length);
      return texts.push(text) - 1;
    },
    find: (text) => places.get(text) ?? -1,
  };
}

const MOST_LEVELS = 1024;
const MOST_YEARS = 4096;

export interface FigureStore {
  readonly size: number;
  /** The record of an area on a level in a year; it is made when there is none. */
  recordOf(area: number, level: number, period: number): number;
  findRecord(area: number, level: number, period: number): number;
  /** The place of an indicator; it is made when there is none. */
  indicatorPlace(code: string): number;
  /** The byte of the reason that stands there now; ABSENT before anything is put. */
  reasonAt(indicator: number, record: number): number;
  put(indicator: number, record: number, value: number, reason: number): void;
  /** Adds to what stands there; see addPart. */
  add(indicator: number, record: number, value: number, reason: number): void;
  /** Ends the filling: arrays of exactly `size`. */
  finish(): {
    recordArea: Int32Array;
    recordLevel: Int32Array;
    recordPeriod: Int32Array;
    indicators: Indicator[];
  };
}

/** With room for so many records; it doubles where more come. A figure that was never put is NaN and ABSENT. */
export function createStore(expectedRecords: number): FigureStore {
  let capacity = Math.max(16, expectedRecords);
  let size = 0;
  let areas = new Int32Array(capacity);
  let levels = new Int32Array(capacity);
  let periods = new Int32Array(capacity);
  const records = new Map<number, number>();
  const codes = createDictionary();
  const columns: { values: Float64Array; reasons: Uint8Array }[] = [];

  const keyOf = (area: number, level: number, period: number) => (area * MOST_LEVELS + level) * MOST_YEARS + period;

  function grow(): void {
    capacity *= 2;
    areas = lengthened(areas, new Int32Array(capacity));
    levels = lengthened(levels, new Int32Array(capacity));
    periods = lengthened(periods, new Int32Array(capacity));
    for (const column of columns) {
      column.values = lengthened(column.values, new Float64Array(capacity).fill(Number.NaN));
      column.reasons = lengthened(column.reasons, new Uint8Array(capacity).fill(ABSENT));
    }
  }

  return {
    get size() {
      return size;
    },
    findRecord: (area, level, period) => records.get(keyOf(area, level, period)) ?? -1,
    recordOf(area, level, period) {
      const key = keyOf(area, level, period);
      const known = records.get(key);
      if (known !== undefined) return known;
      if (size === capacity) grow();
      areas[size] = area;
      levels[size] = level;
      periods[size] = period;
      records.set(key, size);
      return size++;
    },
    indicatorPlace(code) {
      const place = codes.placeOf(code);
      if (place === columns.length) {
        columns.push({
          values: new Float64Array(capacity).fill(Number.NaN),
          reasons: new Uint8Array(capacity).fill(ABSENT),
        });
      }
      return place;
    },
    reasonAt: (indicator, record) => columns[indicator]?.reasons[record] ?? ABSENT,
    put(indicator, record, value, reason) {
      const column = columns[indicator];
      if (!column) return;
      column.values[record] = value;
      column.reasons[record] = reason;
    },
    add(indicator, record, value, reason) {
      const column = columns[indicator];
      if (!column) return;
      const before = column.reasons[record] ?? ABSENT;
      const part = { value, reason };
      const sum =
        before === ABSENT ? part : addPart({ value: column.values[record] ?? 0, reason: before }, value, reason);
      column.values[record] = sum.reason === PRESENT ? sum.value : Number.NaN;
      column.reasons[record] = sum.reason;
    },
    finish: () => ({
      recordArea: areas.slice(0, size),
      recordLevel: levels.slice(0, size),
      recordPeriod: periods.slice(0, size),
      indicators: columns.map(({ values, reasons }, place) => ({
        code: codes.texts[place] ?? "",
        values: values.slice(0, size),
        reasons: reasons.slice(0, size),
      })),
    }),
  };
}

function lengthened<T extends Int32Array | Float64Array | Uint8Array>(old: T, longer: T): T {
  longer.set(old);
  return longer;
}
