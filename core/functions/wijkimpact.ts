/** WIJKIMPACT: what a renovation of a wijk brings, in six figures. */

import { type ImpactInputs, impactOf, JOBS_PER_MILLION } from "../impact/impact";
import type { Bilingual } from "../texts/text";
import { readSingle, shownCell, singlePlace } from "./arguments";
import { numberAt } from "./arguments-numbers";
import type { FunctionSpec, ParameterSpec, SheetValue } from "./function-spec";
import { peopleWords } from "./people-words";
import { invalid, unavailable } from "./refusal";
import { finiteCell } from "./results";

interface Input {
  key: Exclude<keyof ImpactInputs, "jobsPerMillion">;
  name: string;
  description: Bilingual;
  lowest: number;
  highest: number;
}

const amount = { lowest: 0, highest: Number.POSITIVE_INFINITY };
const share = { lowest: 0, highest: 1 };

const INPUTS: readonly Input[] = [
  {
    key: "dwellings",
    name: "woningen",
    description: { nl: "Aantal woningen in de wijk.", en: "Number of dwellings in the neighbourhood." },
    ...amount,
  },
  {
    key: "participation",
    name: "deelname",
    description: { nl: "Aandeel dat meedoet, zoals 22,3 %.", en: "Share that takes part, such as 22,3 %." },
    ...share,
  },
  {
    key: "investment",
    name: "investering",
    description: { nl: "Euro per woning die meedoet.", en: "Euro per dwelling that takes part." },
    ...amount,
  },
  {
    key: "consumption",
    name: "verbruik",
    description: { nl: "kWh per jaar per woning, vóór de werken.", en: "kWh a year per dwelling, before the works." },
    ...amount,
  },
  {
    key: "saving",
    name: "besparing",
    description: {
      nl: "Aandeel van het verbruik dat wegvalt, zoals 30 %.",
      en: "Share of it that is saved, such as 30 %.",
    },
    ...share,
  },
  {
    key: "emissionFactor",
    name: "emissiefactor",
    description: { nl: "kg CO2 per kWh.", en: "kg CO2 per kWh." },
    ...amount,
  },
  {
    key: "policyCost",
    name: "beleidskost",
    description: {
      nl: "Euro die de gemeente er zelf aan besteedt.",
      en: "Euro that the municipality itself spends on it.",
    },
    lowest: Number.NEGATIVE_INFINITY,
    highest: Number.POSITIVE_INFINITY,
  },
];

export const wijkimpact: FunctionSpec = {
  name: "WIJKIMPACT",
  description: {
    nl: "Wat de renovatie van een wijk oplevert: deelnemers, investering, energie, CO2, hefboom en jobs.",
    en: "What the renovation of a neighbourhood brings: participants, investment, energy, CO2, leverage and jobs.",
  },
  parameters: INPUTS.map(
    ({ name, description }): ParameterSpec => ({ name, description, shape: "value", optional: false }),
  ),
  result: "matrix",
  example: "=WIJKIMPACT(265;22,3%;4576;17500;30%;0,202;38000)",
  source: "BPIE 2020 (18 jobs per million euro)",
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
};

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
