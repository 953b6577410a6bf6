/// <reference types="office-js" />
/**
 * Every request to Excel and every action in it goes wrong once, in every way that Excel has. A sample of them in `npm
 * test`; all of them, with the table of outcomes for docs/decisions/faults.md, in `npm run faults`.
 */
import type { BatchFault } from "../../../local-hosts/excel/interface";
import { type BreakableWorkbook, describeFaults, type Fault, type Outcomes } from "../../adapter-contract/faults";
import type { WorkbookContent } from "../../adapter-contract/workbook";
import { openWorkbook } from "../../excel-addin/open-workbook";
import { excel365, excel2021 } from "../../local-hosts/office";

const all = process.env.WIJKWERF_FAULTS === "all";

/** What Excel answers to a batch that it stops or drops. */
const CODES = ["GeneralException", "RequestAborted", "AccessDenied", "UndoNotSupported"] as const;

type BreakableExcel = BreakableWorkbook<BatchFault>;

async function openBreakable(content: WorkbookContent, sets: typeof excel2021): Promise<BreakableExcel> {
  const workbook = await openWorkbook(content, { sets });
  const local = workbook.excel.host;
  return {
    ...workbook,
    mend: () => local.breakBatches([]),
    break: (fault) => local.breakBatches([fault]),
    faults: () => local.actionCounts().flatMap((actions, batch) => faultsOfBatch(batch, actions)),
  };

  function faultsOfBatch(batch: number, actions: number): Fault<BatchFault>[] {
    const fault = (kind: string, what: BatchFault, silent = false): Fault<BatchFault> => ({ kind, silent, what });
    return [
      ...CODES.map((code) => fault(`refused (${code})`, { batch, kind: "refused", code })),
      ...CODES.map((code) => fault(`carried out, then ${code}`, { batch, kind: "carriedOut", code })),
      fault("carried out, the answer is lost", { batch, kind: "lost" }, true),
      fault("never answered", { batch, kind: "silent" }, true),
      ...Array.from({ length: actions }, (_, action) =>
        fault("stopped at an action", { batch, kind: "stopped", action, code: CODES[action % CODES.length] ?? "" }),
      ),
    ];
  }
}

const outcomes: Outcomes = new Map();
const settings = { every: all ? 1 : 61, outcomes };
describeFaults("Excel 2021", (content) => openBreakable(content, excel2021), settings);
describeFaults("Microsoft 365", (content) => openBreakable(content, excel365), settings);

afterAll(() => {
  if (!all) return;
  const rows = [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `| ${key} | ${count} |`);
  process.stdout.write(`\n| what | failure | outcome | times |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`);
});
