/** What Excel must know of the sheet functions before any code runs, made from the catalogue. */

import type { Language } from "../../core/cells/format-number";
import { catalogue } from "../../core/functions/catalogue";
import type { FunctionSpec } from "../../core/functions/function-spec";
import { anchor, REFERENCE_PAGES } from "../docs/reference-page";

/**
 * The content of functions.json in one language. Names stay the same in every language: a formula with a translated
 * name does not compute at a colleague's. No `allowErrorForDataTypeAny` or `allowCustomDataForDataTypeAny`: together
 * they crash Excel LTSC 2021.
 */
export function functionsJson(language: Language, origin: string): string {
  const functions = catalogue.map((spec) => describe(spec, language, origin));
  return `${JSON.stringify({ functions }, null, 2)}\n`;
}

function describe(spec: FunctionSpec, language: Language, origin: string) {
  return {
    id: spec.name,
    name: spec.name,
    description: spec.description[language],
    helpUrl: `${origin}/${REFERENCE_PAGES[language]}#${anchor(spec)}`,
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
