/** The map as a picture on a sheet of ours: the pane draws it before the plan is made. */
import type { PlanBuilder } from "../../workbook/plan-builder";
import type { Report } from "../../workbook/report";
import type { Snapshot } from "../../workbook/snapshot";

export interface MapPicture {
  /** A PNG in base64, and its size in pixels. */
  png: string;
  width: number;
  height: number;
  /** What people hear who do not see it. */
  altText: string;
  /** Whose borders these are: "Grenzen: Statbel, CC BY 4.0". */
  source: string;
}

const NAME = "Wijkwerf_Kaart";

/** The picture, and under it whose borders these are. `rows`: how many it takes at most. */
export function placeMap(report: Report, { source, ...picture }: MapPicture, rows: number): void {
  report.picture({ ...picture, name: NAME, rows });
  report.note(source);
}

/** Takes the map of an earlier time away where none can be drawn now: it would lie over other cells. */
export function removeMap(plan: PlanBuilder, snapshot: Snapshot, sheet: string): void {
  const present = snapshot.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (present) plan.add({ kind: "removePicture", sheet: present.name, name: NAME });
}
