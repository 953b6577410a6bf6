/** The pane in Excel: waits for Office, then draws itself over what the page shows meanwhile. */

import { say } from "../core/texts/text";
import { renderPanel } from "../panel/render";
import { createExcelHost } from "./adapter/excel-host";
import { words } from "./words";

/** Of package.json; the build fills it in. */
declare const WIJKWERF_VERSION: string;

async function start(element: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  if (host === Office.HostType.Excel) {
    renderPanel(element, Object.assign(createExcelHost(), { version: WIJKWERF_VERSION }));
  } else element.textContent = say("nl", words.notExcel);
}

const pane = document.getElementById("pane");
// Without office.js the page itself says, after some seconds, what to do.
if (pane && typeof Office !== "undefined") void start(pane);
