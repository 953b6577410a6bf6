/** Columns that tell the same money more than once: quarters beside their year, versions of one plan. */
import { foldHeader } from "../../tables/match-header";

const ORDINAL = "(\\d{1,2})(?:e|de|ste|er|eme|st|nd|rd|th)?";
const QUARTER = new RegExp(
  `(?:^|[\\s/-])(?:[qkt]([1-4])|(?:kwartaal|quarter|trimester|trimestre)\\s*${ORDINAL}|${ORDINAL}\\s*(?:kwartaal|quarter|trimester|trimestre))(?=$|[\\s/-])`,
);
const HALF = new RegExp(
  `(?:^|[\\s/-])(?:[hs]([12])|semester\\s*${ORDINAL}|${ORDINAL}\\s*(?:semester|semestre))(?=$|[\\s/-])`,
);
const MONTHS = [
  /^(?:jan|januari|january|janvier)$/,
  /^(?:feb|februari|february|fevrier|fev)$/,
  /^(?:mrt|maart|mar|march|mars)$/,
  /^(?:apr|april|avril|avr)$/,
  /^(?:mei|may|mai)$/,
  /^(?:jun|juni|june|juin)$/,
  /^(?:jul|juli|july|juillet)$/,
  /^(?:aug|augustus|august|aout)$/,
  /^(?:sep|sept|september|septembre)$/,
  /^(?:okt|oktober|oct|october|octobre)$/,
  /^(?:nov|november|novembre)$/,
  /^(?:dec|december|decembre)$/,
];

/** The part of a year that a header names: "q1", "s2", "m12"; undefined when it names none. */
export function periodIn(header: string): string | undefined {
  const text = foldHeader(header);
  const quarter = QUARTER.exec(text);
  if (quarter) return `q${quarter[1] ?? quarter[2] ?? quarter[3]}`;
  // Years of the project, not of the calendar: "Jaar 1".
  const projectYear = /^(?:jaar|year|annee|j|y) ?(\d{1,2})$/.exec(text);
  if (projectYear) return `y${projectYear[1]}`;
  const half = HALF.exec(text);
  if (half) return `s${half[1] ?? half[2] ?? half[3]}`;
  const words = text.split(/[\s/'-]+/);
  const month = MONTHS.findIndex((name) => words.some((word) => name.test(word)));
  return month < 0 || words.length > 2 ? undefined : `m${month + 1}`;
}

const DRAFT = /ontwerp|voorontwerp|voorstel|draft/;
const FIRST = /initieel|initiele|oorspronkelijk|origine|original/;
const DECIDED = /vastgestel|goedgekeur|approved|adopted/;
const CHANGE = /wijziging|herziening|aanpassing|bijsturing|amendment|revision/;
const LATEST = /aangepast|huidig|actueel|actuele|laatste|herzien(?:e|$)|revised|current/;
const PLAN = /begroting|budget|krediet|raming|plan|mjp|wijziging|herziening|aanpassing|bijsturing|bw ?\d|amjp/;

/** How late a version of a plan is by its header; undefined when the header names no version. Higher is later. */
export function versionIn(header: string): number | undefined {
  const text = foldHeader(header);
  const number = Number(/(?:^|\D)(\d{1,2})(?=$|\D)/.exec(text)?.[1] ?? 0);
  if (/^(?:bw|amjp) ?\d{1,2}$/.test(text) || (CHANGE.test(text) && !/^totale? /.test(text))) return 10 + number;
  if (!PLAN.test(text)) return undefined;
  if (DRAFT.test(text)) return 1;
  if (FIRST.test(text)) return 2;
  if (DECIDED.test(text)) return 3;
  return LATEST.test(text) ? 99 : undefined;
}
