/** WIJKKASSTROOM: income, expenses and cash per year. */

import { cashFlow, type DatedLine } from "../budget/cash-flow";
import { FIRST_YEAR, isYear, LAST_YEAR } from "../cells/year";
import { readStrip, stripPlace } from "./arguments";
import { readVector } from "./arguments-numbers";
import {
  bedragenParameter,
  kansenParameter,
  readMoneyLines,
  readScenario,
  scenarioParameter,
  soortenParameter,
} from "./budget-lines";
import type { FunctionSpec } from "./function-spec";
import { invalid, unavailable } from "./refusal";
import { finiteCell } from "./results";
import { words } from "./words";

export const wijkkasstroom = {
  name: "WIJKKASSTROOM",
  parameters: [
    soortenParameter,
    bedragenParameter,
    { name: "jaren", shape: "range", optional: false },
    kansenParameter,
    scenarioParameter,
  ],
  result: "matrix",
  compute([soorten, bedragen, jaren, kansen, scenario]) {
    const placed = readMoneyLines(soorten, bedragen, kansen);
    const years = readYears(jaren, readStrip(soorten, "soorten").cells.length);
    const lines = placed.map(({ index, line }): DatedLine => ({ ...line, year: years(index) }));
    const chosen = readScenario(scenario);
    if (lines.length === 0) unavailable(words.noLines);
    return cashFlow(lines, chosen).map(({ year, income, expense, balance, cumulative }) =>
      [year, income, expense, balance, cumulative].map(finiteCell),
    );
  },
} as const satisfies FunctionSpec;

/** The year of a cell, refusing where there is none. Years that are no year are refused at once. */
function readYears(raw: unknown, length: number): (index: number) => number {
  const years = readVector(raw, "jaren", { length, per: "cel van soorten" });
  years.values.forEach((year, index) => {
    if (Number.isNaN(year) || isYear(year)) return;
    // A year has no thousands mark.
    const values = { found: String(year).replace(".", ","), first: String(FIRST_YEAR), last: String(LAST_YEAR) };
    invalid(words.yearRange, { place: stripPlace(years, index), ...values });
  });
  return (index) => {
    const year = years.values[index] as number;
    return Number.isNaN(year) ? invalid(words.noYear, { place: stripPlace(years, index) }) : year;
  };
}
