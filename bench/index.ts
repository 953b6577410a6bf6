/**
 * `npm run bench`: medians, and ratios within one run, so that they mean something on any machine. With names behind it
 * (`npm run bench -- budget files`) only those.
 */
import { budgetBench } from "./budget";
import { bundleSizes } from "./bundles";
import { excelBench } from "./excel";
import { firstPaintBench } from "./first-paint";
import { mapBench } from "./map";
import type { BenchRow } from "./measure";
import { opendataBench } from "./opendata";
import { peopleBench } from "./people";
import { selectionBench } from "./selection";
import { tablesBench } from "./tables";
import { teamBench } from "./team";

function printTimes(title: string, rows: readonly BenchRow[]): void {
  print(
    title,
    ["", "ms", "plain ms", "plain : ours", "n to 2n"],
    rows.map(({ name, ms, plainMs, growth }) => [
      name,
      ms.toFixed(1),
      plainMs?.toFixed(1) ?? "",
      plainMs === undefined ? "" : (plainMs / ms).toFixed(2),
      growth?.toFixed(2) ?? "",
    ]),
  );
}

function print(title: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((word, i) => Math.max(word.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");
  console.log(`\n${title}\n${line(header)}`);
  for (const row of rows) console.log(line(row));
}

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  selection: async () => printTimes("Selection", await selectionBench()),
  tables: async () => printTimes("Tables", await tablesBench()),
  budget: async () => printTimes("Budget", await budgetBench()),
  team: async () => printTimes("Team", await teamBench()),
  people: async () => printTimes("Stakeholders and interviews", await peopleBench()),
  figures: async () => printTimes("Figures", await opendataBench()),
  map: async () => printTimes("Map", await mapBench()),
  excel: async () =>
    print(
      "Excel: round trips",
      ["", "syncs", "bytes sent", "bytes received"],
      (await excelBench()).map((row) => [row.name, `${row.syncs}`, `${row.bytesSent}`, `${row.bytesReceived}`]),
    ),
  paint: async () => printTimes("Pane in Chromium", await firstPaintBench()),
  files: async () =>
    print(
      "Shipped files",
      ["", "kB", "kB gzipped"],
      bundleSizes().map(({ name, bytes, gzipped }) => [name, (bytes / 1000).toFixed(1), (gzipped / 1000).toFixed(1)]),
    ),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) throw new Error(`${unknown.join(", ")}: choose from ${Object.keys(BENCHES).join(", ")}`);
for (const [name, run] of Object.entries(BENCHES)) if (wanted.length === 0 || wanted.includes(name)) await run();
