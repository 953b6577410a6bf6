/** What strict rules of the user's own refuse: asked before the first write, since Google says so half-way. */
import { type CellPlace, cellAddress, cellKey, contains, type Place } from "../../core/workbook/address";
import { type FoundArea, writtenCells } from "../../core/workbook/apply";
import type { HostProblem } from "../../core/workbook/host-answer";
import type { Plan } from "../../core/workbook/plan";
import { words } from "../words";
import { type Book, insideGrid, placeOf, rangeOf, sheetOf } from "./book";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** No more rules are asked what they allow; beyond that Google itself refuses, and all is taken back. */
const MOST_ASKED = 200;

/**
 * The first cell that gets what its rule surely does not allow. `areas`: what the plan writes, as it was found. In a column
 * each value is asked for once; what a formula will show, and what a rule of another kind allows, only Google knows.
 */
export function refusedByRule(book: Book, plan: Plan, areas: readonly FoundArea[]): HostProblem | undefined {
  const written = writtenCells(plan);
  const freed = plan.changes.filter((change) => change.kind === "removeValidation");
  const lists = new Map<string, unknown[]>();
  const asked = new Set<string>();
  for (const area of areas) {
    const inside = insideGrid(book, area);
    const rules: (Rule | null)[][] = inside ? rangeOf(sheetOf(book, area.sheet), inside).getDataValidations() : [];
    for (const [i, line] of rules.entries()) {
      for (const [j, rule] of line.entries()) {
        const cell = { sheet: area.sheet, row: area.row + i, column: area.column + j };
        const value = written.get(cellKey(cell));
        if (!rule || value === undefined || value === "" || typeof value === "object") continue;
        const key = JSON.stringify([cell.sheet, cell.column, value]);
        if (asked.has(key) || freed.some((one) => lies(cell, one))) continue;
        if (asked.size >= MOST_ASKED) return undefined;
        asked.add(key);
        if (rule.getAllowInvalid() || mayAllow(rule, value, lists)) continue;
        return {
          text: words.strictRule,
          values: { sheet: cell.sheet, address: cellAddress(cell.row, cell.column), value: String(value) },
        };
      }
    }
  }
  return undefined;
}

function lies(cell: CellPlace, place: Place): boolean {
  return contains(place, { ...cell, rows: 1, columns: 1 });
}

/** Generous: Google compares as it shows, and what fits in its eyes must pass. `lists`: the ranges that were read. */
function mayAllow(rule: Rule, value: string | number | boolean, lists: Map<string, unknown[]>): boolean {
  const kinds = SpreadsheetApp.DataValidationCriteria;
  const kind = rule.getCriteriaType();
  const values = rule.getCriteriaValues();
  const [from = Number.NaN, to = Number.NaN] = values.map(Number);
  if (kind === kinds.VALUE_IN_LIST) return isAmong(values[0], value);
  if (kind === kinds.VALUE_IN_RANGE) return isAmong(wordsOf(values[0], lists), value);
  if (kind === kinds.NUMBER_BETWEEN) return typeof value === "number" && value >= from && value <= to;
  if (kind === kinds.NUMBER_GREATER_THAN_OR_EQUAL_TO) return typeof value === "number" && value >= from;
  if (kind === kinds.NUMBER_LESS_THAN_OR_EQUAL_TO) return typeof value === "number" && value <= from;
  return true;
}

/** Of a truth value Google alone knows how it is spelled in this file. */
function isAmong(words: unknown, value: string | number | boolean): boolean {
  if (!Array.isArray(words) || typeof value === "boolean") return true;
  return words.some((word) => same(String(word), String(value)) || Number(String(word).replace(",", ".")) === value);
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function wordsOf(source: GoogleAppsScript.Spreadsheet.Range, lists: Map<string, unknown[]>): unknown[] {
  const key = JSON.stringify(placeOf(source));
  const words = lists.get(key) ?? source.getValues().flat();
  lists.set(key, words);
  return words;
}
