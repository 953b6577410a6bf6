/** How likely is a deficit: seeded Monte Carlo on uncertain amounts and on lines that may not happen. */
import { exactSum } from "../cells/exact-sum";
import { createRandom } from "../cells/random";
import { toCents, toEuro } from "./lines/cents";
import type { MoneyLine } from "./lines/money-line";
import { pertMean, pertQuantile, pertVariance } from "./pert";

/** An amount between low and high (low <= amount <= high), most likely `amount`. */
export interface RiskLine extends MoneyLine {
  low: number;
  high: number;
  /** Lines of one group happen together or not at all, each by its own chance; absent: independent. */
  group?: string;
}

export const defaultDraws = 10_000;

/** A simulation that can be done in portions, so that a pane stays responsive. */
export interface RiskRun {
  /** Draws the next `count` lines; false when all are done. */
  step(count: number): boolean;
  /** Lines done so far, 0..1. */
  progress(): number;
  /** The final balance in euro of each draw; only after the last step. */
  balances(): Float64Array;
}

/**
 * Starts the simulation of the final balance. A line happens with its chance and then costs or brings in an amount that
 * is beta-PERT on low, amount, high; lines are independent, but those of one group share the draw whether they happen. Draws come in antithetic pairs (Hammersley & Morton 1956):
 * the balance is monotone in each line, so the mirror image never makes an answer less sure. However the work is
 * portioned, the result is the same to the last bit.
 */
export function startRisk(lines: readonly RiskLine[], draws: number = defaultDraws): RiskRun {
  const sure = lines.filter(isSure);
  const start = exactSum(sure.map((line) => sign(line) * toCents(line.amount)));
  const balances = new Float64Array(draws).fill(start);
  const numbers = new Uint32Array(2 * Math.ceil(draws / 2));
  const leaders = new Map<string, number>();
  let next = 0;
  let stream = 0;
  return {
    step(count) {
      const end = Math.min(lines.length, next + count);
      for (; next < end; next++) {
        const line = lines[next] as RiskLine;
        if (isSure(line)) continue;
        const leader = line.group === undefined ? stream : (leaders.get(line.group) ?? stream);
        if (line.group !== undefined) leaders.set(line.group, leader);
        addLine(balances, line, stream++, leader, numbers);
      }
      return next < lines.length;
    },
    progress: () => (lines.length === 0 ? 1 : next / lines.length),
    balances: () => balances.map(toEuro),
  };
}

/** The final balance in euro of each draw. */
export function simulateBalances(lines: readonly RiskLine[], draws: number = defaultDraws): Float64Array {
  const run = startRisk(lines, draws);
  run.step(lines.length);
  return run.balances();
}

function isSure(line: RiskLine): boolean {
  return line.chance === 1 && line.low === line.high;
}

function sign(line: MoneyLine): number {
  return line.kind === "income" ? 1 : -1;
}

/**
 * Adds what a line that is not sure brings in or costs to each draw. It has a stream of chance of its own, by its place
 * among the lines that are not sure, and takes two numbers a pair of draws whatever its chance and range: changing it
 * leaves the draws of the other lines as they were, and a sure line more moves every draw by its amount. Whether it
 * happens is drawn from the stream of the first line of its group.
 */
function addLine(balances: Float64Array, line: RiskLine, stream: number, leader: number, numbers: Uint32Array): void {
  if (line.chance === 0) return;
  const side = sign(line);
  const sureAmount = side * toCents(line.amount);
  const quantile = line.low < line.high ? pertQuantile(line.low, line.amount, line.high) : undefined;
  createRandom(stream)(numbers);
  let shared = numbers;
  if (leader !== stream) {
    shared = new Uint32Array(numbers.length);
    createRandom(leader)(shared);
  }
  for (let draw = 0; draw < balances.length; draw++) {
    const first = draw & ~1;
    const mirrored = first !== draw;
    const happens = shareOf(shared[first] as number);
    if ((mirrored ? 1 - happens : happens) >= line.chance) continue;
    const share = shareOf(numbers[first + 1] as number);
    const amount = quantile ? side * 100 * quantile(mirrored ? 1 - share : share) : sureAmount;
    balances[draw] = (balances[draw] as number) + amount;
  }
}

/** A number of 32 bits as a share; in the middle of its step, so that neither it nor its mirror is ever 0 or 1. */
function shareOf(number: number): number {
  return (number + 0.5) / 4_294_967_296;
}

/** The share of the draws in which the income does not cover the expenses; equal is no deficit. */
export function deficitChance(balances: Float64Array): number {
  let deficits = 0;
  for (const balance of balances) if (balance < 0) deficits++;
  return deficits / balances.length;
}

/** The smallest simulated value that at least this share of the draws does not exceed; not interpolated. */
export function smallestCovering(values: Float64Array, share: number): number {
  const sorted = Float64Array.from(values).sort();
  // 0.07 * 10000 is 700.0000000000001 in binary; that must not become 701.
  const rank = Math.ceil(share * sorted.length - 1e-9);
  return sorted[Math.min(Math.max(rank, 1), sorted.length) - 1] as number;
}

/** The reserve in euro with which the budget closes in at least this share of the draws; 0 or more. */
export function reserveFor(balances: Float64Array, certainty: number): number {
  return Math.max(
    0,
    smallestCovering(
      balances.map((balance) => 0 - balance),
      certainty,
    ),
  );
}

/** The mean and the variance of what a line adds to the balance, in euro and euro squared. */
export function lineMoments(line: RiskLine): { mean: number; variance: number } {
  const mean = pertMean(line.low, line.amount, line.high);
  const variance = line.low < line.high ? pertVariance(line.low, line.amount, line.high) : 0;
  const { chance } = line;
  return {
    mean: sign(line) * chance * mean,
    variance: chance * (variance + mean * mean) - (chance * mean) ** 2,
  };
}
