/** What Excel refuses, in words for the user. Excel's own messages are for programmers and are never shown. */

import type { Text } from "../../core/texts/text";
import type { HostProblem } from "../../core/workbook/host-answer";
import { words as workbookWords } from "../../core/workbook/words";
import { words } from "../words";

const TEXT_BY_CODE: Readonly<Record<string, Text>> = {
  AccessDenied: words.accessDenied,
  ActivityLimitReached: words.busy,
  ApiNotAvailable: words.notSupported,
  ApiNotFound: words.notSupported,
  Conflict: words.conflict,
  EmptyChartSeries: words.chartEmpty,
  FilteredRangeConflict: words.filtered,
  FormulaLengthExceedsLimit: words.formulaTooLong,
  GeneralException: words.general,
  InactiveWorkbook: words.inactiveWorkbook,
  InsertDeleteConflict: words.merged,
  InvalidOperationInCellEditMode: words.cellEdit,
  InvalidReference: workbookWords.notFound,
  InvalidSelection: words.selection,
  ItemAlreadyExists: workbookWords.alreadyExists,
  ItemNotFound: workbookWords.notFound,
  MemoryLimitReached: words.memory,
  MergedRangeConflict: words.merged,
  NonBlankCellOffSheet: words.offSheet,
  NotImplemented: words.notSupported,
  OperationCellsExceedLimit: words.tooLarge,
  PivotTableRangeConflict: words.pivot,
  RangeExceedsLimit: words.tooLarge,
  RequestAborted: words.aborted,
  RequestPayloadSizeLimitExceeded: words.tooLarge,
  ResponsePayloadSizeLimitExceeded: words.tooLarge,
  ServiceNotAvailable: words.busy,
  UndoNotSupported: words.undoNotSupported,
  UnsupportedFeature: words.notSupported,
  UnsupportedOperation: words.notSupported,
  UnsupportedSheet: words.unsupportedSheet,
};

/** Excel's code of whatever was thrown; "Unknown" for a defect of ours. */
export function codeOf(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return "Unknown";
  return String(thrown.code);
}

/** The sentence for what was thrown. A code without a sentence of its own is passed on for whoever helps the user. */
export function problemOf(thrown: unknown): HostProblem {
  const code = codeOf(thrown);
  const text = TEXT_BY_CODE[code];
  return text ? { text, values: { code }, code } : { text: words.failed, values: { code }, code };
}
