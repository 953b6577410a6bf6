/** What a function says of its error, under the grid while its cell is selected, as Excel shows it beside the cell. */
import type { Spreadsheet } from "../../spreadsheet/interface";

/** Follows the selection until the answer is called. The element is empty where there is nothing to say. */
export function showCellMessages(grid: Spreadsheet, element: HTMLElement): () => void {
  const show = () => {
    const { sheet, rects } = grid.selection.get();
    const [{ row, column } = { row: 0, column: 0 }] = rects;
    const message = grid.functions.message(sheet, row, column);
    const code = message === "" ? "" : (grid.cells.texts(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? "");
    // Of the cell as it is now: a cell that was emptied keeps no message.
    element.textContent = code.startsWith("#") ? `${code} ${message}` : "";
  };
  const stop = grid.listen(({ type }) => {
    if (type === "selected" || type === "sheetActivated" || type === "functionsDone" || type === "calculated") show();
  });
  return () => {
    stop();
    element.textContent = "";
  };
}
