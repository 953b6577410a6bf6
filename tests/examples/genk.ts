/** A workbook to test with: fourteen statistical sectors of Genk and one of As, public figures and made-up judgements. */

import { kandidaatwijken } from "../../core/candidates/kandidaatwijken";
import {
  type ColumnLook,
  type ExampleSheet,
  type ExampleValue,
  type ExampleWorkbook,
  exampleSheet,
} from "../../core/examples/example-workbook";
import { argumenten } from "../../core/selection/tables/argumenten";
import { criteria } from "../../core/selection/tables/criteria";
import type { TableSchema } from "../../core/tables/schema";
import type { CellFormat } from "../../core/workbook/plan";

const GAS = "Gasverbruik per aansluiting";
const DWELLINGS = "Aantal woningen";
const INCOME = "Mediaan inkomen";
const NO_INCOME = "Aangiften zonder inkomen";
const BEFORE_1971 = "Gebouwen van vóór 1971";
const COHESION = "Sociale cohesie (voorbeeldoordeel)";
const INITIATIVES = "Bewonersinitiatieven (voorbeeldoordeel)";
const COUPLING = "Koppelkansen (voorbeeldoordeel)";

const FLUVIUS = "Fluvius, via Provincies in Cijfers (upload_elektriciteit_verbruik.xlsx)";
const TAX_RETURNS = "Provincies in Cijfers (Aangiften_deelgemeente.xlsx)";
const BUILDINGS = "Statbel, gebouwenpark";
const MADE_UP = "Voorbeeldoordeel: verzonnen, vul uw eigen oordeel in";

/** [code, wijk, gas in kWh, gas connections, electricity connections], residential, 2021. */
export type EnergyRow = readonly [
  code: string,
  wijk: string,
  gasKwh: number,
  gasConnections: number,
  dwellings: number,
];

export const energy2021: readonly EnergyRow[] = [
  ["71016A20-", "Kolderbos", 7924704.27, 757, 1107],
  ["71016A51-", "Termien - Tuinwijk", 8656464.64, 628, 779],
  ["71016A512", "Termien - Klooster", 2200578.61, 206, 268],
  ["71016A300", "Winterslag - Tuinwijk I", 10865481.51, 675, 1215],
  ["71016A42-", "Winterslag - Tuinwijk II & IV", 8787918.07, 490, 886],
  ["71016A432", "Schemmersberg", 3718302.92, 239, 377],
  ["71016A734", "Nieuw Sledderlo", 5538458.28, 356, 635],
  ["71016B11-", "Oud-Waterschei", 15712464, 859, 1477],
  ["71016B1AB", "Waterschei-Zuid", 11318505.69, 710, 1246],
  ["71016B242", "Nieuwe Kempen", 6434912.78, 431, 838],
  ["71016B2AA", "Zwartberg-Zuid", 6851952.92, 484, 679],
  ["71016B2BA", "Nieuw-Driehoeven", 3264194.19, 232, 236],
  ["71016A04-", "Brethei", 13643979.76, 728, 1206],
  ["71016A001", "Genk-Centrum", 13394422.99, 1124, 2347],
  ["71002B012", "Dennengaarde (As)", 4501627.66, 245, 434],
];

/** Tax returns per deelgemeente, incomes of 2019. -99997: suppressed by the supplier. Genk is one deelgemeente. */
export const taxReturns2019 = {
  "71016-Z": { median: 24432, returns: 37352, withoutIncome: 1851 },
  "71002B": { median: 29194, returns: 1421, withoutIncome: -99997 },
} as const;

/** Buildings in Genk, 2025: all, and built before 1971 (T3.1 to T3.5). Statbel publishes them per municipality only. */
export const genkBuildings2025 = { all: 22323, before1971: 106 + 228 + 4208 + 4589 + 2599 } as const;

/** Made-up scores from 1 to 5: cohesion, initiatives, coupling. "" is a question that nobody has answered yet. */
const judgements: Readonly<Record<string, readonly [ExampleValue, ExampleValue, ExampleValue]>> = {
  "71016A20-": [4, 4, 2],
  "71016A51-": [4, 5, 4],
  "71016A512": [4, 4, 4],
  "71016A300": [3, 3, 3],
  "71016A42-": [3, 2, 3],
  "71016A432": [2, 1, ""],
  "71016A734": [3, 4, 3],
  "71016B11-": [3, 3, 2],
  "71016B1AB": [4, 3, 3],
  "71016B242": [3, 2, 5],
  "71016B2AA": [3, 3, ""],
  "71016B2BA": [4, 2, 1],
  "71016A04-": [2, 1, 2],
  "71016A001": [2, 3, 4],
  "71002B012": ["n.b.", 1, 2],
};

function candidateRow([code, wijk, gasKwh, gasConnections, dwellings]: EnergyRow): ExampleValue[] {
  const inGenk = code.startsWith("71016");
  const returns = taxReturns2019[inGenk ? "71016-Z" : "71002B"];
  return [
    wijk,
    inGenk ? "Genk" : "As",
    code,
    Math.round(gasKwh / gasConnections),
    dwellings,
    returns.median,
    returns.withoutIncome < 0 ? returns.withoutIncome : percentage(returns.withoutIncome, returns.returns),
    inGenk ? percentage(genkBuildings2025.before1971, genkBuildings2025.all) : "",
    ...(judgements[code] ?? ["", "", ""]),
  ];
}

/** With one decimal, 0 to 100 as provincies.incijfers.be does. */
function percentage(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10;
}

function headersOf({ columns }: TableSchema): string[] {
  return columns.map(({ header }) => header);
}

const candidates: ExampleValue[][] = [
  [...headersOf(kandidaatwijken), GAS, DWELLINGS, INCOME, NO_INCOME, BEFORE_1971, COHESION, INITIATIVES, COUPLING],
  ...energy2021.map(candidateRow),
];

/** Scales: P5 and P95 of all Flemish sectors, deelgemeenten or municipalities in the same source, worst first. */
const criteriaRows: ExampleValue[][] = [
  headersOf(criteria),
  [GAS, "Energie", "kWh/jaar", "hoog", 10, 11750, 22510, "", "", FLUVIUS, 2021, GAS],
  [DWELLINGS, "Schaal", "aantal", "laag", 15, 875, 100, 60, 2000, FLUVIUS, 2021, DWELLINGS],
  [INCOME, "Sociaal", "€", "laag", 15, 33520, 22630, "", "", TAX_RETURNS, 2019, INCOME],
  [NO_INCOME, "Sociaal", "%", "hoog", 5, 2.5, 9.5, "", "", TAX_RETURNS, 2019, NO_INCOME],
  [BEFORE_1971, "Woningen", "%", "hoog", 10, 33, 65, "", "", BUILDINGS, 2025, BEFORE_1971],
  [COHESION, "Draagvlak", "score 1-5", "hoog", 20, 1, 5, "", "", MADE_UP, "", COHESION],
  [INITIATIVES, "Draagvlak", "score 1-5", "hoog", 10, 1, 5, "", "", MADE_UP, "", INITIATIVES],
  [COUPLING, "Kansen", "score 1-5", "hoog", 15, 1, 5, "", "", MADE_UP, "", COUPLING],
];

const KOLDERBOS = "stebo.be: Samen renoveren, 59 eigenaars in Kolderbos pakten hun woning in";
const TERMIEN = "vrt.be, 5 september 2023: collectieve wijkrenovatie van start in Genkse wijk Termien";
const EXAMPLE_ARGUMENT = "Voorbeeld: verzonnen";

const argumentRows: ExampleValue[][] = [
  headersOf(argumenten),
  ["Kolderbos", "pro", "59 eigenaars renoveerden er al samen: de buurt kent de aanpak.", KOLDERBOS, 3],
  ["Kolderbos", "contra", "Het lage gasverbruik is gemeten na een eerste renovatiegolf.", KOLDERBOS, 2],
  ["Termien - Tuinwijk", "pro", "In Termien is in 2023 een collectieve renovatie gestart.", TERMIEN, 2],
  ["Nieuwe Kempen", "pro", "De straten worden binnen vijf jaar heraangelegd.", EXAMPLE_ARGUMENT, 2],
  [
    "Genk-Centrum",
    "contra",
    "Veel appartementen: elke vereniging van mede-eigenaars beslist apart.",
    EXAMPLE_ARGUMENT,
    3,
  ],
  ["Schemmersberg", "contra", "Nog geen trekker in de wijk gevonden.", EXAMPLE_ARGUMENT, 1],
];

const NO_LICENCE = "Open data; geen licentie vermeld bij het bestand";
const sources: ExampleValue[][] = [
  ["Kolom", "Wat er staat", "Bron", "Jaar", "Licentie", "Let op"],
  [
    "Wijk, Sectorcodes",
    "Statistische sectoren, codes zoals in 2019",
    "Provincies in Cijfers, gebiedsniveau statsec",
    2025,
    NO_LICENCE,
    "In 2025 zijn grenzen van sectoren veranderd; deze codes bestaan in beide versies.",
  ],
  [
    GAS,
    "v2506_gas_res_cons / v2506_gas_res_n, afgerond op 1 kWh",
    FLUVIUS,
    2021,
    NO_LICENCE,
    "Beloont grote vrijstaande woningen: geef dit weinig gewicht.",
  ],
  [
    DWELLINGS,
    "v2506_elek_res_n: residentiële elektriciteitsaansluitingen",
    FLUVIUS,
    2021,
    NO_LICENCE,
    "Een benadering: een aansluiting is meestal één woning.",
  ],
  [
    INCOME,
    "v1210_aang_mediaan: mediaan netto belastbaar inkomen per aangifte",
    TAX_RETURNS,
    2019,
    NO_LICENCE,
    "Per deelgemeente. Genk is één deelgemeente (71016-Z): alle Genkse wijken hebben hetzelfde cijfer.",
  ],
  [
    NO_INCOME,
    "v1210_aangiften_nul / v1210_aangiften_tot, in %",
    TAX_RETURNS,
    2019,
    NO_LICENCE,
    "Per deelgemeente. In As (71002B) is het cijfer afgeschermd door de leverancier: -99997.",
  ],
  [
    BEFORE_1971,
    "T3.1 tot T3.5 gedeeld door T1, in %",
    BUILDINGS,
    2025,
    "CC BY 4.0",
    "Alleen per gemeente: 11.730 van 22.323 gebouwen in Genk. Van As is het cijfer hier niet ingevuld.",
  ],
  [
    `${COHESION}, ${INITIATIVES}, ${COUPLING}`,
    "Score van 1 tot 5",
    MADE_UP,
    "",
    "",
    "Zegt niets over de echte wijken.",
  ],
  [
    "Gewicht, Ondergrens, Bovengrens in Criteria",
    "Voorbeeld om mee te beginnen",
    "Voorstel",
    "",
    "",
    "Beslis dit zelf, met uw team.",
  ],
];

/** The same energy figures in the layout of provincies.incijfers.be, to try "Cijfers inlezen" on. */
const energySheet: ExampleValue[][] = [
  ["geoitem", "period", "geolevel", "v2506_gas_res_cons", "v2506_gas_res_n", "v2506_elek_res_n"],
  ...energy2021.map(([code, , gasKwh, gasConnections, dwellings]) => [
    code,
    2021,
    "statsec2019",
    gasKwh,
    gasConnections,
    dwellings,
  ]),
];

function sheet(name: string, rows: ExampleValue[][], looks: readonly ColumnLook[], table: boolean): ExampleSheet {
  return exampleSheet({ name, rows, looks, table });
}

const name: CellFormat = { width: 28 };
const code: CellFormat = { numberFormat: "@", width: 13 };
const whole: CellFormat = { numberFormat: "#,##0", width: 13 };
const decimal: CellFormat = { numberFormat: "#,##0.0", width: 13 };
const scale: CellFormat = { width: 11 };
const score: CellFormat = { numberFormat: "0", width: 15, fill: "input" };
const year: CellFormat = { numberFormat: "0", width: 8 };
const sentence: CellFormat = { wrap: true, width: 48 };
const word: CellFormat = { width: 13 };

export const genk: ExampleWorkbook = {
  name: "Voorbeeld Genk",
  links: [],
  sheets: [
    sheet(
      kandidaatwijken.name,
      candidates,
      [name, word, code, whole, whole, whole, decimal, decimal, score, score, score],
      true,
    ),
    sheet(
      criteria.name,
      criteriaRows,
      [name, word, word, word, score, scale, scale, scale, scale, sentence, year, name],
      true,
    ),
    sheet(argumenten.name, argumentRows, [name, word, sentence, sentence, score], true),
    sheet("Bronnen", sources, [name, sentence, sentence, year, sentence, sentence], false),
    sheet("Cijfers Fluvius", energySheet, [code, year, word, whole, whole, whole], false),
  ],
};
