/** Every conversation with Excel starts here. */

/** What of a range tells where it lies. */
export const RECT = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Excel.run that waits until the user has left the cell in which they are typing. With `oneUndo` everything in it is
 * one step for Excel's own undo, where Excel can do that.
 */
export function run<T>(batch: (context: Excel.RequestContext) => Promise<T>, oneUndo = false): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (oneUndo && Office.context.requirements.isSetSupported("ExcelApi", "1.20")) options.mergeUndoGroup = true;
  return Excel.run(options, batch);
}
