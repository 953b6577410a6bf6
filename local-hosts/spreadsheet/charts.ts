/** Charts are only remembered: what they show, where they stand and how they are called. */

import type { Follower } from "./areas";
import type { ChartRecord, Charts } from "./interface";

export interface ChartList extends Charts, Follower {
  all(): readonly ChartRecord[];
  load(charts: readonly ChartRecord[]): void;
}

export function createCharts(): ChartList {
  let charts: ChartRecord[] = [];
  let lastId = 0;
  return {
    list: (sheet) => charts.filter((chart) => chart.sheet === sheet),
    all: () => charts,
    add(chart) {
      const record = { ...chart, id: `chart${++lastId}` };
      charts = [...charts, record];
      return record;
    },
    update(id, change) {
      charts = charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart));
    },
    remove(id) {
      charts = charts.filter((chart) => chart.id !== id);
    },
    move(sheet, mover) {
      const moved = <T extends { sheet: string; rect: Parameters<typeof mover>[0] }>(area: T | null): T | null => {
        if (area?.sheet !== sheet) return area;
        const rect = mover(area.rect);
        return rect && { ...area, rect };
      };
      charts = charts.map((chart) => ({
        ...chart,
        source: moved(chart.source),
        series: chart.series.map((series) => ({
          ...series,
          values: moved(series.values),
          categories: moved(series.categories),
        })),
      }));
    },
    dropSheet(sheet) {
      charts = charts.filter((chart) => chart.sheet !== sheet);
    },
    load(loaded) {
      charts = [...loaded];
      lastId = Math.max(0, ...charts.map((chart) => Number(chart.id.replace(/\D/g, ""))));
    },
  };
}
