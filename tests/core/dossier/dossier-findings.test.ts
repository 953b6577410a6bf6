/** Every warning about the dossier, with its cell, in both languages. */
import type { Language } from "../../../core/cells/format-number";
import { dossierFindings } from "../../../core/dossier/dossier-findings";
import { rankStudy } from "../../../core/selection/choice/ranking";
import { reasonToBegin } from "../../../core/selection/choice/reason-to-begin";
import { readStudy } from "../../../core/selection/read-study";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { choiceRows, options, workbook } from "./example-workbook";
import { choice, chosen, reserve, smallWorkbook } from "./small-workbook";

const findings = (snapshot: Snapshot, language: Language = "nl", over = options) =>
  told(dossierFindings(snapshot, over), language);

test("the first choice is not the first in the ranking, without a reason", () => {
  const snapshot = workbook({ Keuze: [choiceRows[0] ?? [], ["Kolderbos", "kiezen", "", "", "", ""]] });
  expect(findings(snapshot)).toContain(
    "Keuze!C2: De eerste keuze is niet de eerste in de rangorde; er staat geen motivering.",
  );
  expect(findings(snapshot, "en")).toContain(
    "Keuze!C2: The first choice is not the first in the ranking; there is no reason given.",
  );
  expect(findings(workbook()).filter((one) => one.includes("motivering"))).toEqual([]);
});

test("the text that the pane proposed is no reason for a wijk that is not the first", () => {
  const proposed = "Noord staat op plaats 2 op de cijfers, met 66,7 punten.";
  const started = (reason: string) =>
    findings(smallWorkbook({ Keuze: choice(chosen("Noord", reason)) })).filter((one) => one.includes("motivering"));
  const [notFirst] = started("");
  expect(notFirst).toBeDefined();
  const { study } = readStudy(smallWorkbook());
  const begin = study ? reasonToBegin(rankStudy(study), 0, "nl") : "";
  expect(begin.startsWith(proposed)).toBe(true);
  expect(started(begin)).toEqual([notFirst]);
  expect(started(`${begin} De school wordt er vernieuwd.`)).toEqual([]);
});

test("two wijken on kiezen: which one the dossier is about, and what to do", () => {
  const two = smallWorkbook({ Keuze: choice(chosen("Noord", "x y"), reserve("Zuid"), chosen("Oost")) });
  expect(findings(two)).toContain(
    "Keuze!B4: 2 wijken staan op kiezen: Noord, Oost. Dit dossier gaat over Noord. Zet in Keuze op “niet nu” wat niet meer geldt.",
  );
  expect(findings(two, "en")).toContain(
    "Keuze!B4: 2 neighbourhoods are chosen: Noord, Oost. This dossier is about Noord. Put on “niet nu” in Keuze what no longer holds.",
  );
  const one = smallWorkbook({ Keuze: choice(chosen("Noord", "x y"), reserve("Zuid")) });
  expect(findings(one).filter((said) => said.includes("staan op kiezen"))).toEqual([]);
});

const CRITERIA: CellValue[][] = [
  ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste", "Bron"],
  ["Gas", "hoog", 62, 0, 100, ""],
  ["Cohesie", "hoog", 38, 0, 100, ""],
];
const WIJKEN: CellValue[][] = [
  ["Wijk", "Gas", "Cohesie"],
  ["Kolderbos", 80, 20],
  ["Brethei", 40, 70],
];

test("one weight decides everything", () => {
  const snapshot = workbook({ Criteria: CRITERIA, Kandidaatwijken: WIJKEN });
  expect(findings(snapshot)).toContain(
    "Criteria!A2: Eén gewicht beslist alles (62\u00a0%): Gas. De raad zal dat vragen.",
  );
  expect(findings(snapshot, "en")).toContain(
    "Criteria!A2: One weight decides everything (62%): Gas. The council will ask about it.",
  );
});

test("figures that decide the order and have no source; one that decides nothing is left alone", () => {
  const snapshot = workbook({ Criteria: CRITERIA, Kandidaatwijken: WIJKEN });
  expect(findings(snapshot)).toContain("Criteria!A2: Bron ontbreekt bij 1 cijfer dat de volgorde bepaalt: Gas.");
  expect(findings(snapshot, "en")).toContain(
    "Criteria!A2: The source is missing for 1 figure that decides the order: Gas.",
  );
});

test("the sheet of the dossier, kept texts and too many lines: see plan-dossier; here the sentence", () => {
  const texts = { arguments: Array.from({ length: 300 }, () => "woord").join(" ") };
  const sentences = findings(workbook(), "nl", { ...options, texts });
  expect(
    sentences.filter((one) => /^De tekst is langer dan de pagina: nog \d+ regels te veel in Argumentatie\.$/.test(one)),
  ).toHaveLength(1);
  expect(findings(workbook(), "en", { ...options, texts }).join(" ")).toMatch(
    /The text is longer than the page: \d+ lines too many in Arguments\./,
  );
});

test("persons' names in Argumenten, in Keuze and in a text", () => {
  const snapshot = workbook({
    Argumenten: [
      ["Wijk", "Pro of contra", "Argument", "Bron"],
      ["Kolderbos", "pro", "Fijn plein", "dienst wonen"],
      ["Kolderbos", "contra", "Jan Peeters wil niet", ""],
    ],
    Keuze: [choiceRows[0] ?? [], ["Kolderbos", "kiezen", "Omdat mevrouw Claes trekt.", "", "", ""]],
  });
  const texts = { why: "Zoals Els Janssens al vroeg." };
  const nl = findings(snapshot, "nl", { ...options, texts });
  expect(nl).toContain(
    "Argumenten!C3: In Argumenten staat een persoonsnaam (rij 3). Dat argument komt niet in het dossier.",
  );
  expect(nl).toContain("Keuze!C2: In Keuze staat een persoonsnaam (rij 2). Die tekst komt niet in het dossier.");
  expect(nl).toContain("In Aanleiding en context staat een persoonsnaam: “Els Janssens”. Gebruik een functie.");
  const en = findings(snapshot, "en", { ...options, texts });
  expect(en).toContain(
    "Argumenten!C3: There is a person's name in Argumenten (row 3). That argument is left out of the dossier.",
  );
  expect(en).toContain("Keuze!C2: There is a person's name in Keuze (row 2). That text is left out of the dossier.");
  expect(en).toContain("There is a person's name in Occasion and context: “Els Janssens”. Use a function.");
});

test("no visa asked while there are expenses; asked, or without expenses, nothing is said", () => {
  expect(findings(workbook())).toContain("Geen visum gevraagd, terwijl er uitgaven zijn.");
  expect(findings(workbook(), "en")).toContain("No visa asked, while there are expenses.");
  const asked = { ...options, texts: { advice: "Visum gevraagd op 3 november." } };
  expect(findings(workbook(), "nl", asked).join()).not.toContain("visum");
  expect(findings(workbook({ Begroting: [] })).join()).not.toContain("visum");
});

test("a workbook with nothing in it gives no findings and no error", () => {
  const nothing = {
    Begroting: [],
    Keuze: [],
    Criteria: [],
    Kandidaatwijken: [],
    Argumenten: [],
    Stakeholders: [],
    Interviews: [],
    Uitspraken: [],
  };
  expect(findings(workbook(nothing))).toEqual([]);
});

test("a criterion alone, or one of exactly half the weight, does not decide against others", () => {
  const decides = (...weights: number[]) =>
    findings(
      smallWorkbook({
        Criteria: [
          ["Criterium", "Richting", "Gewicht", "Bron"],
          ...weights.map((weight, i): CellValue[] => [["Gas", "Woningen"][i] ?? "", "hoog", weight, "x"]),
        ],
      }),
    ).filter((one) => one.includes("beslist alles"));
  expect(decides(1, 1)).toEqual([]);
  expect(decides(3)).toEqual([]);
  expect(decides(51, 49)).toHaveLength(1);
});

test("only figures whose loss would change the order are asked for their source; of one criterion always", () => {
  const lacking = (sources: string[], figures: CellValue[][]) =>
    findings(
      smallWorkbook({
        Criteria: [
          ["Criterium", "Richting", "Gewicht", "Bron"],
          ...sources.map((source, i): CellValue[] => [["Gas", "Woningen"][i] ?? "", "hoog", 1, source]),
        ],
        Kandidaatwijken: [["Wijk", "Gas", "Woningen"], ...figures],
      }),
    ).filter((one) => one.includes("Bron ontbreekt"));
  // Both criteria put them in the same order.
  const alike: CellValue[][] = [
    ["Noord", 3, 3],
    ["Oost", 2, 2],
    ["Zuid", 1, 1],
  ];
  expect(lacking(["", ""], alike)).toEqual([]);
  expect(lacking([""], alike)).toHaveLength(1);
  // Without Gas only the last two change places.
  expect(
    lacking(
      ["", "x"],
      [
        ["Noord", 9, 9],
        ["Oost", 8, 1],
        ["Zuid", 1, 2],
      ],
    ),
  ).toHaveLength(1);
});

test("a choice that follows the ranking or has a reason needs no motivation, and one of no candidate cannot be compared", () => {
  const asked = (wijk: string, reason = "") =>
    findings(smallWorkbook({ Keuze: choice(chosen(wijk, reason), reserve("Zuid")) })).filter((one) =>
      one.includes("geen motivering"),
    );
  expect([asked("Oost"), asked("Noord", "Omdat."), asked("Kouter")]).toEqual([[], [], []]);
  expect(asked("Noord")).toHaveLength(1);
});

test.each([
  "Fatma Yilmaz en Mieke Janssens trekken de wijk.",
  "Peeters Jan vroeg dit, en voorzitter Vandenberghe ook.",
  "Op vraag van burgemeester De Wolf en familie Peeters.",
])("the reason “%s” names persons: told, and kept out of the dossier", (reason) => {
  const snapshot = smallWorkbook({ Keuze: choice(chosen("Oost"), chosen("Noord", reason)) });
  expect(findings(snapshot)).toContain(
    "Keuze!C3: In Keuze staat een persoonsnaam (rij 3). Die tekst komt niet in het dossier.",
  );
});

test("a reason without a person is not told, and a person in the conditions is", () => {
  const persons = (reason: string, conditions: string) =>
    findings(smallWorkbook({ Keuze: choice(chosen("Noord", reason, conditions)) })).filter((one) =>
      one.includes("persoonsnaam"),
    );
  expect(persons("De straat is klaar.", "De netten liggen er.")).toEqual([]);
  const Argumenten: CellValue[][] = [
    ["Wijk", "Pro of contra", "Argument", "Bron"],
    ["Noord", "pro", "Fijn plein", "dienst wonen"],
    ["Noord", "pro", "Fijn plein", "Jan Peeters"],
  ];
  expect(findings(smallWorkbook({ Argumenten })).filter((one) => one.includes("persoonsnaam"))).toEqual([
    "Argumenten!C3: In Argumenten staat een persoonsnaam (rij 3). Dat argument komt niet in het dossier.",
  ]);
  expect(persons("De straat is klaar.", "Jan Peeters gaat akkoord.")).toEqual([
    "Keuze!C2: In Keuze staat een persoonsnaam (rij 2). Die tekst komt niet in het dossier.",
  ]);
});
