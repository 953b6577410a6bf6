/** The third page of the dossier: the map of the ranking. */
import { type MapPicture, placeMap, removeMap } from "../selection/sheets/map-block";
import { say } from "../texts/text";
import type { PlanBuilder } from "../workbook/plan-builder";
import { startReport } from "../workbook/report";
import type { Snapshot } from "../workbook/snapshot";
import { words } from "./words";

export const MAP_SHEET = "Dossier kaart";

/** As many rows as a page upright has room for beside the lines of words. */
const ROWS = 38;

/** Without a map nothing new is made; a page of an earlier time loses its map and says so. */
export function writeMapPage(
  plan: PlanBuilder,
  snapshot: Snapshot,
  map: MapPicture | undefined,
  { answer, lastLine }: { answer: string; lastLine: string },
): void {
  const present = snapshot.sheets.some(({ name }) => name.toLowerCase() === MAP_SHEET.toLowerCase());
  if (!map && !present) return;
  const report = startReport(snapshot, MAP_SHEET, { columns: [92] });
  report.title(say("nl", words.mapTitle));
  if (map) {
    report.answer(answer);
    report.gap();
    placeMap(report, map, ROWS);
  } else {
    removeMap(plan, snapshot, report.sheet);
    report.text(say("nl", words.noMap));
  }
  report.addTo(plan, lastLine);
}
