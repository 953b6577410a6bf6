/**
 * `npm run mutation -- core/team --sample 50`: makes small faults in core and says which ones no test notices. Without
 * `--sample` it makes them all. Of the tests only those near the file run, in one process.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { equivalents, isEquivalent } from "./equivalents";
import { type Mutant, mutantsOf, mutated } from "./mutants";
import { sampleOf } from "./sample";
import { readImports, testsFor } from "./test-choice";
import type { Answer, Question } from "./worker";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** A mutant may take so many times as long as the tests did, and a little more, before it counts as noticed. */
const PATIENCE = 6;
const LEAST_PATIENCE_MS = 3_000;
const MOST_PATIENCE_MS = 15_000;
const FIRST_PATIENCE_MS = 120_000;
/** Declarations and words: what stands there is text for people, and is read by other tests. */
const NOT_MUTATED = /(^|\/)(words|step-titles|catalogue)\.ts$|(?<!^core)\/tables\/|\/examples\/|\.d\.ts$/;

interface Tally {
  killed: number;
  survived: number;
}

interface Worker {
  /** undefined when no answer came in time; the process is then begun anew. */
  ask(question: Question, patience: number): Promise<Answer | undefined>;
  stop(): void;
}

function newWorker(): Worker {
  let child: ChildProcess | undefined;
  const stop = () => {
    child?.kill("SIGKILL");
    child = undefined;
  };
  return {
    stop,
    async ask(question, patience) {
      child ??= fork(fileURLToPath(new URL("./worker.ts", import.meta.url)), {
        execArgv: ["--import", "tsx"],
        cwd: root,
      });
      child.send(question);
      const over = new AbortController();
      const timer = setTimeout(() => over.abort(), patience);
      try {
        const said = once(child, "message", { signal: over.signal });
        const ended = once(child, "exit", { signal: over.signal }).then(() => [undefined]);
        ended.catch(() => undefined);
        const [answer] = (await Promise.race([said, ended])) as [Answer | undefined];
        if (!answer) stop();
        return answer;
      } catch {
        stop();
        return undefined;
      } finally {
        clearTimeout(timer);
        over.abort();
      }
    },
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { sample: { type: "string" }, seed: { type: "string" } },
    allowPositionals: true,
  });
  const imports = readImports(root);
  const known = equivalents(root);
  const files = (positionals.length > 0 ? positionals : ["core"])
    .flatMap(filesUnder)
    .filter((file) => !NOT_MUTATED.test(file));
  const all = files.flatMap((file) => mutantsOf(file, readFileSync(join(root, file), "utf8")));
  const counted = all.filter((mutant) => !isEquivalent(mutant, lineOf(mutant), known));
  const chosen = sampleOf(counted, Number(values.sample ?? counted.length), Number(values.seed ?? 1));
  console.log(
    `${all.length} faults in ${files.length} files, ${all.length - counted.length} known to change nothing; ${chosen.length} are tried.`,
  );

  const worker = newWorker();
  const tallies = new Map<string, Tally>();
  const unjudged: string[] = [];
  for (const file of new Set(chosen.map((mutant) => mutant.file))) {
    const tests = testsFor(file, imports);
    const began = Date.now();
    const asItIs =
      tests.length > 0 ? await worker.ask({ file, source: undefined, tests }, FIRST_PATIENCE_MS) : undefined;
    if (!asItIs?.passed) {
      unjudged.push(
        `${file}: ${tests.length === 0 ? "no light test reaches it" : (asItIs?.complaint ?? "its tests did not end")}`,
      );
      continue;
    }
    const took = Date.now() - began;
    const patience = Math.max(LEAST_PATIENCE_MS, 2 * took, Math.min(MOST_PATIENCE_MS, PATIENCE * took));
    for (const mutant of chosen.filter((one) => one.file === file)) {
      const source = mutated(readFileSync(join(root, file), "utf8"), mutant);
      const answer = await worker.ask({ file, source, tests }, patience);
      const tally = tallyOf(tallies, file);
      if (answer?.passed) {
        tally.survived++;
        console.log(
          `survived  ${file}:${mutant.line}  ${lineOf(mutant)}  |  ${mutant.before} -> ${mutant.replacement}`,
        );
      } else {
        tally.killed++;
      }
    }
  }
  worker.stop();
  report(tallies, unjudged);
}

function tallyOf(tallies: Map<string, Tally>, file: string): Tally {
  const folder = file.split("/").slice(0, 2).join("/");
  const tally = tallies.get(folder) ?? { killed: 0, survived: 0 };
  tallies.set(folder, tally);
  return tally;
}

function report(tallies: ReadonlyMap<string, Tally>, unjudged: readonly string[]): void {
  const line = (name: string, { killed, survived }: Tally) =>
    `${name.padEnd(24)} ${String(killed).padStart(5)} noticed ${String(survived).padStart(5)} not   ${((100 * killed) / Math.max(1, killed + survived)).toFixed(1)} %`;
  for (const [folder, tally] of tallies) console.log(line(folder, tally));
  const whole = [...tallies.values()].reduce(
    (sum, { killed, survived }) => ({ killed: sum.killed + killed, survived: sum.survived + survived }),
    { killed: 0, survived: 0 },
  );
  if (tallies.size !== 1) console.log(line("together", whole));
  for (const one of unjudged) console.log(`not judged  ${one}`);
}

function lineOf({ file, line }: Mutant): string {
  return readFileSync(join(root, file), "utf8").split("\n")[line - 1]?.trim() ?? "";
}

function filesUnder(path: string): string[] {
  const clean = path.replace(/\\/g, "/").replace(/\/$/, "");
  if (statSync(join(root, clean)).isFile()) return [clean];
  return readdirSync(join(root, clean), { recursive: true, encoding: "utf8" })
    .map((file) => `${clean}/${file.replace(/\\/g, "/")}`)
    .filter((file) => file.endsWith(".ts"))
    .sort();
}

await main();
