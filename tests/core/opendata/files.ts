/** Small made-up files in the layouts that officials have, as rows of raw cells. */

import type { Figures } from "../../../core/opendata/figures";
import { findLayout } from "../../../core/opendata/find-layout";
import type { Row } from "../../../core/opendata/layout";
import { type ReadOptions, startReading } from "../../../core/opendata/read-figures";
import { reasonOf } from "../../../core/opendata/reason";

export function readRows(rows: readonly Row[], options: ReadOptions = {}, stepSize = 7): Figures {
  const layout = findLayout(rows);
  if (!layout) throw new Error("no header was found");
  const reading = startReading(rows, layout, options);
  while (!reading.step(stepSize)) expect(reading.progress()).toBeLessThan(1);
  return reading.result();
}

/** What was read of an indicator for an area in a year: the number, or the reason why there is none. */
export function figureOf(figures: Figures, code: string, indicator: string, period: number, level = 0): unknown {
  const record = figures.findRecord(figures.findArea(code), level, period);
  const column = figures.indicators.find((one) => one.code === indicator);
  if (record < 0 || !column) return "no record";
  return reasonOf(column.reasons[record] ?? 0) ?? column.values[record];
}

/** A delimited text as its rows; enough for fixtures without quotes. */
export function lines(text: string, delimiter: string): string[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(delimiter));
}

/** provincies.incijfers.be, "onderwerp per kolom": numbers are numbers, years can be 2021.0, two levels in one file. */
export const pincWide: Row[] = [
  ["geoitem", "period", "v2506_gas_res_cons", "v2506_gas_res_n", "v1210_aang_mediaan", "geolevel"],
  ["71016A20-", 2021, 7_000_000, 700, 22_000, "statsec2019"],
  ["71016A51-", 2021, 6_000_000, 400, 26_000, "statsec2019"],
  ["71016A512", 2021, -99997, -99997, -99996, "statsec2019"],
  ["71016A20-", 2020, 7_700_000, 700, 21_000, "statsec2019"],
  [71016, 2021, 100_000_000, 7_000, 24_432, "gemeente"],
  ["71016ZZZZ", 2021, 0, 0, -99996, "statsec2019"],
  ["21004A00-", 2021, -99999, -99999, -99999, "statsec2019"],
];

/** The same in Dutch, in another order, below a title and above a source. */
export const pincDutch: Row[] = [
  ["Energie in Genk", null, null, null],
  [null, null, null, null],
  ["GEBIED", "v2506_gas_res_n", "GEBIEDSNIVEAU", "PERIODE"],
  ["71016A20-", "700", "statsec", "2021"],
  ["71016A51-", "400", "statsec", "2021.0"],
  [null, null, null, null],
  ["Bron: provincies.incijfers.be", null, null, null],
];

/** "Waarde per record". */
export const pincLong: Row[] = [
  ["PERIODE", "GEBIEDSNIVEAU", "GEBIED", "ONDERWERP", "WAARDE"],
  [2021, "statsec", "71016A20-", "v2506_gas_res_cons", 7_000_000],
  [2021, "statsec", "71016A20-", "v2506_gas_res_n", 700],
  [2021, "statsec", "71016A51-", "v2506_gas_res_n", "x"],
  [2021, "statsec", "71016A20-", "v2506_gas_res_n", 699],
  [2021, "statsec", "71016A51-", "", 3],
];

/** Statbel, population per sector: a byte order mark, the spelling error, and no year. */
export const statbelPopulation: Row[] = lines(
  `\ufeffCD_REFNIS|CD_SECTOR|TOTAL|DT_STRT_SECTOR|DT_STOP_SECTOR|OPPERVLAKKTE IN HM²|TX_DESCR_SECTOR_NL|TX_DESCR_SECTOR_FR|TX_DESCR_NL|TX_DESCR_FR
   71016|71016A20-|2345|01/01/2001|31/12/9999|61,25|KOLDERBOS|KOLDERBOS|Genk|Genk
   71016|71016A51-|1800|01/01/2001|31/12/9999|48,5|TERMIEN|TERMIEN|Genk|Genk
   71016|71016ZZZZ|12|01/01/2001|31/12/9999|0|NIET TE LOKALISEREN|NON LOCALISABLE|Genk|Genk`,
  "|",
);

/** Statbel, income per sector: suppressed figures are C or *. */
export const statbelIncome: Row[] = lines(
  `CD_YEAR|CD_MUNTY_REFNIS|CD_SECTOR|MS_NBR_NON_ZERO_INC|MS_TOT_NET_TAXABLE_INC|MS_MEDIAN_NET_TAXABLE_INC|TX_SECTOR_DESCR_NL
   2021|71016|71016A20-|1200|30000000|21500|KOLDERBOS
   2021|71016|71016A51-|C|C|C|TERMIEN
   2021|71016|71016A512|*|*|*|TERMIEN-KLOOSTER`,
  "|",
);

/** Statbel, building stock: a row per type of building, values as text. */
export const statbelBuildings: Row[] = [
  ["CD_YEAR", "CD_REFNIS", "CD_REFNIS_NL", "CD_REFNIS_LVL", "CD_STAT_TYPE", "CD_BUILDING_TYPE", "MS_VALUE"],
  ...(
    [
      ["T1", "R1", "100"],
      ["T1", "R2", "300"],
      ["T3.1", "R1", "10"],
      ["T3.1", "R2", "20"],
      ["T3.2", "R1", "1"],
      ["T3.2", "R2", "2"],
      ["T3.3", "R1", "30"],
      ["T3.3", "R2", "40"],
      ["T3.4", "R1", "5"],
      ["T3.4", "R2", "6"],
      ["T3.5", "R1", "7"],
      ["T3.5", "R2", "NaN"],
    ] as const
  ).map(([type, building, value]) => ["2025", "71016", "GENK", "5", type, building, value]),
];

/** Fluvius open data, the long raw file: thousands points with a closing ".0" in counts, decimal points in kWh. */
export const fluviusRaw: Row[] = lines(
  `Verbruiksjaar;Markt;Richting;StatistischeSector;Provincie;Gemeente;Sector;RolContact;Aantal;BenaderendVerbruikkWh
   2021;Aardgas;Afname;71016A20-;Limburg;Genk;Huishoudens;Gebruiker;1.146.0;17190000.55
   2021;Elektriciteit;Afname;71016A20-;Limburg;Genk;HUISHOUDENS;Gebruiker;1.200.0;3600000.25
   2021;Elektriciteit;Afname;71016A20-;Limburg;Genk;Industrie;Gebruiker;12.0;1000.5
   2021;Elektriciteit;Afname;71016A20-;Limburg;Genk;Diensten;Gebruiker;30.0;2000.25
   2021;Elektriciteit;Injectie;71016A20-;Limburg;Genk;Huishoudens;Gebruiker;5.0;500.75
   2021;Warmte;Afname;71016A20-;Limburg;Genk;Huishoudens;Gebruiker;5.0;1
   2021;Aardgas;Afname;71016REST;Limburg;Genk;Huishoudens;Gebruiker;1.0;9`,
  ";",
);
