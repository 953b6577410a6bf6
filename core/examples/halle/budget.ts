/** The budget of the example as an official keeps it, in a layout of its own, linked; and who may pay. All made up. */
import { linkOfLayout } from "../../budget/reading/budget-link";
import { recogniseBudget } from "../../budget/reading/recognise-budget";
import { begroting } from "../../budget/tables/begroting";
import { financieringsbronnen } from "../../budget/tables/financieringsbronnen";
import type { Link } from "../../tables/links";
import type { CellFormat } from "../../workbook/plan";
import { type ExampleSheet, type ExampleValue, exampleSheet, looks } from "../example-workbook";
import { MADE_UP } from "./made-up";

const SHEET = "Projectbegroting";
const CONTRACT = "Vlaanderen, wijkverbeteringscontract";
const PROVINCE = "Provincie Vlaams-Brabant";
const OWN = "Eigen middelen";
const HOUSE = "Energiehuis";

type Line = readonly [
  text: string,
  category: string,
  years: readonly [number, number, number],
  ...rest: ExampleValue[],
];

const expenses: readonly Line[] = [
  ["Projectleider klimaat, 0,5 VTE", "Personeel", [38_000, 39_000, 40_000]],
  ["Energieadviseur, 0,4 VTE", "Personeel", [26_000, 26_500, 27_000]],
  ["Wijkwerker, 0,3 VTE", "Personeel", [17_000, 17_500, 18_000]],
  ["Renovatiescans, 60 woningen", "Begeleiding", [12_000, 9_000, 0]],
  ["Studie warmte en riolering", "Studie", [30_000, 0, 0]],
  ["Bewonersavonden en drukwerk", "Communicatie", [8_000, 6_000, 6_000]],
  ["Inrichting wijklokaal", "Werking", [4_000, 1_000, 1_000]],
  ["Toelage groepsaankoop", "Begeleiding", [0, 40_000, 40_000]],
];

/** The contract is asked for: without it the project is far from paid, and with it there is still a gap. */
const income: readonly Line[] = [
  ["Meerjarenplan", "", [60_000, 60_000, 60_000], OWN, "toegekend", 1],
  ["Wijkverbeteringscontract", "", [50_000, 60_000, 40_000], CONTRACT, "aangevraagd", 0.6],
  ["Subsidie klimaat", "", [15_000, 15_000, 0], PROVINCE, "toegekend", 1],
  ["Inbreng personeel", "", [8_000, 8_000, 8_000], HOUSE, "toegekend", 1],
];

const HEADER: readonly ExampleValue[] = ["Omschrijving", "Rubriek", 2027, 2028, 2029, "Betaald door", "Stand", "Kans"];

function lines(list: readonly Line[]): ExampleValue[][] {
  return list.map(([text, category, years, ...rest]) => [text, category, ...years, ...rest]);
}

function total(text: string, list: readonly Line[]): ExampleValue[] {
  const sums = [0, 1, 2].map((year) => list.reduce((sum, [, , years]) => sum + (years[year] ?? 0), 0));
  return [text, "", ...sums];
}

const top = [`Projectbegroting wijkrenovatie (${MADE_UP.toLowerCase()})`, "Bedragen in euro, zonder btw"];

const rows: ExampleValue[][] = [
  [...HEADER],
  ["A. Uitgaven"],
  ...lines(expenses),
  total("Totaal uitgaven", expenses),
  ["B. Ontvangsten"],
  ...lines(income),
  total("Totaal ontvangsten", income),
];

const sheet = exampleSheet({
  name: SHEET,
  title: top,
  table: false,
  rows,
  looks: [{ width: 34 }, looks.word, looks.euro, looks.euro, looks.euro, { width: 34 }, looks.word, looks.share],
});

const bold: CellFormat = { bold: true };
const columns = HEADER.length;
const budgetSheet: ExampleSheet = {
  ...sheet,
  formats: [
    ...sheet.formats,
    ...rows.flatMap(([text = ""], row) =>
      /^(?:Totaal|[AB]\. )/.test(String(text))
        ? [{ row: row + top.length, column: 0, rows: 1, columns, format: bold }]
        : [],
    ),
  ],
};

const sourceSheet = exampleSheet({
  name: financieringsbronnen.name,
  title: [MADE_UP],
  rows: [
    financieringsbronnen.columns.map(({ header }) => header),
    [OWN, 180_000, "", "", "", "", "", "toegekend", "Ingeschreven in het meerjarenplan.", "voorbeeld"],
    [
      CONTRACT,
      150_000,
      0.5,
      "Personeel; Begeleiding; Studie",
      0.2,
      "",
      25_000,
      "aangevraagd",
      "Beslissing verwacht in het voorjaar van 2027.",
      "na te kijken",
    ],
    [PROVINCE, 30_000, 0.3, "Studie; Communicatie", "", "", "", "toegekend", "Twee schijven.", "voorbeeld"],
    [HOUSE, 24_000, "", "Personeel", "", "", "", "toegekend", "In uren, niet in geld.", "voorbeeld"],
    [
      "Burgercoöperatie",
      20_000,
      0.1,
      "Begeleiding; Werking",
      "",
      "",
      5_000,
      "mogelijk",
      "Nog niet gevraagd.",
      "na te kijken",
    ],
  ],
  looks: [
    { width: 34 },
    looks.euro,
    looks.share,
    looks.phrase,
    looks.share,
    looks.word,
    looks.euro,
    looks.word,
    looks.sentence,
    looks.word,
  ],
});

/** What Koppelingen remembers of the official's layout: the same as when somebody links it in the pane. */
function budgetLink(): Link {
  const { values, name } = budgetSheet;
  const layout = recogniseBudget({
    sheet: name,
    row: 0,
    column: 0,
    rows: values.length,
    columns,
    values,
    merged: [],
    hiddenRows: [],
  });
  if (!layout) throw new Error("The budget of the example is not recognised");
  return linkOfLayout(layout, { columns: [] });
}

export const budgetSheets: readonly ExampleSheet[] = [budgetSheet, sourceSheet];
export const budgetLinks = [{ link: budgetLink(), schema: begroting }];
