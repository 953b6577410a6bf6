/** `npm run bench`: medians, and ratios within one run, so that they mean something on any machine. */
import { budgetBench } from "./budget";
import { bundleSizes } from "./bundles";
import { excelBench } from "./excel";
import { firstPaintBench } from "./first-paint";
import { opendataBench } from "./opendata";
import { selectionBench } from "./selection";
import { tablesBench } from "./tables";

interface Timed {
  name: string;
  ms: number;
  plainMs?: number;
  growth?: number;
}

function printTimes(title: string, rows: readonly Timed[]): void {
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

printTimes("Selection", selectionBench());
printTimes("Tables", tablesBench());
printTimes("Budget", budgetBench());
printTimes("Figures", await opendataBench());
print(
  "Excel: round trips",
  ["", "syncs", "bytes sent", "bytes received"],
  (await excelBench()).map((row) => [row.name, `${row.syncs}`, `${row.bytesSent}`, `${row.bytesReceived}`]),
);
printTimes("Pane in Chromium", await firstPaintBench());
print(
  "Shipped files",
  ["", "kB", "kB gzipped"],
  bundleSizes().map(({ name, bytes, gzipped }) => [name, (bytes / 1000).toFixed(1), (gzipped / 1000).toFixed(1)]),
);
