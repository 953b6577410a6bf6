/** The parameters that several selection functions take, declared once. */
import type { ParameterSpec } from "./function-spec";

export const valuesParameter = { name: "waarden", shape: "range", optional: false } as const satisfies ParameterSpec;

export const weightsParameter = { name: "gewichten", shape: "range", optional: false } as const satisfies ParameterSpec;

export const directionsParameter = {
  name: "richtingen",
  shape: "range",
  optional: true,
} as const satisfies ParameterSpec;

export const methodParameter = { name: "methode", shape: "value", optional: true } as const satisfies ParameterSpec;

export const scaleParameter = { name: "schaal", shape: "range", optional: true } as const satisfies ParameterSpec;
