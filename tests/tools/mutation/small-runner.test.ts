/** The small runner does what tests of core expect of jest, in the same order. */
import { newRunner } from "../../../tools/mutation/small-runner";

type Declare = {
  (name: string, body: () => unknown): void;
  each(table: unknown, ...holes: unknown[]): Each;
  skip: Declare;
};
type Each = (name: string, body: (...values: never[]) => unknown) => void;

function declared() {
  const runner = newRunner();
  const { test, describe, beforeEach, beforeAll, afterAll } = runner.globals as Record<string, never> as unknown as {
    test: Declare;
    describe: Declare;
    beforeEach(body: () => unknown): void;
    beforeAll(body: () => unknown): void;
    afterAll(body: () => unknown): void;
  };
  return { run: runner.run, test, describe, beforeEach, beforeAll, afterAll };
}

test("suites, hooks and tables run in their order, and are counted", async () => {
  const said: string[] = [];
  const { run, test: one, describe: suite, beforeEach: each, beforeAll: before, afterAll: after } = declared();
  each(() => said.push("each"));
  one("a", () => said.push("a"));
  suite("inside", () => {
    before(() => said.push("before"));
    after(() => said.push("after"));
    one.each([
      [1, 2],
      [3, 4],
    ])("%d", (a: never, b: never) => said.push(`${a}${b}`));
    one.each(["x"])("%s", (x: never) => said.push(x));
    one.skip("never", () => said.push("skipped"));
  });
  expect(await run()).toBe(4);
  expect(said).toEqual(["each", "a", "before", "each", "12", "each", "34", "each", "x", "after"]);
});

test("it stops at the first test that fails, also at one that waits", async () => {
  const said: string[] = [];
  const { run, test: one } = declared();
  one("fails", async () => {
    await Promise.resolve();
    throw new Error("no");
  });
  one("later", () => said.push("later"));
  await expect(run()).rejects.toThrow("no");
  expect(said).toEqual([]);
});
