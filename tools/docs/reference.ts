/** docs/functies.md: the reference of the sheet functions in Dutch, made from the catalogue and its help. */

import { type DocumentedFunction, documentedCatalogue } from "../../core/functions/help/documented-catalogue";
import { say } from "../../core/texts/text";
import { words } from "../../panel/shell/help/words";
import { functionCall } from "./function-call";

const INTRODUCTION = `# De functies van Wijkwerf

Deze bladzijde is gemaakt uit de code (\`npm run docs\`): wijzig haar niet met de hand.

Bereiken geeft u zonder kopregel. Elke rij is een wijk en elke kolom een criterium, tenzij er iets anders staat. Wat tussen
vierkante haken staat, mag u weglaten. Een lege cel of \`n.b.\` is onbekend en telt nooit als nul. In Google Sheets en in
Excel heten de functies hetzelfde en geven ze hetzelfde antwoord.

Let op: Excel voor Windows geeft een lege cel soms als 0 door aan een functie. Vul daarom lege cellen aan met \`n.b.\`. Een
rang van 0 wordt geweigerd, want een rang is 1 of meer.
`;

/** The whole text of docs/functies.md. */
export function referenceMarkdown(): string {
  const list = documentedCatalogue.map((spec) => `- [${spec.name}](#${spec.name.toLowerCase()})`).join("\n");
  return [INTRODUCTION, `${list}\n`, ...documentedCatalogue.map(section)].join("\n");
}

function section(spec: DocumentedFunction): string {
  const lines = [`## ${spec.name}`, "", `\`=${functionCall(spec)}\``, "", spec.description.nl, ""];
  if (spec.parameters.length > 0) {
    lines.push("| argument | betekenis |", "| --- | --- |");
    for (const { name, description, optional } of spec.parameters) {
      lines.push(`| ${name}${optional ? ` (${say("nl", words.helpOptional)})` : ""} | ${inTable(description.nl)} |`);
    }
    lines.push("");
  }
  lines.push(`${say("nl", words.helpExample)}: \`${spec.example}\``, "");
  if (spec.source) lines.push(`Bron: ${spec.source}`, "");
  return lines.join("\n");
}

function inTable(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\s*\n\s*/g, " ");
}
