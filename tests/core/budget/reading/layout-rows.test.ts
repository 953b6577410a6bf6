/** What each row of a sheet is by its words, and what the headings above a line say about it. */

import type { LayoutChoices } from "../../../../core/budget/reading/layout";
import { yearOfTitles } from "../../../../core/budget/reading/layout-rows";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { blockOf } from "../block";
import { amountsOf, readRows, rolesOf } from "../read";

type Rows = readonly (readonly (CellValue | null)[])[];

/** Away from the first cell of the sheet. */
const read = (rows: Rows, choices: Partial<LayoutChoices> = {}) =>
  readRows(rows, { row: 3, column: 2, choices: { columns: [], ...choices } });
const roles = (...args: Parameters<typeof read>) =>
  read(...args)
    .layout.rows.map(({ role }) => role)
    .join(" ");
/** "Coach: expense investering (Werken)" */
const said = (...args: Parameters<typeof read>) =>
  read(...args)
    .layout.rows.filter(({ role }) => role === "line")
    .map(({ text, side, nature, category }) =>
      `${text}: ${[side, nature, category && `(${category})`].filter(Boolean).join(" ")}`.trim(),
    );

const HEAD = ["Post", "Soort", "Bedrag"];
const COACH = ["Coach", "kost", 100];
const STAD = ["Stad", "inkomst", 60];

describe("the role of a row", () => {
  test("above the table words are a title, in it a heading, and what explains is a note", () => {
    expect(
      roles([
        ["Begroting wijk", "", ""],
        ["Nota: ontwerp", "", ""],
        ["", "", ""],
        HEAD,
        ["Personeel", "", ""],
        COACH,
        ["", "", ""],
        STAD,
        ["Totaal uitgaven", "", 100],
        ["Subtotaal", "", 60],
        ["Saldo", "", -40],
        ["Totaal hieronder", "", ""],
        ["* met btw", "", ""],
      ]),
    ).toBe("title note blank header heading line blank line total subtotal result note note");
  });

  test("without a header the table begins at the first number", () => {
    expect(
      roles([
        ["Begroting wijk", ""],
        ["Coach", 100],
        ["Anderen", ""],
        ["Zaal", 20],
      ]),
    ).toBe("title line heading line");
    expect(
      roles([
        ["Begroting wijk", ""],
        ["Uitgaven", ""],
        ["Coach", 100],
        ["Zaal", 20],
      ]),
    ).toBe("title heading line line");
  });

  test("a row whose amount is not known yet is a line, and so is one with anything in a column of details", () => {
    const head = ["Post", "Soort", "Bedrag", "Financier"];
    expect(
      roles([
        head,
        ["Coach", "kost", 100, ""],
        ["Zaal", "", "pm", ""],
        ["Drank", "", "nog te bepalen", ""],
        ["Folders", "", "zie offerte", ""],
        ["Premie", "", "", "Stad"],
        ["Subsidie", "inkomst", "", ""],
        ["Anderen", "", "", ""],
        ["", "", "", "Vlaanderen"],
        ["Totaal", "inkomst", "", ""],
      ]),
    ).toBe("header line line line line line line heading heading note");
  });

  test("an error in the place of an amount is still an amount, and so is a tick", () => {
    expect(roles([HEAD, COACH, ["Zaal", "kost", "#REF!"], ["Totaal", "", "#REF!"], ["Totaal", "", true]])).toBe(
      "header line line total total",
    );
  });

  test("a total whose amount is not known is a line that lacks its amount", () => {
    expect(roles([HEAD, COACH, STAD, ["Totaal", "", "pm"]])).toBe("header line line line");
  });

  test("the word total may stand in any column beside the amounts", () => {
    const head = ["Nr", "Omschrijving", "Soort", "Bedrag"];
    expect(
      roles([
        head,
        [1, "Coach", "kost", 100],
        ["Totaal", "", "", 100],
        ["", "", "Totaal", 100],
        ["Saldo", "x", "", -100],
      ]),
    ).toBe("header line total total result");
  });

  test("“Werken totaal” is the subtotal of the rows called so above it, or of the heading", () => {
    const head = ["Groep", "Omschrijving", "Soort", "Bedrag"];
    expect(
      roles([
        head,
        ["Werken", "Straat", "kost", 100],
        ["Werken", "Plein", "kost", 50],
        ["Werken totaal", "", "", 140],
        ["Groen totaal", "Dak", "kost", 7],
      ]),
    ).toBe("header line line subtotal line");
    expect(
      roles([
        HEAD,
        ["Werken", "", ""],
        ["Straat", "kost", 100],
        ["Werken totaal", "", 90],
        ["Groen totaal", "kost", 7],
      ]),
    ).toBe("header heading line subtotal line");
  });

  test("a row that is a year needs no name", () => {
    const rows: Rows = [
      ["Jaar", "Uitgaven", "Inkomsten"],
      [2026, 100, 50],
      [2027, 20, 50],
      [2028, 120, 100],
    ];
    expect(roles(rows)).toBe("header line line line");
  });

  test("the header that comes back is a header", () => {
    expect(roles([HEAD, COACH, HEAD, STAD])).toBe("header line header line");
  });

  test("what the user said goes first, by the words of the row", () => {
    const rows: Rows = [HEAD, COACH, ["Totaal pakket", "kost", 100], ["Extra", "", ""], STAD];
    expect(roles(rows)).toBe("header line total heading line");
    const choices = { asLine: ["totaal  PAKKET"], aside: ["Stad"] };
    expect(roles(rows, choices)).toBe("header line line heading note");
    expect(read(rows, choices).layout.rows.map(({ chosen }) => chosen)).toEqual([
      undefined,
      undefined,
      true,
      undefined,
      undefined,
    ]);
    expect(said(rows, choices)).toEqual(["Coach: expense", "Totaal pakket: expense"]);
  });

  test("a row is called by its description, and else by the first words beside the amounts", () => {
    const head = ["Nr", "Omschrijving", "Soort", "Bedrag"];
    const reading = read([
      head,
      ["A1", "Coach", "kost", 100],
      ["A2", "", "kost", 20],
      [3, "", "", 5],
      ["A4", "", "", "n.b."],
    ]);
    expect(reading.layout.rows.map(({ text }) => text)).toEqual(["Omschrijving", "Coach", "A2", "", "A4"]);
  });
});

describe("a row that only its sum can settle", () => {
  const ZAAL = ["Zaal", "kost", 20];

  test.each<[string, string, Rows]>([
    ["without a name", "total", [COACH, ZAAL, ["", "", 120]]],
    ["without a name that is no sum", "line", [COACH, ZAAL, ["", "", 99]]],
    ["without a name below one line", "line", [COACH, ["", "", 100]]],
    ["with a kind and no name", "line", [COACH, ["", "kost", 100]]],
    ["with a kind and no name, the sum of several", "total", [COACH, ZAAL, ["", "kost", 120]]],
    ["that may be a total", "total", [COACH, ZAAL, ["Totale renovatie", "", 120]]],
    ["that may be a total and is no sum", "line", [COACH, ZAAL, ["Totale renovatie", "", 99]]],
    ["that may be a total below one line", "line", [COACH, ["Totale renovatie", "", 100]]],
    ["that may be a total, with an amount that nobody knows", "line", [COACH, ZAAL, ["Totale renovatie", "", "pm"]]],
    ["with the name of a side, below one line", "total", [COACH, ["Uitgaven", "", 100]]],
    ["with the name of a side and no sum", "line", [COACH, ["Uitgaven", "", 99]]],
    ["that is a part", "note", [COACH, ["waarvan bomen", "", 60]]],
    ["that is a part and more than its line", "line", [COACH, ["waarvan bomen", "", 101]]],
    ["with a name like any other", "line", [COACH, ZAAL, ["Drank", "kost", 120]]],
  ])("%s: %s", (_, role, rows) => {
    expect(
      roles([HEAD, ...rows])
        .split(" ")
        .pop(),
    ).toBe(role);
  });

  test("the name of a side with an amount above its lines is their total", () => {
    expect(
      roles([
        ["Omschrijving", "Bedrag"],
        ["Uitgaven", 120],
        ["Coach", 100],
        ["Zaal", 20],
      ]),
    ).toBe("header total line line");
  });
});

test("each row keeps its place on the sheet", () => {
  expect(read([HEAD, COACH, STAD]).layout.rows.map(({ row }) => row)).toEqual([3, 4, 5]);
});

test("a sheet that begins with its first line has no header and no titles", () => {
  expect(
    roles([
      ["Coach", 100],
      ["Zaal", 20],
    ]),
  ).toBe("line line");
});

test("a column that counts for nothing makes no line of a row", () => {
  const head = ["Post", "Soort", "Bedrag", "Rekening 2024"];
  expect(roles([head, ["Coach", "kost", 100, 5], ["Anderen", "", "", 50]])).toBe("header line heading");
});

describe("what the headings say about the lines below them", () => {
  test("a side, a part of the plan and a category, each until the next one", () => {
    expect(
      said([
        ["Post", "Bedrag"],
        ["I. Exploitatie", ""],
        ["A. Uitgaven", ""],
        ["Personeel", ""],
        ["Coach", 50],
        ["Werking", ""],
        ["Zaal", 20],
        ["B. Ontvangsten", ""],
        ["Toelage", 30],
        ["II. Investeringen", ""],
        ["A. Uitgaven", ""],
        ["Straat", 80],
        ["III. Financiering", ""],
        ["Aflossing", 5],
        ["Investeringsuitgaven", ""],
        ["Bank", 3],
      ]),
    ).toEqual([
      "Coach: expense exploitatie (Personeel)",
      "Zaal: expense exploitatie (Werking)",
      "Toelage: income exploitatie",
      "Straat: expense investering",
      "Aflossing: expense financiering",
      "Bank: expense investering",
    ]);
  });

  test("“Financiering” is the income where the sheet has no parts of the plan", () => {
    expect(
      said([
        ["Post", "Bedrag"],
        ["Kosten", ""],
        ["Coach", 100],
        ["Financiering", ""],
        ["Stad", 60],
      ]),
    ).toEqual(["Coach: expense", "Stad: income"]);
  });

  test("and the third part of the plan where a column has those parts", () => {
    expect(
      said([
        ["Post", "Aard", "Bedrag"],
        ["Uitgaven", "", ""],
        ["Coach", "exploitatie", 100],
        ["Financiering", "", ""],
        ["Lening", "", 60],
      ]),
    ).toEqual(["Coach: expense", "Lening: expense financiering"]);
  });

  test("a line that only holds such a word beside an amount divides nothing", () => {
    expect(
      said([
        ["Post", "Bedrag"],
        ["Kosten", ""],
        ["Exploitatie van de zaal", 100],
        ["Financiering", ""],
        ["Stad", 60],
      ]),
    ).toEqual(["Exploitatie van de zaal: expense", "Stad: income"]);
  });

  test("a header names the side of the rows below it, unless it names both", () => {
    expect(
      said([
        ["Uitgaven", "Bedrag"],
        ["Coach", 100],
        ["Inkomsten", "Bedrag"],
        ["Stad", 60],
      ]),
    ).toEqual(["Coach: expense", "Stad: income"]);
    expect(
      said([
        ["Post", "Uitgaven", "Inkomsten"],
        ["Coach", 100, ""],
        ["Stad", "", 60],
      ]),
    ).toEqual(["Coach:", "Stad:"]);
  });

  test("the two rows of a header speak together", () => {
    const rows: Rows = [
      ["", "Kosten", "Financiering"],
      ["Post", "Raming 2026", "Subsidie 2026"],
      ["Coach", 100, 60],
    ];
    expect(roles(rows)).toBe("header header line");
    expect(said(rows)).toEqual(["Coach:"]);
  });

  test("a title that comes back as a header without a side leaves the side as it was", () => {
    expect(said([HEAD, ["Uitgaven", "", ""], ["Zaal", "", 20], HEAD, ["Drank", "", 5]])).toEqual([
      "Zaal: expense",
      "Drank: expense",
    ]);
  });

  test("the kind of a row goes before its heading", () => {
    expect(said([HEAD, ["Uitgaven", "", ""], COACH, STAD, ["Zaal", "", 20]])).toEqual([
      "Coach: expense",
      "Stad: income",
      "Zaal: expense",
    ]);
  });
});

describe("the year of the titles", () => {
  const yearOf = (rows: Rows, sheet = "Blad1") => {
    const block = blockOf(rows, { sheet, row: 3, column: 2 });
    const titles = rows.map((_, at) => ({
      row: 3 + at,
      role: at === 0 ? ("title" as const) : ("line" as const),
      text: "",
    }));
    return yearOfTitles(block, titles);
  };

  test("is the one that they name, or the name of the sheet", () => {
    expect(
      yearOf([
        ["Wijk", "Begroting 2026"],
        ["Coach 2027", 5],
      ]),
    ).toBe(2026);
    expect(yearOf([["Wijk", ""]], "Begroting 2027")).toBe(2027);
    expect(yearOf([["Begroting 2026", ""]], "2026")).toBe(2026);
  });

  test("is not known when they name two, or none", () => {
    expect(yearOf([["Begroting 2026", "versie 2025"]])).toBeUndefined();
    expect(yearOf([["Begroting 2026", ""]], "2027")).toBeUndefined();
    expect(yearOf([["Begroting", ""]])).toBeUndefined();
  });
});

describe("a remark that mentions a side", () => {
  const within = (text: string) =>
    readRows([
      ["Uitgaven", "Bedrag"],
      ["Studie", 30_000],
      [text, ""],
      ["Werken", 100_000],
      ["Toezicht", 8000],
    ]);

  test.each([
    "Subsidies zijn aangevraagd, nog geen beslissing",
    "zonder aftrek van eventuele subsidies",
    "Deel door subsidies gedekt:",
    "(exclusief subsidies)",
    "De premies van Mijn VerbouwPremie komen hier bovenop, als inkomsten",
    "Les subsides ne sont pas des recettes",
    "Income has not been confirmed",
  ])("does not turn the lines below it: “%s”", (text) => {
    const reading = within(text);
    expect(amountsOf(reading)).toEqual(["-30000", "-100000", "-8000"]);
    expect(reading.lines.map(({ category }) => category)).toEqual([undefined, undefined, undefined]);
  });

  test("about costs leaves income what it is", () => {
    const reading = readRows([
      ["Inkomsten", "Bedrag"],
      ["Provincie", 30_000],
      ["Enkel voor personeelskosten:", ""],
      ["LEKP", 20_000],
    ]);
    expect(amountsOf(reading)).toEqual(["+30000", "+20000"]);
  });

  test("above the table is a title", () => {
    const reading = readRows([
      ["Alle bedragen zijn zonder subsidies"],
      ["Post", "Bedrag"],
      ["Studie", 300],
      ["Werken", 40],
    ]);
    expect(amountsOf(reading)).toEqual(["-300", "-40"]);
    expect(rolesOf(reading)[0]).toBe("title");
  });

  test.each([
    "Subsidies",
    "B. Inkomsten",
    "Subsidies (aangevraagd)",
    "Aangevraagde subsidies",
    "Deel 2: inkomsten",
    "Waar komen de inkomsten vandaan?",
    "Overzicht van de verwachte inkomsten",
    "Inkomsten, in euro",
  ])("is not meant where the text is a heading: “%s”", (text) => {
    expect(amountsOf(within(text))).toEqual(["-30000", "+100000", "+8000"]);
  });

  test("is not meant where a heading of costs begins with “niet-”", () => {
    const reading = readRows([
      ["Inkomsten", "Bedrag"],
      ["Provincie", 300],
      ["Niet-subsidiabele kosten", ""],
      ["Drukwerk", 40],
    ]);
    expect(amountsOf(reading)).toEqual(["+300", "-40"]);
  });
});
