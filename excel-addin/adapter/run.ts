/** Every conversation with Excel starts here. */
import { codeOf } from "./problem";

/** What of a range tells where it lies. */
export const RECT = "rowIndex,columnIndex,rowCount,columnCount";

/** Some builds refuse the one undo step that they say they have; then no write of this pane asks for it again. */
let groupIsRefused = false;

/** With these a build refuses the step itself (office-js #6491, #6711, #6255), not what was written in it. */
const GROUP_REFUSALS = [
  "UndoNotSupported",
  "GeneralException",
  "InternalError",
  "NotImplemented",
  "ApiNotFound",
  "UnsupportedOperation",
];

/** Whether everything in one run can be one step for Excel's own undo. */
export function hasOneUndo(): boolean {
  return !groupIsRefused && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}

/** Whether a failure may come from asking for one undo step. */
export function mayRefuseOneUndo(thrown: unknown): boolean {
  return GROUP_REFUSALS.includes(codeOf(thrown));
}

/** What failed as one undo step succeeded without: remembered while the pane is open. */
export function doWithoutOneUndo(): void {
  groupIsRefused = true;
}

/**
 * Excel.run that waits until the user has left the cell in which they are typing. With `oneUndo` everything in it is
 * one step for Excel's own undo; to be asked only where `hasOneUndo`.
 */
export function run<T>(batch: (context: Excel.RequestContext) => Promise<T>, oneUndo = false): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (oneUndo && Office.context.requirements.isSetSupported("ExcelApi", "1.20")) options.mergeUndoGroup = true;
  return Excel.run(options, batch);
}
