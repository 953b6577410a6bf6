/** The table Team as people keep it: what is odd is told with its cell, and never stops the rest. */
import { planChooseTeam } from "../../../core/team/plan-choose";
import { chosenOf, problemOf, readTeam } from "../../../core/team/read-team";
import { smallestTeamTask } from "../../../core/team/smallest-team";
import { cellAddress } from "../../../core/workbook/address";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const HEADER = ["Functie", "VTE", "Kost per jaar", "Kiezen", "Technisch", "Sociaal", "Communicatief", "Financieel"];
const EXAMPLE: CellValue[][] = [
  HEADER,
  ["projectleider klimaat", 0.5, 40_000, "", 1, 1, 2, 1],
  ["energieadviseur", 0.4, 30_000, "", 3, 1, 1, 1],
  ["wijkwerker", 0.5, 28_000, "", "", 3, 2, ""],
  ["communicatie", 0.2, 14_000, "", "", 1, 3, ""],
  ["financiële dienst", 0.2, 16_000, "", "", "", "", 3],
  ["ingenieur openbaar domein", 0.3, 27_000, "", 2, "", "", 1],
  ["wijkvereniging", 0.1, 3_000, "", "", 2, 2, ""],
];

const workbook = (rows: CellValue[][]): Snapshot => makeSnapshot([makeBlock("Team", rows)]);

function read(rows: CellValue[][]) {
  const reading = readTeam(workbook(rows));
  if (!reading) throw new Error("no team");
  return reading;
}

test("three people cover everything, in four teams; one expertise hangs on one person", () => {
  const reading = read(EXAMPLE);
  expect(reading.expertises).toEqual(["Technisch", "Sociaal", "Communicatief", "Financieel"]);
  expect(reading.findings.map(({ text }) => text.key)).toEqual(["team.onePerson"]);
  const task = smallestTeamTask(problemOf(reading, 1));
  while (!task.step(1_000));
  expect(task.result().team?.map((person) => reading.members[person]?.name)).toEqual([
    "financiële dienst",
    "ingenieur openbaar domein",
    "wijkvereniging",
  ]);
});

const JURIST = (level: CellValue): CellValue[] => ["jurist", 0.5, 1, "", level, "", "", 3];

test.each([
  [
    "an expertise that nobody covers",
    [HEADER.slice(0, 6), ["a", 1, 1, "", 1, 3], ["b", 1, 1, "", 1, 2]],
    "Team!E1: “Technisch” is door niemand gedekt. Zoek iemand met niveau 2 of voeg een externe rij toe.",
    "Team!E1: Nobody covers “Technisch”. Find somebody with level 2 or add an external row.",
  ],
  [
    "what hangs on one person",
    EXAMPLE,
    "Team!H1: “Financieel” hangt aan één persoon: financiële dienst.",
    "Team!H1: “Financieel” hangs on one person: financiële dienst.",
  ],
  [
    "somebody twice in the list",
    [...EXAMPLE, ["Wijkwerker ", 0.5, 1, "", 2, 2, 2, 2]],
    "Team!A9: “Wijkwerker” staat twee keer in de lijst: rij 4 en 9.",
    "Team!A9: “Wijkwerker” is in the list twice: rows 4 and 9.",
  ],
  [
    "the same level everywhere",
    [HEADER, ["a", 1, 1, "", 3, 3, 3, 3], ["b", 1, 1, "", 3, 3, 3, 3]],
    "Team!A2: Iedereen heeft overal 3. Zo zegt de tabel niets. Vul eerlijker in.",
    "Team!A2: Everybody has 3 everywhere. The table says nothing that way. Fill it in more honestly.",
  ],
  [
    "somebody without any expertise",
    [...EXAMPLE, ["stagiair", 0.5, 1, "", "", "", "", ""]],
    "Team!A9: “stagiair” (rij 9) heeft geen enkele expertise.",
    "Team!A9: “stagiair” (row 9) has no expertise at all.",
  ],
  [
    "hardly any time",
    [...EXAMPLE, ["jurist", 0.05, 1, "", "", "", "", 3]],
    "Team!A9: “jurist” heeft 0,05 VTE. Wie zo weinig tijd heeft, dekt in de praktijk niets.",
    "Team!A9: “jurist” has 0.05 FTE. With so little time nobody covers anything in practice.",
  ],
  [
    "a level above 3",
    [...EXAMPLE, JURIST(4)],
    "Team!E9: 4 bij “jurist” is geen niveau. Vul 0, 1, 2 of 3 in.",
    "Team!E9: 4 for “jurist” is no level. Fill in 0, 1, 2 or 3.",
  ],
  [
    "an error cell for a level",
    [...EXAMPLE, JURIST("#N/A")],
    "Team!E9: #N/A bij “jurist” is geen niveau. Vul 0, 1, 2 of 3 in.",
    "Team!E9: #N/A for “jurist” is no level. Fill in 0, 1, 2 or 3.",
  ],
  [
    "a cross for a level",
    [...EXAMPLE, JURIST("x")],
    "Team!E9: “Technisch” staat in letters of woorden (x). Zeg welk niveau ze betekenen. Tot dan tellen ze niet mee.",
    "Team!E9: “Technisch” is in letters or words (x). Say which level they mean. Until then they do not count.",
  ],
  [
    "a cost that lacks beside others",
    [...EXAMPLE, ["jurist", 0.5, "", "", 3, "", "", ""]],
    "Team!C9: “jurist” heeft geen kost. Zolang er een ontbreekt, zoekt Wijkwerf niet naar het goedkoopste team.",
    "Team!C9: “jurist” has no cost. As long as one is missing, Wijkwerf does not look for the cheapest team.",
  ],
  [
    "somebody who leaves before they come",
    [
      ["Naam", "Beschikbaar vanaf", "tot", "Technisch"],
      ["a", 46_100, 46_000, 3],
    ],
    "Team!C2: “a” is weg voor de eerste dag. Kijk de twee datums na.",
    "Team!C2: “a” has left before the first day. Check the two dates.",
  ],
] as const)("%s is told with its cell, in both languages", (_, rows, nl, en) => {
  const { findings } = read(rows.map((row) => [...row]));
  expect(told(findings, "nl")).toContain(nl);
  expect(told(findings, "en")).toContain(en);
});

test("a sheet without a column for an expertise says so", () => {
  expect(
    told(
      read([
        ["Naam", "VTE"],
        ["a", 1],
      ]).findings,
    ),
  ).toEqual([
    "Team!A1: De tabel heeft nog geen kolommen voor expertises. Voeg er een toe, zoals Technisch, Sociaal en Communicatief.",
  ]);
});

test("a row that is full of odd things stops nothing: the others are read, and its good level counts", () => {
  const { members, levels, findings } = read([...EXAMPLE, ["jurist", "veel", "?", "misschien", "goed", "#N/A", 7, 3]]);
  expect(members).toHaveLength(8);
  expect([...levels.data.subarray(28)]).toEqual([Number.NaN, Number.NaN, Number.NaN, 3]);
  expect(levels.data[4]).toBe(3);
  const cells = findings.map(({ cell }) => cell && cellAddress(cell.row, cell.column));
  expect(cells).toEqual(expect.arrayContaining(["B9", "D9", "E9", "F9", "G9"]));
});

test("where one cost lacks, no team is called the cheapest; an excluded person's cost does not matter", () => {
  const without = EXAMPLE.map((row, index) => (index === 7 ? ["wijkvereniging", 0.1, "", "", "", 2, 2, ""] : row));
  expect(problemOf(read(without), 1).costs).toBeUndefined();
  const excluded = without.map((row, index) => (index === 7 ? ["wijkvereniging", 0.1, "", "nee", "", 2, 2, ""] : row));
  expect(problemOf(read(excluded), 1).costs).toBeDefined();
});

test("an external is a row with a price: it takes a place in the cheapest team when it costs least", () => {
  const names = (price: number) => {
    const reading = read([
      ["Functie", "VTE", "Kost per jaar", "Technisch"],
      ["ingenieur", 0.5, 80_000, 3],
      ["architect, 4 dagen", "", price, 3],
    ]);
    const task = smallestTeamTask(problemOf(reading, 1));
    while (!task.step(1_000));
    return task.result().team?.map((person) => reading.members[person]?.name);
  };
  expect(names(3_200)).toEqual(["architect, 4 dagen"]);
  expect(names(41_000)).toEqual(["ingenieur"]);
});

test("compulsory and excluded people are honoured", () => {
  const rows: CellValue[][] = [
    ["Naam", "Kiezen", "Beschikbaar vanaf", "Beschikbaar tot", "Technisch"],
    ["a", "verplicht", 46_100, 46_000, 0],
    ["b", "nee", "", "", 3],
    ["c", "", "", "", 3],
  ];
  const reading = read(rows);
  expect(problemOf(reading, 1).fixed).toEqual([true, false, undefined]);
  const task = smallestTeamTask(problemOf(reading, 1));
  while (!task.step(1_000));
  expect(task.result().team).toEqual([0, 2]);
});

test("choosing a team writes ja for who is in it, and leaves verplicht and nee as they are", () => {
  const rows = EXAMPLE.map((row, index) => (index === 3 ? ["wijkwerker", 0.5, 28_000, "ja", "", 3, 2, ""] : [...row]));
  rows[4] = ["communicatie", 0.2, 14_000, "verplicht", "", 1, 3, ""];
  rows[6] = ["ingenieur openbaar domein", 0.3, 27_000, "nee", 2, "", "", 1];
  const snapshot = workbook(rows);
  const reading = readTeam(snapshot);
  if (!reading) throw new Error("no team");
  const after = readTeam(afterPlan(snapshot, planChooseTeam(snapshot, reading, [1, 4])));
  expect(after?.members.map(({ chosen }) => chosen)).toEqual([
    undefined,
    "yes",
    undefined,
    "compulsory",
    "yes",
    "no",
    undefined,
  ]);
  expect(after && chosenOf(after).filter((isIn) => isIn)).toHaveLength(3);
});

const keysOf = (rows: CellValue[][]) => read(rows).findings.map(({ text }) => text.key);
const shape = (levels: CellValue[][]) =>
  levels.map((line, index) => (index === 0 ? ["Functie", ...line] : [`p${index}`, ...line]));

test("one person, one expertise or no level at all is not called the same everywhere", () => {
  expect(
    keysOf(
      shape([
        ["Technisch", "Sociaal"],
        [3, 3],
      ]),
    ),
  ).not.toContain("team.allTheSame");
  expect(keysOf(shape([["Technisch"], [3], [3]]))).not.toContain("team.allTheSame");
  expect(
    keysOf(
      shape([
        ["Technisch", "Sociaal"],
        [0, 0],
        [0, 0],
      ]),
    ),
  ).not.toContain("team.allTheSame");
  expect(
    keysOf(
      shape([
        ["Technisch", "Sociaal"],
        [3, 3],
        [3, 2],
      ]),
    ),
  ).not.toContain("team.allTheSame");
  expect(
    keysOf(
      shape([
        ["Technisch", "Sociaal"],
        [1, 1],
        [1, 1],
      ]),
    ),
  ).toContain("team.allTheSame");
});

test("a tenth of full time is enough to count, and one day is enough to be there", () => {
  const rows = (fte: CellValue, from: number, until: number): CellValue[][] => [
    ["Naam", "VTE", "Beschikbaar vanaf", "tot", "Technisch"],
    ["a", fte, from, until, 3],
    ["b", 1, "", "", 3],
  ];
  expect(keysOf(rows(0.1, 46_000, 46_000))).toEqual([]);
  expect(keysOf(rows(0.09, 46_000, 46_000))).toEqual(["team.littleTime"]);
  expect(keysOf(rows(0, 46_000, 46_000))).toEqual([]);
  expect(keysOf(rows(1, 46_001, 46_000))).toEqual(["team.untilBeforeFrom"]);
});

test("who is excluded covers nothing, needs no price and leaves the other alone with the expertise", () => {
  const rows: CellValue[][] = [
    ["Naam", "Kost per jaar", "Kiezen", "Technisch"],
    ["a", 10_000, "", 3],
    ["b", "", "nee", 3],
  ];
  expect(told(read(rows).findings)).toEqual(["Team!D1: “Technisch” hangt aan één persoon: a."]);
  const nobody = rows.map((row, index) => (index === 1 ? ["a", 10_000, "nee", 3] : row));
  expect(keysOf(nobody)).toEqual(["team.nobody"]);
});

test("a team without people has no finding about what it covers", () => {
  expect(keysOf([["Naam", "Technisch"]])).toEqual([]);
});

test("with two for each expertise the search is asked for two", () => {
  expect(problemOf(read(EXAMPLE), 2).required).toEqual([2, 2, 2, 2]);
});

test("a price is for a whole year: half-time costs half, and without a VTE the price is the whole", () => {
  const { costs } = problemOf(
    read([
      ["Functie", "VTE", "Kost per jaar", "Technisch"],
      ["a", 0.5, 80_000, 3],
      ["b", "", 3_200, 3],
    ]),
    1,
  );
  expect(costs).toEqual([40_000, 3_200]);
});

test("a team that holds who is compulsory or excluded writes nothing for them, nor for who is in already", () => {
  const snapshot = workbook([
    ["Functie", "Kiezen", "Technisch"],
    ["a", "verplicht", 3],
    ["b", "nee", 3],
    ["c", "ja", 3],
    ["d", "", 3],
    ["e", "ja", 3],
  ]);
  const reading = readTeam(snapshot);
  if (!reading) throw new Error("no team");
  const plan = planChooseTeam(snapshot, reading, [0, 1, 2]);
  const written = plan.changes.flatMap((change) =>
    change.kind === "write" && change.sheet === "Team" ? [[change.row, change.column, change.values]] : [],
  );
  expect(written).toEqual([[5, 1, [[""]]]]);
  expect(readTeam(afterPlan(snapshot, plan))?.members.map(({ chosen }) => chosen)).toEqual([
    "compulsory",
    "no",
    "yes",
    undefined,
    undefined,
  ]);
});

test("an expertise that stands in two columns is told at the second header", () => {
  expect(
    told(
      read([
        ["Functie", "Technisch", "Technisch"],
        ["a", 3, 1],
        ["b", 2, 2],
      ]).findings,
    ),
  ).toEqual([
    "Team!C1: De kop “Technisch” komt twee keer voor. Alleen de eerste kolom telt mee. Geef de andere een eigen kop.",
  ]);
});

test("a header that counts as no expertise because no levels stand below it is told", () => {
  const { expertises, findings } = read([
    ["Functie", "Technisch", "Opmerking"],
    ["a", 3, "eentje"],
    ["b", 2, "twee"],
  ]);
  expect(expertises).toEqual(["Technisch"]);
  expect(told(findings)).toEqual(["Team!C1: De kolom “Opmerking” telt niet mee: er staan geen niveaus in."]);
});

test("who has only a cross that still waits for its level is not said to have nothing, who has nothing is", () => {
  const { findings } = read([
    ["Functie", "Technisch", "Sociaal", "Financieel"],
    ["a", 3, 2, 2],
    ["b", 2, 3, 3],
    ["c", "", "", ""],
    ["d", "", "", "x"],
    ["e", "", "", ""],
  ]);
  expect(told(findings).filter((sentence) => sentence.includes("geen enkele expertise"))).toEqual([
    "Team!A4: “c” (rij 4) heeft geen enkele expertise.",
    "Team!A6: “e” (rij 6) heeft geen enkele expertise.",
  ]);
});

test("what is needed is nobody: such a row covers nothing, and is told", () => {
  const { members, findings } = read([
    ["Naam", "Technisch", "Sociaal"],
    ["An", 3, 1],
    ["Bob", 1, 2],
    ["Nodig", 2, 2],
    ["Gewenst niveau", 3, 3],
    ["Aantal", 1, 1],
  ]);
  expect(members.map(({ name }) => name)).toEqual(["An", "Bob"]);
  expect(told(findings)).toEqual([
    "Team!A4: Rij 4 (“Nodig”) dient om te vergelijken en telt niet mee.",
    "Team!A5: Rij 5 (“Gewenst niveau”) dient om te vergelijken en telt niet mee.",
    "Team!A6: Rij 6 (“Aantal”) dient om te vergelijken en telt niet mee.",
    "Team!B1: “Technisch” hangt aan één persoon: An.",
    "Team!C1: “Sociaal” hangt aan één persoon: Bob.",
  ]);
});

test.each(["Kost (k€)", "Kost per jaar (in duizend euro)"])(
  "under “%s” a cost below 1.000 is asked about, whether all are in thousands or one",
  (header) => {
    const asked = (...costs: number[]) => {
      const rows = costs.map((cost, index) => [`functie ${index}`, cost, 2]);
      const { findings } = read([["Naam", header, "Technisch"], ...rows]);
      return told(findings).filter((one) => one.startsWith("Team!B") && !one.startsWith("Team!B1"));
    };
    const sentence = `65 telt als 65 euro per jaar, maar “${header}” zegt duizend euro. Bedoelt u 65.000? Typ dan 65.000.`;
    expect(asked(65, 60_000)).toEqual([`Team!B2: ${sentence}`]);
    expect(asked(60.5, 65)).toEqual([
      expect.stringContaining("60,5 telt als 60,5 euro per jaar"),
      `Team!B3: ${sentence}`,
    ]);
    expect(asked(65, 60_000, 62_000)).toHaveLength(1);
    expect(asked(65_000, 60_000)).toEqual([]);
  },
);

test("a small cost under a header of euro is no question", () => {
  expect(
    told(
      read([
        ["Naam", "Kost", "Technisch"],
        ["vrijwilliger", 500, 2],
        ["An", 60_000, 2],
      ]).findings,
    ),
  ).toEqual([]);
});
