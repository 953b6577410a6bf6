/** What Excel refuses, in words for the user. Excel's own messages are for programmers and are never shown. */
import type { TextKey } from "../../core/texts/catalogue";
import type { HostProblem } from "../../panel/host";

const KEY_BY_CODE: Readonly<Record<string, TextKey>> = {
  AccessDenied: "host.accessDenied",
  ActivityLimitReached: "host.busy",
  ApiNotAvailable: "host.notSupported",
  ApiNotFound: "host.notSupported",
  Conflict: "host.conflict",
  EmptyChartSeries: "host.chartEmpty",
  FilteredRangeConflict: "host.filtered",
  FormulaLengthExceedsLimit: "host.formulaTooLong",
  InactiveWorkbook: "host.inactiveWorkbook",
  InsertDeleteConflict: "host.merged",
  InvalidOperationInCellEditMode: "host.cellEdit",
  InvalidReference: "host.notFound",
  InvalidSelection: "host.selection",
  ItemAlreadyExists: "host.alreadyExists",
  ItemNotFound: "host.notFound",
  MemoryLimitReached: "host.memory",
  MergedRangeConflict: "host.merged",
  NonBlankCellOffSheet: "host.offSheet",
  NotImplemented: "host.notSupported",
  OperationCellsExceedLimit: "host.tooLarge",
  PivotTableRangeConflict: "host.pivot",
  RangeExceedsLimit: "host.tooLarge",
  RequestAborted: "host.aborted",
  RequestPayloadSizeLimitExceeded: "host.tooLarge",
  ResponsePayloadSizeLimitExceeded: "host.tooLarge",
  ServiceNotAvailable: "host.busy",
  UndoNotSupported: "host.undoNotSupported",
  UnsupportedFeature: "host.notSupported",
  UnsupportedOperation: "host.notSupported",
  UnsupportedSheet: "host.unsupportedSheet",
};

/** Excel's code of whatever was thrown; "Unknown" for a defect of ours. */
export function codeOf(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return "Unknown";
  return String(thrown.code);
}

/** The sentence for what was thrown. A code without a sentence of its own is passed on for whoever helps the user. */
export function problemOf(thrown: unknown): HostProblem {
  const code = codeOf(thrown);
  const key = KEY_BY_CODE[code];
  return key ? { key, code } : { key: "host.failed", values: { code }, code };
}
