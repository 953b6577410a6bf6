/** Evidence by pointing at it: the cell that is selected in the sheet. */
import { useState } from "react";
import { cellAddress, type Place } from "../../../core/workbook/address";
import { usePane } from "../../pane";
import { WorkButton } from "../../parts/work-button";
import { useSelection, useSelectionNow } from "../../use-selection";
import { words } from "./words";

/** `onPick`: with the address as it stands under Bewijs, such as "Begroting!B4". */
export function PickEvidence({ onPick }: { onPick(address: string): void }) {
  const { say } = usePane();
  const selection = useSelection();
  const selectedNow = useSelectionNow();
  const [picked, setPicked] = useState<string>();
  return (
    <div className="ww-stack-tight">
      <p className="ww-small ww-muted" aria-live="polite">
        {picked === undefined
          ? say(selection ? words.pickThis : words.pickHow, { address: selection ? addressOf(selection) : "" })
          : say(words.picked, { address: picked })}
      </p>
      <div>
        <WorkButton
          size="small"
          disabled={!selection}
          task={async () => {
            const place = (await selectedNow()) ?? selection;
            if (!place) return;
            setPicked(addressOf(place));
            onPick(addressOf(place));
          }}
        >
          {say(words.pick)}
        </WorkButton>
      </div>
    </div>
  );
}

/** Of a whole range its first cell. Without quotes: a cell loses the first one, which means text there. */
function addressOf({ sheet, row, column }: Place): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
