/** What Excel must know of the sheet functions before any code runs, made from the catalogue and its help. */

import type { Language } from "../../core/cells/format-number";
import { type DocumentedFunction, documentedCatalogue } from "../../core/functions/help/documented-catalogue";
import type { BuildOptions } from "../build-options";
import { anchor, REFERENCE_PAGES } from "../docs/reference-page";

/** Where the help pages stand, and the version that makes a browser fetch them again. */
export type Release = Pick<BuildOptions, "origin" | "version">;

/**
 * The content of functions.json in one language. Names stay the same in every language: a formula with a translated
 * name does not compute at a colleague's. No `allowErrorForDataTypeAny` or `allowCustomDataForDataTypeAny`: together
 * they crash Excel LTSC 2021.
 */
export function functionsJson(language: Language, at: Release): string {
  const functions = documentedCatalogue.map((spec) => describe(spec, language, at));
  return `${JSON.stringify({ functions }, null, 2)}\n`;
}

function describe(spec: DocumentedFunction, language: Language, { origin, version }: Release) {
  return {
    id: spec.name,
    name: spec.name,
    description: spec.description[language],
    helpUrl: `${origin}/${REFERENCE_PAGES[language]}?v=${version}#${anchor(spec)}`,
    parameters: spec.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description[language],
      type: "any",
      dimensionality: parameter.shape === "range" ? "matrix" : "scalar",
      optional: parameter.optional,
    })),
    result: { type: "any", dimensionality: spec.result === "matrix" ? "matrix" : "scalar" },
  };
}
