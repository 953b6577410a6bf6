/** Evaluates a script in a realm with nothing but what ECMAScript itself has: what Apps Script gives, without its services. */
import vm from "node:vm";
import type { Evaluate } from "../../../local-hosts/sheets/interface";

const scripts = new Map<string, vm.Script>();

export const evaluateInRealm: Evaluate = (code, globals) => {
  const script = scripts.get(code) ?? new vm.Script(code, { filename: "Code.js" });
  scripts.set(code, script);
  const realm = vm.createContext({ ...globals });
  // Node puts its own console in a new realm; Apps Script has another one, and the add-on uses none.
  vm.runInContext("delete globalThis.console; delete globalThis.WebAssembly;", realm);
  script.runInContext(realm);
  return realm as ReturnType<Evaluate>;
};
