/** How a call of a sheet function is written in the reference: WIJKSCORE(waarden; gewichten; [richtingen]). */
import type { FunctionSpec } from "../../core/functions/function-spec";

/** The call with optional parameters in brackets, with the separators of a Dutch workbook. */
export function functionCall(spec: FunctionSpec): string {
  const parameters = spec.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${spec.name}(${parameters.join("; ")})`;
}
