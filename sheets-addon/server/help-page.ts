/** The page that the menu shows as help: what to do first, and the sheet functions. */

import type { Language } from "../../core/cells/format-number";
import { documentedCatalogue } from "../../core/functions/help/documented-catalogue";
import { say, type Text } from "../../core/texts/text";
import { words } from "../words";

const PARAGRAPHS: readonly Text[] = [words.helpSteps, words.helpUndo, words.helpPrivacy];

/** A page without scripts, images or links: HTML in the language of the user. */
export function helpPage(language: Language): string {
  const paragraphs = PARAGRAPHS.map((text) => `<p>${escapeHtml(say(language, text))}</p>`).join("");
  const functions = documentedCatalogue.map(
    (spec) =>
      `<dt><code>${escapeHtml(spec.name)}</code></dt>` +
      `<dd>${escapeHtml(spec.description[language])}<br><code>${escapeHtml(spec.example)}</code></dd>`,
  );
  return (
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><base target="_top">` +
    "<style>body{font:13px/1.5 Arial,sans-serif;margin:0 4px}dt{margin-top:12px}dd{margin:2px 0 0}</style></head>" +
    `<body>${paragraphs}<p>${escapeHtml(say(language, words.helpFunctions))}</p>` +
    `<dl>${functions.join("")}</dl></body></html>`
  );
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
