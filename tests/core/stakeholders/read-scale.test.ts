/** Registers as municipalities have them: other headers, scales and words. What is not certain is asked, never guessed. */
import { planScale } from "../../../core/stakeholders/plan-answers";
import { readStakeholders } from "../../../core/stakeholders/read-stakeholders";
import { stakeholders as schema } from "../../../core/stakeholders/tables/stakeholders";
import { answerInWords } from "../../../core/stakeholders/who-first";
import { recognise } from "../../../core/tables/recognise";
import type { CellValue } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";
import { HEADER, register } from "./people";

const read = (rows: CellValue[][], header?: CellValue[]) => {
  const reading = readStakeholders(register(rows, header));
  if (!reading) throw new Error("The register was not recognised.");
  return reading;
};

test.each([
  ["levels of 1 to 3", [3, 1, 2]],
  ["laag, midden, hoog", ["hoog", "laag", "midden"]],
])("a column Macht with %s means influence, to be confirmed; with yes and no it is power", (_, cells) => {
  const header = ["Stakeholder", "Categorie", "Macht", "Belang", "Houding"];
  const rows = (macht: readonly CellValue[]) =>
    macht.map((cell, i): CellValue[] => [`dienst ${i}`, "x", cell, 3, "volger"]);
  const column = (macht: readonly CellValue[]) =>
    recognise(makeBlock("Lijst", [header, ...rows(macht)]), schema)?.columns.find(({ header }) => header === "Macht");
  expect(column(cells)).toMatchObject({ key: "influence", certainty: "unsure" });
  expect(column(["ja", "nee", ""])).toMatchObject({ key: "power", certainty: "sure" });
  expect(column(["", "", ""])).toMatchObject({ key: "power" });
});

test("a column Macht stays what it is where there is a column Invloed", () => {
  const header = ["Stakeholder", "Macht", "Invloed"];
  const shape = recognise(makeBlock("Lijst", [header, ["school", "hoog", 3]]), schema);
  expect(shape?.columns.map(({ key }) => key)).toEqual(["name", "power", "influence"]);
});

test("words with numbers, brackets and signs around them are asked about with what they say as proposal", () => {
  const { questions, stakeholders } = read([
    ["a", "x", "1 - voorstander", "4/5", "hoog (5)"],
    ["b", "x", "Tegenstander!", "3 - gemiddeld", "7/10"],
    ["c", "x", "eerder tegen", 4, 4],
  ]);
  const proposals = questions.map(({ header, words }) => [header, ...words.map(({ proposal }) => proposal)]);
  expect(proposals).toEqual([
    ["Positie", 1, -2, -1],
    ["Invloed", 4, 3],
    ["Belang", 5, undefined],
  ]);
  expect(stakeholders.map(({ influence }) => influence)).toEqual([Number.NaN, Number.NaN, 4]);
});

test("a word is told once and counted, however many rows hold it", () => {
  const { findings, questions } = read(Array.from({ length: 30 }, (_, i) => [`dienst ${i}`, "x", "voorstander", 3, 3]));
  expect(told(findings).filter((text) => text.includes("voorstander"))).toHaveLength(1);
  expect(questions[0]?.words).toMatchObject([{ word: "voorstander", count: 30 }]);
});

test("positions of 1 to 5 are no positions of -2 to 2: the scale is asked, and until then they do not count", () => {
  const rows = [5, 1, 2, 3].map((position, i): CellValue[] => [`dienst ${i}`, "x", position, 3, 3]);
  const before = register(rows);
  const { stakeholders, findings, questions } = readStakeholders(before) ?? {};
  expect(stakeholders?.map(({ position }) => position)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  const sentence =
    "In de kolom Positie lopen de cijfers van 1 tot 5. Zeg op welke schaal ze staan; tot dan tellen ze niet mee.";
  expect(told(findings ?? [])).toEqual([`Stakeholders!C2: ${sentence}`]);
  expect(told(findings ?? [], "en")[0]).toMatch(/run from 1 to 5\. Say which scale/);
  expect(questions?.[0]?.scale).toMatchObject({ lowest: 1, highest: 5 });
  const after = afterPlan(before, planScale(before, schema, { header: "Positie", meanings: new Map(), scale: "1-5" }));
  expect(readStakeholders(after)?.stakeholders.map(({ position }) => position)).toEqual([2, -2, -1, 0]);
});

test("a word that says nothing is put aside once: it counts as missing and is not asked again", () => {
  const before = register([["a", "x", "weet niet", 3, 3]]);
  const meanings = new Map([["weet niet", Number.NaN]]);
  const after = afterPlan(before, planScale(before, schema, { header: "Positie", meanings }));
  const { stakeholders, questions, findings } = readStakeholders(after) ?? {};
  expect(stakeholders?.[0]?.position).toBeNaN();
  expect([questions, findings]).toEqual([[], []]);
});

describe("several neighbourhoods in a cell", () => {
  const wijken = (...cells: string[]) =>
    read(cells.map((wijk, i) => [`dienst ${i}`, "x", 1, 3, 3, 1, "wij", wijk])).stakeholders.map((one) => one.wijken);

  test("are parted where each is known by itself, whatever stands between them", () => {
    expect(wijken("Noord", "Zuid", "Noord, Zuid", "Noord / Zuid", "Noord en Zuid", "Noord; Oost")).toEqual([
      ["Noord"],
      ["Zuid"],
      ["Noord", "Zuid"],
      ["Noord", "Zuid"],
      ["Noord", "Zuid"],
      ["Noord", "Oost"],
    ]);
  });

  test("are parted where each is a candidate, and a candidate with such a mark in its name stays whole", () => {
    const row = (wijk: string): CellValue[] => ["school", "x", 1, 3, 3, 1, "wij", wijk];
    const snapshot = makeSnapshot([
      makeBlock("Kandidaatwijken", [
        ["Wijk", "Inkomen"],
        ["Noord", 1],
        ["Zuid", 2],
        ["Dorp en Statie", 3],
      ]),
      makeBlock("Stakeholders", [HEADER, row("Noord, Zuid"), row("Dorp en Statie"), row("Noord & Oost")]),
    ]);
    const { stakeholders, findings } = readStakeholders(snapshot) ?? {};
    expect(stakeholders?.map(({ wijken }) => wijken)).toEqual([
      ["Noord", "Zuid"],
      ["Dorp en Statie"],
      ["Noord & Oost"],
    ]);
    expect(told(findings ?? []).filter((text) => text.includes("telt als één wijk"))).toEqual([
      "Stakeholders!H4: “Noord & Oost” in rij 4 telt als één wijk. Zijn het er meer, zet er dan “;” tussen.",
    ]);
  });

  test("stay one name where they are not, and that is told", () => {
    const { stakeholders, findings } = read([["school", "x", 1, 3, 3, 1, "wij", "Noord, Zuid"]]);
    expect(stakeholders[0]?.wijken).toEqual(["Noord, Zuid"]);
    expect(told(findings)).toEqual([
      "Stakeholders!H2: “Noord, Zuid” in rij 2 telt als één wijk. Zijn het er meer, zet er dan “;” tussen.",
    ]);
    expect(wijken("Dorp en Statie")).toEqual([["Dorp en Statie"]]);
  });

  test("the whole municipality in words is no neighbourhood", () => {
    expect(wijken("allemaal", "Hele gemeente", "")).toEqual([[], [], []]);
  });
});

test("a heading between the rows is told, and can be left out when linking", () => {
  const { findings } = read([["BESTUUR"], ["college", "x", 1, 3, 3]]);
  expect(told(findings)).toEqual([
    "Stakeholders!A2: Rij 2 (“BESTUUR”) heeft alleen een naam. Is het een tussentitel, laat de rij dan weg bij het koppelen.",
  ]);
});

test("a title over merged cells, groups over the names and a legend below leave the rows as they are", () => {
  const rows: CellValue[][] = [
    ["Stakeholderanalyse, versie 3", "", "", "", "", ""],
    ["", "", "", "", "", ""],
    ["Wie", "", "Analyse", "", "", "Aanpak"],
    ["Naam stakeholder", "Type", "Invloed", "Belang", "Houding", "Trekker"],
    ["college", "bestuur", 5, 4, "partner", "projectleider"],
    ["netbeheerder", "nuts", 5, 3, "afwachter", ""],
    ["Legende: 5 = beslist mee", "", "", "", "", ""],
  ];
  const merged = [
    { row: 0, column: 0, rows: 1, columns: 6 },
    { row: 2, column: 0, rows: 1, columns: 2 },
    { row: 2, column: 2, rows: 1, columns: 3 },
  ];
  const snapshot = makeSnapshot([makeBlock("Stakeholders", rows, { merged })]);
  const { stakeholders = [] } = readStakeholders(snapshot) ?? {};
  expect(stakeholders.map(({ name, influence, position, owner }) => [name, influence, position, owner])).toEqual([
    ["college", 5, 2, "projectleider"],
    ["netbeheerder", 5, 0, ""],
  ]);
});

test.each([
  [
    ["laag", "hoog"],
    [1, 5],
  ],
  [
    ["laag", "hoog", "zeer hoog"],
    [1, 4, 5],
  ],
  [
    ["zeer laag", "laag", "hoog"],
    [1, 2, 5],
  ],
])("the levels %j are proposed as %j: two different words are not one level", (levels, proposals) => {
  const { questions } = read(levels.map((level, i): CellValue[] => [`dienst ${i}`, "x", 1, level, 3]));
  expect(questions[0]?.words.map(({ proposal }) => proposal)).toEqual(proposals);
});

describe("figures of levels", () => {
  const scaleOf = (levels: CellValue[]) =>
    read(levels.map((level, i): CellValue[] => [`dienst ${i}`, "x", 1, level, 3])).questions.find(
      ({ header }) => header === "Invloed",
    )?.scale;

  test("five that stay at 3 or below, and are not all the same, may be a scale of 1 to 3", () => {
    expect(scaleOf([1, 2, 3, 2, 1])).toMatchObject({ lowest: 1, highest: 3, cell: { row: 1 } });
    expect(scaleOf([1, 2, 3, 2])).toBeUndefined();
    expect(scaleOf([3, 3, 3, 3, 3])).toBeUndefined();
    expect(scaleOf([1, 2, 3, 2, 4])).toBeUndefined();
  });

  test("one beyond 5 is a slip of the pen and is told with its row; two are another scale, told in the first of them", () => {
    expect(scaleOf([1, 5, 7])).toBeUndefined();
    expect(scaleOf([1, 5, 7, 9])).toMatchObject({ lowest: 1, highest: 9, cell: { row: 3 } });
    expect(scaleOf([0, 0, 5])).toMatchObject({ lowest: 0, highest: 5, cell: { row: 1 } });
    expect(scaleOf([1, 5, 1, 5])).toBeUndefined();
    const { findings } = read([
      ["a", "x", 1, 5, 3],
      ["b", "x", 1, 7, 3],
    ]);
    expect(told(findings)).toEqual(["Stakeholders!D3: Invloed 7 in rij 3: vul 1 tot 5 in. Het telt als ontbrekend."]);
  });
});

describe("a register on a scale of ten", () => {
  const rows: CellValue[][] = [
    ["Gemeenteraad", "x", "volger", 10, 5],
    ["Netbeheerder", "x", "volger", 9, 5],
    ["Buurtwinkel", "x", "volger", 4, 5],
    ["School", "x", "volger", 3, 5],
  ];
  const headed = (header: string) => HEADER.map((one) => (one === "Invloed" ? header : one));
  const answer = (reading: ReturnType<typeof read>) => answerInWords("nl", reading);

  test("gives no answer until the scale is known, and is asked for it once", () => {
    const reading = read(rows);
    expect(reading.stakeholders.map(({ influence }) => influence)).toEqual(rows.map(() => Number.NaN));
    expect(answer(reading)).toBe("4 stakeholders. Zeg op welke schaal uw cijfers staan, dan volgt wie u eerst ziet.");
    expect(told(reading.findings)).toEqual([
      "Stakeholders!D2: In de kolom Invloed lopen de cijfers van 3 tot 10. Zeg op welke schaal ze staan; tot dan tellen ze niet mee.",
    ]);
  });

  test.each(["Invloed (op 10)", "Invloed (1-10)", "Invloed /10", "Invloed (1 tot 10)", "Invloed\n(schaal 1–10)"])(
    "is read where the header names the scale: %s",
    (header) => {
      const reading = read(rows, headed(header));
      expect(reading.questions).toEqual([]);
      expect(reading.stakeholders.map(({ influence }) => influence)).toEqual([
        5,
        1 + (8 * 4) / 9,
        1 + (3 * 4) / 9,
        1 + (2 * 4) / 9,
      ]);
      expect(answer(reading)).toContain("2 van 4 hebben veel invloed. Zie eerst Gemeenteraad");
      expect(told(reading.findings).filter((one) => one.includes("schaal"))).toEqual([
        "Stakeholders!D1: Invloed: de kop noemt een schaal van 1 tot 10. Zo tellen de cijfers.",
      ]);
    },
  );

  test("begins at 0 where the header says so, or where it names the highest only and a 0 stands in the column", () => {
    const nought: CellValue[][] = [...rows, ["Bakker", "x", "volger", 0, 5]];
    for (const header of ["Invloed (0-10)", "Invloed (op 10)"]) {
      expect(read(nought, headed(header)).stakeholders.map(({ influence }) => influence)[4]).toBe(1);
      expect(told(read(nought, headed(header)).findings)).toContain(
        "Stakeholders!D1: Invloed: de kop noemt een schaal van 0 tot 10. Zo tellen de cijfers.",
      );
    }
  });

  test("is still asked for its scale where the header names one that the figures do not fit", () => {
    for (const header of ["Invloed (1-5)", "Invloed (op 5)", "Invloed (2026)", "Invloed op 3 wijken"]) {
      expect(read(rows, headed(header)).questions[0]?.scale).toMatchObject({ highest: 10 });
    }
  });

  test("one figure beyond the scale of the header is told with that scale", () => {
    const slip = read([...rows, ["Bakker", "x", "volger", 12, 5]], headed("Invloed (1-10)"));
    expect(told(slip.findings)).toContain(
      "Stakeholders!D6: Invloed 12 in rij 6: vul 1 tot 10 in. Het telt als ontbrekend.",
    );
  });

  test("figures of 1 to 3 under a header that says 1 to 5 are on that scale", () => {
    const low = [1, 2, 3, 2, 1].map((level, i): CellValue[] => [`dienst ${i}`, "x", 1, level, 3]);
    expect(read(low, headed("Invloed (1-5)")).questions).toEqual([]);
    expect(told(read(low, headed("Invloed (1-5)")).findings)).toEqual([]);
  });

  test("positions are read on the scale of their header as well", () => {
    const positions = [5, 1, 3].map((position, i): CellValue[] => [`dienst ${i}`, "x", position, 3, 3]);
    const header = HEADER.map((one) => (one === "Positie" ? "Houding (1-5)" : one));
    expect(read(positions, header).stakeholders.map(({ position }) => position)).toEqual([2, -2, 0]);
  });
});

describe("figures of positions", () => {
  const scaleOf = (positions: CellValue[]) =>
    read(positions.map((position, i): CellValue[] => [`dienst ${i}`, "x", position, 3, 3])).questions[0]?.scale;

  test("one beyond 2 among three, and none below zero, may be another scale", () => {
    expect(scaleOf([3, 1, 0])).toMatchObject({ lowest: 0, highest: 3 });
    expect(scaleOf([3, 1])).toBeUndefined();
    expect(scaleOf([4, 3])).toMatchObject({ lowest: 3, highest: 4 });
    expect(scaleOf([3, 1, -1])).toBeUndefined();
    expect(scaleOf([2, 1, 0])).toBeUndefined();
  });

  test("one beyond 2 is told with its row", () => {
    const { findings } = read([
      ["a", "x", -1, 3, 3],
      ["b", "x", 3, 3, 3],
    ]);
    expect(told(findings)).toEqual([
      "Stakeholders!C3: Positie “3” ken ik niet. Kies partner, volger, afwachter, vermijder of tegenstander, of zeg wat het betekent.",
    ]);
  });
});

test("an error and a word are told with their cell and row", () => {
  const { findings } = read([
    ["a", "x", 1, "#DIV/0!", 3],
    ["b", "x", 1, "dikwijls", 3],
  ]);
  expect(told(findings)[0]).toBe(
    "Stakeholders!D2: Hier staat een foutwaarde (#DIV/0!). Ze telt als ontbrekend. Verbeter de formule.",
  );
  expect(told(findings)[1]).toMatch(/^Stakeholders!D3: .*dikwijls.*/);
  expect(told(findings)).toHaveLength(2);
});

test("a level beside its word is proposed from the lowest to the highest, and beyond those not", () => {
  const { questions } = read(
    ["1 - zwak", "5 - sterkst", "6 - meer", "0 - geen"].map((level, i): CellValue[] => [`d${i}`, "x", 1, level, 3]),
  );
  expect(questions[0]?.words.map(({ proposal }) => proposal)).toEqual([1, 5, undefined, undefined]);
});
