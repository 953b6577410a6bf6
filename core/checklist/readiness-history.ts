/** How ready the municipality was each time the dossier was written: kept beside the dossier in Koppelingen. */
import { serialOfDay } from "../cells/day";
import { type Facts, factsOf } from "../tables/facts";
import type { Snapshot } from "../workbook/snapshot";
import { readChecklist } from "./read-checklist";
import { readiness } from "./readiness";

/** The row of Koppelingen that keeps what is known about the dossier. */
export const DOSSIER = { name: "Dossier" } as const;
const FACT = "ready";
/** The oldest fall off: what a pane and a sheet can show. */
const MOST = 12;

export interface PastReadiness {
  /** As people write it. */
  day: string;
  /** 0..1. */
  share: number;
}

/** Oldest first; none where no dossier was written, or where nothing of it can be read. */
export function readinessHistory(snapshot: Snapshot): PastReadiness[] {
  return (factsOf(snapshot, DOSSIER)[FACT] ?? "").split(";").flatMap((entry) => {
    const [day = "", perThousand = ""] = entry.trim().split(" ");
    const share = /^\d{1,4}$/.test(perThousand) ? Number(perThousand) / 1000 : Number.NaN;
    return serialOfDay(day) === undefined || !(share <= 1) ? [] : [{ day, share }];
  });
}

/** What Koppelingen keeps once a dossier of this day is written; a second one of the same day replaces the first. */
export function readinessFact(snapshot: Snapshot, day: string): Facts {
  const reading = readChecklist(snapshot);
  const share = reading ? readiness(reading.answers, reading.weights) : Number.NaN;
  if (Number.isNaN(share)) return {};
  const before = readinessHistory(snapshot).filter((one) => one.day !== day);
  const all = [...before, { day, share }].slice(-MOST);
  // Whole thousandths: no decimal mark that a sheet could read as something else.
  return { [FACT]: all.map((one) => `${one.day} ${Math.round(one.share * 1000)}`).join("; ") };
}
