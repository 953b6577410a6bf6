/** WIJKIMPACT: what a renovation of a wijk brings, in six figures. */

import { type ImpactInputs, impactOf, JOBS_PER_MILLION } from "../impact/impact";
import { readSingle, shownCell, singlePlace } from "./arguments";
import { numberAt } from "./arguments-numbers";
import type { FunctionSpec, SheetValue } from "./function-spec";
import { peopleWords } from "./people-words";
import { invalid, unavailable } from "./refusal";
import { finiteCell } from "./results";

interface Input {
  key: Exclude<keyof ImpactInputs, "jobsPerMillion">;
  name: string;
  lowest: number;
  highest: number;
}

const amount = { lowest: 0, highest: Number.POSITIVE_INFINITY };
const share = { lowest: 0, highest: 1 };

const INPUTS = [
  { key: "dwellings", name: "woningen", ...amount },
  { key: "participation", name: "deelname", ...share },
  { key: "investment", name: "investering", ...amount },
  { key: "consumption", name: "verbruik", ...amount },
  { key: "saving", name: "besparing", ...share },
  { key: "emissionFactor", name: "emissiefactor", ...amount },
  {
    key: "policyCost",
    name: "beleidskost",
    lowest: Number.NEGATIVE_INFINITY,
    highest: Number.POSITIVE_INFINITY,
  },
] as const satisfies readonly Input[];

export const wijkimpact = {
  name: "WIJKIMPACT",
  parameters: INPUTS.map(({ name }) => ({ name, shape: "value", optional: false }) as const),
  result: "matrix",
  compute(args) {
    const inputs = readInputs(args);
    const { participants, investment, energy, co2, leverage, jobs } = impactOf(inputs);
    return [
      ["deelnemers", finiteCell(participants)],
      ["investering (EUR)", finiteCell(investment)],
      ["energie (kWh/jaar)", finiteCell(energy)],
      ["CO2 (ton/jaar)", finiteCell(co2)],
      ["hefboom (EUR per EUR beleidskost)", inputs.policyCost > 0 ? finiteCell(leverage) : ""],
      ["jobs", finiteCell(jobs)],
    ] satisfies SheetValue[][];
  },
} as const satisfies FunctionSpec;

/** Every input, checked; a wrong one is told before a missing one. */
function readInputs(args: readonly unknown[]): ImpactInputs {
  const inputs = { jobsPerMillion: JOBS_PER_MILLION } as ImpactInputs;
  INPUTS.forEach((input, at) => {
    inputs[input.key] = readInput(args[at], input);
  });
  const gap = INPUTS.find(({ key }) => Number.isNaN(inputs[key]));
  return gap ? unavailable(peopleWords.missingNumber, { place: singlePlace(gap.name) }) : inputs;
}

function readInput(raw: unknown, { name, lowest, highest }: Input): number {
  const place = singlePlace(name);
  const value = numberAt(readSingle(raw, name), place, {});
  if (value < lowest) invalid(peopleWords.belowZero, { place, found: shownCell(value) });
  if (value > highest) invalid(peopleWords.shareAboveOne, { place, found: shownCell(value) });
  return value;
}
