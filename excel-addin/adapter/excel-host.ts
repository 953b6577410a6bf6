/** Excel as the pane sees it. */
import type { Language } from "../../core/cells/format-number";
import type { CellPlace } from "../../core/workbook/address";
import type { Host, HostProblem } from "../../panel/host";
import { applyPlan } from "./apply";
import { ribbonCommands } from "./commands";
import { listenToChanges, listenToSelection } from "./listen";
import { problemOf } from "./problem";
import { readWorkbook } from "./read";
import { run } from "./run";
import { listenToTheme, officeTheme } from "./theme";

/** To be called once, after Office.onReady. */
export function createExcelHost(): Host {
  const language: Language = Office.context.displayLanguage.toLowerCase().startsWith("nl") ? "nl" : "en";
  const commands = ribbonCommands();
  return {
    kind: "excel",
    language,
    theme: officeTheme(),
    read: (request) =>
      readWorkbook(request).then(
        (snapshot) => ({ ok: true, snapshot }),
        (thrown) => ({ ok: false, problem: problemOf(thrown) }),
      ),
    apply: (plan) => applyPlan(plan, language),
    goTo,
    onChange: listenToChanges,
    onSelection: listenToSelection,
    onTheme: listenToTheme,
    onCommand: commands.listen,
  };
}

async function goTo({ sheet, row, column }: CellPlace): Promise<HostProblem | undefined> {
  try {
    await run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getCell(row, column).select();
      await context.sync();
    });
    return undefined;
  } catch (thrown) {
    return problemOf(thrown);
  }
}
