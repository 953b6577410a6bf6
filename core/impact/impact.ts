/** What a renovation of a wijk brings: households, work, energy, CO2, euro per euro of the municipality, jobs. */

export interface ImpactInputs {
  /** Dwellings in the wijk. */
  dwellings: number;
  /** Share of the dwellings that takes part, 0..1. */
  participation: number;
  /** Euro per dwelling that takes part. */
  investment: number;
  /** kWh a year per dwelling, before. */
  consumption: number;
  /** Share of that consumption that is saved, 0..1. */
  saving: number;
  /** kg CO2 per kWh. */
  emissionFactor: number;
  /** Euro that the municipality spends on it. */
  policyCost: number;
  /** Jobs per million euro invested. */
  jobsPerMillion: number;
}

export interface Impact {
  participants: number;
  /** Euro. */
  investment: number;
  /** kWh a year. */
  energy: number;
  /** Tonnes a year. */
  co2: number;
  /** Euro invested per euro of policy cost; NaN where that cost is not above 0. */
  leverage: number;
  jobs: number;
}

/** Jobs per million euro of renovation: the average of the EU. */
export const JOBS_PER_MILLION = 18;

/** The six results, nothing rounded. */
export function impactOf(inputs: ImpactInputs): Impact {
  const participants = inputs.dwellings * inputs.participation;
  const investment = participants * inputs.investment;
  const energy = participants * inputs.consumption * inputs.saving;
  return {
    participants,
    investment,
    energy,
    co2: (energy * inputs.emissionFactor) / 1000,
    leverage: leverageOf(investment, inputs.policyCost),
    jobs: (investment / 1_000_000) * inputs.jobsPerMillion,
  };
}

/** Euro invested per euro of policy cost; NaN where that cost is not above 0. */
export function leverageOf(investment: number, policyCost: number): number {
  return policyCost > 0 ? investment / policyCost : Number.NaN;
}
