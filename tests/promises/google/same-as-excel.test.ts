/** Every sheet function gives the same in Google Sheets as in Excel: the same bits, or the same sentence. */
import { catalogue } from "../../../core/functions/catalogue";
import { builtFunctions, type SheetFunction } from "../../excel-addin/built-functions";
import { code } from "../../local-hosts/sheets/open-sheets";
import { evaluateInRealm } from "../../local-hosts/sheets/vm-realm";
import { casesOf } from "../../sheets-addon/function-cases";

const excel = builtFunctions();
/** Without any service: a sheet function needs none. */
const google = evaluateInRealm(code, {});

/** The answer to the last bit, or the sentence that the user reads. */
function outcome(call: () => unknown): string {
  try {
    return JSON.stringify(call(), (_, value) => (typeof value === "number" ? bits(value) : value));
  } catch (thrown) {
    return `refused: ${(thrown as Error).message}`;
  }
}

function bits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return `${value} ${view.getBigUint64(0).toString(16)}`;
}

/** What Excel passes where Google passes nothing. */
function asInExcel(args: readonly unknown[], length: number): unknown[] {
  return Array.from({ length }, (_, i) => args[i] ?? null);
}

test("the script has every function of the reference", () => {
  expect([...excel.keys()]).toEqual(catalogue.map(({ name }) => name));
  for (const { name } of catalogue) expect(typeof google[name]).toBe("function");
});

describe.each(catalogue.map((spec) => [spec.name, spec] as const))("%s", (name, spec) => {
  const inExcel = excel.get(name) as SheetFunction;
  const cases = casesOf(name);

  test("answers a good call", () => {
    expect(outcome(() => google[name]?.(...(cases[0]?.args ?? [])))).not.toMatch(/^refused/);
  });

  test.each(cases.map((one) => [one.what, one.args] as const))("%s", (_, args) => {
    const inGoogle = outcome(() => google[name]?.(...args));
    expect(inGoogle).toBe(outcome(() => inExcel(...asInExcel(args, spec.parameters.length))));
    if (inGoogle.startsWith("refused")) expect(inGoogle).toMatch(/^refused: .{20,}\.$/s);
  });

  test("takes empty cells as Google gives them and as Excel gives them alike", () => {
    const good = cases[0]?.args ?? [];
    const empties = (empty: unknown) =>
      good.map((argument) =>
        Array.isArray(argument)
          ? argument.map((line: unknown[]) => line.map((cell) => (cell === "" ? empty : cell)))
          : argument,
      );
    expect(outcome(() => google[name]?.(...empties("")))).toBe(outcome(() => inExcel(...empties(null))));
  });
});
