/** The choice of a wijk in the example: candidates, criteria, what five roles find important, arguments and sources. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import { argumenten } from "../../selection/tables/argumenten";
import { criteria } from "../../selection/tables/criteria";
import { weging } from "../../selection/tables/weging";
import { type ExampleSheet, type ExampleValue, exampleSheet, looks } from "../example-workbook";
import { carsPerHousehold, gasPerConnection, sectorFigures } from "./figures";
import { MADE_UP, MADE_UP_JUDGEMENT, madeUpSheet } from "./made-up";

const GAS = "Gasverbruik per aansluiting";
const INCOME = "Mediaan inkomen";
const BEFORE_1945 = "Woningen van vóór 1945 (deciel)";
const RENTED = "Huurwoningen (deciel)";
const OVER_65 = "65-plussers (deciel)";
const CARS = "Wagens per huishouden";
const HOUSEHOLDS = "Huishoudens";
const COHESION = "Sociale cohesie (voorbeeldoordeel)";
const INITIATIVES = "Bewonersinitiatieven (voorbeeldoordeel)";
const COUPLING = "Koppelkansen (voorbeeldoordeel)";

const FLUVIUS = "Fluvius, via Provincies in Cijfers (upload_elektriciteit_verbruik.xlsx)";
const INCOMES = "Statbel, fiscale inkomens (TF_PSNL_INC_TAX_SECTOR)";
const CARE = "Departement Zorg, cijfers hittekwetsbaarheid 2026";
const CAR_FILE = "Statbel, wagens per huishouden (TF_CAR_HH_SECTOR)";

/** As Wijkwerf reads it: no zero, and nobody has to fill it in. */
const NOT_PUBLISHED = "niet gepubliceerd";

/** Made-up scores from 1 to 5: cohesion, initiatives, coupling. */
const judgements: Readonly<Record<string, readonly [number, number, number]>> = {
  "23027A00-": [2, 3, 4],
  "23027A011": [3, 3, 4],
  "23027A02-": [4, 3, 2],
  "23027A03-": [3, 4, 3],
  "23027A042": [2, 2, 5],
  "23027A052": [3, 2, 2],
  "23027A100": [3, 3, 3],
  "23027A12-": [5, 4, 2],
  "23027A1PA": [3, 1, 1],
  "23027A20-": [4, 3, 3],
  "23027B01-": [4, 3, 3],
  "23027B02-": [5, 4, 4],
  "23027C01-": [3, 2, 3],
  "23027C08-": [2, 2, 2],
  "23077E00-": [3, 4, 4],
};

const candidateRows: ExampleValue[][] = sectorFigures.map((sector) => [
  sector.wijk,
  sector.municipality,
  sector.code,
  gasPerConnection(sector),
  sector.income ?? NOT_PUBLISHED,
  sector.before1945 ?? NOT_PUBLISHED,
  sector.rented ?? NOT_PUBLISHED,
  sector.over65 ?? NOT_PUBLISHED,
  carsPerHousehold(sector),
  sector.households,
  ...(judgements[sector.code] ?? ["", "", ""]),
]);

const headers = [GAS, INCOME, BEFORE_1945, RENTED, OVER_65, CARS, HOUSEHOLDS, COHESION, INITIATIVES, COUPLING];

const candidates = exampleSheet({
  name: kandidaatwijken.name,
  rows: [[...kandidaatwijken.columns.map(({ header }) => header), ...headers], ...candidateRows],
  looks: [
    looks.name,
    looks.word,
    looks.code,
    looks.whole,
    looks.whole,
    looks.whole,
    looks.whole,
    looks.whole,
    looks.decimal,
    looks.whole,
    looks.score,
    looks.score,
    looks.score,
  ],
});

/** Worst and best lie around the lowest and the highest of Halle. Too small to tender together, too large for one street talk. */
const criteriaRows: ExampleValue[][] = [
  [GAS, "Energie", "kWh/jaar", "hoog", 15, 9500, 18500, "", "", FLUVIUS, 2021, GAS],
  [INCOME, "Sociaal", "€ per aangifte", "laag", 15, 39000, 25500, "", "", INCOMES, 2023, INCOME],
  [BEFORE_1945, "Woningen", "deciel", "hoog", 15, 1, 10, "", "", CARE, 2021, BEFORE_1945],
  [RENTED, "Woningen", "deciel", "laag", 10, 10, 1, "", "", CARE, 2021, RENTED],
  [OVER_65, "Sociaal", "deciel", "hoog", 5, 1, 10, "", "", CARE, 2022, OVER_65],
  [CARS, "Sociaal", "aantal", "laag", 5, 1.4, 0.6, "", "", CAR_FILE, 2019, CARS],
  [HOUSEHOLDS, "Schaal", "aantal", "hoog", 5, 100, 1700, 100, 1700, CAR_FILE, 2019, HOUSEHOLDS],
  [COHESION, "Draagvlak", "score 1-5", "hoog", 10, 1, 5, "", "", MADE_UP_JUDGEMENT, "", COHESION],
  [INITIATIVES, "Draagvlak", "score 1-5", "hoog", 10, 1, 5, "", "", MADE_UP_JUDGEMENT, "", INITIATIVES],
  [COUPLING, "Kansen", "score 1-5", "hoog", 10, 1, 5, "", "", MADE_UP_JUDGEMENT, "", COUPLING],
];

const criteriaSheet = exampleSheet({
  name: criteria.name,
  rows: [criteria.columns.map(({ header }) => header), ...criteriaRows],
  looks: [
    looks.name,
    looks.word,
    looks.word,
    looks.word,
    looks.score,
    looks.scale,
    looks.scale,
    looks.scale,
    looks.scale,
    looks.sentence,
    looks.year,
    looks.name,
  ],
});

/** Points of five roles, made up; their mean is the weight in Criteria, so that one sees who pulls where. */
const weights = exampleSheet({
  name: weging.name,
  title: [MADE_UP],
  rows: [
    ["Persoon", "Groep", ...headers],
    ["Schepen wonen", "bestuur", 15, 20, 10, 10, 5, 5, 10, 5, 5, 15],
    ["Dienst wonen", "bestuur", 15, 10, 25, 10, 5, 5, 5, 5, 10, 10],
    ["Energiehuis", "partners", 30, 10, 20, 10, 0, 0, 10, 5, 5, 10],
    ["OCMW", "partners", 5, 30, 5, 10, 10, 10, 0, 15, 10, 5],
    ["Wijkvereniging Tuinwijken", "bewoners", 10, 5, 15, 10, 5, 5, 0, 20, 20, 10],
  ],
  looks: [looks.name, looks.word, ...headers.map(() => looks.score)],
});

const argumentSheet = madeUpSheet(
  argumenten.name,
  `
Wijk | Pro of contra | Argument | Bron | Belang
Tuinwijken | pro | De woningen lijken op elkaar: één ontwerp past voor veel gevels. | Dienst wonen | 3
Tuinwijken | pro | De straten worden in 2028 heraangelegd; het net kan dan mee open. | Dienst openbaar domein | 2
Tuinwijken | contra | Het is klein: 281 huishoudens dragen geen eigen wijkteam. | Financiële dienst | 2
Ruisbroek-Centrum | pro | Het laagste inkomen van alle kandidaten na Windmoleken. | OCMW | 3
Ruisbroek-Centrum | contra | Het ligt in een andere gemeente: er moet eerst een overeenkomst zijn. | College | 3
Halle-Centrum | contra | Veel huurders en appartementen: elke vereniging van mede-eigenaars beslist apart. | Energiehuis | 3
Oude Tuinwijk | pro | Er is een vereniging die al samen isolatie kocht. | Wijkvereniging | 2
Windmoleken | contra | De meeste woningen zijn van na 1945; er valt minder te winnen. | Energiehuis | 2
`,
);

/** What was read before anybody was interviewed. */
const readingSheet = madeUpSheet(
  "Bronnenonderzoek",
  `
Wat gelezen | Wijk | Datum | Wat speelt er | Pro of contra | Vindplaats
Wijkvisie | Tuinwijken | 2024-05-14 | De straten en de riolering zijn aan vervanging toe. | pro | map Bronnen
Verslag bewonersavond | Tuinwijken | 2025-11-18 | Bewoners vragen samen een prijs voor isolatie. | pro | map Bronnen
Krantenartikel | Ruisbroek-Centrum | 2026-02-03 | Een eerdere renovatie liep vast op de kosten. | contra | map Bronnen
Klimaatplan | | 2023-01-31 | Elk jaar één wijk samen aanpakken. | | map Bronnen
`,
);

const NO_LICENCE = "Open data; geen licentie vermeld bij het bestand";
const DECILE = "Deciel binnen Vlaanderen van 0 tot 10, geen procent: 10 hoort bij het hoogste tiende van de sectoren.";

const sourceSheet: ExampleSheet = exampleSheet({
  name: "Bronnen",
  table: false,
  rows: [
    ["Kolom", "Wat er staat", "Bron", "Jaar", "Licentie", "Let op"],
    [
      "Wijk, Sectorcodes",
      "Statistische sectoren, codes van 2021",
      "Statbel",
      2021,
      "CC BY 4.0",
      "Twee sectoren van Halle heten Don Bosco: hun code houdt ze uit elkaar.",
    ],
    [
      GAS,
      "v2506_gas_res_cons / v2506_gas_res_n, afgerond op 1 kWh",
      FLUVIUS,
      2021,
      NO_LICENCE,
      "Beloont grote vrijstaande woningen. In Oude Naam - Rodenem zijn er maar 5 aansluitingen.",
    ],
    [
      INCOME,
      "Mediaan netto belastbaar inkomen per aangifte",
      INCOMES,
      2023,
      "CC BY 4.0",
      "Van Oude Naam - Rodenem is het niet gepubliceerd. Dat is geen nul.",
    ],
    [BEFORE_1945, "Score woningen van vóór 1945", CARE, 2021, NO_LICENCE, DECILE],
    [RENTED, "Score huurwoningen", CARE, 2021, NO_LICENCE, DECILE],
    [OVER_65, "Score 65-plussers", CARE, 2022, NO_LICENCE, DECILE],
    [
      CARS,
      "Wagens gedeeld door huishoudens, op 2 decimalen",
      CAR_FILE,
      2019,
      "CC BY 4.0",
      "Alleen wagens van particulieren.",
    ],
    [
      HOUSEHOLDS,
      "Aantal private huishoudens",
      CAR_FILE,
      2019,
      "CC BY 4.0",
      "Een benadering van het aantal bewoonde woningen.",
    ],
    [
      `${COHESION}, ${INITIATIVES}, ${COUPLING}`,
      "Score van 1 tot 5",
      MADE_UP_JUDGEMENT,
      "",
      "",
      "Zegt niets over de echte wijken.",
    ],
    [
      "Gewicht, Slechtste, Beste, Ondergrens en Bovengrens in Criteria",
      "Voorbeeld om mee te beginnen",
      "Voorstel",
      "",
      "",
      "Beslis dit zelf, met uw team.",
    ],
  ],
  looks: [looks.name, looks.sentence, looks.sentence, looks.year, looks.sentence, looks.sentence],
});

/** The same energy figures in the layout of provincies.incijfers.be, to try "Cijfers inlezen" on. */
const energySheet = exampleSheet({
  name: "Cijfers Fluvius",
  table: false,
  rows: [
    ["geoitem", "period", "geolevel", "v2506_gas_res_cons", "v2506_gas_res_n"],
    ...sectorFigures.map(({ code, gasKwh, gasConnections }) => [code, 2021, "statsec2019", gasKwh, gasConnections]),
  ],
  looks: [looks.code, looks.year, looks.word, looks.whole, looks.whole],
});

/** What step 3, 4 and 7 need, with real figures. */
export const choiceSheets: readonly ExampleSheet[] = [candidates, criteriaSheet, sourceSheet, energySheet];

/** What people say of it, made up. */
export const judgementSheets: readonly ExampleSheet[] = [weights, readingSheet, argumentSheet];
