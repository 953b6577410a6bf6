/** The impact of a workbook: its key figures, its policy cost, and every result low, in the middle and high. */
import type { BudgetView } from "../budget/budget-view";
import type { Language } from "../cells/format-number";
import type { Finding } from "../workbook/finding";
import type { Snapshot } from "../workbook/snapshot";
import { breakEvenParticipants } from "./break-even";
import { costPerTon } from "./cost-per-ton";
import { impactOf } from "./impact";
import { type FigureKey, kengetallen } from "./kengetallen";
import { lekpContribution } from "./lekp";
import { type PolicyCost, policyCost } from "./policy-cost";
import { type KeyFigures, readKeyFigures } from "./read-key-figures";
import { resultBounds, risingInputs } from "./result-bounds";
import { type InputRange, type Tornado, tornado } from "./tornado";
import { words } from "./words";

/** What a result is computed from: the key figures and the policy cost. A figure that lacks is NaN. */
export type InputKey = FigureKey | "policyCost";
export type Inputs = Readonly<Record<InputKey, number>>;

export const RESULTS = {
  participants: (i: Inputs) => impactOf(i).participants,
  work: (i: Inputs) => impactOf(i).investment,
  energy: (i: Inputs) => impactOf(i).energy / 1000,
  co2: (i: Inputs) => impactOf(i).co2,
  leverage: (i: Inputs) => impactOf(i).leverage,
  lekp: (i: Inputs) => lekpContribution(impactOf(i).participants, i.measures, i.municipality),
  perTon: (i: Inputs) => costPerTon(i.policyCost, impactOf(i).co2, i.lifetime),
  jobs: (i: Inputs) => impactOf(i).jobs,
} as const;
export type ResultKey = keyof typeof RESULTS;
export const RESULT_KEYS = Object.keys(RESULTS) as ResultKey[];

/** The figures without which there is no answer at all, in the order in which people know them. */
export const NEEDED = ["dwellings", "participation", "investment", "consumption", "saving", "emissionFactor"] as const;
const OPTIONAL = ["measures", "municipality", "lifetime", "rate", "leverageTarget"] as const;
/** Rate and target are no estimates of the wijk: they are no bars of the tornado. */
const INPUTS: readonly InputKey[] = [...NEEDED, "policyCost", "measures", "municipality", "lifetime", "jobsPerMillion"];

export interface ImpactStudy {
  figures: KeyFigures;
  cost: PolicyCost;
  ranges: Readonly<Record<InputKey, InputRange>>;
  /** Low is all unfavourable at once. NaN where something lacks or is not defined. */
  results: Readonly<Record<ResultKey, InputRange>>;
  /** Euro per tonne over the lifetime with later tonnes counting less, at two rates. */
  perTon: { low: { rate: number; euro: number }; high: { rate: number; euro: number } };
  breakEven: { target: number; participants: number };
  /** The figures that lack, of those that are needed. */
  missing: FigureKey[];
  findings: Finding[];
}

/** undefined when the workbook holds no Kengetallen. `wijk` stands in for the dwellings and consumption of the table. */
export function impactStudy(
  snapshot: Snapshot,
  view: BudgetView,
  wijk: { dwellings?: number; consumption?: number } = {},
): ImpactStudy | undefined {
  const figures = readKeyFigures(snapshot);
  if (!figures) return undefined;
  const cost = policyCost(snapshot, view);
  const ranges = rangesOf(figures, cost, wijk);
  const middle = (key: InputKey) => ranges[key].middle;
  const missing = NEEDED.filter((key) => Number.isNaN(middle(key)));
  const results = {} as Record<ResultKey, InputRange>;
  for (const key of RESULT_KEYS) results[key] = resultBounds(of(key, ranges), estimates(ranges));
  const tons = impactOf(all(ranges)).co2;
  const discounted = (rate: number) => ({
    rate,
    euro: costPerTon(cost.net, tons, middle("lifetime"), rate),
  });
  const target = middle("leverageTarget");
  return {
    figures,
    cost,
    ranges,
    results,
    perTon: { low: discounted(ranges.rate.low), high: discounted(ranges.rate.high) },
    breakEven: { target, participants: breakEvenParticipants(target, cost.net, middle("investment")) },
    missing,
    findings: [
      ...figures.findings,
      ...missing.map((key): Finding => {
        const row = figures.figures.get(key)?.row ?? figures.table.located.shape.headerRow;
        const cell = figures.table.cell(row, "middle");
        return {
          severity: "warning",
          text: words.missing,
          values: { name: words[key] },
          table: kengetallen.name,
          cell,
        };
      }),
      ...cost.findings,
      ...withoutOptional(figures, middle),
    ],
  };
}

/** The figures that only some results need, and that lack: told once, as news. */
function withoutOptional({ table }: KeyFigures, middle: (key: FigureKey) => number): Finding[] {
  const lacking = OPTIONAL.filter((key) => Number.isNaN(middle(key)));
  if (lacking.length === 0) return [];
  const names = (language: Language) => lacking.map((key) => words[key][language]).join(", ");
  const cell = table.cell(table.located.shape.headerRow, "key");
  const values = { names: { nl: names("nl"), en: names("en") } };
  return [{ severity: "note", text: words.optionalMissing, values, table: kengetallen.name, cell }];
}

/** Which assumption matters most for a result; inputs that do not move it are left out. */
export function impactTornado({ ranges }: ImpactStudy, result: ResultKey): Tornado<InputKey> {
  const whole = tornado(of(result, ranges), estimates(ranges));
  return { ...whole, bars: whole.bars.filter(({ swing }) => swing > 0) };
}

/** Whether a result grows with each input. */
export function risingWith({ ranges }: ImpactStudy, result: ResultKey): Readonly<Record<InputKey, boolean>> {
  return risingInputs(of(result, ranges), estimates(ranges));
}

function rangesOf(
  { figures }: KeyFigures,
  cost: PolicyCost,
  wijk: { dwellings?: number; consumption?: number },
): Record<InputKey, InputRange> {
  const lacking = { low: Number.NaN, middle: Number.NaN, high: Number.NaN };
  const of = (key: FigureKey): InputRange => {
    const own = key === "dwellings" || key === "consumption" ? wijk[key] : undefined;
    if (own !== undefined) return { low: own, middle: own, high: own };
    const found = figures.get(key);
    return found ? { low: found.low, middle: found.middle, high: found.high } : lacking;
  };
  const costs = Object.values(cost.byScenario);
  return {
    dwellings: of("dwellings"),
    participation: of("participation"),
    investment: of("investment"),
    consumption: of("consumption"),
    saving: of("saving"),
    emissionFactor: of("emissionFactor"),
    measures: of("measures"),
    municipality: of("municipality"),
    lifetime: of("lifetime"),
    rate: of("rate"),
    leverageTarget: of("leverageTarget"),
    jobsPerMillion: of("jobsPerMillion"),
    policyCost: { low: Math.min(...costs), middle: cost.net, high: Math.max(...costs) },
  };
}

function estimates(ranges: Record<InputKey, InputRange>): Record<InputKey, InputRange> {
  return Object.fromEntries(INPUTS.map((key) => [key, ranges[key]])) as Record<InputKey, InputRange>;
}

function all(ranges: Record<InputKey, InputRange>): Inputs {
  return Object.fromEntries(Object.entries(ranges).map(([key, { middle }]) => [key, middle])) as Inputs;
}

function of(result: ResultKey, ranges: Record<InputKey, InputRange>) {
  const fixed = all(ranges);
  return (inputs: Inputs) => RESULTS[result]({ ...fixed, ...inputs });
}
