/** What the user answered about their own table is kept in the workbook, once per question, until it is taken back. */
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { criteria } from "../../../core/selection/tables/criteria";
import { type Facts, factsOf, planFacts } from "../../../core/tables/facts";
import { koppelingen } from "../../../core/tables/koppelingen";
import { words } from "../../../core/tables/words";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const list = makeBlock("Mijn wijken", [
  ["Wijk", "Gas"],
  ["Noord", 5],
]);
const HEADER: CellValue[] = koppelingen.columns.map(({ header }) => header);

const workbook = (links: CellValue[][] = [], name = "Kandidaatwijken") =>
  makeSnapshot(links.length > 0 ? [list, makeBlock("Koppelingen", [HEADER, ...links])] : [list], {
    names: [{ name, sheet: list.sheet, row: 0, column: 0, rows: 2, columns: 2 }],
  });
const answered = (
  snapshot: Snapshot,
  facts: Facts,
  schema: typeof kandidaatwijken | typeof criteria = kandidaatwijken,
) => afterPlan(snapshot, planFacts(snapshot, schema, facts, { text: words.createTables }));
const kept = (snapshot: Snapshot) => snapshot.links?.values.slice(1).filter((row) => row.some((cell) => cell !== ""));

test("an answer is remembered with the sheet where the table stands, or else the sheet of its name", () => {
  const after = answered(workbook(), { eenheid: "kWh" });
  expect(kept(after)).toEqual([["Kandidaatwijken", "Mijn wijken", "", "#eenheid", "kWh", "1"]]);
  expect(factsOf(after, kandidaatwijken)).toEqual({ eenheid: "kWh" });
  expect(factsOf(after, criteria)).toEqual({});
  expect(kept(answered(workbook([], "Iets"), { a: "b" }, criteria))).toEqual([
    ["Criteria", "Criteria", "", "#a", "b", "1"],
  ]);
});

test("an answer given again replaces the former, an empty one forgets it, and others stay", () => {
  const first = answered(workbook(), { eenheid: "kWh", bron: "Fluvius" });
  const second = answered(first, { eenheid: "MWh" });
  expect(factsOf(second, kandidaatwijken)).toEqual({ eenheid: "MWh", bron: "Fluvius" });
  expect(kept(second)).toHaveLength(2);
  expect(kept(answered(second, { eenheid: "GWh", bron: "Vlaanderen" }))?.map((row) => row.slice(3, 5))).toEqual([
    ["#eenheid", "GWh"],
    ["#bron", "Vlaanderen"],
  ]);
  const third = answered(second, { bron: "" });
  expect(kept(third)).toEqual([["Kandidaatwijken", "Mijn wijken", "", "#eenheid", "MWh", "1"]]);
});

test("answers stand beside the columns that were linked, and those of one table are not those of another", () => {
  const columns = [
    ["kandidaatwijken", "Oude lijst", "A1:B2", "Wijk", "Buurt", "1"],
    ["Kandidaatwijken", "Oude lijst", "A1:B2", "#open", "Gas", "1"],
    ["Criteria", "Criteria", "", "#eenheid", "punten", "1"],
  ];
  const after = answered(workbook(columns), { eenheid: "kWh" });
  expect(factsOf(after, kandidaatwijken)).toEqual({ eenheid: "kWh" });
  expect(factsOf(after, criteria)).toEqual({ eenheid: "punten" });
  expect(kept(after)).toEqual([
    columns[2],
    columns[0],
    columns[1],
    ["Kandidaatwijken", "Oude lijst", "", "#eenheid", "kWh", "1"],
  ]);
});

test("a sheet Koppelingen that holds something else has no answers", () => {
  const block = makeBlock("Koppelingen", [
    ["Boodschappen", "Prijs"],
    ["Melk", 2],
  ]);
  expect(factsOf(makeSnapshot([list, block]), kandidaatwijken)).toEqual({});
});
