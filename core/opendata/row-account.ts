/** What became of every row of a file: rows read are rows used and rows set aside, by reason. */
import { type Figures, ROW_STATUS, type RowAside } from "./figures";

export type AsideReason = RowAside | "otherLevel" | "otherPeriod" | "otherArea" | "otherIndicator";

export interface RowAccount {
  read: number;
  used: number;
  /** Only reasons that occur. The counts and `used` add up to `read`. */
  aside: { reason: AsideReason; count: number; firstRow: number }[];
}

/** What a choice uses of the figures. */
export interface Selection {
  level: number;
  periods: ReadonlySet<number>;
  areas: ReadonlySet<number>;
  /** Places in `Figures.indicators`. */
  indicators: ReadonlySet<number>;
}

/** The account of the reading alone, or of a choice from what was read. Rows count from 0. */
export function accountRows(figures: Figures, selection?: Selection): RowAccount {
  const counts = new Map<AsideReason, { count: number; firstRow: number }>();
  let used = 0;
  for (let row = 0; row < figures.rowCount; row++) {
    const status = ROW_STATUS[figures.rowStatus[row] ?? 0] ?? "used";
    const reason = status !== "used" ? status : selection && whyNotChosen(figures, row, selection);
    if (reason === undefined) {
      used++;
      continue;
    }
    const known = counts.get(reason);
    if (known) known.count++;
    else counts.set(reason, { count: 1, firstRow: row });
  }
  const aside = [...counts].map(([reason, { count, firstRow }]) => ({ reason, count, firstRow }));
  // Of as many rows the reason that came first stays first.
  return { read: figures.rowCount, used, aside: aside.sort((a, b) => b.count - a.count) };
}

function whyNotChosen(figures: Figures, row: number, selection: Selection): AsideReason | undefined {
  const first = figures.rowRecord[row] ?? -1;
  if (figures.recordLevel[first] !== selection.level) return "otherLevel";
  if (!selection.areas.has(figures.recordArea[first] ?? -1)) return "otherArea";
  let inPeriod = false;
  for (let record = first; record < first + figures.recordsPerRow; record++) {
    if (selection.periods.has(figures.recordPeriod[record] ?? -1)) inPeriod = true;
  }
  if (!inPeriod) return "otherPeriod";
  const given = figures.rowIndicators?.map((side) => side[row] ?? -1);
  return given && !given.some((indicator) => selection.indicators.has(indicator)) ? "otherIndicator" : undefined;
}
