/** Shapes the arguments of a sheet function as Excel does before it calls it. */

import type { ArgumentValue, FunctionArgument } from "../spreadsheet/interface";
import type { FunctionMetadata } from "./interface";

type Parameter = FunctionMetadata["parameters"][number];

/** The arguments for the call, or the error that the cell shows instead of a call. */
export type ShapedArguments = { readonly values: unknown[] } | { readonly error: string };

/** Raised while shaping; becomes what the cell shows. */
class Refusal {
  constructor(readonly error: string) {}
}

export function shapeArguments(
  { parameters }: FunctionMetadata,
  given: readonly FunctionArgument[],
  emptyCells: "null" | "zero",
): ShapedArguments {
  const last = parameters.at(-1);
  const single = last?.repeating ? parameters.slice(0, -1) : parameters;
  if (!last?.repeating && given.length > parameters.length) return { error: "#VALUE!" };
  try {
    const values: unknown[] = single.map((parameter, i) => shape(parameter, given[i], emptyCells));
    if (last?.repeating) values.push(given.slice(single.length).map((value) => shape(last, value, emptyCells)));
    return { values };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { error: refusal.error };
    throw refusal;
  }
}

const isMatrix = (argument: FunctionArgument): argument is readonly (readonly ArgumentValue[])[] =>
  Array.isArray(argument);

function shape(parameter: Parameter, given: FunctionArgument | undefined, emptyCells: "null" | "zero"): unknown {
  if (given === undefined || given === null) {
    if (!parameter.optional && !parameter.repeating) throw new Refusal("#VALUE!");
    return null;
  }
  const value = (cell: ArgumentValue) => coerce(cell, parameter.type ?? "any", emptyCells);
  if (parameter.dimensionality === "matrix") {
    return isMatrix(given) ? given.map((row) => row.map(value)) : [[value(given)]];
  }
  if (!isMatrix(given)) return value(given);
  // Excel would call the function once per cell; the local one does not.
  if (given.length !== 1 || given[0]?.length !== 1) throw new Refusal("#VALUE!");
  return value(given[0][0] ?? null);
}

function coerce(cell: ArgumentValue, type: string, emptyCells: "null" | "zero"): string | number | boolean | null {
  if (typeof cell === "object" && cell !== null) throw new Refusal(cell.error);
  if (cell === null) return emptyCells === "zero" ? emptyOf(type) : null;
  if (type === "number") return toNumber(cell);
  if (type === "string") return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  if (type === "boolean") return toBoolean(cell);
  return cell;
}

const emptyOf = (type: string): string | number | boolean => (type === "string" ? "" : type === "boolean" ? false : 0);

function toNumber(cell: string | number | boolean): number {
  if (typeof cell === "string" && (cell.trim() === "" || Number.isNaN(Number(cell)))) throw new Refusal("#VALUE!");
  return Number(cell);
}

function toBoolean(cell: string | number | boolean): boolean {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  if (!/^(true|false)$/i.test(cell)) throw new Refusal("#VALUE!");
  return cell.toLowerCase() === "true";
}
