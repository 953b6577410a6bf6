/** Excel as the pane sees it. */
import type { Language } from "../../core/cells/format-number";
import type { CellPlace } from "../../core/workbook/address";
import type { HostProblem } from "../../core/workbook/host-answer";
import type { Host } from "../../panel/host";
import { words } from "../words";
import { ribbonCommands } from "./commands";
import { listenAgain, listenToChanges, listenToSelection } from "./listen";
import { fetchMapPieces } from "./map-pieces";
import { problemOf } from "./problem";
import { readWorkbook } from "./read";
import { run } from "./run";
import { listenToTheme, officeTheme } from "./theme";

/** Excel waits while the user types in a cell, and now and then does not answer at all. */
const PATIENCE_MS = 8_000;

/** What writes: not needed to show the pane, and there before anybody has seen a plan. */
const loadWriting = () => import("./apply");

/** To be called once, after Office.onReady. */
export function createExcelHost(): Host {
  // A piece that cannot be fetched now is asked for again when there is something to write.
  setTimeout(() => loadWriting().catch(() => undefined));
  const language: Language = Office.context.displayLanguage.toLowerCase().startsWith("nl") ? "nl" : "en";
  const commands = ribbonCommands();
  return {
    kind: "excel",
    tellsChanges: true,
    language,
    theme: officeTheme(),
    read: (request) =>
      readWorkbook(request).then(
        (snapshot) => {
          listenAgain();
          return { ok: true, snapshot };
        },
        (thrown) => ({ ok: false, problem: problemOf(thrown) }),
      ),
    patience: PATIENCE_MS,
    apply: async (plan, signal) => {
      const writing = await loadWriting().catch(() => undefined);
      return writing?.applyPlan(plan, language, signal) ?? { ok: false, problem: { text: words.notFetched } };
    },
    goTo,
    mapPieces: fetchMapPieces,
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
