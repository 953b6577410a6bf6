/** What is selected in the sheet. */
import { useCallback, useEffect, useState } from "react";
import type { Place } from "../core/workbook/address";
import { usePane } from "./pane";

/** As it changes; what was selected before this screen opened comes with the first reading. */
export function useSelection(): Place | undefined {
  const { host, workbook } = usePane();
  const [selected, setSelected] = useState<Place>();
  useEffect(() => host.onSelection(setSelected), [host]);
  const read = workbook.snapshot?.selection;
  useEffect(() => {
    if (read) setSelected((now) => now ?? read);
  }, [read]);
  return selected;
}

/** Asks for what is selected now: Google Sheets does not tell when the selection changes. */
export function useSelectionNow(): () => Promise<Place | undefined> {
  const { workbook } = usePane();
  const { refresh } = workbook;
  return useCallback(async () => (await refresh({ selection: true }))?.selection, [refresh]);
}
