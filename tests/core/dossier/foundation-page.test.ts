/** The second page of the dossier: impact, readiness, people and the financial table, row by row. */
import { dossierFacts } from "../../../core/dossier/facts";
import { foundationPage } from "../../../core/dossier/foundation-page";
import { type Block, PAGE_ROWS, pageRows } from "../../../core/dossier/page";
import type { CellValue } from "../../../core/workbook/snapshot";
import { HEADER, KOLDERBOS } from "../impact/impacts";
import { options } from "./example-workbook";
import { smallWorkbook } from "./small-workbook";

function page(sheets: Readonly<Record<string, CellValue[][]>> = {}, over = options) {
  const snapshot = smallWorkbook(sheets);
  return foundationPage(snapshot, dossierFacts(snapshot, "som"), over, "De laatste regel.");
}
const partOf = (blocks: readonly Block[], part: string): Block | undefined =>
  blocks[blocks.findIndex((block) => block.kind === "section" && block.part === part) + 1];
function tableOf(sheets: Readonly<Record<string, CellValue[][]>>, part: string) {
  const block = partOf(page(sheets).blocks, part);
  if (block?.kind !== "table") throw new Error("there is no table");
  return block;
}
const textOf = (sheets: Readonly<Record<string, CellValue[][]>>, part: string, over = options) => {
  const block = partOf(page(sheets, over).blocks, part);
  return block?.kind === "text" || block?.kind === "note" ? block.lines.join(" ").replace(/\u00a0/g, " ") : undefined;
};

test("the title names the wijk, every part has something below its heading, and the day stands last", () => {
  const { blocks, sheet } = page();
  expect(sheet).toBe("Dossier onderbouwing");
  expect(blocks[0]).toEqual({ kind: "title", text: "Onderbouwing: Oost" });
  expect(blocks.flatMap((block) => (block.kind === "section" ? [block.text] : []))).toEqual([
    "Cijfers per wijk",
    "Mensen",
    "Impact",
    "Gereedheid",
    "Financiële tabel (in euro)",
    "Bronnen, data en hiaten",
  ]);
  expect(blocks.at(-1)).toEqual({ kind: "note", lines: ["De laatste regel."] });
  expect(page({ Criteria: [], Kandidaatwijken: [] }).blocks[0]).toEqual({
    kind: "title",
    text: "Collectieve wijkrenovatie: nog geen wijk",
  });
});

test("what the workbook does not hold is said, and what is left out on purpose as well", () => {
  expect(textOf({}, "people")).toBe("Nog geen Stakeholders en geen Interviews.");
  expect(textOf({}, "impact")).toBe("Nog niet berekend: vul Kengetallen in bij de stap Impact.");
  expect(textOf({}, "readiness")).toBe("Nog niet bekeken: vul de Checklist in.");
  expect(textOf({}, "financial")).toBe("Nog in te vullen: er is geen Begroting in dit werkboek.");
  const without = { ...options, without: ["sources", "impact"] };
  expect([textOf({}, "sources", without), textOf({}, "impact", without)]).toEqual([
    "Bewust weggelaten.",
    "Bewust weggelaten.",
  ]);
});

test("the impact low, in the middle and high; what lacks is n.b.", () => {
  const Begroting: CellValue[][] = [
    ["Omschrijving", "Soort", "Bedrag"],
    ["Werken", "uitgave", 38_000],
  ];
  const { rows, roles } = tableOf({ Kengetallen: [HEADER, ...KOLDERBOS], Begroting }, "impact");
  expect(rows.map(([label]) => label)).toEqual([
    "Deelnemers",
    "Werk in de wijk (euro)",
    "Minder CO2 (ton per jaar)",
    "Hefboom (euro per euro)",
  ]);
  expect(rows[0]?.slice(1)).toEqual([265 * 0.16, 265 * 0.223, expect.closeTo(265 * 0.27, 9)]);
  expect(roles).toEqual(["whole", "whole", "decimal", "decimal"]);
  expect(tableOf({ Kengetallen: [HEADER, ...KOLDERBOS] }, "impact").rows[3]?.slice(1)).toEqual([
    "n.b.",
    "n.b.",
    "n.b.",
  ]);
});

test("readiness in its sentences, and people in at most four rows", () => {
  const Checklist: CellValue[][] = [
    ["Vraag", "Antwoord", "Blokkeert"],
    ["a?", "ja", ""],
    ["b?", "nee", "ja"],
  ];
  expect(textOf({ Checklist }, "readiness")).toBe("Twijfelachtig. 1 vraag blokkeert. Gereed 50 %.");
  const Stakeholders: CellValue[][] = [
    ["Naam", "Categorie"],
    ["a", "x"],
  ];
  expect(tableOf({ Stakeholders }, "people").rows).toHaveLength(4);
});

const BUDGET = ["Omschrijving", "Soort", "Bedrag", "Jaar", "Status", "Actie", "Beleidsveld", "Algemene rekening"];
const expense = (amount: number, year: CellValue, account: CellValue): CellValue[] => [
  "Werken",
  "uitgave",
  amount,
  year,
  "",
  "A-1",
  "0629",
  account,
];

test("the financial table adds up: a row per account, an account of digits as a number, nothing where there is nothing", () => {
  const table = tableOf(
    {
      Begroting: [
        BUDGET,
        expense(100.1, 2027, "620"),
        expense(50.2, "", "62/A"),
        ["Subsidie", "inkomst", 40, 2027, "aangevraagd", "A-1", "0629", "740"],
      ],
    },
    "financial",
  );
  expect(table.rows).toEqual([
    [2027, "A-1", "0629", 620, 100.1, "", "zeker"],
    [2027, "A-1", "0629", 740, "", 40, "verwacht"],
    ["-", "A-1", "0629", "62/A", 50.2, "", "zeker"],
    ["", "Samen", "", "", 150.3, 40, ""],
  ]);
  expect(table.totals).toBe(1);
  expect(table.uncut?.rows).toEqual(table.rows);
});

test("six rows fit; of more the rest is one row, so that the sums hold", () => {
  const rows = (count: number) =>
    tableOf(
      { Begroting: [BUDGET, ...Array.from({ length: count }, (_, i) => expense(10 + i, 2027, String(600 + i)))] },
      "financial",
    ).rows;
  expect(rows(6)).toHaveLength(7);
  expect(rows(6).at(-1)).toEqual(["", "Samen", "", "", 75, 0, ""]);
  const eight = rows(8);
  expect(eight).toHaveLength(8);
  expect(eight.slice(-2)).toEqual([
    ["", "2 andere", "", "", 33, 0, ""],
    ["", "Samen", "", "", 108, 0, ""],
  ]);
});

test("once a row does not fit all after it are counted, also a shorter one", () => {
  const long = expense(10, 2027, "610");
  long[5] = "Een actie met een zeer lange naam die over verschillende rijen gaat en nog verder en verder";
  const { rows } = tableOf(
    {
      Begroting: [
        BUDGET,
        ...[1, 2, 3, 4, 5].map((i) => expense(i, 2027, String(600 + i))),
        long,
        expense(7, 2027, "699"),
      ],
    },
    "financial",
  );
  expect(rows.slice(-2)).toEqual([
    ["", "2 andere", "", "", 17, 0, ""],
    ["", "Samen", "", "", 32, 0, ""],
  ]);
});

test("sources and gaps get the lines that the rest leaves, and the page is never longer than it may be", () => {
  const wijken = Array.from({ length: 60 }, (_, i): CellValue[] => [`Een wijk met een lange naam ${i + 1}`, "n.b.", i]);
  const Kandidaatwijken: CellValue[][] = [["Wijk", "Gas", "Woningen"], ["Noord", 1, 2], ["Oost", 2, 3], ...wijken];
  const made = page({ Kandidaatwijken });
  expect(pageRows(made)).toBeLessThanOrEqual(PAGE_ROWS);
  expect(pageRows(made)).toBeGreaterThan(PAGE_ROWS - 12);
  expect(partOf(made.blocks, "sources")).toMatchObject({ whole: expect.stringContaining("lange naam 60") });
});

test("with more sources than there is room for the page is full to its last line, and no fuller", () => {
  const names = Array.from({ length: 70 }, (_, i) => `Criterium met een lange naam ${i + 1}`);
  const made = page({
    Criteria: [
      ["Criterium", "Richting", "Gewicht", "Bron", "Jaar"],
      ...names.map((name, i): CellValue[] => [name, "hoog", 1, `Een bron met een lange naam ${i + 1}`, 2020]),
    ],
    Kandidaatwijken: [
      ["Wijk", ...names],
      ["Noord", ...names.map(() => 1)],
      ["Oost", ...names.map(() => 2)],
    ],
  });
  expect(pageRows(made)).toBe(PAGE_ROWS);
});
