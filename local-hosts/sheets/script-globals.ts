/** The services that a script finds as globals: those of the add-on, and none of the page or of Node. */

import { CHART_TYPES } from "./charts";
import { formatDate } from "./dates";
import { type Execution, service } from "./execution";
import { base64Decode, newBlob } from "./images";
import { spreadsheetApp } from "./spreadsheet-app";
import type { FileState } from "./state";
import { htmlService } from "./ui";

export function scriptGlobals(state: FileState, execution: Execution): Readonly<Record<string, unknown>> {
  return {
    SpreadsheetApp: spreadsheetApp(state, execution),
    HtmlService: htmlService(state, execution),
    Charts: { ChartType: CHART_TYPES },
    Session: service(execution, "Session", {
      getActiveUserLocale: () => state.userLocale,
      getScriptTimeZone: () => state.scriptZone,
    }),
    Utilities: service(execution, "Utilities", {
      formatDate,
      base64Decode,
      newBlob: (bytes: unknown, type: unknown) => newBlob(execution, bytes, type),
    }),
    LockService: service(execution, "LockService", { getDocumentLock: () => documentLock(state, execution) }),
  };
}

function documentLock(state: FileState, execution: Execution) {
  return service(execution, "Lock", {
    tryLock(milliseconds: number): boolean {
      if (typeof milliseconds !== "number") throw new Error("The parameters don't match the method signature.");
      return !state.lockedByOther;
    },
    releaseLock: (): void => undefined,
  });
}
