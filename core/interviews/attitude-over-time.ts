/** How the attitude of each stakeholder went from conversation to conversation, and where the register lags behind. */
import type { Stakeholder } from "../stakeholders/read-stakeholders";
import { readStakeholders } from "../stakeholders/read-stakeholders";
import { stakeholders as schema } from "../stakeholders/tables/stakeholders";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { readActors, readTalks } from "./read-talks";
import { words } from "./words";

export interface AttitudePoint {
  /** A serial number of the day. */
  date: number;
  attitude: number;
  wijk: string;
}

export interface AttitudeHistory {
  stakeholder: Stakeholder;
  /** Done conversations with an attitude and a day, oldest first. */
  points: AttitudePoint[];
}

/** Of each stakeholder with a conversation, in the order of the register. */
export const attitudeHistories: (snapshot: Snapshot) => AttitudeHistory[] = perSnapshot((snapshot) => {
  const { stakeholders } = readActors(snapshot);
  const points = stakeholders.map((): AttitudePoint[] => []);
  for (const { actors, done, date, attitude, wijken } of readTalks(snapshot)?.talks ?? []) {
    if (!done || Number.isNaN(attitude) || Number.isNaN(date)) continue;
    for (const actor of actors) points[actor]?.push({ date, attitude, wijk: wijken.join(", ") });
  }
  return stakeholders.flatMap((stakeholder, number): AttitudeHistory[] => {
    const own = (points[number] ?? []).map((point, at) => ({ point, at }));
    if (own.length === 0) return [];
    own.sort((a, b) => a.point.date - b.point.date || a.at - b.at);
    return [{ stakeholder, points: own.map(({ point }) => point) }];
  });
});

export interface PositionDifference {
  stakeholder: Stakeholder;
  /** The attitude in the last conversation. */
  attitude: number;
}

/** Where the position in the register is another one than in the last conversation. */
export function positionDifferences(snapshot: Snapshot): PositionDifference[] {
  return attitudeHistories(snapshot).flatMap(({ stakeholder, points }) => {
    const attitude = points[points.length - 1]?.attitude ?? Number.NaN;
    const { position } = stakeholder;
    return Number.isNaN(position) || position === attitude ? [] : [{ stakeholder, attitude }];
  });
}

/** The same as findings, at the cell of the position. */
export function positionFindings(snapshot: Snapshot): Finding[] {
  const table = readStakeholders(snapshot)?.table;
  return positionDifferences(snapshot).map(({ stakeholder, attitude }) => ({
    severity: "warning",
    text: words.positionDiffers,
    values: { name: stakeholder.name, position: stakeholder.position, attitude },
    table: schema.name,
    ...(table && { cell: table.cell(stakeholder.row, "position") }),
  }));
}
