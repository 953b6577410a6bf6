/** Reads again when the user comes back from the grid: some changes are never told. */
import { useEffect, useRef } from "react";
import type { Host } from "./host";
import type { Workbook } from "./use-workbook";

/** So soon after a reading nothing is read again: people press in the pane many times a minute. */
const REST_MS = 5_000;

/**
 * Excel on the web says nothing of a choice from a drop-down list (office-js #3888, #4066). A host that tells no changes
 * at all looks around by itself. `idle`: nothing is proposed or written.
 */
export function useFocusRefresh(host: Host, { reading, refresh }: Workbook, idle: boolean): void {
  const last = useRef(0);
  const may = idle && !reading && host.tellsChanges;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reading that begins or ends is what is noted
  useEffect(() => {
    last.current = performance.now();
  }, [reading]);
  useEffect(() => {
    const look = () => {
      if (may && performance.now() - last.current >= REST_MS) void refresh();
    };
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [may, refresh]);
}
