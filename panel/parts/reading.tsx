/** "Even geduld" while the workbook is read; only shown when it takes long enough to notice. */

import { Spinner } from "@fluentui/react-components";
import { usePane } from "../pane";
import { words } from "../words";
import { useLongWait } from "./use-work";

export function Reading() {
  const { say } = usePane();
  return useLongWait(true) ? <Spinner size="small" label={say(words.reading)} /> : null;
}
