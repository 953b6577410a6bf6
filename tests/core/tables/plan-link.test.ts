/** A user's own layout is linked by cells in Koppelingen and found again after they move things. */
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import type { Link } from "../../../core/tables/links";
import { locate } from "../../../core/tables/locate";
import { planLink, planUnlink } from "../../../core/tables/plan-link";
import { readTable } from "../../../core/tables/read-table";
import type { Plan } from "../../../core/workbook/plan";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const own: CellValue[][] = [
  ["Vergelijking buurten", "", ""],
  ["Omschrijving", "kWh gas", "Rommel"],
  ["Kolderbos", 10480, "x"],
  ["Termien", 13319, "y"],
];
const link: Link = {
  table: "Kandidaatwijken",
  place: { sheet: "Buurten", row: 1, column: 0, rows: 3, columns: 3 },
  columns: [
    { header: "Omschrijving", key: "name" },
    { header: "kWh gas", key: "criterium" },
    { header: "Rommel", key: null },
  ],
  facts: {},
};

/** The sheet Koppelingen as the plan leaves it. */
function linksSheet(plan: Plan): CellValue[][] {
  const write = plan.changes.find((change) => change.kind === "write" && change.sheet === "Koppelingen");
  if (write?.kind !== "write") throw new Error("Koppelingen is not written");
  return write.values.map((line) => line.map((value) => String(value)));
}

function linked(rows: CellValue[][], extra: Partial<Snapshot> = {}, columns = 3): Snapshot {
  const place = { ...link.place, columns };
  const plan = planLink(makeSnapshot([makeBlock("Buurten", own)]), { ...link, place }, kandidaatwijken);
  return makeSnapshot([makeBlock("Buurten", rows), makeBlock("Koppelingen", linksSheet(plan))], extra);
}

const names = (snapshot: Snapshot) => {
  const found = locate(snapshot, kandidaatwijken);
  return found && readTable(found.shape, kandidaatwijken).rows.map(({ values }) => values.name);
};

test("only Koppelingen is written; the user's sheet stays as it is", () => {
  const plan = planLink(makeSnapshot([makeBlock("Buurten", own)]), link, kandidaatwijken);
  expect(plan.createsSheets).toEqual(["Koppelingen"]);
  expect(plan.changes.some((change) => change.kind === "write" && change.sheet === "Buurten")).toBe(false);
});

test("the columns mean what the user said", () => {
  const found = locate(linked(own), kandidaatwijken);
  expect(found?.by).toBe("link");
  expect(found?.shape.columns.filter(({ open }) => open).map(({ header }) => header)).toEqual(["kWh gas"]);
  expect(names(linked(own))).toEqual(["Kolderbos", "Termien"]);
});

test("a header that comes twice counts once and is told, also where the user said what it means", () => {
  const twice = own.map((row, index) => [
    ...row,
    ["", "kWh gas", 1, 2][index] ?? "",
    ["", "Omschrijving", "A", "B"][index] ?? "",
  ]);
  const found = locate(linked(twice, {}, 5), kandidaatwijken);
  const reading = found && readTable(found.shape, kandidaatwijken);
  expect(reading?.rows.map(({ values, open }) => [values.name, open.length])).toEqual([
    ["Kolderbos", 1],
    ["Termien", 1],
  ]);
  expect(reading?.findings.map(({ text, cell }) => [text.key, cell?.column])).toEqual([
    ["tables.doubledHeader", 3],
    ["tables.doubledHeader", 4],
  ]);
});

test("is found again after rows and columns were inserted, without help of a name", () => {
  const moved = [["", "", "", ""], ["", "", "", ""], ["", "", "", ""], ...own.map((row) => ["", ...row])];
  expect(names(linked(moved))).toEqual(["Kolderbos", "Termien"]);
});

test("a name for the range follows the cells and goes first", () => {
  const moved = [...Array.from({ length: 8 }, () => ["", "", ""]), ...own, ["", "", ""], ["Ander lijstje", 5, ""]];
  const name = { name: "Wijkwerf_Kandidaatwijken", sheet: "Buurten", row: 9, column: 0, rows: 3, columns: 3 };
  expect(names(linked(moved, { names: [name] }))).toEqual(["Kolderbos", "Termien"]);
});

test("linking again replaces the rows of that table and keeps the others", () => {
  const first = linked(own);
  first.links?.values.push(["Argumenten", "Blad2", "A1:B2", "Wijk", "Buurt", "1"]);
  if (first.links) first.links.rows += 1;
  const rows = linksSheet(planLink(first, { ...link, columns: link.columns.slice(0, 1) }, kandidaatwijken));
  expect(rows.map(([table]) => table)).toEqual(["Argumenten", "Kandidaatwijken", "", ""]);
});

test("unlinking forgets the table and its name", () => {
  const name = { name: "Wijkwerf_Kandidaatwijken", ...link.place };
  const plan = planUnlink(linked(own, { names: [name] }), kandidaatwijken);
  expect(plan.changes.map(({ kind }) => kind)).toEqual(["removeName", "write"]);
});

test("unlinking where the range has no name of ours removes no name", () => {
  const names = [{ name: "Van_iemand_anders", ...link.place }];
  expect(planUnlink(linked(own, { names }), kandidaatwijken).changes.map(({ kind }) => kind)).toEqual(["write"]);
  const withOurs = [...names, { name: "wijkwerf_kandidaatwijken", ...link.place }];
  expect(planUnlink(linked(own, { names: withOurs }), kandidaatwijken).changes.map(({ kind }) => kind)).toEqual([
    "removeName",
    "write",
  ]);
});

test("the table of Koppelingen is as long as what it remembers, and keeps a row when it remembers nothing", () => {
  const place = { sheet: "Koppelingen", row: 0, column: 0, rows: 4, columns: 6 };
  const tables = [
    { name: "Iets", ...place },
    { name: "Koppelingen", ...place },
  ];
  const resized = (plan: Plan) => plan.changes.filter(({ kind }) => kind === "resizeTable");
  const shorter = { ...link, columns: link.columns.slice(0, 2) };
  const size = { kind: "resizeTable", name: "Koppelingen", before: place, ...place };
  expect(resized(planLink(linked(own, { tables }), shorter, kandidaatwijken))).toEqual([{ ...size, rows: 3 }]);
  expect(resized(planUnlink(linked(own, { tables }), kandidaatwijken))).toEqual([{ ...size, rows: 2 }]);
  expect(resized(planUnlink(linked(own), kandidaatwijken))).toEqual([]);
  expect(resized(planUnlink(linked(own, { tables: tables.slice(0, 1) }), kandidaatwijken))).toEqual([]);
});

test("what Koppelingen says of another table stays, also where the user left a column out; blank rows go", () => {
  const first = linked(own);
  first.links?.values.push(["", "", "", "", "", ""], ["Argumenten", "Blad2", "A1:B2", "", "Buurt", "1"]);
  const rows = linksSheet(planUnlink(first, kandidaatwijken));
  expect(rows).toEqual([["Argumenten", "Blad2", "A1:B2", "", "Buurt", "1"], ...Array(4).fill(Array(6).fill(""))]);
});
