/** The sheet functions as they are shipped, in a realm of their own as a host runs them. Needs `npm run build`. */
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

type SheetFunction = (...args: unknown[]) => unknown;

const shipped = new Map<string, SheetFunction>();

/** One function of functions.js; it throws what Excel would show as an error. */
export function shippedFunction(name: string): SheetFunction {
  if (shipped.size === 0) {
    const associate = (id: string, compute: SheetFunction) => shipped.set(id, compute);
    const script = readFileSync(new URL("../dist/excel-addin/functions.js", import.meta.url), "utf8");
    runInContext(script, createContext({ CustomFunctions: { associate, Error, ErrorCode: {} } }));
  }
  const found = shipped.get(name);
  if (!found) throw new Error(`functions.js has no ${name}.`);
  return found;
}
