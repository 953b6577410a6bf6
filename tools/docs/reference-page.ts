/** The page that "Help over deze functie" opens in Excel: the reference of the sheet functions, one language a page. */

import type { Language } from "../../core/cells/format-number";
import { type DocumentedFunction, documentedCatalogue } from "../../core/functions/help/documented-catalogue";
import { say } from "../../core/texts/text";
import { words } from "../../panel/shell/help/words";
import { escapeMarkup } from "../markup";
import { functionCall } from "./function-call";

/** Where the build puts the page, per language. */
export const REFERENCE_PAGES: Readonly<Record<Language, string>> = { nl: "functies.html", en: "functions.html" };

const WORDS = {
  nl: { tag: "nl-BE", title: "De functies van Wijkwerf", source: "Bron" },
  en: { tag: "en", title: "The functions of Wijkwerf", source: "Source" },
} as const;

/** The place of one function on the page. */
export function anchor(spec: DocumentedFunction): string {
  return spec.name.toLowerCase();
}

/** The whole page, without any source outside itself. */
export function referencePage(language: Language): string {
  const ours = WORDS[language];
  return `<!doctype html>
<html lang="${ours.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${ours.title}</title>
<style>
body { font: 16px/1.5 "Segoe UI", Arial, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
code { font-family: Consolas, monospace; overflow-wrap: anywhere; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem 1.5rem; }
</style>
</head>
<body>
<h1>${ours.title}</h1>
${documentedCatalogue.map((spec) => section(spec, language)).join("\n")}
</body>
</html>
`;
}

function section(spec: DocumentedFunction, language: Language): string {
  const ours = WORDS[language];
  const parameters = spec.parameters.map(({ name, optional, description }) => {
    const note = optional ? ` (${say(language, words.helpOptional)})` : "";
    return `<dt>${escapeMarkup(name)}${note}</dt><dd>${escapeMarkup(description[language])}</dd>`;
  });
  return `<h2 id="${anchor(spec)}">${spec.name}</h2>
<p><code>=${escapeMarkup(functionCall(spec))}</code></p>
<p>${escapeMarkup(spec.description[language])}</p>
<dl>${parameters.join("")}</dl>
<p>${say(language, words.helpExample)}: <code>${escapeMarkup(spec.example)}</code></p>
${spec.source ? `<p>${ours.source}: ${escapeMarkup(spec.source)}</p>` : ""}`;
}
