/** A header is recognised by its words, a synonym, a slip of the pen or a longer wording, and by nothing less. */
import { foldHeader, matchHeader } from "../../../core/tables/match-header";
import type { ColumnSchema } from "../../../core/tables/schema";

const help = { nl: "", en: "" };
const column = (key: string, header: string, synonyms: string[] = []): ColumnSchema => ({
  key,
  header,
  kind: "text",
  synonyms,
  help,
});
const columns = [
  column("wijk", "Wijk", ["Buurt", "Kern"]),
  column("direction", "Richting"),
  column("weight", "Gewicht", ["Weging", "Belang"]),
  column("max", "Max"),
];

/** Key, certainty and distance of each column that a header may mean, best first. */
const meanings = (header: string) =>
  matchHeader(header, columns).map(({ key, certainty, distance }) => `${key} ${certainty} ${distance}`);

test("units, footnote marks and line breaks say nothing about the meaning", () => {
  expect(foldHeader("Gewicht *\n(in %)")).toBe("gewicht");
  expect(foldHeader("Gewicht [punten]: ")).toBe("gewicht");
});

test("the header itself goes before its key and its synonyms, all of them sure", () => {
  expect(meanings("gewicht")).toEqual(["weight sure 0"]);
  expect(meanings("Weight")).toEqual(["weight sure 0.1"]);
  expect(meanings("WEGING (%)")).toEqual(["weight sure 0.1"]);
});

test("a slip of the pen must be confirmed: one in five letters or more, two in eight or more, none in fewer", () => {
  expect(meanings("Gewich")).toEqual(["weight unsure 1"]);
  expect(meanings("Gwichtt")).toEqual([]);
  expect(meanings("Buurrt")).toEqual(["wijk unsure 1.1"]);
  expect(meanings("Bure")).toEqual([]);
  expect(meanings("Richtng")).toEqual(["direction unsure 1"]);
  expect(meanings("Rchtng")).toEqual(["direction unsure 2"]);
  expect(meanings("Rchtn")).toEqual([]);
  expect(meanings("Wijl")).toEqual([]);
  expect(meanings("Kernn")).toEqual([]);
});

test("a longer wording must be confirmed, and the shorter it is the better", () => {
  expect(meanings("Wijk naam")).toEqual(["wijk unsure 2.2"]);
  expect(meanings("Wijk van de stad")).toEqual(["wijk unsure 2.4"]);
  expect(meanings("Wijknaam")).toEqual([]);
  expect(meanings("Naam wijk")).toEqual([]);
  expect(meanings("Max waarde")).toEqual([]);
});

test("of several meanings the best comes first, whatever the order of the columns", () => {
  const two = [column("gas", "Gas van net"), column("gewest", "Gewest"), column("gewent", "Gewent")];
  expect(matchHeader("Gewent", two).map(({ key, distance }) => [key, distance])).toEqual([
    ["gewent", 0],
    ["gewest", 1],
  ]);
});

test("an empty header means nothing, nor does one of signs and units alone", () => {
  for (const header of ["", "  ", "(in %)", "***"]) expect(matchHeader(header, columns)).toEqual([]);
});
