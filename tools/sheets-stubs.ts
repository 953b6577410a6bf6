/** The top-level functions of Code.js: what Google finds by name, with the documentation that it shows while typing. */
import { type DocumentedFunction, documentedCatalogue } from "../core/functions/help/documented-catalogue";

/** The name of the bundle inside Code.js. */
export const BUNDLE = "wijkwerf";

/** Triggers, menu entries, and what the sidebar calls; each exists in sheets-addon/server/main.ts. */
export const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  onInstall: ["event"],
  onOpen: ["event"],
  openPane: [],
  calculateInPane: [],
  showHelp: [],
  paneRest: [],
  readWorkbook: ["request"],
  applyPlan: ["plan"],
  lookAtPlan: ["plan"],
  glance: [],
  goToCell: ["cell"],
  mapPieces: ["names"],
  pdfLinks: ["sheets"],
};

/** JavaScript text: one function per trigger, entry and sheet function. */
export function sheetsStubs(): string {
  const entries = Object.entries(ENTRIES).map(
    ([name, parameters]) =>
      `function ${name}(${parameters.join(", ")}) {\n  return ${BUNDLE}.${name}(${parameters.join(", ")});\n}`,
  );
  return `${[...entries, ...documentedCatalogue.map(functionStub)].join("\n\n")}\n`;
}

/** Google takes the card that helps with typing from this comment and from the names of the parameters. */
function functionStub(spec: DocumentedFunction): string {
  const names = spec.parameters.map(({ name }) => name).join(", ");
  const lines = [
    spec.description.nl,
    "",
    `Voorbeeld: ${spec.example}`,
    "",
    ...spec.parameters.map(({ name, shape, optional, description }) => {
      const type = shape === "range" ? "range" : "type";
      return `@param {${type}} ${name} ${optional ? "[mag ontbreken] " : ""}${description.nl}`;
    }),
    `@return ${spec.result === "matrix" ? "Een bereik: laat de cellen eronder en ernaast vrij." : "Eén waarde."}`,
    "@customfunction",
  ];
  const comment = lines.map((line) => ` * ${inComment(line)}`.trimEnd()).join("\n");
  return `/**\n${comment}\n */\nfunction ${spec.name}(${names}) {\n  return ${BUNDLE}.sheetFunction("${spec.name}", [${names}]);\n}`;
}

/** One line that cannot end the comment. */
function inComment(text: string): string {
  return text.replace(/\s+/g, " ").replace(/\*\//g, "* /");
}
