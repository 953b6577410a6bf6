/** The results of the impact as built-in formulas over the inputs on the sheet. Fractions stand as divisions: a decimal
 * mark differs per language. */
import { say } from "../../texts/text";
import type { Formula, NewValue } from "../../workbook/plan";
import type { InputKey, ResultKey } from "../impact-study";
import { words } from "../words";

/** The address of an input on the sheet. */
export type At = (key: InputKey) => string;
/** The same, low, in the middle or high. */
export type Address = (key: InputKey, part: "low" | "middle" | "high") => string;

/** Where there is no figure: one that it needs lacks, or it is not defined. */
export function without(lacks: boolean): string {
  return lacks ? "n.b." : say("nl", words.notDefined);
}

/** A figure as it stands as a value: what is not defined says so. `lacks`: a figure that it needs is not there. */
export function known(value: number, lacks = false): NewValue {
  return Number.isNaN(value) ? without(lacks) : value;
}

/** What is not defined says so. */
export function defined(expression: string | readonly string[], notDefined: string): Formula {
  const [first = "", ...others] = typeof expression === "string" ? [expression] : expression;
  return { formula: [`=IFERROR(${first}`, ...others, `"${notDefined}")`] };
}

const participants = (at: At) => `${at("dwellings")}*${at("participation")}`;
const tons = (at: At) => `(${participants(at)}*${at("consumption")}*${at("saving")}*${at("emissionFactor")}/1000)`;

/** Divides by a cost or a number that must be above 0: below it the division itself fails, and so the whole. */
const above = (cell: string) => `(${cell}/(${cell}>0))`;

export const EXPRESSIONS: Readonly<Record<ResultKey, (at: At) => string>> = {
  participants,
  work: (at) => `${participants(at)}*${at("investment")}`,
  energy: (at) => `${participants(at)}*${at("consumption")}*${at("saving")}/1000`,
  co2: (at) => `${tons(at)}`,
  leverage: (at) => `${participants(at)}*${at("investment")}/${above(at("policyCost"))}`,
  lekp: (at) => `${participants(at)}*${at("measures")}/(${at("municipality")}/20)`,
  perTon: (at) => `${above(at("policyCost"))}/(${tons(at)}*${at("lifetime")})`,
  jobs: (at) => `${participants(at)}*${at("investment")}/1000000*${at("jobsPerMillion")}`,
};

/** Euro per tonne with later tonnes counting less; `rate` is the address of the rate. Without one every year counts in full. */
export function discounted(at: At, rate: string): string[] {
  const years = at("lifetime");
  return [
    `${above(at("policyCost"))}/(${tons(at)}*IF(${rate}=0`,
    years,
    `(1-(1+${rate})^(0-${years}))/(${rate}+(${rate}=0))))`,
  ];
}

/** Participants with whom the leverage target is reached: target x policy cost / investment per dwelling. */
export function breakEven(at: At): string {
  return `${at("leverageTarget")}*${above(at("policyCost"))}/${above(at("investment"))}`;
}
