/** The dossier under the headings of a Flemish decision: two pages, whatever the workbook holds or lacks. */

import fc from "fast-check";
import { firstView } from "../../../core/budget/budget-view";
import { composeDossier, excessOf, noteTexts } from "../../../core/dossier/compose";
import { ANSWER_WIDTH, LINE_WIDTH, PAGE_ROWS, type Page, pageRows } from "../../../core/dossier/page";
import { LINES, NOTE_PARTS, TEXT_PARTS } from "../../../core/dossier/parts";
import { textVersion } from "../../../core/dossier/text-version";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { widthOfWord } from "../../../core/workbook/text-width";
import { budgetRows, choiceRows, options, workbook } from "./example-workbook";

const text = (snapshot = workbook(), over = options) =>
  textVersion(composeDossier(snapshot, over)).replace(/[\u00a0\u202f]/g, " ");

test("the headings come in the order of a decision, and each has something below it", () => {
  const { note } = composeDossier(workbook(), options);
  const headings = note.blocks.flatMap((block) => (block.kind === "section" ? block.text : []));
  expect(headings).toEqual([
    "Voorstel",
    "Aanleiding en context",
    "Juridische grond",
    "Bevoegdheid",
    "Rangorde van de wijken",
    "Argumentatie",
    "Financiële gevolgen",
    "Adviezen en visum",
    "Ontwerp van besluit",
  ]);
  note.blocks.forEach((block, index) => {
    if (block.kind === "section") expect(note.blocks[index + 1]?.kind).toMatch(/text|table/);
  });
});

test("the strongest counter-argument, the runner-up and the wijk that stands first are printed by default", () => {
  const printed = text();
  expect(printed).toContain("Het sterkste tegenargument: Aantal woningen: 1.107, plaats 10 van 15");
  expect(printed).toContain("Termien - Klooster haalt meer: 65,9 punten, 19,2 meer.");
  expect(printed).toContain("Daarna komt Brethei: 35,6 punten, 11 minder.");
});

test("every criterion stands in the sources with its source and year, and every gap is listed", () => {
  const printed = text();
  expect(printed).toContain(
    "Mediaan inkomen, Aangiften zonder inkomen: Provincies in Cijfers (Aangiften_deelgemeente.xlsx), 2019.",
  );
  expect(printed).toContain("Koppelkansen (voorbeeldoordeel) (Schemmersberg, Zwartberg-Zuid)");
});

test("the draft articles name the wijk and the accounts", () => {
  expect(text()).toContain("Art. 1 De gemeenteraad kiest Kolderbos als wijk voor een collectieve wijkrenovatie.");
  expect(text()).toContain(
    "Art. 3 De netto-uitgave van € 58.000 wordt ingeschreven op de rekeningen in de financiële tabel.",
  );
  const one = workbook({ Begroting: budgetRows.slice(0, 2) });
  expect(text(one)).toContain("wordt ingeschreven op A-3.1, 0629-00, 620.");
});

test("an amount is never cut from its sign, and each article begins a paragraph of its own", () => {
  const { note } = composeDossier(workbook(), options);
  for (const block of note.blocks) {
    if (block.kind === "text") expect(block.lines.filter((line) => /€$/.test(line))).toEqual([]);
  }
  expect(
    text()
      .split("\n")
      .filter((line) => line.startsWith("Art. ")),
  ).toHaveLength(4);
});

test("without accounts the article still names the amount", () => {
  const rows = budgetRows.map((row) => row.slice(0, 6));
  expect(text(workbook({ Begroting: rows }))).toContain(
    "Art. 3 De netto-uitgave van € 58.000 wordt ingeschreven op actie, beleidsveld en rekening ..........",
  );
});

test("kinds of actors with fewer than three sources are printed as overige, and nobody by name", () => {
  const printed = text();
  expect(printed).toContain("Gesprekken; overige 9");
  for (const name of ["netbeheerder", "schepen wonen"]) expect(printed).not.toContain(name);
});

test("a function of one holder is printed as a source only on request", () => {
  const reasons: CellValue[][] = [
    ["Wijk", "Pro of contra", "Argument", "Bron", "Belang"],
    ["Kolderbos", "contra", "De straat ligt pas opnieuw", "netbeheerder", 3],
  ];
  const snapshot = workbook({ Argumenten: reasons });
  expect(text(snapshot)).toContain("Het sterkste tegenargument: De straat ligt pas opnieuw.");
  expect(text(snapshot, { ...options, functions: true })).toContain("De straat ligt pas opnieuw (netbeheerder).");
});

test("an argument that names a person is not printed", () => {
  const reasons: CellValue[][] = [
    ["Wijk", "Pro of contra", "Argument", "Bron", "Belang"],
    ["Kolderbos", "contra", "Jan Peeters wil niet", "", 3],
    ["Kolderbos", "contra", "De straat is smal", "J. Claes", 3],
  ];
  expect(text(workbook({ Argumenten: reasons }))).not.toMatch(/Peeters|Claes/);
});

test("a part that is switched off says so, and a text of one's own replaces the proposed one", () => {
  const printed = text(workbook(), { ...options, without: ["legal", "figures"], texts: { why: "Omdat het kan." } });
  expect(printed).toContain("Juridische grond\nBewust weggelaten.");
  expect(printed).toContain("Cijfers per wijk\nBewust weggelaten.");
  expect(printed).toContain("Aanleiding en context\nOmdat het kan.");
});

test.each<[string, Record<string, CellValue[][]>, string[]]>([
  ["no Begroting", { Begroting: [] }, ["Nog in te vullen: er is geen Begroting in dit werkboek."]],
  ["no Interviews", { Interviews: [], Uitspraken: [] }, ["Gesprekken; nog geen gesprekken gedaan"]],
  [
    "no Stakeholders",
    { Stakeholders: [], Interviews: [], Uitspraken: [] },
    ["Nog geen Stakeholders en geen Interviews."],
  ],
  ["no Keuze", { Keuze: [] }, ["Dit volgt de rangorde; de keuze is nog niet vastgelegd."]],
  ["no Criteria", { Criteria: [] }, ["Er is nog geen rangorde"]],
  ["a Begroting under another name", { Begroting: [], "Budget oud": budgetRows }, ["geen Begroting in dit werkboek"]],
])("%s: the part says what it lacks and the rest works", (_, sheets, sentences) => {
  const snapshot = workbook(sheets);
  const dossier = composeDossier(snapshot, options);
  const printed = textVersion(dossier);
  for (const sentence of sentences) expect(printed).toContain(sentence);
  for (const part of NOTE_PARTS)
    expect(dossier.note.blocks.some((block) => "part" in block && block.part === part)).toBe(true);
  expect(pageRows(dossier.note)).toBeLessThanOrEqual(PAGE_ROWS);
  expect(pageRows(dossier.foundation)).toBeLessThanOrEqual(PAGE_ROWS);
});

test("an empty workbook makes two pages that say what to fill in", () => {
  const printed = text(
    workbook({
      Begroting: [],
      Keuze: [],
      Criteria: [],
      Kandidaatwijken: [],
      Argumenten: [],
      Stakeholders: [],
      Interviews: [],
      Uitspraken: [],
    }),
  );
  expect(printed).toContain("Nog geen keuze: leg ze vast in de stap Wijkselectie.");
  expect(printed).toContain("COLLECTIEVE WIJKRENOVATIE: NOG GEEN WIJK");
});

test("the lines that the parts may take add up to one page", () => {
  const lines = NOTE_PARTS.reduce((sum, part) => sum + 1 + LINES[part], 0);
  expect(2 + lines + 1).toBeLessThanOrEqual(PAGE_ROWS);
});

test("a text with more lines than fit is told with how many, and in which part", () => {
  const long = Array.from({ length: 40 }, () => "Nog een reden die echt niet korter kan worden gezegd.").join(" ");
  const { note } = composeDossier(workbook(), { ...options, texts: { arguments: long } });
  expect(excessOf(note)).toEqual({ lines: pageRows(note) - PAGE_ROWS, part: "arguments" });
});

test("texts of exactly the lines that are allowed fit, and the second page holds the longest names and sources", () => {
  const line = "x".repeat(LINE_WIDTH);
  const texts = Object.fromEntries(
    TEXT_PARTS.map((part) => [
      part,
      Array(LINES[part])
        .fill(part === "proposal" ? "x".repeat(ANSWER_WIDTH) : line)
        .join(" "),
    ]),
  );
  const { note } = composeDossier(workbook(), { ...options, texts });
  expect(noteTexts({ note } as never).map(({ part, lines }) => [part, lines.length])).toEqual(
    TEXT_PARTS.map((part) => [part, LINES[part]]),
  );
  expect(pageRows(note)).toBeLessThanOrEqual(PAGE_ROWS);
  expect(excessOf(note)).toBeUndefined();

  const name = fc.string({ unit: fc.constantFrom(..."abcdefg hijkl-mnoWM"), minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 12, maxLength: 12 }),
      fc.array(name, { minLength: 9, maxLength: 9 }),
      (wijken, criteria) => {
        const headers = criteria.map((one, j) => `${one} c${j}`);
        const snapshot = workbook({
          Criteria: [
            ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste", "Eenheid", "Bron"],
            ...headers.map((one, j) => [one, "hoog", 1 + j, 0, 100, "een lange eenheid per jaar", `${one} bron`]),
          ],
          Kandidaatwijken: [
            ["Wijk", ...headers],
            ...wijken.map((one, i) => [`${one} w${i}`, ...headers.map((_, j) => (i * 7 + j * 13) % 100)]),
          ],
          Keuze: [choiceRows[0] ?? [], [`${wijken[0]} w0`, "kiezen", "x", "", "", ""]],
          Begroting: [
            budgetRows[0] ?? [],
            ...criteria.map((one, j) => [one, "uitgave", 1_250_000 + j, 2027 + j, "", "", one, one, one]),
          ],
        });
        const { foundation, note: first } = composeDossier(snapshot, options);
        expect(pageRows(foundation)).toBeLessThanOrEqual(PAGE_ROWS);
        expect(pageRows(first)).toBeLessThanOrEqual(PAGE_ROWS);
        for (const page of [first, foundation]) {
          for (const block of page.blocks) {
            if (block.kind === "text" || block.kind === "note")
              expect(block.lines.every((one) => one.length <= 112 || !one.includes(" "))).toBe(true);
            if (block.kind !== "table") continue;
            let column = 0;
            const widths = block.columns.map(({ span = 1 }) => {
              column += span;
              return page.columns.slice(column - span, column).reduce((a, b) => a + b, 0);
            });
            for (const row of block.rows) {
              row.forEach((cell, at) => {
                if (typeof cell !== "string") return;
                for (const one of cell.split(" ")) expect(widthOfWord(one)).toBeLessThanOrEqual((widths[at] ?? 0) + 1);
              });
            }
          }
        }
      },
    ),
    { numRuns: 12 },
  );
});

test.each([
  ["som", "Som van punten"],
  ["promethee", "PROMETHEE (onderling vergelijken)"],
] as const)("the last line names the method %s as the pane does", (method, name) => {
  const { lastLine } = composeDossier(workbook(), { ...options, method });
  expect(lastLine).toMatch(/^Geschreven op 12\/11\/2026\. Methode: /);
  expect(lastLine).toContain(`Methode: ${name}. Cijfers bevroren op die dag.`);
});

test("the text version has each row of a table on one line, with its names whole", () => {
  const long = "Gemiddeld gasverbruik per aansluiting van huishoudens";
  const printed = text(
    workbook({
      Criteria: [
        ["Criterium", "Richting", "Gewicht", "Eenheid"],
        [long, "hoog", 2, "kWh"],
      ],
      Kandidaatwijken: [
        ["Wijk", long],
        ["Stationsgebied-Noordoost met omliggende tuinwijken", 12_000],
        ["Zuid", 8000.5],
      ],
      Keuze: [],
      Argumenten: [],
    }),
  );
  expect(printed).toContain("Criterium; Stationsgebied-Noordoost met omliggende tuinwijken; Zuid");
  expect(printed).toContain(`${long} (kWh); 12.000; 8.000,5`);
  expect(printed).toContain("2027; A-3.1; 0629-00; 620; 60.000; ; zeker");
});

describe("sources and gaps", () => {
  /** So many criteria with long names, each with its own source; `gap`: whether any wijk has figures. */
  const long = (count: number, { wijken = 2, gap = false } = {}): Snapshot => {
    const names = Array.from(
      { length: count },
      (_, j) => `Een criterium met een lange naam en een lange bron erbij, nummer ${j + 1}`,
    );
    const figures = (i: number) => names.map((_, j): CellValue => (gap && j > 0 && i > 1 ? "n.b." : i + j));
    return workbook({
      Criteria: [
        ["Criterium", "Richting", "Gewicht", "Bron"],
        ...names.map((one, j): CellValue[] => [one, "hoog", 1 + j, `Een bron met een lange naam, deel ${j + 1}`]),
      ],
      Kandidaatwijken: [
        ["Wijk", ...names],
        ...Array.from({ length: wijken }, (_, i): CellValue[] => [`Wijk met een lange naam ${i + 1}`, ...figures(i)]),
      ],
      Keuze: [],
      Argumenten: [],
    });
  };
  const onPage = (snapshot: Snapshot) =>
    composeDossier(snapshot, options)
      .foundation.blocks.flatMap((block) => (block.kind === "note" ? block.lines : []))
      .join(" ");

  test("of the figures that weigh most, and of what people said, come before those that may be left out", () => {
    const printed = onPage(long(40));
    expect(printed).toContain("nummer 40: Een bron met een lange naam, deel 40.");
    expect(printed).toContain("Posities: 14 inschatting van het team");
    expect(printed).toContain("Gesprekken tot ");
    expect(printed.indexOf("deel 40.")).toBeLessThan(printed.indexOf("deel 39."));
    expect(printed).toMatch(/En nog \d+: zie Criteria en Kandidaatwijken\./);
  });

  test("that do not fit on the page all stand in the text version", () => {
    const printed = text(long(40));
    for (let j = 1; j <= 40; j++) {
      expect(printed).toContain(`nummer ${j}: Een bron met een lange naam, deel ${j}.`);
    }
  });

  test("of criteria from one source and year are said once", () => {
    const rows: CellValue[][] = ["Inkomen", "Huishoudens", "Auto's"].map((one, j) => {
      return [one, "hoog", 3 - j, j === 2 ? "eigen telling" : "Statbel", 2023];
    });
    const snapshot = workbook({
      Criteria: [["Criterium", "Richting", "Gewicht", "Bron", "Jaar"], ...rows],
      Kandidaatwijken: [
        ["Wijk", "Inkomen", "Huishoudens", "Auto's"],
        ["Noord", 1, 2, 3],
        ["Zuid", 2, 3, 1],
      ],
      Keuze: [],
    });
    expect(onPage(snapshot)).toContain("Inkomen, Huishoudens: Statbel, 2023. Auto's: eigen telling, 2023.");
  });

  test("so many gaps that they do not fit are counted per criterion, and named in the text version", () => {
    const snapshot = long(8, { wijken: 30, gap: true });
    expect(onPage(snapshot)).toMatch(/Ontbreekt: .*nummer 2 \(28\); .*nummer 8 \(28\)\./);
    expect(pageRows(composeDossier(snapshot, options).foundation)).toBeLessThanOrEqual(PAGE_ROWS);
    expect(text(snapshot)).toContain("Wijk met een lange naam 30)");
  });
});

test("households in the text version are whole, as on the sheet", () => {
  const before = workbook({
    Kengetallen: [
      ["Sleutel", "Midden"],
      ["woningen", 281],
      ["deelname", 0.22],
    ],
  });
  expect(text(before)).toContain("Deelnemers; 62; 62; 62");
});

test("where Impact computes with more income than is sure, the note gives the net cost of both", () => {
  const both = "Netto voor de gemeente: € 58.000 met zekere ontvangsten, € 48.000 met verwachte.";
  expect(text(workbook())).toContain(both);
  expect(text(workbook(), { ...options, budget: { ...firstView, scenario: "certain" } })).not.toContain("Netto voor");
  const full = text(workbook(), { ...options, budget: { ...firstView, scenario: "full" } });
  expect(full).toContain("€ 38.000 als alles binnenkomt.");
});

test("the text version keeps each paragraph apart, however long the line before it is", () => {
  const reason = "De woningen lijken op elkaar, er is een vereniging en de straten gaan in 2028 open.";
  const printed = text(workbook({ Keuze: [choiceRows[0] ?? [], ["Kolderbos", "kiezen", reason, "", "", ""]] }));
  expect(printed).toContain(`${reason}\nHet sterkste tegenargument`);
});

test("of several texts that are too long the one furthest beyond its share is named", () => {
  const lines = (count: number) => Array.from({ length: count }, () => "Een regel.").join("\n");
  const part = (texts: Record<string, string>) =>
    excessOf(composeDossier(workbook(), { ...options, texts }).note)?.part;
  expect(part({ why: lines(20), legal: lines(21) })).toBe("legal");
  expect(part({ why: lines(24), legal: lines(21) })).toBe("why");
  // Ten lines of arguments are their share, ten of competence are not.
  expect(part({ arguments: lines(18), competence: lines(17), why: lines(4) })).toBe("competence");
});

test("of a page without texts of one's own the longest part is named, headings and the title not counted", () => {
  const lines = (count: number) => Array.from({ length: count }, () => "Een regel.");
  const page = (people: number, figures: number, sources: number): Page => ({
    sheet: "Dossier onderbouwing",
    columns: [92],
    blocks: [
      { kind: "title", text: "Onderbouwing" },
      { kind: "section", part: "people", text: "Mensen" },
      { kind: "text", part: "people", role: "text", lines: lines(people) },
      { kind: "table", part: "figures", columns: [], rows: lines(figures).map((line) => [line]) },
      { kind: "note", part: "sources", lines: lines(sources) },
      { kind: "note", lines: ["De laatste regel."] },
    ],
  });
  // Title 2, heading 1, header of the table 1 and the last line 1: 43 are left.
  expect(excessOf(page(20, 13, 10))).toBeUndefined();
  expect(excessOf(page(21, 13, 10))).toEqual({ lines: 1, part: "people" });
  expect(excessOf(page(10, 25, 10))).toEqual({ lines: 2, part: "figures" });
  expect(excessOf(page(10, 10, 30))).toEqual({ lines: 7, part: "sources" });
});

test("where a page of texts is too long a text is named, for a longer table beside it cannot be shortened", () => {
  const page: Page = {
    sheet: "Dossier",
    columns: [92],
    blocks: [
      { kind: "text", part: "why", role: "text", lines: Array.from({ length: 20 }, () => "Een regel.") },
      { kind: "table", part: "figures", columns: [], rows: Array.from({ length: 40 }, () => ["Een rij"]) },
    ],
  };
  expect(excessOf(page)?.part).toBe("why");
});
