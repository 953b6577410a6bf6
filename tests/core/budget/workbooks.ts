/** Budgets as people make them, made up for these tests, with what a reader should see in them. */
import type { Block } from "../../../core/workbook/snapshot";
import { blockOf } from "./block";

export interface Workbook {
  name: string;
  block: Block;
  /** In euro. */
  income: number;
  expense: number;
  /** Balance of each year. */
  years?: Record<string, number>;
  lines: number;
  sides: string;
  /** Findings that must be told, and no others of severity warning or error. */
  findings: string[];
  /** Every total in the sheet adds up. */
  totalsAgree: boolean;
}

/** The table Begroting as the add-in makes it. */
const plain: Workbook = {
  name: "the table as the add-in makes it",
  block: blockOf(
    [
      [
        "Omschrijving",
        "Soort",
        "Bedrag",
        "Btw %",
        "Btw aftrekbaar",
        "Jaar",
        "Laag",
        "Hoog",
        "Status",
        "Kans",
        "Financier",
        "Categorie",
      ],
      ["Projectleider", "uitgave", 60_000, 0, "", 2026, "", "", "", "", "", "Personeel"],
      ["Projectleider", "uitgave", 61_500, 0, "", 2027, "", "", "", "", "", "Personeel"],
      ["Studie warmtenet", "uitgave", 25_000, 0.21, "nee", 2026, 20_000, 40_000, "", "", "", "Studie"],
      ["Wijkverbeteringscontract", "inkomst", 80_000, "", "", 2026, "", "", "toegekend", "", "Vlaanderen", ""],
      ["Provincie", "inkomst", 30_000, "", "", 2027, "", "", "aangevraagd", 0.6, "Provincie", ""],
    ],
    { sheet: "Begroting" },
  ),
  income: 110_000,
  expense: 146_500,
  years: { 2026: -5_000, 2027: -31_500 },
  lines: 5,
  sides: "column",
  findings: [],
  totalsAgree: true,
};

/** Title over merged cells, two blocks under each other with a heading, subtotals, euro signs typed. */
const twoBlocks: Workbook = {
  name: "two blocks under each other, with subtotals and a title over merged cells",
  block: blockOf(
    [
      ["Begroting wijkrenovatie Kolderbos 2026", "", ""],
      ["", "", ""],
      ["A. UITGAVEN", "", ""],
      ["Post", "Bedrag (€)", "Opmerking"],
      ["Personeel", "", ""],
      ["Projectleider 0,8 VTE", "€ 52.000", "raming HR"],
      ["Wijkwerker", "€ 31.250,50", ""],
      ["Subtotaal personeel", "€ 83.250,50", ""],
      ["Werking", "", ""],
      ["Communicatie", "€ 12.500", "folders"],
      ["Bewonersavonden", 4_000, ""],
      ["Totale renovatie gemeenschapshuis", 120_000, "ja, zo heet het"],
      ["Subtotaal werking", 136_500, ""],
      ["Totaal uitgaven", 219_750.5, ""],
      ["", "", ""],
      ["B. INKOMSTEN", "", ""],
      ["Post", "Bedrag (€)", "Opmerking"],
      ["Subsidie Vlaanderen", 150_000, ""],
      ["Eigen middelen", "50 000", ""],
      ["Totaal inkomsten", 200_000, ""],
      ["", "", ""],
      ["Saldo", -19_750.5, ""],
      ["Bron: dienst wonen", "", ""],
    ],
    { merged: [{ row: 0, column: 0, rows: 1, columns: 3 }], row: 2, column: 1 },
  ),
  income: 200_000,
  expense: 219_750.5,
  years: { 2026: -19_750.5 },
  lines: 7,
  sides: "blocks",
  findings: [],
  totalsAgree: true,
};

/** A column per year, with a total column, a total row and the sides in a column. */
const wideYears: Workbook = {
  name: "a column per year, with totals to the right and below",
  block: blockOf([
    ["Meerjarenbegroting", "", "", "", "", ""],
    ["Soort", "Post", 2026, "2027", "'2028 ", "Totaal"],
    ["Uitgave", "Projectleider", 60_000, 61_000, 62_000, 183_000],
    ["Uitgave", "Studie", 25_000, "", "", 25_000],
    ["Uitgave", "Premies", "", 100_000, "n.b.", 100_000],
    ["Inkomst", "Subsidie", 40_000, 80_000, 40_000, 160_000],
    ["Totaal uitgaven", "", 85_000, 161_000, 62_000, 308_000],
    ["Totaal inkomsten", "", 40_000, 80_000, 40_000, 160_000],
    ["Saldo", "", -45_000, -81_000, -22_000, -148_000],
    ["Gecumuleerd saldo", "", -45_000, -126_000, -148_000, ""],
  ]),
  income: 160_000,
  expense: 308_000,
  years: { 2026: -45_000, 2027: -81_000, 2028: -22_000 },
  lines: 8,
  sides: "column",
  findings: [],
  totalsAgree: true,
};

/** A header over two rows: years above, income and expense below; merged. */
const twoRowHeader: Workbook = {
  name: "a header over two rows, years above and sides below",
  block: blockOf(
    [
      ["Begroting 2026-2027", "", "", "", "", ""],
      ["Omschrijving", "Beleidsveld", 2026, "", 2027, ""],
      ["", "", "Uitgaven", "Ontvangsten", "Uitgaven", "Ontvangsten"],
      ["Renovatiecoach", "0629", 45_000, 20_000, 46_000, 20_000],
      ["Warmtescan", "0350", 12_000, "", "", ""],
      ["Bijdrage partners", "0629", "", 15_000, "", 15_000],
      ["Totaal", "", 57_000, 35_000, 46_000, 35_000],
    ],
    {
      merged: [
        { row: 0, column: 0, rows: 1, columns: 6 },
        { row: 1, column: 2, rows: 1, columns: 2 },
        { row: 1, column: 4, rows: 1, columns: 2 },
        { row: 1, column: 0, rows: 2, columns: 1 },
        { row: 1, column: 1, rows: 2, columns: 1 },
      ],
    },
  ),
  income: 70_000,
  expense: 103_000,
  years: { 2026: -22_000, 2027: -11_000 },
  lines: 7,
  sides: "columns",
  findings: [],
  totalsAgree: true,
};

/** An export for the meerjarenplan: one row an entry, codes as text, E/I/F and U/O. */
const bbcExport: Workbook = {
  name: "a meerjarenplan export with actie, beleidsveld, algemene rekening and 2026-2031",
  block: blockOf([
    [
      "Beleidsdoelstelling",
      "Actie",
      "Omschrijving actie",
      "BV",
      "Algemene rekening",
      "Omschrijving rekening",
      "Type budget",
      "U/O",
      "MJP 2026",
      "MJP 2027",
      "MJP 2028",
      "MJP 2029",
      "MJP 2030",
      "MJP 2031",
    ],
    ["BD-3", "AC-3.1.2", "Wijkrenovatie", "0629", "6131000", "Erelonen", "E", "U", 20_000, 20_000, 0, 0, 0, 0],
    [
      "BD-3",
      "AC-3.1.2",
      "Wijkrenovatie",
      "0629",
      "6640000",
      "Toegestane investeringssubsidies",
      "I",
      "U",
      0,
      100_000,
      100_000,
      50_000,
      0,
      0,
    ],
    ["BD-3", "AC-3.1.2", "Wijkrenovatie", "0350", "7405000", "Werkingssubsidie", "E", "O", 10_000, 10_000, 0, 0, 0, 0],
    [
      "BD-3",
      "AC-3.1.2",
      "Wijkrenovatie",
      "0350",
      "1500000",
      "Investeringssubsidie",
      "I",
      "O",
      0,
      40_000,
      40_000,
      20_000,
      0,
      0,
    ],
  ]),
  income: 120_000,
  expense: 290_000,
  years: { 2026: -10_000, 2027: -70_000, 2028: -60_000, 2029: -30_000 },
  lines: 10,
  sides: "column",
  findings: [],
  totalsAgree: true,
};

/** The shape of the plan itself: exploitatie and investeringen as parts, each with its sides. */
const planByNature: Workbook = {
  name: "a meerjarenplan by nature: exploitatie and investeringen, each with uitgaven and ontvangsten",
  block: blockOf(
    [
      ["Financieel overzicht", "", "", ""],
      ["", "Krediet 2026", "Krediet 2027", "Rekening 2024"],
      ["I. Exploitatie", "", "", ""],
      ["A. Uitgaven", "", "", ""],
      ["Personeelskosten", 50_000, 51_000, 48_000],
      ["Goederen en diensten", 20_000, 20_000, 11_000],
      ["B. Ontvangsten", "", "", ""],
      ["Werkingssubsidies", 30_000, 30_000, 0],
      ["Totaal exploitatie", -40_000, -41_000, ""],
      ["II. Investeringen", "", "", ""],
      ["A. Uitgaven", "", "", ""],
      ["Premies aan eigenaars", 80_000, 90_000, 0],
      ["B. Ontvangsten", "", "", ""],
      ["Investeringssubsidies", 40_000, 45_000, 0],
      ["Saldo investeringen", -40_000, -45_000, ""],
      ["Resultaat", -80_000, -86_000, ""],
    ],
    { sheet: "MJP" },
  ),
  income: 145_000,
  expense: 311_000,
  years: { 2026: -80_000, 2027: -86_000 },
  lines: 10,
  sides: "blocks",
  findings: [],
  totalsAgree: true,
};

/** No column for the side: a minus in front of every cost; dates that stand for years. */
const bySign: Workbook = {
  name: "income and expense by sign, years as dates",
  block: blockOf([
    ["Omschrijving", "Datum", "Bedrag"],
    ["Toelage stad", 46_023, 50_000],
    ["Projectmedewerker", "46388", -38_000.25],
    ["Drukwerk", "2026 ", "2.500-"],
    ["Zaalhuur", "2026.0", "\u2212 1.250,00"],
    ["Totaal", "", 8_249.75],
  ]),
  income: 50_000,
  expense: 41_750.25,
  years: { 2026: 46_250, 2027: -38_000.25 },
  lines: 4,
  sides: "sign",
  findings: ["budget.sidesBySign"],
  totalsAgree: true,
};

/** Two columns, one for each side, no header for the descriptions, no years. */
const twoColumns: Workbook = {
  name: "a column for expenses and one for income",
  block: blockOf([
    ["Projectbegroting", "", ""],
    ["", "Kosten", "Inkomsten"],
    ["Coördinatie", 40_000, ""],
    ["Werkingsmiddelen", 8_000, ""],
    ["Subsidie provincie", "", 30_000],
    ["Inschrijvingen bewoners", 500, 1_500],
    ["", 48_500, 31_500],
    ["Tekort", 17_000, ""],
  ]),
  income: 31_500,
  expense: 48_500,
  lines: 5,
  sides: "columns",
  findings: [],
  totalsAgree: true,
};

/** As ugly as they come. */
const ugly: Workbook = {
  name: "as ugly as they come",
  block: blockOf(
    [
      ["KOPIE VAN Begroting wijk v3 DEF (2)", "", "", "", "", "", ""],
      ["laatst aangepast: Els, 12/3", "", "", "", "", "", ""],
      ["", "", "", "", "", "", ""],
      ["Nr.", "Uitgaven", "Raming 2026", "Raming 2027", "Btw", "Status", "opm."],
      [1, "Personeel", "", "", "", "", ""],
      [1.1, "Projectleider", "EUR 45.000,00", "46 000", "", "", ""],
      [1.2, "Projectleider", "EUR 45.000,00", "", "", "", "dubbel?"],
      [1.3, "Wijkcoach", "#REF!", 20_000, "", "", ""],
      ["", "", 90_000, 66_000, "", "", ""],
      [2, "Werking", "", "", "", "", ""],
      [2.1, "Studie", "nog te bepalen", 15_000, 21, "", ""],
      [2.2, "Materiaal", "\u20ac 1.250,50", "-", "21 %", "", "zie offerte"],
      [2.3, "Creditnota drukker", -250.5, "", 0.21, "", ""],
      ["", "Subtotaal", 1_000, 15_000, "", "", ""],
      ["", "Totaal kosten", 0, 81_000, "", "", "kringverwijzing"],
      ["", "", "", "", "", "", ""],
      ["Nr.", "Inkomsten", "Raming 2026", "Raming 2027", "Btw", "Status", "opm."],
      [3.1, "LEKP", 30_000, 30_000, "", "Toegekend", ""],
      [3.2, "Terugbetaling voorschot", -5_000, "", "", "ontvangen", ""],
      [3.3, "EFRO", "", 40_000, "", "misschien", ""],
      ["", "Totaal inkomsten", 26_000, 70_000, "", "", ""],
      ["", "Verschil", -66_000, -11_000, "", "", ""],
      ["* bedragen onder voorbehoud", "", "", "", "", "", ""],
    ],
    { merged: [{ row: 0, column: 0, rows: 1, columns: 7 }], hiddenRows: [18], row: 1, sheet: "DEF (2)" },
  ),
  income: 95_000,
  expense: 172_000,
  years: { 2026: -66_000, 2027: -11_000 },
  lines: 11,
  sides: "blocks",
  findings: [
    "budget.doubledLine",
    "budget.incomeWithoutStatus",
    "budget.negativeExpense",
    "budget.negativeIncome",
    "budget.totalDiffers",
    "budget.totalIsZero",
    "tables.errorCell",
    "tables.unknownWord",
  ],
  totalsAgree: false,
};

export const workbooks: readonly Workbook[] = [
  plain,
  twoBlocks,
  wideYears,
  twoRowHeader,
  bbcExport,
  planByNature,
  bySign,
  twoColumns,
  ugly,
];
