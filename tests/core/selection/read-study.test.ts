/** What the sheets hold becomes what is chosen from: every criterion with its figures, everything odd told with its cell. */
import { readStudy } from "../../../core/selection/read-study";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";
import { candidateRows, criteriaRows, exampleSnapshot, exampleStudy, withCell } from "./example-study";

const HEADER: CellValue[] = ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste", "Kolom"];
const WIJKEN: CellValue[][] = [
  ["Wijk", "Gas", "Huur"],
  ["Noord", 5, 6],
  ["Zuid", 7, 8],
];

function read(criteria: CellValue[][], candidates: CellValue[][] = WIJKEN, others: [string, CellValue[][]][] = []) {
  const { study, findings } = readStudy(exampleSnapshot(criteria, candidates, others));
  const told = findings.map(({ severity, text, values, cell, table }) => {
    const place = cell && `${cell.sheet} ${cell.row}/${cell.column}`;
    return `${severity} ${table} ${place} ${say("nl", text, values)}`;
  });
  return { study, told };
}

test("each wijk has its figure on each criterion, and why one lacks is known", () => {
  const study = exampleStudy();
  expect(study.criteria.map(({ name, place }) => [name, place.row])).toEqual([
    ["Gas", 1],
    ["Inkomen", 2],
    ["Woningen", 3],
  ]);
  expect(
    study.candidates.map(({ name, municipality, place }) => [name, municipality, place.row, place.column]),
  ).toEqual([
    ["Kolderbos", "Genk", 1, 0],
    ["Termien", "Genk", 2, 0],
    ["Brethei", "Genk", 3, 0],
    ["Gehucht", "As", 4, 0],
  ]);
  const { rows, columns, data } = study.values;
  expect([rows, columns]).toEqual([4, 3]);
  expect([...data]).toEqual([10480, 24432, 265, 13319, Number.NaN, 300, 18742, 31000, Number.NaN, 19000, 22000, 20]);
  const missing = study.missing.flatMap((reason, at) => (reason ? [[at, reason]] : []));
  expect(missing).toEqual([
    [4, "suppressed"],
    [8, "empty"],
  ]);
  expect([...study.weights]).toEqual([0.2, 0.3, 0.5]);
  expect([...study.directions]).toEqual([1, -1, 1]);
  expect([[...study.scale.worst], [...study.scale.best]]).toEqual([
    [10000, 34000, 0],
    [20000, 22000, 400],
  ]);
  expect(study.columns).toEqual([3, 4, 5]);
  expect(study.arguments).toEqual([]);
});

test("a figure that is typed as text is known as such", () => {
  const rows = candidateRows.map((row, index) => (index === 1 ? withCell(row, 3, "10.480") : row));
  const study = exampleStudy(exampleSnapshot(criteriaRows, rows));
  expect(study.values.data[0]).toBe(10480);
  expect(study.typedAsText.indexOf(true)).toBe(0);
  expect(study.typedAsText.lastIndexOf(true)).toBe(0);
});

test("a criterion finds its column by Kolom, and else by its own name", () => {
  const { study, told } = read([
    HEADER,
    ["Verbruik", "hoog", 1, "", "", "Gas"],
    ["huur", "laag", 1, "", "", "Bestaat niet"],
  ]);
  expect(study?.criteria.map(({ name }) => name)).toEqual(["Verbruik", "huur"]);
  expect([...(study?.values.data ?? [])]).toEqual([5, 6, 7, 8]);
  expect(told).toEqual([]);
});

test("a criterion without a column, or with that of another, does not count and is told, as is a column without criterion", () => {
  const { study, told } = read([
    HEADER,
    ["Gas", "hoog", 1, "", "", ""],
    ["Verbruik", "hoog", 1, "", "", "Gas"],
    ["Stroom", "hoog", 1, "", "", ""],
  ]);
  expect(study?.criteria.map(({ name }) => name)).toEqual(["Gas"]);
  expect(told).toEqual([
    "warning Criteria Criteria 2/0 “Verbruik” gebruikt een kolom die al bij een ander criterium hoort. Het telt niet mee. Vul bij Kolom een andere kop in.",
    "error Criteria Criteria 3/0 Voor “Stroom” is er geen kolom “Stroom” in Kandidaatwijken. Voeg die kolom toe, of vul de juiste kop in bij Kolom.",
    "note Kandidaatwijken Kandidaatwijken 0/2 De kolom “Huur” hoort bij geen criterium en telt niet mee. Voeg het criterium toe als dat wel moet.",
  ]);
});

test("without wijken, without criteria or without weight there is nothing to choose from, and that is told at the table", () => {
  const empty = read([HEADER, ["Gas", "hoog", 1]], [["Wijk", "Gas"]]);
  expect(empty.study).toBeUndefined();
  expect(empty.told).toEqual([
    "error Kandidaatwijken Kandidaatwijken 0/0 Er staan nog geen wijken in Kandidaatwijken. Vul minstens twee wijken in.",
  ]);
  const none = read([HEADER]);
  expect(none.study).toBeUndefined();
  expect(none.told.filter((one) => one.startsWith("error"))).toEqual([
    "error Criteria Criteria 0/0 Er staan nog geen criteria in Criteria. Vul minstens één criterium in.",
  ]);
  const weightless = read([HEADER, ["Gas", "hoog", 0], ["Huur", "laag", 0]]);
  expect(weightless.study).toBeUndefined();
  expect(weightless.told).toEqual([
    "error Criteria Criteria 1/0 Alle gewichten zijn 0. Geef minstens één criterium een gewicht.",
  ]);
  expect(read([HEADER, ["Gas", "hoog", 0], ["Huur", "laag", 2]]).study?.weights).toEqual(Float64Array.from([0, 1]));
});

test("a scale that contradicts its direction is an error at the criterion, and nothing is computed", () => {
  const { study, told } = read([HEADER, ["Gas", "hoog", 1, 0, 9], ["Huur", "hoog", 1, 9, 0]]);
  expect(study).toBeUndefined();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^error Criteria Criteria 2\/0 .*Huur/);
  expect(told[0]).toContain("hoog");
});

test("a wijk by the same name counts and is told; a row without a name does not count", () => {
  const { study, told } = read(
    [HEADER, ["Gas", "hoog", 1], ["Huur", "laag", 1]],
    [...WIJKEN, ["noord", 1, 2], ["", 3, 4]],
  );
  expect(study?.candidates.map(({ name }) => name)).toEqual(["Noord", "Zuid", "noord"]);
  expect(told.filter((one) => one.includes("Kandidaatwijken 3/0"))).toHaveLength(1);
  expect(told.filter((one) => one.startsWith("warning Kandidaatwijken Kandidaatwijken 4/0"))).toHaveLength(1);
});

test("arguments belong to their wijk; one about nobody is told, one that is not finished is left out", () => {
  const rows: CellValue[][] = [
    ["Wijk", "Voor of tegen", "Reden", "Bron", "Belang"],
    ["ZUID", "voor", "Dicht", "Raad", 3],
    ["Noord", "tegen", "Ver", "", ""],
    ["West", "voor", "Groot", "", ""],
    ["Noord", "misschien", "Half", "", ""],
    ["Noord", "voor", "", "", ""],
  ];
  const { study, told } = read([HEADER, ["Gas", "hoog", 1], ["Huur", "laag", 1]], WIJKEN, [["Argumenten", rows]]);
  expect(study?.arguments).toEqual([
    { candidate: 1, side: "pro", text: "Dicht", source: "Raad", importance: 3 },
    { candidate: 0, side: "contra", text: "Ver", source: "", importance: 1 },
  ]);
  expect(told.filter((one) => one.includes("misschien"))).toEqual([
    expect.stringMatching(/^warning Argumenten Argumenten 4\/1 /),
  ]);
  expect(told.filter((one) => one.includes("West"))).toEqual([
    expect.stringMatching(/^warning Argumenten Argumenten 3\/0 /),
  ]);
});

test("below a header over two rows a criterion finds its column under a group, where only one ends so", () => {
  const candidates = (names: CellValue[]): CellValue[][] => [
    ["Wijk", "Energie", "Wonen"],
    ["", ...names],
    ["Noord", 5, 6],
    ["Zuid", 7, 8],
  ];
  const criteria = [HEADER, ["Gas", "hoog", 1], ["Verbruik", "hoog", 1, "", "", "Huur"]];
  expect([...(read(criteria, candidates(["Gas", "Huur"])).study?.values.data ?? [])]).toEqual([5, 6, 7, 8]);
  const doubled = read([HEADER, ["Gas", "hoog", 1]], candidates(["Gas", "Gas"]));
  expect(doubled.told.filter((one) => one.startsWith("error"))).toHaveLength(1);
  // Below a header of one row the words must be the same.
  const flat = read(
    [HEADER, ["Gas", "hoog", 1]],
    [
      ["Wijk", "Energie Gas"],
      ["Noord", 5],
    ],
  );
  expect(flat.study).toBeUndefined();
});

test("cells of a column that only describes its rows are not told: they hold no figures", () => {
  const candidates: CellValue[][] = [
    ["Wijk", "Gas", "Ligging"],
    ["Noord", 5, "aan het spoor"],
    ["Zuid", "veel", "aan de vaart"],
  ];
  const { told } = read([HEADER, ["Gas", "hoog", 1]], candidates);
  expect(told.map((one) => one.split(" ").slice(0, 4).join(" "))).toEqual([
    "warning Kandidaatwijken Kandidaatwijken 2/1",
    "note Kandidaatwijken Kandidaatwijken 0/2",
  ]);
});

test("without either sheet there is nothing, and no error", () => {
  expect(readStudy(makeSnapshot([]))).toMatchObject({ criteriaRows: [], findings: [] });
  expect(readStudy(makeSnapshot([makeBlock("Kandidaatwijken", WIJKEN)])).study).toBeUndefined();
});

describe("a column that belongs to a criterion", () => {
  const criteria: CellValue[][] = [HEADER, ["Warmtenet", "hoog", 60, "", "", ""], ["Inkomen", "laag", 40, "", "", ""]];
  const withColumn = (cells: CellValue[]): CellValue[][] => [
    ["Wijk", "Warmtenet", "Inkomen", "Uitleg"],
    ...cells.map((cell, index): CellValue[] => [`Wijk ${index + 1}`, cell, 20_000 + index, "nog na te gaan"]),
  ];

  test.each<[CellValue[], number]>([
    [["ja", "nee", "ja"], 3],
    [["sterk", "zwak", 3], 2],
    [["++", "+", "-"], 2],
    [["3/5", "4/5", "2/5"], 3],
    [["***", "*", "**"], 3],
    [[true, false, true], 3],
    [["x", "", "X"], 2],
    [["10-15", "<5", ">100", "ca. 12", 12], 4],
    [[12_000, "15.000 (1)", "14000 °"], 2],
  ])("loses no cell of %j without a word", (cells, count) => {
    const { told } = read(criteria, withColumn(cells));
    expect(told.filter((one) => one.includes("geen getal"))).toHaveLength(count);
    expect(told.every((one) => !one.includes("nog na te gaan"))).toBe(true);
  });

  test("may keep figures secret with an x, and lack some", () => {
    const { told } = read(criteria, withColumn([12, "x", "n.b.", ""]));
    expect(told.filter((one) => one.includes("geen getal"))).toEqual([]);
  });
});

test("a row that is called like the municipality of the others is asked about, the more so without one of its own", () => {
  const wijken = (own: string): CellValue[][] => [
    ["Wijk", "Gemeente", "Gas"],
    ["Noord", "Halle", 5],
    ["Zuid", "Halle", 6],
    ["halle", own, 7],
  ];
  const criteria: CellValue[][] = [HEADER, ["Gas", "hoog", 1, "", "", ""]];
  const { study, told } = read(criteria, wijken(""));
  expect(study?.candidates.map(({ name }) => name)).toEqual(["Noord", "Zuid", "halle"]);
  expect(told).toEqual([
    "warning Kandidaatwijken Kandidaatwijken 3/0 “halle” heet zoals de gemeente en telt mee als wijk. Is het de hele gemeente? Laat de rij dan weg bij het koppelen.",
  ]);
  expect(read(criteria, wijken("Halle")).told[0]).toMatch(/^note .*“halle” heet zoals de gemeente/);
  const municipalities: CellValue[][] = [
    ["Wijk", "Gemeente", "Gas"],
    ["Halle", "Halle", 5],
    ["As", "As", 6],
  ];
  expect(read(criteria, municipalities).told).toEqual([]);
});

test.each<CellValue[]>([
  ["", "kWh/jaar", "€"],
  ["Eenheid", "kWh", "euro"],
  ["Jaar", 2021, 2019],
  ["", "per woning", "mediaan"],
])("a criterion finds its column where %j stands below the header", (...below) => {
  const { study, told } = read(
    [HEADER, ["Gas", "hoog", 60, "", "", ""], ["Inkomen", "laag", 40, "", "", ""]],
    [["Wijk", "Gas", "Inkomen"], below, ["Noord", 12_000, 25_000], ["Zuid", 15_000, 21_000]],
  );
  expect(told).toEqual([]);
  expect(study?.candidates.map(({ name }) => name)).toEqual(["Noord", "Zuid"]);
  expect([...(study?.values.data ?? [])]).toEqual([12_000, 25_000, 15_000, 21_000]);
});

test("a criterion finds no column by the first part of its header where two begin so", () => {
  const { told } = read(
    [HEADER, ["Gas", "hoog", 60, "", "", ""]],
    [
      ["Wijk", "Gas", "Gas"],
      ["", "per woning", "in totaal"],
      ["Noord", 12_000, 25_000],
    ],
  );
  expect(told[0]).toContain("“Gas”");
});

test("a wijk that is there twice is told, also with another hyphen", () => {
  const wijken: CellValue[][] = [
    ["Wijk", "Gas"],
    ["Sint-Rochus", 5],
    ["Sint-Jan", 6],
    ["Sint Rochus", 7],
  ];
  expect(read([HEADER, ["Gas", "hoog", 1, "", "", ""]], wijken).told).toEqual([
    "warning Kandidaatwijken Kandidaatwijken 3/0 De wijk “Sint Rochus” staat er twee keer in. Beide rijen tellen mee. Verwijder er één als dat niet klopt.",
  ]);
});
