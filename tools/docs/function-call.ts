/** How a call of a sheet function is written in the reference: WIJKSCORE(waarden; gewichten; [richtingen]). */
import type { DocumentedFunction } from "../../core/functions/help/documented-catalogue";

/** The call with optional parameters in brackets, with the separators of a Dutch workbook. */
export function functionCall(spec: DocumentedFunction): string {
  const parameters = spec.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${spec.name}(${parameters.join("; ")})`;
}
