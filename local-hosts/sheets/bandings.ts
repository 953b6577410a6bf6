/** Banding: alternating colours of the rows of a range. */

import { type Execution, service } from "./execution";
import { type RangeObject, rangeObject } from "./range";
import type { SheetObject } from "./sheet";
import type { BandingRecord, FileState } from "./state";

export function bandingOf(state: FileState, execution: Execution, record: BandingRecord, parent: () => SheetObject) {
  return service(execution, "Banding", {
    getRange: (): RangeObject => rangeObject(state, execution, record.sheet, record.rect, parent),
    remove(): void {
      state.bandings = state.bandings.filter((one) => one.id !== record.id);
    },
  });
}
