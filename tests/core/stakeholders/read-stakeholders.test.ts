/** A register as people keep it: what is certain is used, what is not is asked, and nothing becomes zero. */
import { planScale } from "../../../core/stakeholders/plan-answers";
import { readStakeholders } from "../../../core/stakeholders/read-stakeholders";
import { datedRegisterFindings } from "../../../core/stakeholders/register-findings";
import { stakeholders as schema } from "../../../core/stakeholders/tables/stakeholders";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";
import { HEADER, register } from "./people";

const read = (snapshot: Snapshot) => {
  const found = readStakeholders(snapshot);
  if (!found) throw new Error("there is no register");
  return found;
};
const findings = (rows: CellValue[][], language: "nl" | "en" = "nl") => told(read(register(rows)).findings, language);
const good = (name: string): CellValue[] => [name, "dienst", "volger", 3, 3, "", "wij", ""];

test("the words of the pane mean what they say there, also for several people; another word is told by the header that stands above it", () => {
  const given = ["wacht af", "Waits and sees", "follower", "avoids it", "opponent", "Tegenstanders", "positief"];
  const rows = given.map((position, i): CellValue[] => [`dienst ${i}`, "x", position, 3, 3]);
  const header = HEADER.map((one) => (one === "Positie" ? "Houding" : one));
  const { stakeholders, findings: all } = read(register(rows, header));
  expect(stakeholders.map(({ position }) => position)).toEqual([0, 0, 1, -1, -2, -2, Number.NaN]);
  expect(told(all)).toEqual([
    "Stakeholders!C8: Houding “positief” ken ik niet. Kies partner, volger, afwachter, vermijder of tegenstander, of zeg wat het betekent.",
  ]);
});

test("each name of a person is told, also behind an office, family name first or with what somebody does", () => {
  const names = [
    "Schepen van Wonen Els Claes",
    "Burgemeester Karel De Wolf",
    "Peeters Jan",
    "Jan Peeters (wijkwerker)",
  ];
  const others = ["Schepen van Wonen", "Van Marcke nv", "Buurtcomité Jan Palfijnstraat"];
  expect(findings([...names, ...others].map(good)).filter((one) => one.includes("persoonsnaam"))).toEqual(
    names.map((name, at) => `Stakeholders!A${at + 2}: “${name}” lijkt een persoonsnaam. Gebruik een functie.`),
  );
});

test.each([
  [
    "influence 7",
    [["a", "x", "volger", 7, 3]],
    "Stakeholders!D2: Invloed 7 in rij 2: vul 1 tot 5 in. Het telt als ontbrekend.",
    "Stakeholders!D2: Influence 7 in row 2: fill in 1 to 5. It counts as missing.",
  ],
  [
    "interest 0",
    [["a", "x", "volger", 3, 0]],
    "Stakeholders!E2: Belang 0 in rij 2: vul 1 tot 5 in. Het telt als ontbrekend.",
    "Stakeholders!E2: Interest 0 in row 2: fill in 1 to 5. It counts as missing.",
  ],
  [
    "a position in another word",
    [["a", "x", "positief", 3, 3]],
    "Stakeholders!C2: Positie “positief” ken ik niet. Kies partner, volger, afwachter, vermijder of tegenstander, of zeg wat het betekent.",
    "Stakeholders!C2: I do not know the position “positief”. Choose partner, volger, afwachter, vermijder or tegenstander, or say what it means.",
  ],
  [
    "a wanted position below the one of now",
    [["a", "x", "partner", 3, 3, "afwachter"]],
    "Stakeholders!F2: De gewenste positie is lager dan nu in rij 2. Bedoelt u dat?",
    "Stakeholders!F2: The wanted position is lower than now in row 2. Do you mean that?",
  ],
  [
    "the name of a person",
    [["J. Peeters", "x", "partner", 3, 3]],
    "Stakeholders!A2: “J. Peeters” lijkt een persoonsnaam. Gebruik een functie.",
    "Stakeholders!A2: “J. Peeters” looks like the name of a person. Use a function.",
  ],
  [
    "nobody responsible for a key actor",
    [["netbeheerder", "x", "volger", 5, 4]],
    "Stakeholders!G2: Geen verantwoordelijke bij een sleutelactor: netbeheerder.",
    "Stakeholders!G2: Nobody is responsible for a key actor: netbeheerder.",
  ],
  [
    "the same name twice",
    [good("OCMW"), good("school"), good(" ocmw")],
    "Stakeholders!A4: ocmw staat twee keer in de lijst: rij 2 en 4.",
    "Stakeholders!A4: ocmw is in the list twice: rows 2 and 4.",
  ],
  [
    "several names in a cell",
    [good("dienst wonen | dienst ruimte")],
    "Stakeholders!A2: In deze cel staan 2 namen. Ze tellen als één actor; geef elk een eigen rij als ze anders staan.",
    "Stakeholders!A2: This cell holds 2 names. They count as one actor; give each a row of its own if they differ.",
  ],
  [
    "an error in a cell",
    [["a", "x", "volger", "#N/A", 3]],
    "Stakeholders!D2: Hier staat een foutwaarde (#N/A). Ze telt als ontbrekend. Verbeter de formule.",
    "Stakeholders!D2: This cell holds an error value (#N/A). It counts as missing. Correct the formula.",
  ],
])("%s is told with its cell", (_, rows, dutch, english) => {
  expect(findings(rows as CellValue[][])).toContain(dutch);
  expect(findings(rows as CellValue[][], "en")).toContain(english);
});

test("twelve of fourteen with influence 5 leave no order", () => {
  const rows = Array.from({ length: 14 }, (_, i): CellValue[] => [`a${i}`, "x", "volger", i < 12 ? 5 : 2, 2]);
  expect(findings(rows)).toContain("Stakeholders!D2: 12 van 14 hebben invloed 5. Dan is er geen volgorde meer.");
  expect(findings(rows, "en")).toContain(
    "Stakeholders!D2: 12 of 14 have influence 5. Then there is no order any more.",
  );
  expect(findings(rows.slice(9))).not.toContainEqual(expect.stringContaining("volgorde"));
});

test("an old estimate of the team and a time to keep that is over depend on the day", () => {
  const header = [...HEADER, "Bron van inschatting", "Ingeschat op", "Bewaren tot"];
  const rows: CellValue[][] = [
    [...good("netbeheerder"), "team", 46_000, 46_100],
    [...good("school"), "gesprek", 46_000, ""],
  ];
  const dated = (today: number, language: "nl" | "en" = "nl") =>
    told(datedRegisterFindings(read(register(rows, header)), today), language);
  expect(dated(46_050)).toEqual([]);
  expect(dated(46_000 + 220)).toEqual([
    "Stakeholders!C2: De positie van netbeheerder is een inschatting van het team, van 7 maanden geleden.",
    "Stakeholders!K2: De bewaartermijn van rij 2 is voorbij. Verwijder de rij of geef een nieuwe datum.",
  ]);
  expect(dated(46_000 + 220, "en")).toEqual([
    "Stakeholders!C2: The position of netbeheerder is an estimate of the team, of 7 months ago.",
    "Stakeholders!K2: The time to keep row 2 has passed. Remove the row or give another date.",
  ]);
});

test("a changed position asks for one sentence", () => {
  const header = [...HEADER, "Positie vorige keer", "Waarom veranderd"];
  const rows: CellValue[][] = [
    [...good("netbeheerder"), "vermijder", ""],
    [...good("school"), "vermijder", "Nieuwe directie"],
  ];
  expect(told(read(register(rows, header)).findings)).toEqual([
    "Stakeholders!J2: De positie van netbeheerder veranderde. Schrijf in één zin waarom.",
  ]);
  expect(told(read(register(rows, header)).findings, "en")).toEqual([
    "Stakeholders!J2: The position of netbeheerder changed. Write in one sentence why.",
  ]);
});

test("less of a say than the influence suggests is told; without a level nothing is", () => {
  const header = [...HEADER, "Niveau"];
  const rows: CellValue[][] = [
    ["college", "x", "volger", 5, 5, "", "wij", "", "informeren"],
    ["schepen", "x", "volger", 5, 5, "", "wij", "", "meebeslissen"],
    ["burgemeester", "x", "volger", 5, 5, "", "wij", "", ""],
  ];
  expect(told(read(register(rows, header)).findings)).toEqual([
    "Stakeholders!I2: college krijgt minder inspraak dan de invloed doet verwachten. Bedoelt u dat?",
  ]);
  expect(told(read(register(rows, header)).findings, "en")).toEqual([
    "Stakeholders!I2: college gets less of a say than the influence suggests. Do you mean that?",
  ]);
});

test("bad cells never stop the rest, and a gap is no zero", () => {
  const { stakeholders } = read(register([["a", "", "", "", "n.b."], ["b", "x", "partner", 7, 4], good("c")]));
  expect(stakeholders.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  expect(stakeholders.map(({ influence, interest }) => [influence, interest])).toEqual([
    [Number.NaN, Number.NaN],
    [Number.NaN, 4],
    [3, 3],
  ]);
  expect(stakeholders[0]?.priority.priority).toBeNaN();
});

describe("words and figures of their own", () => {
  const rows: CellValue[][] = [
    ["a", "x", "voorstander", "hoog", 9],
    ["b", "x", "tegen", "laag", 10],
    ["c", "x", "++", "midden", 1],
    ["d", "x", "-", "hoog", 4],
  ];

  test("are asked about with a proposal, and count as missing until then", () => {
    const { stakeholders, questions } = read(register(rows));
    expect(stakeholders.every(({ position, influence }) => Number.isNaN(position) && Number.isNaN(influence))).toBe(
      true,
    );
    expect(
      questions.map(({ header, words, scale }) => [
        header,
        words.map(({ word, proposal }) => [word, proposal]),
        scale?.highest,
      ]),
    ).toEqual([
      [
        "Positie",
        [
          ["voorstander", 1],
          ["tegen", -1],
          ["++", 2],
          ["-", -1],
        ],
        undefined,
      ],
      [
        "Invloed",
        [
          ["hoog", 5],
          ["laag", 1],
          ["midden", 3],
        ],
        undefined,
      ],
      ["Belang", [], 10],
    ]);
    expect(findings(rows)).toContain(
      "Stakeholders!E2: In de kolom Belang lopen de cijfers van 1 tot 10. Zeg op welke schaal ze staan; tot dan tellen ze niet mee.",
    );
    expect(findings(rows)).toContain(
      "Stakeholders!D2: “hoog” in rij 2 is geen cijfer van 1 tot 5. Zeg één keer wat het woord betekent.",
    );
  });

  test("are used once answered; the answers stand in Koppelingen and no cell of the user's changes", () => {
    let snapshot = register(rows);
    const answer = (header: string, meanings: [string, number][], scale?: "1-10") => {
      const plan = planScale(snapshot, schema, { header, meanings: new Map(meanings), ...(scale && { scale }) });
      expect(plan.overwrites.filter(({ sheet }) => sheet === "Stakeholders")).toEqual([]);
      snapshot = afterPlan(snapshot, plan);
    };
    answer("Positie", [
      ["voorstander", 1],
      ["tegen", -2],
      ["++", 2],
      ["-", -1],
    ]);
    answer("Invloed", [
      ["laag", 1],
      ["midden", 3],
      ["hoog", 5],
    ]);
    answer("Belang", [], "1-10");
    const { stakeholders, questions, findings: left } = read(snapshot);
    expect(stakeholders.map(({ position, influence }) => [position, influence])).toEqual([
      [1, 5],
      [-2, 1],
      [2, 3],
      [-1, 5],
    ]);
    expect(stakeholders.map(({ interest }) => interest)).toEqual([1 + (8 * 4) / 9, 5, 1, 1 + (3 * 4) / 9]);
    expect(questions).toEqual([]);
    expect(told(left).filter((text) => !text.includes("verantwoordelijke"))).toEqual([]);
    expect(snapshot.links?.values.map((line) => line.slice(0, 5))).toContainEqual([
      "Stakeholders",
      "Stakeholders",
      "",
      "#Positie: “tegen”",
      "-2",
    ]);
  });

  test("an answer given again takes the place of the former", () => {
    let snapshot = register(rows);
    for (const value of [1, 2]) {
      const meanings = new Map([["Voorstander", value]]);
      snapshot = afterPlan(snapshot, planScale(snapshot, schema, { header: "Positie", meanings }));
    }
    expect(read(snapshot).stakeholders[0]?.position).toBe(2);
    expect(snapshot.links?.values.filter((line) => String(line[3]).startsWith("#Positie"))).toHaveLength(1);
  });

  test("one figure beyond the scale is a slip, not another scale; 1 to 3 throughout is asked", () => {
    expect(read(register([good("a"), ["b", "x", "volger", 7, 3]])).questions).toEqual([]);
    const threes = [1, 2, 3, 2, 1].map((influence, i): CellValue[] => [`a${i}`, "x", "volger", influence, 4]);
    expect(read(register(threes)).questions.map(({ header, scale }) => [header, scale?.highest])).toEqual([
      ["Invloed", 3],
    ]);
  });
});

test("a title over merged cells and a header over two rows are read", () => {
  const block = makeBlock(
    "Stakeholders",
    [
      ["Stakeholderregister wijkrenovatie 2026"],
      ["Actor", "Type", "Houding", "", "Score", ""],
      ["", "", "Positie nu", "Gewenst", "Invloed", "Belang"],
      ["netbeheerder", "nuts", "afwachter", "partner", 5, 4],
      ["school", "onderwijs", 1, 2, 1, 2],
    ],
    {
      merged: [
        { row: 0, column: 0, rows: 1, columns: 6 },
        { row: 1, column: 2, rows: 1, columns: 2 },
        { row: 1, column: 4, rows: 1, columns: 2 },
      ],
    },
  );
  const { stakeholders } = read(makeSnapshot([block]));
  expect(
    stakeholders.map(({ name, position, desired, influence, interest }) => [
      name,
      position,
      desired,
      influence,
      interest,
    ]),
  ).toEqual([
    ["netbeheerder", 0, 2, 5, 4],
    ["school", 1, 2, 1, 2],
  ]);
});

test("without a register there is nothing to read", () => {
  expect(readStakeholders(makeSnapshot([]))).toBeUndefined();
});

test("phases are parted, and who has no level is at none", () => {
  const header = [...HEADER, "Fase", "Niveau"];
  const { stakeholders } = read(
    register(
      [
        [...good("a"), "start; uitvoering ;", "meeweten"],
        [...good("b"), "", ""],
      ],
      header,
    ),
  );
  expect(stakeholders.map(({ phases, level }) => [phases, level])).toEqual([
    [["start", "uitvoering"], 0],
    [[], undefined],
  ]);
});

test("a word that stands in two columns of positions is asked about once, and counted in both", () => {
  const { questions } = read(
    register([
      ["a", "x", "positief", 3, 3, "Positief", "wij"],
      ["b", "x", "positief", 3, 3, "enthousiast", "wij"],
    ]),
  );
  expect(questions.map(({ header, words }) => [header, words.map(({ word, count }) => [word, count])])).toEqual([
    [
      "Positie",
      [
        ["positief", 3],
        ["enthousiast", 1],
      ],
    ],
  ]);
});

test("a register without columns for figures has stakeholders without figures", () => {
  const { stakeholders } = read(register([["a", "x"]], ["Naam", "Categorie"]));
  expect(stakeholders.map(({ influence, position }) => [influence, position])).toEqual([[Number.NaN, Number.NaN]]);
});

test("on its last day a row may still be kept, and an estimate of six months is not old yet", () => {
  const header = [...HEADER, "Bron van inschatting", "Ingeschat op", "Bewaren tot"];
  const reading = read(register([[...good("a"), "team", 46_000, 46_200]], header));
  const keys = (today: number) => datedRegisterFindings(reading, today).map(({ text }) => text);
  expect(keys(46_200)).toHaveLength(0);
  expect(keys(46_201)).toHaveLength(1);
  expect(keys(46_214)).toHaveLength(2);
});

test("five with a figure are enough to say that influence is flat, four of five is", () => {
  const flat = (levels: CellValue[]) =>
    findings(levels.map((level, i) => [`a${i}`, "x", "volger", level, 2, "", "wij"])).some((one) =>
      one.includes("geen volgorde"),
    );
  expect(flat([5, 5, 5, 5, 2])).toBe(true);
  expect(flat([5, 5, 5, 2, 2])).toBe(false);
  expect(flat([5, 5, 5, 5])).toBe(false);
  expect(flat([5, 5, 5, 5, ""])).toBe(false);
});

test("a row with only a name is told where others have more, by the row as one sees it", () => {
  expect(findings([good("a"), ["BESTUUR"]])).toEqual([
    "Stakeholders!A3: Rij 3 (“BESTUUR”) heeft alleen een naam. Is het een tussentitel, laat de rij dan weg bij het koppelen.",
  ]);
  expect(findings([["a"], ["b"]])).toEqual([]);
});
