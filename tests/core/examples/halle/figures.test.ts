/** The figures of the example are those that Wijkwerf itself reads from the published files. */
import { readFileSync } from "node:fs";
import { sectorFigures } from "../../../../core/examples/halle/figures";
import { readCsv } from "../../../../panel/files/csv";
import { sectorRecords } from "../../../../tools/map/pieces";
import { becauseSkipped, publishedPath, publishedRows, withPublished } from "../../../panel/files/published-rows";
import { figureOf, readRows } from "../../opendata/files";

const textFigures = async (file: string) =>
  readRows((await readCsv(new Uint8Array(readFileSync(publishedPath(file)))))?.rows ?? [], {}, 5_000);

test("every sector has the name and the municipality of Statbel's list", () => {
  const known = new Map(sectorRecords().map((record) => [record.code, record]));
  for (const { code, wijk, municipality } of sectorFigures) {
    const record = known.get(code);
    expect([wijk.toUpperCase(), municipality]).toEqual([record?.name, record?.municipality.name]);
  }
});

test("Halle has fourteen sectors here, two of one name, and one of which hardly anything is published", () => {
  expect(sectorFigures.filter(({ municipality }) => municipality === "Halle")).toHaveLength(14);
  expect(sectorFigures.filter(({ wijk }) => wijk === "Don Bosco").map(({ code }) => code)).toHaveLength(2);
  expect(sectorFigures.filter(({ income }) => income === undefined).map(({ wijk }) => wijk)).toEqual([
    "Oude Naam - Rodenem",
  ]);
});

test("deciles are deciles: whole numbers from 0 to 10", () => {
  for (const { before1945, rented, over65 } of sectorFigures) {
    for (const decile of [before1945, rented, over65]) {
      if (decile !== undefined) expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(decile);
    }
  }
});

withPublished(`gas is what the reader takes from the file of Fluvius${becauseSkipped}`, async () => {
  const figures = readRows(await publishedRows("pinc_fluvius_elek_gas_per_statsec_2018-2021.xlsx"), {}, 5_000);
  for (const { code, gasKwh, gasConnections } of sectorFigures) {
    const of = (indicator: string) => figureOf(figures, code, indicator, 2021);
    expect([code, of("v2506_gas_res_cons"), of("v2506_gas_res_n")]).toEqual([code, gasKwh, gasConnections]);
  }
});

withPublished(`incomes are what the reader takes from the file of Statbel${becauseSkipped}`, async () => {
  const figures = await textFigures("zennevallei_inkomen_2019-2023.csv");
  for (const { code, income } of sectorFigures) {
    expect([code, figureOf(figures, code, "MS_MEDIAN_NET_TAXABLE_INC", 2023)]).toEqual([code, income ?? "empty"]);
  }
});

withPublished(`households and cars are what the reader takes from the file of Statbel${becauseSkipped}`, async () => {
  const figures = await textFigures("TF_CAR_HH_SECTOR.txt");
  for (const { code, households, cars } of sectorFigures) {
    const of = (indicator: string) => figureOf(figures, code, indicator, 2019);
    expect([code, of("MS_NUM_HH"), of("MS_NUM_CAR")]).toEqual([code, households, cars]);
  }
});

withPublished(`the deciles are those of the joined file${becauseSkipped}`, () => {
  const [header = "", ...rows] = readFileSync(publishedPath("halle_alle_41_sectoren.csv"), "utf8")
    .trim()
    .split(/\r?\n/);
  const others = readFileSync(publishedPath("voorbeeld_halle.csv"), "utf8").trim().split(/\r?\n/).slice(1);
  const names = header.replace(/^\uFEFF/, "").split(";");
  const records = new Map([...rows, ...others].map((line) => [line.split(";")[0], line.split(";")]));
  for (const { code, before1945, rented, over65 } of sectorFigures) {
    const of = (name: string) => records.get(code)?.[names.indexOf(name)];
    const published = ["score_woningen_voor_1945_2021", "score_huurwoningen_2021", "score_65plus_2022"].map(of);
    expect([code, ...published]).toEqual([code, ...[before1945, rented, over65].map((one) => String(one ?? ""))]);
  }
});
