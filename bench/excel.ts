/** How many round trips and bytes Excel sees for a refresh and for a write; they do not depend on the machine. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { halle } from "../core/examples/halle/halle";
import { planExample } from "../core/examples/plan-example";
import { rankStudy } from "../core/selection/choice/ranking";
import { readStudy } from "../core/selection/read-study";
import { planResults } from "../core/selection/sheets/plan-results";
import type { Plan } from "../core/workbook/plan";
import type { ReadRequest, Snapshot } from "../core/workbook/snapshot";
import { createExcelHost as createAdapter } from "../excel-addin/adapter/excel-host";
import type { createExcelHost } from "../local-hosts/excel/host";
import type { loadOfficeJs } from "../local-hosts/excel/load-office-js";
import type { createSpreadsheet } from "../local-hosts/spreadsheet/headless";

export interface TripRow {
  name: string;
  syncs: number;
  /** From the add-in to Excel. */
  bytesSent: number;
  /** From Excel to the add-in. */
  bytesReceived: number;
}

/** Needs `npm run build` and the local hosts (`npm start` or `npm test` makes them). */
export async function excelBench(): Promise<TripRow[]> {
  const built: {
    createSpreadsheet: typeof createSpreadsheet;
    createExcelHost: typeof createExcelHost;
    loadOfficeJs: typeof loadOfficeJs;
  } = createRequire(import.meta.url)("../dist-local/excel-host.cjs");
  const spreadsheet = await built.createSpreadsheet({ sheets: ["Blad1"] });
  const excel = built.createExcelHost({ spreadsheet });
  const page = await built.loadOfficeJs(excel, fileURLToPath(new URL("..", import.meta.url)));
  const matchMedia = () => ({ matches: false });
  Object.assign(globalThis, { Excel: page.Excel, Office: page.Office, matchMedia });
  const adapter = createAdapter();

  const rows: TripRow[] = [];
  const counted = async <T>(name: string, action: () => Promise<T>): Promise<T> => {
    await excel.settled();
    excel.resetStats();
    const outcome = await action();
    const { syncs, bytesIn, bytesOut } = excel.stats();
    rows.push({ name, syncs, bytesSent: bytesIn, bytesReceived: bytesOut });
    return outcome;
  };
  const read = async (request: ReadRequest = {}): Promise<Snapshot> => {
    const result = await adapter.read(request);
    if (!result.ok) throw new Error(result.problem.text.key);
    return result.snapshot;
  };
  const write = async (plan: Plan): Promise<Plan> => {
    const result = await adapter.apply(plan);
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.undo;
  };

  const empty = await counted("refresh of an empty workbook", () => read());
  await counted("laying out the example", () => write(planExample(empty, halle.whole)));
  const snapshot = await counted("refresh with the example", () => read({ sheets: ["Wijkselectie"] }));
  const { study } = readStudy(snapshot);
  if (!study) throw new Error("The example is no study.");
  const undo = await counted("writing the ranking", () => write(planResults(snapshot, rankStudy(study), "values")));
  await counted("taking the ranking back", () => write(undo));
  await excel.settled();
  excel.dispose();
  spreadsheet.dispose();
  return rows;
}
