/** Whatever Excel refuses, the user reads a sentence of ours. */
import { say } from "../../../core/texts/text";
import { problemOf } from "../../../excel-addin/adapter/problem";

/** The codes of Microsoft's page on errors of the application-specific APIs. */
const CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotAvailable",
  "ApiNotFound",
  "Conflict",
  "EmptyChartSeries",
  "FilteredRangeConflict",
  "FormulaLengthExceedsLimit",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MemoryLimitReached",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "PivotTableRangeConflict",
  "RangeExceedsLimit",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "UndoNotSupported",
  "UnsupportedFeature",
  "UnsupportedOperation",
  "UnsupportedSheet",
];

test.each(CODES)("%s has a sentence of its own, in both languages", (code) => {
  const problem = problemOf({ code, message: "The argument is invalid or missing." });
  expect(problem.text.key).not.toBe("excel.failed");
  expect(problem.code).toBe(code);
  for (const language of ["nl", "en"] as const)
    expect(say(language, problem.text, problem.values)).toMatch(/^[A-Z].*\.$/);
  expect(say("nl", problem.text)).not.toBe(say("en", problem.text));
});

test("a refusal without a reason says what mostly is the reason, and passes its code on", () => {
  const { text, values } = problemOf({ code: "GeneralException", message: "x" });
  expect(say("nl", text, values)).toMatch(/andere werkmap.*grafiek.*GeneralException/);
});

test.each([
  [{ code: "InvalidArgument" }, "InvalidArgument"],
  [new TypeError("undefined is not a function"), "Unknown"],
  ["text", "Unknown"],
  [undefined, "Unknown"],
])("any other failure %p gets a general sentence with the code", (thrown, code) => {
  const { text, values } = problemOf(thrown);
  const sentence = say("nl", text, values);
  expect(sentence).toContain(code);
  expect(sentence).not.toMatch(/undefined is not|\{/);
});
