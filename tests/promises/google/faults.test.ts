/**
 * Every call of a service and every script of Google goes wrong once, in every way that Google has. A sample of them in
 * `npm test`; all of them, with the table of outcomes for docs/decisions/faults.md, in `npm run faults`.
 */
import type { Fault as GoogleFault } from "../../../local-hosts/sheets/interface";
import { type BreakableWorkbook, describeFaults, type Fault, type Outcomes } from "../../adapter-contract/faults";
import type { WorkbookContent } from "../../adapter-contract/workbook";
import { openWorkbook } from "../../sheets-addon/open-workbook";

const all = process.env.WIJKWERF_FAULTS === "all";

/** In words, for the table of outcomes. */
const CALLS = {
  refused: "a call refused",
  doneAndRefused: "a call carried out, then refused",
  permission: "no permission for a member",
  quota: "quota: a call and all after it refused",
  timeLimit: "time limit: the script ends at a call",
} as const;
const LATE = "a change taken, and refused at the next reading";
const SCRIPTS = {
  notSent: "the script never began",
  answerLost: "carried out, the answer is lost",
  neverAnswered: "carried out, never answered",
} as const;

async function openBreakable(content: WorkbookContent): Promise<BreakableWorkbook<GoogleFault>> {
  const workbook = await openWorkbook(content);
  const { google } = workbook;
  return {
    ...workbook,
    // Google tells a sidebar of changes on the sheet where the user is; of others it hears at its next reading.
    async poke(sheet, row, column, value) {
      await workbook.select({ sheet, row, column, rows: 1, columns: 1 });
      await workbook.poke(sheet, row, column, value);
    },
    mend: () => google.failWith(undefined),
    break: (fault) => google.failWith(fault),
    faults: () => [...callFaults(google.callsMade()), ...google.bundledCalls().map(lateFault), ...scriptFaults()],
  };
}

function callFaults(calls: number): Fault<GoogleFault>[] {
  const hows = Object.keys(CALLS) as (keyof typeof CALLS)[];
  return Array.from({ length: calls }, (_, i) => i + 1).flatMap((call) =>
    hows.map((how) => ({ kind: CALLS[how], silent: false, what: { call, how } })),
  );
}

function lateFault(call: number): Fault<GoogleFault> {
  return { kind: LATE, silent: false, what: { call, how: "refusedLater" } };
}

function scriptFaults(): Fault<GoogleFault>[] {
  const hows = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];
  return hows.map((how) => ({ kind: SCRIPTS[how], silent: how === "neverAnswered", what: { script: 1, how } }));
}

const outcomes: Outcomes = new Map();
describeFaults("Google Sheets", openBreakable, { every: all ? 1 : 61, outcomes });

afterAll(() => {
  if (!all) return;
  const rows = [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `| ${key} | ${count} |`);
  process.stdout.write(`\n| what | failure | outcome | times |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`);
});
