/** Public figures of fourteen statistical sectors of Halle and one of Sint-Pieters-Leeuw, as their owners publish them. */

export interface SectorFigures {
  code: string;
  /** As Statbel has it, with capitals where one writes them. */
  wijk: string;
  municipality: string;
  /** Residential gas in kWh and the number of connections (2021). */
  gasKwh: number;
  gasConnections: number;
  /** Net taxable income per declaration in euro, median (2023). */
  income: number | undefined;
  /** Households and cars of private persons (2019). */
  households: number;
  cars: number;
  /** Deciles within Flanders, 0 to 10: 10 is among the tenth of sectors with the highest share. No percentages. */
  before1945: number | undefined;
  rented: number | undefined;
  over65: number | undefined;
}

type Row = readonly [
  code: string,
  wijk: string,
  gasKwh: number,
  gasConnections: number,
  income: number | undefined,
  households: number,
  cars: number,
  before1945: number | undefined,
  rented: number | undefined,
  over65: number | undefined,
];

const none = undefined;

/** Oude Naam - Rodenem has nine households: its income and deciles are not published. */
const rows: readonly Row[] = [
  ["23027A00-", "Halle-Centrum", 10803850.55, 893, 27649, 1246, 809, 9, 10, 9],
  ["23027A011", "Bascuul", 9094201.57, 712, 29931, 795, 695, 8, 9, 6],
  ["23027A02-", "Don Bosco", 6693948.08, 404, 34437, 457, 552, 4, 6, 6],
  ["23027A03-", "Stroppen", 7652393.13, 640, 29192, 726, 668, 8, 10, 8],
  ["23027A042", "Windmoleken", 6894293.22, 462, 25700, 687, 676, 2, 10, 3],
  ["23027A052", "De Wip", 4869747.1, 514, 30549, 544, 449, 7, 9, 9],
  ["23027A100", "Sint-Rochus-Kern", 19534317.48, 1581, 30203, 1734, 1569, 8, 9, 7],
  ["23027A12-", "Oude Tuinwijk", 3339021.64, 223, 36980, 242, 270, 10, 3, 6],
  ["23027A1PA", "Oude Naam - Rodenem", 73299.16, 5, none, 9, 12, none, none, none],
  ["23027A20-", "Essenbeek-Kern", 6115262.06, 391, 33629, 429, 529, 10, 5, 2],
  ["23027B01-", "Don Bosco", 11558196.39, 764, 32892, 923, 1035, 8, 7, 2],
  ["23027B02-", "Tuinwijken", 3862287.05, 262, 30150, 281, 332, 10, 6, 2],
  ["23027C01-", "Stwg.'s Gravenbrakel-West-Kern", 12493950.11, 775, 34209, 873, 1132, 9, 4, 1],
  ["23027C08-", "Malheide", 11365771.05, 622, 38590, 805, 1095, 10, 2, 1],
  ["23077E00-", "Ruisbroek-Centrum", 21006441.57, 1516, 26592, 1654, 1598, 10, 9, 1],
];

export const sectorFigures: readonly SectorFigures[] = rows.map(
  ([code, wijk, gasKwh, gasConnections, income, households, cars, before1945, rented, over65]) => ({
    code,
    wijk,
    municipality: code.startsWith("23027") ? "Halle" : "Sint-Pieters-Leeuw",
    gasKwh,
    gasConnections,
    income,
    households,
    cars,
    before1945,
    rented,
    over65,
  }),
);

/** kWh per connection, as a whole number. */
export function gasPerConnection({ gasKwh, gasConnections }: SectorFigures): number {
  return Math.round(gasKwh / gasConnections);
}

/** Cars per household with two decimals. */
export function carsPerHousehold({ cars, households }: SectorFigures): number {
  return Math.round((cars / households) * 100) / 100;
}
