/** What a host pays for the words of the language: a realm that answers for its globals itself must not slow a cell down. */
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

type SheetFunction = (...args: unknown[]) => unknown;

/** The functions of a bundle, in a realm that counts how often a name of the language is asked for. */
function countedRealm(file: string) {
  const functions: Record<string, SheetFunction> = {};
  let asked = 0;
  const CustomFunctions = {
    associate: (name: string, compute: SheetFunction) => {
      functions[name] = compute;
    },
    ErrorCode: {},
    Error,
  };
  const realm = createContext({ CustomFunctions });
  for (const name of ["Array", "Float64Array", "Int32Array", "Map", "Math", "Number", "Object", "Set", "Uint32Array"]) {
    const own: unknown = runInContext(name, realm);
    Object.defineProperty(realm, name, {
      get: () => {
        asked++;
        return own;
      },
    });
  }
  runInContext(readFileSync(`${__dirname}/../../dist/${file}`, "utf8"), realm);
  const call = (name: string, ...args: unknown[]) => (functions[name] ?? (realm[name] as SheetFunction))(...args);
  return { call, asked: () => asked };
}

const table = (rows: number) => Array.from({ length: rows }, (_, i) => [1 + (i % 7), 1 + ((i * 5) % 11), 1 + i]);

describe.each(["excel-addin/functions.js", "sheets-addon/Code.js"])("%s", (file) => {
  test("asks for the words of the language when it is loaded, not at each cell", () => {
    const { call, asked } = countedRealm(file);
    const loaded = asked();
    expect(loaded).toBeGreaterThan(0);
    for (const method of ["som", "product", "topsis", "promethee", "vikor"]) {
      call("WIJKSCORE", table(100), [[1, 2, 3]], null, method);
    }
    call("WIJKROBUUST", table(100), [[1, 2, 3]]);
    call("WIJKSALDO", Array(50).fill(["inkomst"]), Array(50).fill(["1.234,5"]));
    expect(asked()).toBe(loaded);
  });
});
