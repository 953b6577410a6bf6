/** A process that runs tests on a source with a fault in it; its parent ends it when a fault made it run for ever. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { newModules } from "./modules";
import { newRunner } from "./small-runner";

export interface Question {
  file: string;
  /** undefined: the file as it is. */
  source: string | undefined;
  tests: readonly string[];
}

/** Whether every test passed, and the first complaint where not. */
export interface Answer {
  passed: boolean;
  count: number;
  complaint?: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const require = createRequire(import.meta.url);
const modules = newModules(root);
// The same chances for every mutant, and fewer: a fault shows early or not at all.
const fastCheck = require("fast-check") as { configureGlobal(settings: { seed: number; numRuns: number }): void };
fastCheck.configureGlobal({ seed: 20260101, numRuns: 40 });

async function answer({ file, source, tests }: Question): Promise<Answer> {
  modules.exchange(file, source);
  let count = 0;
  try {
    for (const test of tests) {
      const { globals, run } = newRunner();
      modules.forget(test);
      modules.load(test, globals);
      count += await run();
    }
    return { passed: true, count };
  } catch (error) {
    return { passed: false, count, complaint: String(error instanceof Error ? error.message : error).slice(0, 300) };
  } finally {
    modules.exchange(file, undefined);
  }
}

process.on("message", (question: Question) => {
  void answer(question).then((said) => process.send?.(said));
});
