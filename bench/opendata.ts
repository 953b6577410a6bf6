/** How long it takes to read a file of public figures, beside a straightforward way to do the same. */
import { readSheet } from "read-excel-file/node";
import { findLayout } from "../core/opendata/find-layout";
import type { Row } from "../core/opendata/layout";
import { startReading } from "../core/opendata/read-figures";
import { readFiguresFile } from "../panel/files/read-figures-file";
import { makeXlsx } from "../tests/panel/files/make-xlsx";
import { type BenchRow, medians } from "./measure";

/** The size of the published file of Fluvius: four years of 10 233 sectors, nine indicators. */
const SECTORS = 10_233;
const YEARS = [2018, 2019, 2020, 2021];
const INDICATORS = ["elek_nietres_cons", "elek_res_cons", "elek_nietres_n", "elek_res_n", "elek_res_injectie"]
  .concat(["gas_res_cons", "gas_nietres_cons", "gas_res_n", "gas_nietres_n"])
  .map((name) => `v2506_${name}`);

/** Made-up rows in the layout of that file. */
function uploadRows(sectors: number): Row[] {
  const rows: Row[] = [["geoitem", "period", ...INDICATORS, "geolevel"]];
  for (const year of YEARS) {
    for (let i = 0; i < sectors; i++) {
      const code = `${11_001 + (i % 300)}A${String(1000 + Math.floor(i / 300)).slice(1)}`;
      const values = INDICATORS.map((_, k) => (i % 97 === 0 ? -99997 : ((i * 7919 + k * 104_729) % 1_000_003) / 4));
      rows.push([code, year, ...values, "statsec2019"]);
    }
  }
  return rows;
}

/** From rows in memory to figures. */
function readCore(rows: readonly Row[]): number {
  const layout = findLayout(rows);
  if (!layout) return 0;
  const reading = startReading(rows, layout);
  while (!reading.step(rows.length));
  return reading.result().size;
}

/** The same with an object per row and a map of maps, without an account of rows or reasons. */
function readPlainly(rows: readonly Row[]): number {
  const [header = [], ...body] = rows;
  const byArea = new Map<string, Map<number, Record<string, number | undefined>>>();
  body
    .map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index]])))
    .filter(({ geoitem }) => !String(geoitem).endsWith("ZZZZ"))
    .forEach(({ geoitem, period, geolevel, ...values }) => {
      const years = byArea.get(String(geoitem)) ?? new Map<number, Record<string, number | undefined>>();
      const known = Object.entries(values).map(([code, value]) => [
        code,
        Number(value) <= -99996 ? undefined : Number(value),
      ]);
      years.set(Number(period), Object.fromEntries(known));
      byArea.set(String(geoitem), years);
    });
  return byArea.size;
}

/** An .xlsx file of these rows, with texts inside the cells as the published file has them. */
function uploadFile(rows: readonly Row[]): File {
  const cell = (value: unknown, row: number, column: number) => {
    const address = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
    return typeof value === "number"
      ? `<c ${address}><v>${value}</v></c>`
      : `<c ${address} t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const line = (row: Row, index: number) => row.map((value, column) => cell(value, index, column)).join("");
  const sheet = rows.map((row, index) => `<row r="${index + 1}">${line(row, index)}</row>`).join("");
  return new File([makeXlsx({ sheets: { Data: sheet } })], "upload.xlsx");
}

export async function opendataBench(): Promise<BenchRow[]> {
  const rows = uploadRows(SECTORS);
  const twice = uploadRows(SECTORS * 2);
  const file = uploadFile(rows);
  const [core = 0, plain = 0, double = 0] = await medians(7, [
    () => readCore(rows),
    () => readPlainly(rows),
    () => readCore(twice),
  ]);
  const [whole = 0, other = 0] = await medians(3, [
    () => readFiguresFile(file),
    async () => readPlainly(await readSheet(Buffer.from(await file.arrayBuffer()))),
  ]);
  const count = rows.length - 1;
  return [
    { name: `${count} rows to figures`, ms: core, plainMs: plain, growth: double / core },
    { name: `.xlsx of ${count} rows to figures (plain: read-excel-file)`, ms: whole, plainMs: other },
  ];
}
