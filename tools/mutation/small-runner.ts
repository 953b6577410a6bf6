/** Enough of jest's surface to run the tests of core in one process, stopping at the first failure. */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
/** jest's own: the one that the tests are written for. */
const { expect } = createRequire(require.resolve("jest/package.json"))("expect") as { expect: unknown };

type Body = () => unknown;
interface Suite {
  befores: Body[];
  beforeEaches: Body[];
  afterEaches: Body[];
  afters: Body[];
  /** Tests and suites, in their order. */
  parts: (Suite | { test: Body })[];
}

export interface Globals {
  [name: string]: unknown;
}

const newSuite = (): Suite => ({ befores: [], beforeEaches: [], afterEaches: [], afters: [], parts: [] });

/** What a test file finds as globals, and how to run what it declared. Rejects at the first test that fails. */
export function newRunner(): { globals: Globals; run(): Promise<number> } {
  const top = newSuite();
  let open = top;
  const declareTest = (_: string, test: Body) => open.parts.push({ test });
  const declareSuite = (_: string, body: Body) => {
    const [outer, suite] = [open, newSuite()];
    outer.parts.push(suite);
    open = suite;
    body();
    open = outer;
  };
  const test = withEach(declareTest);
  const describe = withEach(declareSuite);
  const globals: Globals = {
    expect,
    test,
    it: test,
    describe,
    beforeAll: (body: Body) => open.befores.push(body),
    beforeEach: (body: Body) => open.beforeEaches.push(body),
    afterEach: (body: Body) => open.afterEaches.push(body),
    afterAll: (body: Body) => open.afters.push(body),
  };
  return { globals, run: () => runSuite(top, []) };
}

/** Answers how many tests ran. */
async function runSuite(suite: Suite, outer: readonly Suite[]): Promise<number> {
  let count = 0;
  const around = [...outer, suite];
  for (const before of suite.befores) await before();
  for (const part of suite.parts) {
    if (!("test" in part)) {
      count += await runSuite(part, around);
      continue;
    }
    for (const { beforeEaches } of around) for (const body of beforeEaches) await body();
    await part.test();
    for (const { afterEaches } of around) for (const body of afterEaches) await body();
    count++;
  }
  for (const after of suite.afters) await after();
  return count;
}

function withEach(declare: (name: string, body: Body) => void) {
  const nothing = () => undefined;
  const each =
    (table: readonly unknown[], ...holes: unknown[]) =>
    (name: string, body: (...values: unknown[]) => unknown) => {
      for (const row of rowsOf(table, holes)) declare(name, () => body(...row));
    };
  return Object.assign(declare, { each, skip: Object.assign(nothing, { each: () => nothing }), only: declare });
}

/** A list of rows, a list of single values, or a table written as a template. */
function rowsOf(table: readonly unknown[], holes: readonly unknown[]): unknown[][] {
  if (!("raw" in table)) return table.map((row) => (Array.isArray(row) ? row : [row]));
  const keys = String(table[0])
    .split("|")
    .map((key) => key.trim());
  const rows: unknown[][] = [];
  for (let i = 0; i < holes.length; i += keys.length) {
    rows.push([Object.fromEntries(keys.map((key, j) => [key, holes[i + j]]))]);
  }
  return rows;
}
