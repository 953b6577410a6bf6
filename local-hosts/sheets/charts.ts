/** EmbeddedChart and its builder. A chart is remembered, not drawn. */

import type { ChartRecord, Rect, SheetId } from "../spreadsheet/interface";
import { type Execution, service } from "./execution";
import { placeOfRange } from "./range";
import type { FileState } from "./state";

/** The enumeration Charts.ChartType, as far as the add-on goes. */
export const CHART_TYPES = {
  BAR: "BAR",
  BUBBLE: "BUBBLE",
  COLUMN: "COLUMN",
  COMBO: "COMBO",
  LINE: "LINE",
  SCATTER: "SCATTER",
} as const;

interface Draft {
  type: string;
  source: { sheet: SheetId; rect: Rect } | null;
  headers: number;
  anchor: { row: number; column: number };
  options: Record<string, unknown>;
}

const drafts = new WeakMap<object, Draft>();

export function newChart(execution: Execution) {
  const draft: Draft = { type: "COLUMN", source: null, headers: 0, anchor: { row: 1, column: 1 }, options: {} };
  const self = service(execution, "EmbeddedChartBuilder", {
    setChartType(type: string): object {
      if (!(type in CHART_TYPES))
        throw new Error("The parameters don't match the method signature: a ChartType is needed.");
      draft.type = type;
      return self;
    },
    addRange(range: unknown): object {
      draft.source = placeOfRange(range);
      return self;
    },
    setNumHeaders(headers: number): object {
      draft.headers = headers;
      return self;
    },
    setPosition(row: number, column: number, _offsetX: number, _offsetY: number): object {
      if (row < 1 || column < 1) throw new Error("The position of a chart counts from 1.");
      draft.anchor = { row, column };
      return self;
    },
    setOption(name: string, value: unknown): object {
      draft.options[name] = value;
      return self;
    },
    build() {
      const chart = service(execution, "EmbeddedChart", { getChartId: (): number | null => null });
      drafts.set(chart, draft);
      return chart;
    },
  });
  return self;
}

/** Of a sheet as Google makes it, in points: the record keeps places in those. */
const ROW_HEIGHT = 15;
const COLUMN_WIDTH = 64;

export function insertChart(state: FileState, sheet: SheetId, built: object): void {
  const draft = drafts.get(built);
  if (!draft) throw new Error("The parameters don't match the method signature: an EmbeddedChart is needed.");
  if (!draft.source) throw new Error("A chart needs at least one range.");
  const { options } = draft;
  const stacked = options.isStacked === true ? "STACKED_" : "";
  state.spreadsheet.charts.add({
    sheet,
    name: "",
    type: stacked + draft.type,
    source: draft.source,
    seriesBy: "Columns",
    title: String(options.title ?? ""),
    titleVisible: options.title !== undefined,
    legendVisible: true,
    legendPosition: "Right",
    altTitle: "",
    altText: String(options.altText ?? ""),
    top: (draft.anchor.row - 1) * ROW_HEIGHT,
    left: (draft.anchor.column - 1) * COLUMN_WIDTH,
    width: Number(options.width ?? 600),
    height: Number(options.height ?? 371),
    series: [],
    extra: { headers: draft.headers, ...options },
  });
}

const records = new WeakMap<object, ChartRecord>();

export function chartObject(execution: Execution, record: ChartRecord, rangeAt: (rect: Rect) => object) {
  const chart = service(execution, "EmbeddedChart", {
    getChartId: (): number => Number(record.id.replace(/\D/g, "")),
    getRanges: () => (record.source ? [rangeAt(record.source.rect)] : []),
    getOptions: () =>
      service(execution, "ChartOptions", {
        get: (name: string): unknown => (name === "title" ? record.title : (record.extra[name] ?? null)),
      }),
    getContainerInfo: () =>
      service(execution, "ContainerInfo", {
        getAnchorRow: () => Math.round(record.top / ROW_HEIGHT) + 1,
        getAnchorColumn: () => Math.round(record.left / COLUMN_WIDTH) + 1,
      }),
  });
  records.set(chart, record);
  return chart;
}

export function removeChart(state: FileState, chart: object): void {
  const record = records.get(chart);
  if (!record || !state.spreadsheet.charts.list(record.sheet).some((one) => one.id === record.id)) {
    throw new Error("The chart does not exist in this sheet.");
  }
  state.spreadsheet.charts.remove(record.id);
}
