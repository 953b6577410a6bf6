/** A finding is data: what fills its holes is a number or what stands in the workbook, so that it reads in any language. */

import { readWorkbookBudget } from "../../../core/budget/read-workbook-budget";
import { readBudget } from "../../../core/budget/reading/read-budget";
import { recogniseBudget } from "../../../core/budget/reading/recognise-budget";
import { OUR_UNITS } from "../../../core/impact/read-key-figures";
import { rankStudy } from "../../../core/selection/choice/ranking";
import { warningsOf } from "../../../core/selection/choice/warnings";
import { criteriaAlikeTask } from "../../../core/selection/criteria/criteria-alike";
import { readStudy } from "../../../core/selection/read-study";
import { readComparisons, readWeighing } from "../../../core/selection/weighing/read-weighing";
import { proposedCategories } from "../../../core/stakeholders/proposed-categories";
import { tableSchemas } from "../../../core/table-schemas";
import { tableIn } from "../../../core/tables/table";
import { say, type TextValues } from "../../../core/texts/text";
import { cellAddress } from "../../../core/workbook/address";
import { alike, type Finding, worstFirst } from "../../../core/workbook/finding";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { words } from "../../../core/workbook/words";
import { workbooks } from "../budget/workbooks";
import { example, fullOfNonsense, lookAround, SHEETS } from "../look-around";
import { candidateRows, criteriaRows, exampleSnapshot } from "../selection/example-study";
import { makeSnapshot } from "./make-block";

/** Everything that the product finds in a workbook. */
function findingsIn(snapshot: Snapshot): Finding[] {
  const { study, criteriaRows: rows, findings } = readStudy(snapshot);
  const ranking = study && rankStudy(study, "som");
  const alike = study && criteriaAlikeTask(study);
  alike?.step(1_000);
  return [
    ...findings,
    ...(ranking?.findings ?? []),
    ...(ranking ? warningsOf(ranking) : []),
    ...(alike?.result() ?? []),
    ...readWeighing(snapshot, rows).findings,
    ...readComparisons(snapshot, rows).findings,
    ...tableSchemas.flatMap((schema) => (schema.handsOff ? [] : (tableIn(snapshot, schema)?.findings ?? []))),
  ];
}

const budgetFindings = (snapshot: Snapshot): Finding[] =>
  snapshot.blocks.flatMap((block) => {
    const layout = recogniseBudget(block);
    return layout ? readBudget(layout).findings : [];
  });

/** Words that the sheet itself uses: cells, and the names, headers and words of the product's tables. */
function sheetWords(snapshot: Snapshot): (text: string) => boolean {
  const cells = snapshot.blocks.flatMap(({ values }) => values.flat().map((value) => String(value).trim()));
  const known = new Set([...cells, ...snapshot.sheets.map(({ name }) => name)]);
  for (const { name, columns } of tableSchemas) {
    for (const word of [
      name,
      ...columns.flatMap(({ header, choices = [] }) => [header, ...choices.flatMap((c) => c.words)]),
    ]) {
      known.add(word);
    }
  }
  // Whom we propose to look for and the units that we ask for become cells as well.
  for (const word of [...proposedCategories.map(({ name }) => name), ...Object.values(OUR_UNITS)]) known.add(word);
  known.add("ja").add("nee");
  const address = /^[A-Z]{1,3}\d+$/;
  return (text) =>
    text
      .split(", ")
      .every((part) => known.has(part.trim()) || address.test(part) || /^-?\d+$/.test(part) || part === "...") ||
    known.has(text.trim()) ||
    cells.some((cell) => cell !== "" && (cell.startsWith(text) || text.split("; ").includes(cell)));
}

const broken: CellValue[][] = [
  ["Wijk", "Gemeente", "Sectorcodes", "Gas", "Inkomen", "Woningen", "Gas"],
  ["Kolderbos", "Genk", "71016A20-", 10480.5, "24.432,5", 265, 1],
  ["Termien", "Genk", "71016A51-", 10480.5, "#N/A", 265, 2],
  ["Kolderbos", "Genk", "71016A04-", 10480.5, "veel", 265, ""],
  ["", "Genk", "71016A05-", 10480.5, "x", 265, ""],
  ["Totaal", "", "", 41922, "", 1060, ""],
];
const heavy: CellValue[][] = [
  criteriaRows[0] ?? [],
  ["Gas", "kWh", "hoog", 75, 10000, 20000, "", "", "Fluvius", 2021],
  ["Inkomen", "€", "omlaag", 15, 34000, 22000, "", "", "Statbel", 46_000],
  ["Woningen", "", "hoog", 10, "", "", "", "", "", "vorig jaar"],
  ["Vertrouwen", "", "", "", "", "", "", "", "", ""],
];
const weighing: CellValue[][] = [
  ["Persoon", "Gas", "Inkomen"],
  ["Wonen", 1, 2],
  ["Milieu", 40, 60],
  ["OCMW", "", ""],
];

const WORKBOOKS: Readonly<Record<string, Snapshot>> = {
  "a small workbook": exampleSnapshot(),
  "a broken workbook": exampleSnapshot(heavy, broken, [["Weging", weighing]]),
  "a workbook with hardly any figures": exampleSnapshot(
    heavy,
    candidateRows.map((row) => row.slice(0, 4)),
  ),
};

/** Sheets and headers have their Dutch names in both languages: they are the user's. */
const HEADERS = tableSchemas.flatMap(({ name, columns }) => [name, ...columns.map(({ header }) => header)]);
const DUTCH =
  /\b(?:de|het|een|van|voor|niet|geen|zijn|wordt|worden|met|maar|alle|deze|staat|nog|ook|naar|rij|kolom|cel|wijk|wijken|naam|namen|jaar|vraag|vragen|gesprek|gesprekken|uitspraak|uitspraken|bedrag|bedragen|cijfer|cijfers|gewicht|gewichten|gemeente|begroting|keuze|ploeg)\b/i;

function expectEnglish(findings: readonly Finding[], snapshot: Snapshot): void {
  const fromSheet = sheetWords(snapshot);
  expect(findings.length).toBeGreaterThan(0);
  for (const { text, values = {} } of findings) {
    const strings = Object.values(values).filter((value): value is string => typeof value === "string");
    const strange = strings.filter((value) => value !== "" && !fromSheet(value));
    expect({ key: text.key, strange }).toEqual({ key: text.key, strange: [] });
    const ours: TextValues = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? "#" : value]),
    );
    const sentence = HEADERS.reduce((said, header) => said.replaceAll(header, "#"), say("en", text, ours));
    expect(sentence).not.toMatch(/[{}]/);
    expect(sentence).not.toMatch(DUTCH);
    expect(sentence).not.toMatch(/\d,\d{1,2}(?!\d)/);
    expect(say("nl", text, values)).not.toBe("");
  }
}

test.each(Object.entries(WORKBOOKS))("in English nothing that is found in %s is Dutch", (_, snapshot) => {
  expectEnglish(findingsIn(snapshot), snapshot);
});

const LOOKED_AT = [
  ["whole", example] as const,
  ...SHEETS.map((name) => [`nonsense in ${name}`, fullOfNonsense(name)] as const),
].map(([how, snapshot]) => {
  const ofBudget = readWorkbookBudget(snapshot)?.reading.findings ?? [];
  return { how, snapshot, findings: [...findingsIn(snapshot), ...ofBudget, ...lookAround(snapshot).findings] };
});

test.each(LOOKED_AT)("in English nothing that a step finds in the example is Dutch: $how", ({ snapshot, findings }) => {
  expectEnglish(findings, snapshot);
});

test("what was looked at for Dutch comes from every room that finds something", () => {
  const owners = LOOKED_AT.flatMap(({ findings }) => findings.map(({ text }) => text.key.split(".")[0]));
  const rooms = "team stakeholders interviews impact checklist choice dossier selection budget tables".split(" ");
  expect(owners).toEqual(expect.arrayContaining(rooms));
});

test.each(workbooks.filter(({ findings }) => findings.length > 0).map((one) => [one.name, one.block] as const))(
  "in English nothing that is found in a budget is Dutch: %s",
  (_, block) => {
    const snapshot = makeSnapshot([block]);
    expectEnglish(budgetFindings(snapshot), snapshot);
  },
);

test("a finding names its cell by an address that the sheet has", () => {
  for (const { cell } of findingsIn(WORKBOOKS["a broken workbook"] as Snapshot)) {
    if (cell) expect(cellAddress(cell.row, cell.column)).toMatch(/^[A-Z]+[1-9]\d*$/);
  }
});

describe("a list of findings", () => {
  const finding = (severity: Finding["severity"], column: number, extra: Partial<Finding> = {}): Finding => ({
    severity,
    text: words.notFound,
    table: "Criteria",
    cell: { sheet: "Criteria", row: 1, column },
    ...extra,
  });
  const columns = (findings: readonly Finding[]) => findings.map(({ cell }) => cell?.column);

  test("begins with the worst, and keeps the order of those that are as bad", () => {
    const mixed = (["note", "warning", "error", "note", "warning", "error"] as const).map((severity, column) =>
      finding(severity, column),
    );
    expect(columns(worstFirst(mixed))).toEqual([2, 5, 1, 4, 0, 3]);
  });

  test("tells notes that say the same of different cells as one, and every warning on its own", () => {
    const { cell: _, ...nowhere } = finding("note", 9);
    const { table: __, ...noTable } = finding("note", 8);
    const findings = [
      finding("note", 0),
      finding("warning", 1),
      finding("note", 2, { text: words.noAnswer }),
      finding("note", 3),
      finding("warning", 4),
      finding("note", 5, { table: "Team" }),
      noTable,
      nowhere,
      nowhere,
      finding("note", 6),
    ];
    expect(alike(findings).map(columns)).toEqual([[0, 3, 6], [1], [2], [4], [5], [8], [undefined], [undefined]]);
  });
});
