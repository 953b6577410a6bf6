/** "Ga naar cel B7": selects the cell in the sheet, and says so when that does not work. */

import { type CellPlace, cellAddress } from "../../core/workbook/address";
import { usePane } from "../pane";
import { words } from "../words";
import { LinkButton } from "./link-button";

export function CellLink({ cell, children }: { cell: CellPlace; children?: string }) {
  const pane = usePane();
  const go = async () => {
    const problem = await pane.host.goTo(cell);
    if (problem) pane.announce(pane.say(problem.text, problem.values));
  };
  const address = cellAddress(cell.row, cell.column);
  return (
    <LinkButton onClick={() => void go()}>
      {children ?? pane.say(words.goToCell, { address, sheet: cell.sheet })}
    </LinkButton>
  );
}
