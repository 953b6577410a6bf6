/** The page of the workbench: a workbook on the left, the built add-in beside it, and the choices above. */
import "./page.css";
import "./charts.css";
import { createGrid } from "../../spreadsheet/browser";
import type { Spreadsheet, WorkbookSnapshot } from "../../spreadsheet/interface";
import type { Addin } from "./addin";
import { showCellMessages } from "./cell-message";
import { showCharts } from "./chart-panel";
import { divide } from "./divider";
import { layOut } from "./example";
import { excelProgram } from "./excel-program";
import { drawHeader, type HeaderActions } from "./header";
import { keepFocus } from "./keep-focus";
import { byId } from "./page-elements";
import { addressFor, settingsFrom } from "./settings";
import { sheetsProgram } from "./sheets-program";
import { textsFor } from "./texts";

/** "?workbook=empty" begins without an example, another word with the example of that name. */
const asked = new URLSearchParams(location.search).get("workbook") ?? "";
const example = /^[a-z]+$/.test(asked) && !["empty", "example"].includes(asked) ? asked : "halle";

/** What fills the grid when it opens. */
type Content = "example" | "empty" | { readonly snapshot: WorkbookSnapshot; readonly name: string };

interface Open {
  readonly name: string;
  readonly grid: Spreadsheet;
  readonly addin: Addin;
  close(): void;
}

const programs = { excel: excelProgram, sheets: sheetsProgram };
const divider = divide(byId("divider"), (width) => {
  byId("pane").style.width = `${width}px`;
});

let settings = settingsFrom(location.search);
let open: Open | null = null;
let busy = Promise.resolve();

const actions: HeaderActions = {
  load: (content) => start(() => show(content)),
  choose(next) {
    settings = next;
    history.replaceState(null, "", addressFor(next));
    start(() => show(open ? { snapshot: open.grid.toJSON(), name: open.name } : "example"));
  },
};

/** One thing at a time: two presses in a row give two workbooks one after the other, not a mix of both. */
function start(action: () => Promise<void>): void {
  document.body.dataset.state = "busy";
  busy = busy.then(action).then(
    () => {
      document.body.dataset.state = "ready";
    },
    (problem: unknown) => {
      document.body.dataset.state = "failed";
      byId("status").textContent = `${textsFor(settings.language).failed}: ${problem}`;
    },
  );
}

/** Opens a workbook and the add-in beside it as a program does: all that was open is closed first. */
async function show(content: Content): Promise<void> {
  const chosen = settings;
  const texts = textsFor(chosen.language);
  const name = typeof content === "object" ? content.name : content === "example" ? texts.exampleName : texts.emptyName;
  const focused = document.activeElement?.closest("header") ? document.activeElement.id : "";
  open?.close();
  open = null;
  document.documentElement.lang = chosen.language;
  document.documentElement.dataset.theme = chosen.theme;
  document.documentElement.dataset.host = chosen.host;
  byId("status").textContent = texts.opening;
  byId("divider").setAttribute("aria-label", texts.divider);
  byId("close-pane").setAttribute("aria-label", texts.closePane);
  drawHeader({ settings: chosen, texts, name, buttons: [] }, actions);

  const sheet = document.createElement("div");
  sheet.className = "grid";
  byId("grid").replaceChildren(sheet);
  const locale = chosen.language === "nl" ? "nl-BE" : "en-US";
  const dark = chosen.theme !== "light";
  const grid = await createGrid(sheet, {
    locale,
    dark,
    ...(typeof content === "object" ? { snapshot: content.snapshot } : { sheets: [texts.firstSheet] }),
  });
  if (content === "example") layOut(grid, await (await fetch(`/examples/${example}.json`)).json());

  const program = programs[chosen.host];
  divider.bound(program.width);
  const frame = document.createElement("iframe");
  frame.title = texts.pane;
  byId("pane-body").replaceChildren(frame);
  const addin = await program.open({ spreadsheet: grid, frame, settings: chosen, name });
  const stopCharts = showCharts(grid, byId("charts"), texts);
  const stopMessages = showCellMessages(grid, byId("cell-message"));
  open = {
    name,
    grid,
    addin,
    close() {
      stopCharts();
      stopMessages();
      addin.close();
      grid.dispose();
    },
  };
  Object.assign(window, { workbench: open });
  drawHeader({ settings: chosen, texts, name, buttons: addin.buttons }, actions);
  byId("pane-title").textContent = addin.title;
  byId("status").textContent = "";
  if (focused) keepFocus(focused, frame);
}

byId("close-pane").addEventListener("click", () => {
  byId("side").hidden = true;
});
start(() => show(asked === "empty" ? "empty" : "example"));
