/** The sources of funding in the workbook, and the mix that closes the gap. */
import { useMemo, useState } from "react";
import { fundingChecks } from "../../../core/budget/funding/funding-checks";
import { type FundingAnswer, fundingProblem, solveFundingMix } from "../../../core/budget/funding/funding-mix";
import { type FundingSource, readSources } from "../../../core/budget/funding/funding-source";
import type { LinearSolver } from "../../../core/budget/funding/linear-program";
import type { BudgetLine } from "../../../core/budget/lines/budget-line";
import { financieringsbronnen } from "../../../core/budget/tables/financieringsbronnen";
import { type LocatedTable, locate } from "../../../core/tables/locate";
import { readTable } from "../../../core/tables/read-table";
import type { Finding } from "../../../core/workbook/finding";
import { usePane } from "../../pane";

export interface Funding {
  located: LocatedTable | undefined;
  sources: FundingSource[];
  findings: Finding[];
  /** The last mix that was asked for; gone when the lines or sources change. */
  answer: FundingAnswer | "none" | undefined;
  search(ownMaximum: number | undefined): Promise<void>;
}

export function useFunding(lines: readonly BudgetLine[]): Funding {
  const { workbook } = usePane();
  const { snapshot } = workbook;
  const table = useMemo(() => {
    const located = snapshot && locate(snapshot, financieringsbronnen);
    const read = located ? readSources(readTable(located.shape, financieringsbronnen)) : undefined;
    return { located, sources: read?.sources ?? [], findings: read?.findings ?? [] };
  }, [snapshot]);
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
