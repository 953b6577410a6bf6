/** A source of funding with the rules that fit in a formula, read from the table Financieringsbronnen. */

import { foldWord } from "../../cells/words";
import type { TableReading } from "../../tables/read-table";
import { columnOf } from "../../tables/shape";
import type { CellPlace } from "../../workbook/address";
import type { Finding } from "../../workbook/finding";
import type { BudgetLine } from "../lines/budget-line";
import { financieringsbronnen } from "../tables/financieringsbronnen";
import { words } from "../words";
import { isResidentsMoney } from "./own-money";
import { words as fundingWords } from "./words";

export interface FundingSource {
  name: string;
  /** Euro. */
  maximum?: number;
  /** The most it pays of the eligible costs, 0..1. */
  share?: number;
  /** Categories of the budget that it pays for; empty: all. */
  categories: readonly string[];
  /** The least that the municipality itself pays of the eligible costs, 0..1. */
  ownShare?: number;
  /** Names of sources that it does not go together with. */
  excludes: readonly string[];
  /** Euro. */
  minimum?: number;
  status?: string;
  /** When the rules were checked, or that they still have to be. */
  checked?: string;
  cell: CellPlace;
}

/** The sources of the table. Money for residents is left out, with a finding that says why. */
export function readSources(reading: TableReading): { sources: FundingSource[]; findings: Finding[] } {
  const { sheet } = reading.shape.block;
  const column = columnOf(reading.shape, "name")?.column ?? 0;
  const findings: Finding[] = [...reading.findings];
  const sources = reading.rows.flatMap(({ row, values }): FundingSource[] => {
    const name = String(values.name ?? "");
    const cell = { sheet, row, column };
    if (isResidentsMoney(name)) {
      findings.push({ severity: "warning", text: words.residentsMoney, values: { text: name }, table, cell });
      return [];
    }
    const number = (key: string) => (typeof values[key] === "number" ? { [key]: values[key] } : {});
    const text = (key: string) => (typeof values[key] === "string" ? { [key]: values[key] } : {});
    return [
      {
        name,
        categories: listOf(values.categories),
        excludes: listOf(values.excludes),
        cell,
        ...number("maximum"),
        ...number("share"),
        ...number("ownShare"),
        ...number("minimum"),
        ...text("status"),
        ...text("checked"),
      },
    ];
  });
  return { sources, findings: [...findings, ...unknownExclusions(sources), ...toCheck(sources)] };
}

const table = financieringsbronnen.name;

function listOf(value: unknown): string[] {
  if (typeof value !== "string") return [];
  return value
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function unknownExclusions(sources: readonly FundingSource[]): Finding[] {
  return sources.flatMap(({ name, excludes, cell }) =>
    excludes
      .filter((excluded) => !sources.some((source) => sameSource(source.name, excluded)))
      .map(
        (other): Finding => ({
          severity: "note",
          text: fundingWords.unknownExclusion,
          values: { name, other },
          table,
          cell,
        }),
      ),
  );
}

/** True when the user still has to look up whether the rules of a source hold. */
export function mustBeChecked({ checked }: Pick<FundingSource, "checked">): boolean {
  return foldWord(checked ?? "") === "na te kijken";
}

/** One note for all rules that still have to be checked. */
function toCheck(sources: readonly FundingSource[]): Finding[] {
  const unchecked = sources.filter(mustBeChecked);
  const [first] = unchecked;
  if (!first) return [];
  return [
    {
      severity: "note",
      text: fundingWords.sourcesToCheck,
      values: { count: unchecked.length },
      table,
      cell: first.cell,
    },
  ];
}

/** True when two names mean the same source: equal, or one begins the other ("LEKP" and "LEKP 2.1"). */
export function sameSource(a: string, b: string): boolean {
  const [short = "", long = ""] = [foldWord(a), foldWord(b)].sort((x, y) => x.length - y.length);
  return short !== "" && (short === long || long.startsWith(`${short} `) || long.startsWith(`${short}(`));
}

/** True for income that comes from a source: by its funder, or without one by its description. */
export function comesFrom(line: Pick<BudgetLine, "kind" | "funder" | "description">, source: FundingSource): boolean {
  return line.kind === "income" && sameSource(line.funder ?? line.description, source.name);
}

/** True when a source pays for a category. */
export function paysFor(source: FundingSource, category: string): boolean {
  if (source.categories.length === 0) return true;
  const folded = foldWord(category);
  return source.categories.some((one) => foldWord(one) === folded);
}

/** True when two sources do not go together, whichever of them says so. */
export function excludeEachOther(a: FundingSource, b: FundingSource): boolean {
  return a.excludes.some((name) => sameSource(name, b.name)) || b.excludes.some((name) => sameSource(name, a.name));
}
