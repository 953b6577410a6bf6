/** The sources of funding in the workbook, and the mix that closes the gap. */
import { useMemo, useState } from "react";
import { fundingChecks } from "../../../core/budget/funding/funding-checks";
import { type FundingAnswer, fundingProblem, solveFundingMix } from "../../../core/budget/funding/funding-mix";
import type { FundingSource } from "../../../core/budget/funding/funding-source";
import type { LinearSolver } from "../../../core/budget/funding/linear-program";
import { readFunding } from "../../../core/budget/funding/read-funding";
import type { BudgetLine } from "../../../core/budget/lines/budget-line";
import type { LocatedTable } from "../../../core/tables/locate";
import type { Finding } from "../../../core/workbook/finding";
import { useReading } from "../../use-reading";

export interface Funding {
  located: LocatedTable | undefined;
  sources: FundingSource[];
  findings: Finding[];
  /** The last mix that was asked for; gone when the lines or sources change. */
  answer: FundingAnswer | "none" | undefined;
  search(ownMaximum: number | undefined): Promise<void>;
}

const NOTHING = { located: undefined, sources: [], findings: [] };

export function useFunding(lines: readonly BudgetLine[]): Funding {
  const table = useReading(readFunding) ?? NOTHING;
  const checks = useMemo(() => fundingChecks(lines, table.sources), [lines, table.sources]);
  const [found, setFound] = useState<{
    lines: readonly BudgetLine[];
    table: unknown;
    answer: FundingAnswer | "none";
  }>();
  const current = found && found.lines === lines && found.table === table ? found.answer : undefined;
  return {
    ...table,
    findings: [...table.findings, ...checks],
    answer: current,
    search: async (ownMaximum) => {
      const { solve } = await import("yalps");
      const problem = fundingProblem(lines, table.sources, ownMaximum);
      const answer = solveFundingMix(problem, solve as LinearSolver) ?? "none";
      setFound({ lines, table, answer });
    },
  };
}
