/** What is odd in conversations and statements, each with its cell, in both languages; and nothing stops the rest. */
import { attitudeHistories, positionFindings } from "../../../core/interviews/attitude-over-time";
import { attitudePerWijk } from "../../../core/interviews/attitude-per-wijk";
import { readStatements } from "../../../core/interviews/read-statements";
import { readTalks } from "../../../core/interviews/read-talks";
import { compareReaders, datedInterviewFindings, interviewFindings } from "../../../core/interviews/statement-findings";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { HEADER } from "../stakeholders/people";
import { told } from "../told";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const ACTORS: CellValue[][] = [
  ["netbeheerder", "nuts", "volger", 5, 3, "", "wij"],
  ["school", "onderwijs", "afwachter", 2, 3, "", "wij"],
];
const TALKS = ["Stakeholder", "Datum", "Wijk", "Status", "Houding"];
const SAID = ["Stakeholder", "Soort", "Thema", "Uitspraak", "Datum", "Thema 2"];

function workbook(talks: CellValue[][], said: CellValue[][] = [], actors = ACTORS): Snapshot {
  return makeSnapshot([
    makeBlock("Stakeholders", [HEADER, ...actors]),
    makeBlock("Interviews", [TALKS, ...talks]),
    makeBlock("Uitspraken", [SAID, ...said]),
  ]);
}

const talk = (name: string, wijk: string, attitude: CellValue, date: CellValue = 46_000): CellValue[] => [
  name,
  date,
  wijk,
  "gedaan",
  attitude,
];
const statement = (theme: CellValue, text = "Tekst", second = ""): CellValue[] => [
  "school",
  "opvatting",
  theme,
  text,
  46_000,
  second,
];

test.each([
  [
    "a statement without a theme",
    workbook([], [statement("")]),
    "Uitspraken!C2: Deze uitspraak heeft geen thema.",
    "Uitspraken!C2: This statement has no theme.",
  ],
  [
    "the name of a person in a statement",
    workbook([], [statement("tijd", "Het plein is van ons, zegt Jan Peeters van de Jan Palfijnstraat.")]),
    "Uitspraken!D2: “Jan Peeters” lijkt een persoonsnaam. Gebruik een functie.",
    "Uitspraken!D2: “Jan Peeters” looks like the name of a person. Use a function.",
  ],
  [
    "one theme in two spellings",
    workbook([], [statement("betaalbaarheid"), statement("Betaalbaarheid ")]),
    "Uitspraken!C3: “Betaalbaarheid ” en “betaalbaarheid” zijn twee thema’s. Voeg samen?",
    "Uitspraken!C3: “Betaalbaarheid ” and “betaalbaarheid” are two themes. Merge them?",
  ],
  [
    "a stakeholder that the register does not know",
    workbook([talk("netbeheeder", "", 1)]),
    "Interviews!A2: “netbeheeder” staat niet in Stakeholders. Bedoelt u netbeheerder?",
    "Interviews!A2: “netbeheeder” is not in Stakeholders. Do you mean netbeheerder?",
  ],
  [
    "the same in a statement",
    workbook([], [["kerk", "opvatting", "vertrouwen", "x", "", ""]]),
    "Uitspraken!A2: “kerk” staat niet in Stakeholders.",
    "Uitspraken!A2: “kerk” is not in Stakeholders.",
  ],
  [
    "an attitude with a planned conversation",
    workbook([["school", 46_000, "", "gepland", "partner"]]),
    "Interviews!E2: Houding ingevuld bij een gepland gesprek. Ze telt niet mee.",
    "Interviews!E2: An attitude with a planned conversation. It does not count.",
  ],
  [
    "one conversation about a wijk",
    workbook([talk("school", "Brethei", 1)]),
    "Interviews!C2: Eén gesprek over Brethei: te weinig voor een cijfer.",
    "Interviews!C2: One conversation about Brethei: too few for a figure.",
  ],
  [
    "only people in favour",
    workbook(Array.from({ length: 6 }, () => talk("netbeheerder", "", 2))),
    "Interviews!A1: Alle 6 gesprekken zijn met voorstanders.",
    "Interviews!A1: All 6 conversations are with people in favour.",
  ],
  [
    "a mail address in a statement",
    workbook([], [statement("vertrouwen", "Mail naar jan@gemeente.be")]),
    "Uitspraken!D2: Een uitspraak bevat een mailadres of telefoonnummer.",
    "Uitspraken!D2: A statement holds a mail address or a telephone number.",
  ],
  [
    "a telephone number in a statement",
    workbook([], [statement("vertrouwen", "Bel 0478 12 34 56")]),
    "Uitspraken!D2: Een uitspraak bevat een mailadres of telefoonnummer.",
    "Uitspraken!D2: A statement holds a mail address or a telephone number.",
  ],
  [
    "a rating in another form",
    workbook([talk("school", "", "4/5")]),
    "Interviews!E2: Houding “4/5” ken ik niet. Kies partner, volger, afwachter, vermijder of tegenstander, of zeg wat het betekent.",
    "Interviews!E2: I do not know the position “4/5”. Choose partner, volger, afwachter, vermijder or tegenstander, or say what it means.",
  ],
  [
    "a conversation without a status",
    workbook([["school", 46_000, "", "", 1]]),
    "Interviews!D2: Rij 2 heeft geen status en telt niet mee. Kies gedaan of gepland.",
    "Interviews!D2: Row 2 has no status and does not count. Choose gedaan or gepland.",
  ],
  [
    "a conversation without a day",
    workbook([talk("school", "", 1, "")]),
    "Interviews!B2: Rij 2 heeft geen datum. Het gesprek telt als ouder dan alle andere.",
    "Interviews!B2: Row 2 has no date. The conversation counts as older than all others.",
  ],
  [
    "the name of a person",
    workbook([talk("Mevr. Claes", "", 1)]),
    "Interviews!A2: “Mevr. Claes” lijkt een persoonsnaam. Gebruik een functie.",
    "Interviews!A2: “Mevr. Claes” looks like the name of a person. Use a function.",
  ],
  [
    "a day that is no day",
    workbook([talk("school", "", 1, "volgende week")]),
    "Interviews!B2: “volgende week” is geen datum. Typ een datum, zoals 31/12/2027.",
    "Interviews!B2: “volgende week” is not a date. Type a date, such as 31/12/2027.",
  ],
])("%s is told with its cell", (_, snapshot, dutch, english) => {
  expect(told(interviewFindings(snapshot))).toContain(dutch);
  expect(told(interviewFindings(snapshot), "en")).toContain(english);
});

test("a planned conversation that is past is told by its day", () => {
  const snapshot = workbook([
    ["school", 46_154, "", "gepland", ""],
    ["netbeheerder", 46_200, "", "gepland", ""],
  ]);
  expect(told(datedInterviewFindings(snapshot, 46_160))).toEqual([
    "Interviews!B2: Gesprek van 12/05/2026 is gepland maar voorbij.",
  ]);
  expect(told(datedInterviewFindings(snapshot, 46_160), "en")).toEqual([
    "Interviews!B2: The conversation of 12/05/2026 is planned but past.",
  ]);
});

test("two readers: on how many they differ, the theme to look at first, and the rows", () => {
  const said = [
    statement("vertrouwen", "a", "vertrouwen"),
    statement("vertrouwen", "b", "communicatie"),
    statement("Vertrouwen", "c", "beleid"),
    statement("beleid", "d", "beleid"),
    statement("beleid", "e", "techniek"),
    statement("beleid", "zonder tweede lezer"),
  ];
  const snapshot = workbook([], said);
  expect(told(interviewFindings(snapshot))).toContain(
    "Uitspraken!F3: De lezers zijn het bij 3 van 5 uitspraken oneens; kijk eerst naar “vertrouwen”.",
  );
  expect(told(interviewFindings(snapshot), "en")).toContain(
    "Uitspraken!F3: The readers differ on 3 of 5 statements; look at “vertrouwen” first.",
  );
  const { differences, level, compared } = compareReaders(snapshot);
  expect([differences.map(({ row }) => row + 1), level, compared]).toEqual([[3, 4, 6], "discuss", 5]);
});

test("the register lags behind the last conversation: told at the position", () => {
  const snapshot = workbook([
    talk("netbeheerder", "", 1, 46_010),
    talk("netbeheerder", "", -1, 46_020),
    talk("school", "", 0),
  ]);
  expect(told(positionFindings(snapshot))).toEqual([
    "Stakeholders!C2: De positie van netbeheerder (1) wijkt af van het laatste gesprek (-1). Neem over?",
  ]);
  expect(told(positionFindings(snapshot), "en")).toEqual([
    "Stakeholders!C2: The position of netbeheerder (1) differs from the last conversation (-1). Take it over?",
  ]);
  expect(attitudeHistories(snapshot)[0]?.points.map(({ attitude }) => attitude)).toEqual([1, -1]);
});

test("a wijk has a figure from two conversations on, of the last one of each actor", () => {
  const snapshot = workbook([
    talk("netbeheerder", "Kolderbos", -2, 46_000),
    talk("netbeheerder", "kolderbos", 1, 46_010),
    talk("school", "Kolderbos; Termien", 2),
    ["school", 46_020, "Termien", "gepland", -2],
  ]);
  expect(attitudePerWijk(snapshot).wijken).toEqual([
    // Influence 5 and 2: (5 x 1 + 2 x 2) / 7.
    { wijk: "Kolderbos", mean: 1.5, byInfluence: 9 / 7, count: 2, lowest: 1, highest: 2 },
    { wijk: "Termien", mean: Number.NaN, byInfluence: Number.NaN, count: 1, lowest: 2, highest: 2 },
  ]);
});

test("several stakeholders in a cell were all in the conversation", () => {
  const snapshot = workbook([
    talk("netbeheerder | school", "Kolderbos", 1),
    talk("netbeheerder en school", "Termien", 1),
  ]);
  expect(attitudePerWijk(snapshot).wijken.map(({ count }) => count)).toEqual([2, 2]);
  expect(readTalks(snapshot)?.findings).toEqual([]);
});

test("the export of a form is read: time of day in front, a response a row, no status", () => {
  const form = makeBlock("Interviews", [
    [
      "Tijdstempel",
      "Respondent",
      "Over welke wijk",
      "Wat moet er volgens u zeker gebeuren?",
      "Wat houdt mensen tegen?",
    ],
    ["12/05/2026 14:30:05", "school", "Kolderbos", "Begin met de daken.", "Geld."],
    [46_155.6, "netbeheerder", "Kolderbos", "", "Tijd."],
  ]);
  const snapshot = makeSnapshot([makeBlock("Stakeholders", [HEADER, ...ACTORS]), form]);
  const { talks = [], findings = [] } = readTalks(snapshot) ?? {};
  expect(talks.map(({ date, done, wijken }) => [date, done, wijken])).toEqual([
    [46_154, true, ["Kolderbos"]],
    [46_155, true, ["Kolderbos"]],
  ]);
  expect(told(findings)).toEqual([
    "Interviews!B1: Er is geen kolom Status: elke rij telt als een gesprek dat gedaan is.",
  ]);
});

describe("answers under one name", () => {
  const merged = (rows: CellValue[][], date = "Tijdstempel") =>
    told(
      interviewFindings(makeSnapshot([makeBlock("Interviews", [["Functie", date, "Wijk", "Houding"], ...rows])])),
    ).filter((one) => one.includes("alleen rij"));
  const answers: CellValue[][] = [
    ["huurder", 46_000.1, "Kluis", 2],
    ["huurder", 46_000.2, "Kluis", 1],
    ["huurder", 46_001.3, "Kluis", -2],
    ["eigenaar", 46_001.4, "Kluis", -1],
    ["eigenaar", 46_002.5, "Kluis", 2],
  ];

  test("in a form are told with their rows: only the last counts, and each under a name of its own would", () => {
    expect(merged(answers)).toEqual([
      "Interviews!A4: “huurder” staat 3 keer met een houding over Kluis (rij 2, 3, 4): alleen rij 4 telt. Zijn het verschillende mensen, geef elk dan een eigen naam: “huurder 1”, “huurder 2”.",
      "Interviews!A6: “eigenaar” staat 2 keer met een houding over Kluis (rij 5, 6): alleen rij 6 telt. Zijn het verschillende mensen, geef elk dan een eigen naam: “eigenaar 1”, “eigenaar 2”.",
    ]);
  });

  test("count each by themselves once each has a name of its own", () => {
    const named = answers.map(([name, ...rest], i) => [`${name} ${i}`, ...rest]);
    expect(merged(named)).toEqual([]);
    const form = makeBlock("Interviews", [["Functie", "Tijdstempel", "Wijk", "Houding"], ...named]);
    expect(attitudePerWijk(makeSnapshot([form])).wijken).toMatchObject([{ wijk: "Kluis", mean: 0.4, count: 5 }]);
  });

  test("in a log are told only where one day holds different ones: on later days the same people changed their mind", () => {
    const log = (...days: number[]) => days.map((day, i): CellValue[] => ["huurder", day, "Kluis", i]);
    expect(merged(log(46_000, 46_000), "Datum")).toHaveLength(1);
    expect(merged(log(46_000, 46_030), "Datum")).toEqual([]);
    expect(
      merged(
        log(46_000, 46_000).map((row) => [...row.slice(0, 3), 1]),
        "Datum",
      ),
    ).toEqual([]);
    expect(
      merged([
        ["huurder", 46_000, "Kluis", 1],
        ["huurder", 46_000, "Brethei", 2],
      ]),
    ).toEqual([]);
  });
});

test("bad rows never stop the rest", () => {
  const snapshot = workbook(
    [
      ["", "", "", "", ""],
      talk("school", "", "#REF!"),
      talk("school", "Kolderbos", 7),
      talk("netbeheerder", "Kolderbos", 1),
    ],
    [statement("#N/A"), statement("vertrouwen")],
  );
  expect(readTalks(snapshot)?.talks).toHaveLength(3);
  expect(readStatements(snapshot)?.statements).toHaveLength(2);
  expect(attitudePerWijk(snapshot).wijken).toEqual([
    { wijk: "Kolderbos", mean: Number.NaN, byInfluence: Number.NaN, count: 1, lowest: 1, highest: 1 },
  ]);
});

test("without conversations the statements are read all the same", () => {
  const snapshot = makeSnapshot([makeBlock("Uitspraken", [SAID, statement("")])]);
  expect(told(interviewFindings(snapshot))).toEqual(["Uitspraken!C2: Deze uitspraak heeft geen thema."]);
});

test("one conversation about a wijk is told at the first row about it, two are not told", () => {
  const few = (rows: CellValue[][]) =>
    told(interviewFindings(workbook(rows))).filter((one) => one.includes("te weinig"));
  expect(few([talk("school", "Brethei", 1, 46_000), talk("school", "brethei", 2, 46_001)])).toEqual([
    "Interviews!C2: Eén gesprek over Brethei: te weinig voor een cijfer.",
  ]);
  expect(few([talk("school", "Brethei", 1), talk("netbeheerder", "Brethei", 1)])).toEqual([]);
});

test("from three conversations on it is told that all are in favour, and not where one waits and sees", () => {
  const oneSided = (positions: CellValue[]) => {
    const actors = positions.map((position, i): CellValue[] => [`a${i}`, "x", position, 3, 3, "", "wij"]);
    const rows = positions.map((_, i) => talk(`a${i}`, "", ""));
    return told(interviewFindings(workbook(rows, [], actors))).filter((one) => one.includes("voorstanders"));
  };
  expect(oneSided([1, 2, 1])).toEqual(["Interviews!A1: Alle 3 gesprekken zijn met voorstanders."]);
  expect(oneSided([1, 2])).toEqual([]);
  expect(oneSided([1, 2, 0])).toEqual([]);
  expect(oneSided([1, 2, 1, ""])).toEqual(["Interviews!A1: Alle 3 gesprekken zijn met voorstanders."]);
});

test("a conversation that was held is not called past, nor one that is planned for today", () => {
  const snapshot = workbook([talk("school", "", 1, 46_100), ["netbeheerder", 46_160, "", "gepland", ""]]);
  expect(datedInterviewFindings(snapshot, 46_160)).toEqual([]);
  expect(datedInterviewFindings(snapshot, 46_161)).toHaveLength(1);
});

test("without a second reader there is no level of agreement", () => {
  expect(compareReaders(workbook([], [statement("vertrouwen")]))).toMatchObject({
    level: undefined,
    compared: 0,
    differences: [],
    worstTheme: undefined,
  });
});

test("the same theme again is no second theme; one slip of the pen in a long word is, in a short one it is not", () => {
  const themes = (...all: string[]) =>
    told(
      interviewFindings(
        workbook(
          [],
          all.map((theme) => statement(theme)),
        ),
      ),
    ).filter((one) => one.includes("twee thema"));
  expect(themes("vertrouwen", "vertrouwen", "vertrouwen")).toEqual([]);
  expect(themes("vertrouwen", "geld", "vertouwen")).toEqual([
    "Uitspraken!C4: “vertouwen” en “vertrouwen” zijn twee thema’s. Voeg samen?",
  ]);
  expect(themes("planning", "plannink")).toHaveLength(1);
  expect(themes("premies", "premiek")).toEqual([]);
  expect(themes("vertrouwen", "vertouwn")).toEqual([]);
  expect(themes("GELD", "geld")).toHaveLength(1);
});

test("several wijken in a statement that count as one are told with their row, and a time of day is left out", () => {
  const header = ["Stakeholder", "Soort", "Thema", "Uitspraak", "Datum", "Wijk", "Toon"];
  const block = makeBlock(
    "Uitspraken",
    [
      header,
      ["school", "opvatting", "geld", "x", 46_000.7, "Noord", "positief"],
      ["school", "opvatting", "geld", "y", "", "West, Kouter", ""],
    ],
    { row: 3, column: 2 },
  );
  const reading = readStatements(makeSnapshot([makeBlock("Stakeholders", [HEADER, ...ACTORS]), block]));
  expect(told(reading?.findings ?? [])).toEqual([
    "Uitspraken!H6: “West, Kouter” in rij 6 telt als één wijk. Zijn het er meer, zet er dan “;” tussen.",
  ]);
  expect(reading?.statements.map(({ date, tone, topic }) => [date, tone, topic])).toEqual([
    [46_000, 1, "geld"],
    [Number.NaN, Number.NaN, "geld"],
  ]);
});

test("the attitudes of one actor stand in the order of their days, and what has no day or was not held is left out", () => {
  const [history] = attitudeHistories(
    workbook([
      talk("netbeheerder", "", 1, 46_020),
      talk("netbeheerder", "Noord; Zuid", -1, 46_010),
      talk("netbeheerder", "", 0, 46_020),
      talk("netbeheerder", "", 2, ""),
      talk("netbeheerder", "", "", 46_030),
      ["netbeheerder", 46_040, "", "gepland", 2],
    ]),
  );
  expect(history?.points).toEqual([
    { date: 46_010, attitude: -1, wijk: "Noord, Zuid" },
    { date: 46_020, attitude: 1, wijk: "" },
    { date: 46_020, attitude: 0, wijk: "" },
  ]);
});

test("an attitude in words that wait for their meaning is asked about", () => {
  expect(readTalks(workbook([talk("school", "", "positief")]))?.questions).toMatchObject([{ header: "Houding" }]);
  expect(readTalks(workbook([talk("school", "", 1)]))?.questions).toEqual([]);
});
