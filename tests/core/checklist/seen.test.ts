/** What Wijkwerf sees in the workbook beside each of the nine questions; it never answers. */
import { firstView } from "../../../core/budget/budget-view";
import { PROPOSED_QUESTIONS, type Subject } from "../../../core/checklist/proposed-questions";
import { seenFor } from "../../../core/checklist/seen";
import { say } from "../../../core/texts/text";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const SHEETS: Record<string, CellValue[][]> = {
  Begroting: [
    ["Omschrijving", "Soort", "Bedrag", "Status"],
    ["Werken", "uitgave", 100_000, ""],
    ["Subsidie", "inkomst", 61_500, "toegekend"],
  ],
  Team: [
    ["Functie", "Technisch", "VTE", "Kiezen"],
    ["energieadviseur", 3, 0.5, "ja"],
    ["wijkwerker", 1, 0.25, "nee"],
  ],
  Afspraken: [
    ["Onderwerp", "Eigenaar"],
    ["overlegritme", "projectleider"],
    ["woordvoering en pers", ""],
  ],
  Criteria: [
    ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste"],
    ["Beleidsaanleiding", "hoog", 1, 0, 5],
    ["Koppelkansen binnen 5 jaar", "hoog", 1, 0, 5],
  ],
  Kandidaatwijken: [
    ["Wijk", "Beleidsaanleiding", "Koppelkansen binnen 5 jaar"],
    ["Noord", 4, "n.b."],
    ["Zuid", 2, 3],
  ],
  Bronnenonderzoek: [
    ["Wat gelezen", "Wijk", "Vindplaats"],
    ["Klimaatplan", "Noord", "intranet"],
  ],
  Stakeholders: [
    ["Naam", "Categorie", "Invloed", "Belang", "Positie", "Volgende actie"],
    ["schepen wonen", "college en schepenen", 5, 4, "partner", ""],
    ["burgemeester", "college en schepenen", 5, 3, "afwachter", ""],
    ["netbeheerder", "netbeheerder", 5, 2, "afwachter", ""],
    ["wijkraad", "wijkvereniging", 3, 5, "volger", "samen een wandeling"],
    ["eigenaar-bewoners", "eigenaar-bewoners", 2, 5, "", ""],
  ],
  Interviews: [
    ["Stakeholder", "Datum", "Wijk", "Houding", "Status"],
    ["schepen wonen", 46_000, "Noord", 2, "gedaan"],
    ["netbeheerder", 46_001, "", 0, "gepland"],
    ["energiehuis", 46_002, "Noord", 1, "gedaan"],
    ["wijkraad", 46_003, "Zuid", 1, "gedaan"],
  ],
  Uitspraken: [
    ["Stakeholder", "Wijk", "Soort", "Thema", "Uitspraak"],
    ["wijkraad", "Zuid", "verwachting", "comfort", "Minder tocht."],
    ["wijkraad", "Noord", "opvatting", "vertrouwen", "Eerst luisteren."],
    ["schepen wonen", "", "verwachting", "beleid", "Zichtbaar resultaat."],
  ],
};

const workbook = (without: readonly string[] = []): Snapshot =>
  makeSnapshot(
    Object.entries(SHEETS)
      .filter(([name]) => !without.includes(name))
      .map(([name, rows]) => makeBlock(name, rows)),
  );

const seen = (subject: Subject, snapshot: Snapshot, language: "nl" | "en" = "nl") =>
  seenFor(subject, snapshot, firstView).map(({ text, values }) =>
    say(language, text, values).replace(/[\u00a0\u202f]/g, " "),
  );

test.each<[Subject, string[]]>([
  ["means", ["de begroting sluit niet zeker (€ 38.500 te kort)", "een team van 1, samen 0,5 VTE"]],
  ["roles", ["1 van 2 afspraken met een eigenaar"]],
  ["occasion", ["het criterium “Beleidsaanleiding”, ingevuld voor 2 van 2 wijken", "1 bron gelezen"]],
  ["needs", ["2 uitspraken over 2 wijken"]],
  ["chances", ["het criterium “Koppelkansen binnen 5 jaar”, ingevuld voor 1 van 2 wijken"]],
  ["expectation", ["2 uitspraken van het soort verwachting, van 2 actoren"]],
  ["government", ["1 gesprek met het bestuur gedaan", "1 van 2 in het bestuur is volger of partner"]],
  [
    "communication",
    [
      "1 gesprek met het bestuur gedaan",
      "nog geen gesprek met de netbeheerder",
      "1 gesprek met het energiehuis gedaan",
    ],
  ],
  ["residents", ["2 stakeholders van bewoners, 1 met een volgende actie"]],
])("beside the question about %s", (subject, facts) => {
  expect(seen(subject, workbook())).toEqual(facts);
  for (const fact of seen(subject, workbook(), "en")) expect(fact).toMatch(/^[^{}]+$/);
});

test("a budget of which nothing says what income is certain is not said to close for certain", () => {
  const about = (...status: CellValue[][]) =>
    seen(
      "means",
      makeSnapshot([
        makeBlock("Begroting", [
          ["Omschrijving", "Soort", "Bedrag", ...(status[0] ?? [])],
          ["Werken", "uitgave", 100, ...(status[1] ?? [])],
          ["Subsidie", "inkomst", 120, ...(status[2] ?? [])],
        ]),
      ]),
    )[0];
  expect([about(), about(["Status"], [""], ["toegekend"])]).toEqual([
    "de begroting sluit met alle inkomsten; nergens staat welke zeker zijn",
    "de begroting sluit zeker",
  ]);
});

test("each part says what the workbook lacks, and the rest goes on", () => {
  expect(seen("means", workbook(["Begroting", "Team"]))).toEqual(["nog geen begroting", "nog geen team"]);
  expect(seen("needs", workbook(["Uitspraken"]))).toEqual(["nog geen uitspraken"]);
  expect(seen("expectation", workbook(["Uitspraken"]))).toEqual(["nog geen uitspraken"]);
  expect(seen("government", workbook(["Interviews", "Stakeholders"]))).toEqual([
    "nog geen gesprek met het bestuur",
    "van het bestuur staat nog geen positie in Stakeholders",
  ]);
  expect(seen("residents", workbook(["Stakeholders"]))).toEqual(["nog geen bewoners in Stakeholders"]);
  expect(seen("chances", workbook(["Criteria"]))).toEqual(["nog geen criteria"]);
  expect(seen("chances", workbook(["Kandidaatwijken"]))).toEqual([
    "het criterium “Koppelkansen binnen 5 jaar”, nog zonder cijfers",
  ]);
});

test("without a register, a function in Interviews still tells who was talked to", () => {
  expect(seen("communication", workbook(["Stakeholders"]))[2]).toBe("1 gesprek met het energiehuis gedaan");
});

test("an empty workbook shows something beside every question, and an error nowhere", () => {
  for (const { subject } of PROPOSED_QUESTIONS) expect(seen(subject, makeSnapshot([])).length).toBeGreaterThan(0);
});

test("of the government only followers and partners are in favour, and only talks that were held count", () => {
  const snapshot = makeSnapshot([
    makeBlock("Stakeholders", [
      ["Naam", "Categorie", "Positie"],
      ["schepen a", "college en schepenen", "volger"],
      ["schepen b", "college en schepenen", "partner"],
      ["schepen c", "college en schepenen", "afwachter"],
      ["schepen d", "college en schepenen", ""],
      ["school", "school en kinderopvang", "partner"],
    ]),
    makeBlock("Interviews", [
      ["Stakeholder", "Datum", "Status"],
      ["schepen a", 46_000, "gedaan"],
      ["schepen b; school", 46_001, "gedaan"],
      ["schepen c", 46_002, "gepland"],
    ]),
  ]);
  expect(seen("government", snapshot)).toEqual([
    "2 gesprekken met het bestuur gedaan",
    "2 van 3 in het bestuur zijn volger of partner",
  ]);
});

test("a budget with income only holds no expenses yet, and an empty one is no budget", () => {
  const budget = (...lines: CellValue[][]) =>
    seen("means", makeSnapshot([makeBlock("Begroting", [["Omschrijving", "Soort", "Bedrag", "Status"], ...lines])]))[0];
  expect(budget(["Subsidie", "inkomst", 10, "toegekend"])).toBe("in de begroting staan nog geen uitgaven");
  expect(budget()).toBe("nog geen begroting");
  expect(budget(["Werken", "uitgave", 10, ""], ["Subsidie", "inkomst", 10, "toegekend"])).toBe(
    "de begroting sluit zeker",
  );
});

test("without sources, agreements or a chosen team that is what is seen", () => {
  expect(seen("occasion", workbook(["Bronnenonderzoek"]))).toEqual([
    "het criterium “Beleidsaanleiding”, ingevuld voor 2 van 2 wijken",
  ]);
  expect(seen("roles", workbook(["Afspraken"]))).toHaveLength(1);
  const team = makeBlock("Team", [
    ["Functie", "Technisch", "VTE", "Kiezen"],
    ["a", 3, "", "ja"],
    ["b", 3, 0.25, "verplicht"],
    ["c", 3, 1, ""],
  ]);
  expect(seen("means", makeSnapshot([team]))[1]).toBe("een team van 2, samen 0,25 VTE");
});

test("beside a question about residents who were heard stand the conversations with them", () => {
  const snapshot = makeSnapshot(Object.entries(SHEETS).map(([name, rows]) => makeBlock(name, rows)));
  const said = (subject: Subject, from: Snapshot) =>
    seenFor(subject, from, firstView).map(({ text, values }) => say("nl", text, values));
  expect(said("heard", snapshot)).toEqual(["1 gesprek met bewoners gedaan", "2 uitspraken over 2 wijken"]);
  expect(said("heard", makeSnapshot([]))).toEqual(["nog geen gesprek met bewoners", "nog geen uitspraken"]);
});
