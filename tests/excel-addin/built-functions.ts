/** Runs the built functions.js as Excel does in a realm of its own: the language, CustomFunctions, and nothing else. */
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

export const BUILT = `${__dirname}/../../dist/excel-addin/`;

export type SheetFunction = (...args: unknown[]) => unknown;

/** What a function threw for Excel to show. */
export interface CustomFunctionsError {
  code: string;
  message: string;
}

/** The functions by name, as functions.js registered them. */
export function builtFunctions(): Map<string, SheetFunction> {
  const registered = new Map<string, SheetFunction>();
  const CustomFunctions = {
    associate: (name: string, compute: SheetFunction) => registered.set(name, compute),
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    Error: class {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    },
  };
  runInContext(readFileSync(`${BUILT}functions.js`, "utf8"), createContext({ CustomFunctions }));
  return registered;
}
