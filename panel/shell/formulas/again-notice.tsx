/** Says on the home that formulas of ours show #NAME?, with the button that mends it. */
import { useEffect } from "react";
import { unknownFormulas } from "../../../core/workbook/formulas-again";
import { writtenSheets } from "../../../core/workbook/written-sheets";
import { keptKey, useKept } from "../../kept";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { AgainButton } from "./again-button";
import { words } from "./words";

/** Whether sheets with results hold such formulas; undefined until they were looked at, once while the pane is open. */
const inResultsKey = keptKey<boolean | undefined>("formulas.inResults", undefined);

export function AgainNotice() {
  const { say, host, workbook } = usePane();
  const [inResults, setInResults] = useKept(inResultsKey);
  const { snapshot } = workbook;
  useEffect(() => {
    if (!snapshot || inResults !== undefined) return;
    setInResults(false);
    // A refresh does not read the sheets with results, and most formulas of ours stand there.
    const sheets = snapshot.sheets.flatMap(({ name }) => (writtenSheets.includes(name) ? [name] : []));
    if (sheets.length === 0) return;
    void host.read({ sheets }).then(
      (result) => result.ok && setInResults(unknownFormulas(result.snapshot).length > 0),
      () => undefined,
    );
  });
  if (!snapshot || (!inResults && unknownFormulas(snapshot).length === 0)) return null;
  return (
    <Bar tone="warning" title={say(words.shown)}>
      <AgainButton afterwards={() => setInResults(false)} />
    </Bar>
  );
}
