/** Puts the pane in the sidebar of Google Sheets. */
import { renderPanel } from "../../panel/render";
import type { PaneStart } from "../rpc";
import { type ScriptRun, scriptCall } from "./script-run";
import { sheetsPaneHost } from "./sheets-pane-host";

declare const google: { script: { run: ScriptRun } };

const element = document.getElementById("pane");
if (element) {
  const start: PaneStart = {
    language: element.dataset.language === "en" ? "en" : "nl",
    ...(element.dataset.command === "calculate" && { command: "calculate" }),
  };
  document.documentElement.lang = start.language === "nl" ? "nl-BE" : "en";
  renderPanel(element, sheetsPaneHost(scriptCall(google.script.run), window, start));
}
