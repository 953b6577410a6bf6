/** Puts the pane in the sidebar of Google Sheets. */
import { renderPanel } from "../../panel/render";
import type { PaneStart } from "../rpc";
import { fetchRestBy } from "./fetch-rest";
import { type ScriptRun, scriptCall } from "./script-run";
import { sheetsPaneHost } from "./sheets-pane-host";

declare const google: { script: { run: ScriptRun } };

/** Of package.json; the build fills it in. */
declare const WIJKWERF_VERSION: string;

const element = document.getElementById("pane");
if (element) {
  const start: PaneStart = {
    language: element.dataset.language === "en" ? "en" : "nl",
    ...(element.dataset.command === "calculate" && { command: "calculate" }),
  };
  document.documentElement.lang = start.language === "nl" ? "nl-BE" : "en";
  const call = scriptCall(google.script.run);
  fetchRestBy(call);
  renderPanel(element, Object.assign(sheetsPaneHost(call, window, start), { version: WIJKWERF_VERSION }));
}
