/** The proposed texts of the note, word for word, on three wijken. */
import { firstView } from "../../../core/budget/budget-view";
import { dossierFacts } from "../../../core/dossier/facts";
import { proposedTexts } from "../../../core/dossier/texts-of-note";
import type { CellValue } from "../../../core/workbook/snapshot";
import { options } from "./example-workbook";
import { choice, chosen, reserve, smallWorkbook } from "./small-workbook";

function texts(sheets: Readonly<Record<string, CellValue[][]>> = {}, reasons?: number, over = options) {
  const all = proposedTexts(dossierFacts(smallWorkbook(sheets), "som"), over, reasons);
  return Object.fromEntries(
    Object.entries(all).map(([part, text]) => [part, text.replace(/[\u00a0\u202f]/g, " ")]),
  ) as typeof all;
}
const decided = (...rows: CellValue[][]) => ({ Keuze: choice(...rows) });
const linesOf = (text: string) => text.split("\n");

test("the proposal names the wijk, the reserve and the conditions, and says when it only follows the ranking", () => {
  const start = "De gemeente start een collectieve wijkrenovatie in";
  expect(texts().proposal).toBe(`${start} Oost. Dit volgt de rangorde; de keuze is nog niet vastgelegd.`);
  expect(texts(decided(chosen("Noord", "", "De netwerken zijn gepland. "), reserve("Zuid"))).proposal).toBe(
    `${start} Noord. Reserve: Zuid. Voorwaarden: De netwerken zijn gepland.`,
  );
  expect(texts(decided(chosen("Noord"))).proposal).toBe(`${start} Noord.`);
  expect(texts(decided(chosen("Noord", "", "Jan Peeters gaat akkoord"))).proposal).toBe(`${start} Noord.`);
  expect(texts({ Criteria: [], Kandidaatwijken: [] }).proposal).toBe(
    "Nog geen keuze: leg ze vast in de stap Wijkselectie.",
  );
});

const ARGUMENTS = ["Wijk", "Pro of contra", "Argument", "Bron", "Belang"];
const argument = (side: string, text: string, importance: number, source = ""): CellValue[] => [
  "Oost",
  side,
  text,
  source,
  importance,
];
const MANY = [
  ARGUMENTS,
  ...["a", "b", "c", "d"].map((letter) => argument("pro", `Goede reden ${letter}`, 3)),
  argument("contra", "Kleine bezorgdheid", 1),
  argument("contra", "Zware bezorgdheid", 3),
  argument("contra", "Gewone bezorgdheid", 2),
];

test("three reasons for it and one against it where there is room, and the strongest against it always", () => {
  const counts = (reasons?: number) => {
    const lines = linesOf(texts({ Argumenten: MANY }, reasons).arguments);
    return [lines.filter((line) => line.startsWith("+ ")).length, lines.filter((line) => line.startsWith("- ")).length];
  };
  expect([counts(), counts(4), counts(3), counts(1), counts(0)]).toEqual([
    [3, 1],
    [3, 1],
    [3, 0],
    [1, 0],
    [0, 0],
  ]);
  const reasons = linesOf(texts({ Argumenten: MANY }).arguments).filter((line) => line.startsWith("+ "));
  expect(reasons.every((line) => !line.includes("bezorgdheid"))).toBe(true);
  // Who reads on gets another reason against it than the strongest.
  const against = linesOf(texts({ Argumenten: MANY }).arguments).find((line) => line.startsWith("- "));
  expect(against).not.toContain("Zware bezorgdheid");
  for (const reasons of [4, 0]) {
    expect(linesOf(texts({ Argumenten: MANY }, reasons).arguments)).toContain(
      "Het sterkste tegenargument: Zware bezorgdheid.",
    );
  }
});

test("against it, what people call important goes before what a figure says, and what they call less important does not", () => {
  const strongest = (importance: number) =>
    linesOf(
      texts({
        Argumenten: [ARGUMENTS, ["Zuid", "contra", "De straat is smal", "", importance]],
        ...decided(chosen("Zuid")),
      }).arguments,
    ).find((line) => line.startsWith("Het sterkste"));
  expect(strongest(3)).toBe("Het sterkste tegenargument: De straat is smal.");
  expect(strongest(2)).toMatch(/^Het sterkste tegenargument: Gas: 0/);
});

test("a motivation of one's own stands instead of the reasons, unless it names a person", () => {
  const own = linesOf(texts({ Argumenten: MANY, ...decided(chosen("Oost", "Oost is klaar.")) }).arguments);
  expect(own[0]).toBe("Oost is klaar.");
  expect(own.filter((line) => /^[+-] /.test(line))).toEqual([]);
  expect(linesOf(texts({ Argumenten: MANY, ...decided(chosen("Oost", "Jan Peeters wil het.")) }).arguments)[0]).toMatch(
    /^\+ /,
  );
});

test("without a single argument against it one is asked to look for it", () => {
  const alone = texts({
    Criteria: [
      ["Criterium", "Richting", "Gewicht"],
      ["Gas", "hoog", 1],
    ],
    Kandidaatwijken: [
      ["Wijk", "Gas"],
      ["Noord", 100],
    ],
  }).arguments;
  expect(alone).toContain("Er is geen tegenargument opgeschreven. Vraag ernaar: het komt er toch.");
  expect(alone).toContain("Er is geen tweede wijk om mee te vergelijken.");
});

test("who comes next and who stands first are named with their points", () => {
  expect(linesOf(texts().arguments)).toContain("Daarna komt Noord: 66,7 punten, 20 minder.");
  expect(texts().arguments).not.toContain("haalt meer");
  const second = linesOf(texts(decided(chosen("Noord"), reserve("Zuid"))).arguments);
  expect(second).toContain("Oost haalt meer: 86,7 punten, 20 meer.");
  expect(second).toContain("Daarna komt Zuid: 16,7 punten, 50 minder.");
  const equal = texts({
    Kandidaatwijken: [
      ["Wijk", "Gas", "Woningen"],
      ["Noord", 100, 10],
      ["Oost", 100, 10],
      ["Zuid", 0, 0],
    ],
  }).arguments;
  expect(equal).toContain("Oost haalt evenveel: 100 punten.");
});

test("how sure the first place is is said of the first only", () => {
  expect(texts().arguments).toMatch(/tot 25 % hoger of lager, dan blijft Oost eerst in .* van de gevallen\./);
  expect(texts(decided(chosen("Noord"))).arguments).not.toContain("hoger of lager");
});

test("without a ranking the motivation of the choice stands alone, or what is lacking is said", () => {
  const none = { Criteria: [], Kandidaatwijken: [] };
  expect(texts({ ...none, ...decided(chosen("Noord", "Noord is klaar.")) }).arguments).toBe("Noord is klaar.");
  expect(texts(none).arguments).toBe("Er is nog geen rangorde: vul Criteria en Kandidaatwijken aan.");
  expect(texts(decided(chosen("Kouter", "Kouter is klaar."))).arguments).toBe("Kouter is klaar.");
});

test("a function of one holder is left out as a source, a source that is nobody of the register stays", () => {
  const Stakeholders: CellValue[][] = [
    ["Naam", "Categorie"],
    ["netbeheerder", "netbeheerder"],
  ];
  const counter = (source: string, over = options) =>
    linesOf(
      texts({ Stakeholders, Argumenten: [ARGUMENTS, argument("contra", "Te duur", 3, source)] }, 0, over).arguments,
    ).find((line) => line.startsWith("Het sterkste"));
  expect(counter("netbeheerder")).toBe("Het sterkste tegenargument: Te duur.");
  expect(counter("bewonersavond")).toBe("Het sterkste tegenargument: Te duur (bewonersavond).");
  expect(counter("netbeheerder", { ...options, functions: true })).toBe(
    "Het sterkste tegenargument: Te duur (netbeheerder).",
  );
  expect(counter("Jan Peeters")).toBeUndefined();
});

const BUDGET = ["Omschrijving", "Soort", "Bedrag", "Status", "Actie", "Beleidsveld", "Algemene rekening"];
const WORKS: CellValue[] = ["Werken", "uitgave", 100, "", "A-1", "0629", "620"];

test("the money: expenses, certain and expected income, and the net of both where they differ", () => {
  const granted: CellValue[] = ["Subsidie", "inkomst", 40, "toegekend", "", "", ""];
  const hoped: CellValue[] = ["Subsidie", "inkomst", 40, "aangevraagd", "", "", ""];
  expect(texts({ Begroting: [BUDGET, WORKS, granted] }).money).toBe(
    "Uitgaven € 100, zekere ontvangsten € 40, verwachte ontvangsten € 40.",
  );
  expect(linesOf(texts({ Begroting: [BUDGET, WORKS, hoped] }).money)).toEqual([
    "Uitgaven € 100, zekere ontvangsten € 0, verwachte ontvangsten € 20.",
    "Netto voor de gemeente: € 100 met zekere ontvangsten, € 80 met verwachte.",
  ]);
  const unsaid = BUDGET.slice(0, 3);
  expect(linesOf(texts({ Begroting: [unsaid, WORKS.slice(0, 3), ["Subsidie", "inkomst", 40]] }).money)[0]).toBe(
    "Uitgaven € 100, verwachte ontvangsten € 40. Van € 40 staat nergens of het zeker is.",
  );
  expect(texts().money).toBe("Nog in te vullen: er is geen Begroting in dit werkboek.");
});

test("the articles name the wijk, the amount and its account; what lacks is left open", () => {
  const third = (Begroting: CellValue[][]) => linesOf(texts({ Begroting }).articles)[2];
  expect(third([BUDGET, WORKS])).toBe("Art. 3 De netto-uitgave van € 100 wordt ingeschreven op A-1, 0629, 620.");
  expect(third([BUDGET, WORKS, ["Studie", "uitgave", 50, "", "A-2", "0629", "621"]])).toBe(
    "Art. 3 De netto-uitgave van € 150 wordt ingeschreven op de rekeningen in de financiële tabel.",
  );
  expect(third([BUDGET, ["Werken", "uitgave", 100, "", "", "", ""]])).toBe(
    "Art. 3 De netto-uitgave van € 100 wordt ingeschreven op actie, beleidsveld en rekening ..........",
  );
  expect(third([])).toBe(
    "Art. 3 De netto-uitgave van € .......... wordt ingeschreven op actie, beleidsveld en rekening ..........",
  );
  const second = (Stappenplan: CellValue[][]) => linesOf(texts({ Stappenplan }).articles)[1];
  expect(
    second([
      ["Stap", "Start", "Einde"],
      ["Team", "", ""],
    ]),
  ).toContain("volgens het bijgevoegde stappenplan");
  expect(second([])).toContain("er een stappenplan voor te maken");
  const first = (sheets: Readonly<Record<string, CellValue[][]>>) => linesOf(texts(sheets).articles)[0];
  expect(first({})).toContain("kiest Oost als wijk");
  expect(first({ Criteria: [], Kandidaatwijken: [] })).toContain("kiest .......... als wijk");
});

const WITH_OBJECTION = ["Wijk", "Oordeel", "Motivering", "Bezwaar"];
const objecting = (objections: string, others: Readonly<Record<string, CellValue[][]>> = {}) =>
  texts({ Keuze: [WITH_OBJECTION, ["Noord", "kiezen", "De school wordt vernieuwd.", objections]], ...others })
    .arguments;

test("an objection that was recorded with the choice stands in the argumentation, beside the strongest reason against", () => {
  const text = objecting("Buurtcomité Kluis vreest parkeerdruk.");
  expect(text).toContain("Bezwaar: Buurtcomité Kluis vreest parkeerdruk.");
  expect(text).not.toContain("geen tegenargument");
  const Argumenten = [ARGUMENTS, ["Noord", "contra", "Zware bezorgdheid", "", 3]];
  const both = linesOf(objecting("De handelaars vrezen parkeerdruk", { Argumenten }));
  expect(both).toContain("Het sterkste tegenargument: Zware bezorgdheid.");
  expect(both).toContain("Bezwaar: De handelaars vrezen parkeerdruk.");
});

test.each(["", "geen", "Geen bezwaar.", "neen", "-", "n.v.t."])("“%s” under Bezwaar is no objection", (objections) => {
  expect(objecting(objections)).not.toContain("Bezwaar:");
});

test("an objection with a person's name is not printed, and not called none either", () => {
  const text = objecting("Jan Peeters is ertegen");
  expect(text).not.toContain("Peeters");
  expect(text).toContain("Er is een bezwaar. Het noemt een persoon en staat daarom niet hier.");
  expect(text).not.toContain("geen tegenargument");
});

test("hard conditions that are still open are in the argumentation of their wijk only", () => {
  const Uitspraken: CellValue[][] = [
    ["Stakeholder", "Soort", "Thema", "Uitspraak", "Wijk", "Hard", "Vervuld"],
    ["netbeheerder", "randvoorwaarde", "planning", "Netwerken eerst gepland.", "Noord", "ja", "nee"],
    ["netbeheerder", "randvoorwaarde", "geld", "Een vast aanspreekpunt", "Noord", "ja", ""],
    ["netbeheerder", "randvoorwaarde", "geld", "Al vervuld", "Noord", "ja", "ja"],
    ["netbeheerder", "randvoorwaarde", "geld", "Van een andere wijk", "Zuid", "ja", "nee"],
  ];
  expect(linesOf(objecting("", { Uitspraken }))).toContain(
    "Nog open, en hard: Netwerken eerst gepland; Een vast aanspreekpunt.",
  );
  expect(objecting("")).not.toContain("Nog open");
  // What stands under Voorwaarden of the choice is in the proposal, and not said twice.
  const both = texts({
    Keuze: choice(chosen("Noord", "x y", "De netwerken eerst gepland")),
    Uitspraken: [
      Uitspraken[0] ?? [],
      ["netbeheerder", "randvoorwaarde", "planning", "Netwerken eerst gepland.", "Noord", "ja", "nee"],
    ],
  });
  expect(both.arguments).not.toContain("Nog open");
  expect(both.proposal).toContain("De netwerken eerst gepland");
});

test("own means are in none of the sums, and the text says so: what is net follows from what stands there", () => {
  const Begroting: CellValue[][] = [
    ["Omschrijving", "Soort", "Bedrag", "Status", "Kans"],
    ["Coach", "uitgave", 100_000, "", ""],
    ["Eigen middelen", "inkomst", 20_000, "toegekend", ""],
    ["Subsidie provincie", "inkomst", 50_000, "aangevraagd", 0.55],
  ];
  const own = texts({ Begroting }, undefined, {
    ...options,
    budget: { ...firstView, scenario: "expected", basis: "including" },
  });
  expect(own.money).toBe(
    "Uitgaven € 100.000, zekere ontvangsten € 0, verwachte ontvangsten € 27.500. Eigen middelen (€ 20.000) tellen daarin niet mee.\nNetto voor de gemeente: € 100.000 met zekere ontvangsten, € 72.500 met verwachte.",
  );
  const [head = [], ...rows] = Begroting;
  expect(texts({ Begroting: [head, ...rows.filter(([name]) => name !== "Eigen middelen")] }).money).not.toContain(
    "Eigen middelen",
  );
});

test("where even no reasons take too much, what could turn the choice goes first and how sure it is next; objections stay", () => {
  const all = (reasons: number) => {
    const Keuze = [WITH_OBJECTION, ["Oost", "kiezen", "", "Er is te weinig plaats"]];
    return linesOf(texts({ Keuze }, reasons).arguments);
  };
  const [none, noFlip, noChance] = [all(0), all(-1), all(-2)];
  const kinds = (lines: string[]) => [
    lines.some((line) => line.startsWith("Op cijfers alleen")),
    lines.some((line) => line.startsWith("Ligt elk gewicht")),
    lines.includes("Bezwaar: Er is te weinig plaats."),
  ];
  expect([none, noFlip, noChance].map(kinds)).toEqual([
    [true, true, true],
    [false, true, true],
    [false, false, true],
  ]);
});
