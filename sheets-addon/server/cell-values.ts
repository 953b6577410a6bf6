/** What Google hands over for cells, as the values that core works with. */

import { dateSerial } from "../../core/cells/cell";
import { serialOfTime } from "../../core/cells/serial";
import type { CellValue } from "../../core/workbook/snapshot";
import { isDate } from "../is-date";

/** Turns the values of a range into cell values; made once per call, since the time zones are asked only for a date. */
export type ReadValues = (values: readonly (readonly unknown[])[]) => CellValue[][];

export function valueReader(file: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadValues {
  const serial = serialReader(file);
  return (values) =>
    values.map((line) =>
      line.map((value): CellValue => {
        if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
        // Anything else but a date is a picture in a cell, which holds no value.
        return isDate(value) ? serial(value) : "";
      }),
    );
}

/**
 * A date arrives as a moment, and the sheet shows it on the clock of the file. Where script and file keep the same
 * time zone JavaScript's own clock tells; elsewhere Google does, once per moment.
 */
function serialReader(file: GoogleAppsScript.Spreadsheet.Spreadsheet): (date: Date) => number {
  const known = new Map<number, number>();
  let zone: string | undefined;
  let sameZone = false;
  return (date) => {
    if (zone === undefined) {
      zone = file.getSpreadsheetTimeZone();
      sameZone = zone === Session.getScriptTimeZone();
    }
    if (sameZone) return dateSerial(date);
    const moment = date.getTime();
    let serial = known.get(moment);
    if (serial === undefined) {
      serial = serialOf(Utilities.formatDate(date, zone, "yyyy-MM-dd HH:mm:ss"));
      known.set(moment, serial);
    }
    return serial;
  };
}

function serialOf(wallClock: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = wallClock.split(/\D+/).map(Number);
  return serialOfTime(Date.UTC(year, month - 1, day, hour, minute, second));
}
