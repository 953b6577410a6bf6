/**
 * Random tests take the same cases in every run of `npm test`: a change is then refused for what it changes and never by
 * chance. `WIJKWERF_SEED=free` looks for new cases, as `npm run faults` and the weekly workflow do; a number repeats one.
 */
import fc from "fast-check";

const seed = process.env.WIJKWERF_SEED ?? "20261129";
if (seed !== "free") fc.configureGlobal({ seed: Number(seed) });
