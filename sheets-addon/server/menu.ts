/** The menu under Extensions, and what its entries open. */

import { say } from "../../core/texts/text";
import { words as workbookWords } from "../../core/workbook/words";
import type { PaneStart } from "../rpc";
import { words } from "../words";
import { helpPage } from "./help-page";
import { userLanguage } from "./user-language";

/**
 * Runs when somebody opens the file, in the modes NONE, LIMITED or FULL. It only makes the menu: in NONE it may not
 * look into the file, and a file that opens must not wait.
 */
export function onOpen(): void {
  const language = userLanguage();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(say(language, words.menuOpen), "openPane")
    .addItem(say(language, words.menuCalculate), "calculateInPane")
    .addItem(say(language, words.menuHelp), "showHelp")
    .addToUi();
}

/** Runs once, right after the installation, when the file is already open. */
export function onInstall(): void {
  onOpen();
}

export function openPane(): void {
  showPane({ language: userLanguage() });
}

/** A sidebar cannot be spoken to from the menu, so it opens anew and gets the command along. */
export function calculateInPane(): void {
  showPane({ language: userLanguage(), command: "calculate" });
}

export function showHelp(): void {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutput(helpPage(language)).setWidth(480).setHeight(520);
  SpreadsheetApp.getUi().showModalDialog(page, say(language, words.helpTitle));
}

/** The script that the sidebar fetches once it is drawn. Google keeps a script in a page, so it comes out of its tags. */
export function paneRest(): string {
  const page = HtmlService.createHtmlOutputFromFile("sidebar-rest").getContent();
  return page.slice(page.indexOf("<script>") + "<script>".length, page.lastIndexOf("</script>"));
}

function showPane(start: PaneStart): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle(say(start.language, workbookWords.appName));
  const marks = `data-language="${start.language}" data-command="${start.command ?? ""}"`;
  page.setContent(page.getContent().replace('data-language="" data-command=""', marks));
  SpreadsheetApp.getUi().showSidebar(page);
}
