/** A wijk in Stakeholders, Interviews or Uitspraken that is no candidate is told, with the name that was meant. */
import { readStatements } from "../../../../core/interviews/read-statements";
import { readTalks } from "../../../../core/interviews/read-talks";
import { misspeltWijken, unknownWijken } from "../../../../core/selection/candidates/unknown-wijken";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { told } from "../../told";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const candidates = makeBlock("Kandidaatwijken", [
  ["Wijk", "Gasverbruik"],
  ["Kolderbos", 1],
  ["Termien-Klooster", 2],
]);
const stakeholders = (...wijken: CellValue[]) =>
  makeBlock("Stakeholders", [
    ["Naam", "Categorie", "Wijk"],
    ...wijken.map((wijk, index) => [`actor ${index}`, "bestuur", wijk]),
  ]);
const talks = (...wijken: CellValue[]) =>
  makeBlock("Interviews", [
    ["Stakeholder", "Datum", "Wijk"],
    ...wijken.map((wijk, index) => [`actor ${index}`, 46_000 + index, wijk]),
  ]);
const statements = (...wijken: CellValue[]) =>
  makeBlock("Uitspraken", [
    ["Stakeholder", "Soort", "Thema", "Uitspraak", "Wijk"],
    ...wijken.map((wijk, index) => [`actor ${index}`, "wens", "planning", "Eerst de netten.", wijk]),
  ]);

const book = makeSnapshot([
  candidates,
  stakeholders("Kolderbos", "Kolderbosch", "hele gemeente", "", "Brethei"),
  talks("kolderbos ", "Brethei", "Brethei", "Termien-Kloster"),
  statements("Waterschei", "Termien-Klooster; Kolderbosch"),
]);

test("a wijk that is no candidate is told once for each table, with its cell and the nearest name", () => {
  const found = unknownWijken(book);
  expect(told(found.stakeholders)).toEqual([
    "Stakeholders!C3: “Kolderbosch” staat niet in Kandidaatwijken. Bedoelt u Kolderbos?",
    "Stakeholders!C6: “Brethei” staat niet in Kandidaatwijken.",
  ]);
  expect(told(found.interviews)).toEqual([
    "Interviews!C3: “Brethei” staat niet in Kandidaatwijken.",
    "Interviews!C5: “Termien-Kloster” staat niet in Kandidaatwijken. Bedoelt u Termien-Klooster?",
  ]);
  expect(told(found.statements)).toEqual([
    "Uitspraken!E2: “Waterschei” staat niet in Kandidaatwijken.",
    "Uitspraken!E3: “Kolderbosch” staat niet in Kandidaatwijken. Bedoelt u Kolderbos?",
  ]);
  expect(told(found.statements, "en")).toEqual([
    "Uitspraken!E2: “Waterschei” is not in Kandidaatwijken.",
    "Uitspraken!E3: “Kolderbosch” is not in Kandidaatwijken. Do you mean Kolderbos?",
  ]);
});

test("several candidates in one cell are each known; with another beside them they are told once", () => {
  const together = makeSnapshot([candidates, statements("Kolderbos, Termien-Klooster"), talks("Kolderbos, Brethei")]);
  expect(unknownWijken(together).statements).toEqual([]);
  expect(readStatements(together)?.statements.map(({ wijken }) => wijken)).toEqual([["Kolderbos", "Termien-Klooster"]]);
  expect(told(unknownWijken(together).interviews)).toEqual([
    "Interviews!C2: “Kolderbos, Brethei” staat niet in Kandidaatwijken.",
  ]);
  expect(told(readTalks(together)?.findings ?? [])).toContain(
    "Interviews!C2: “Kolderbos, Brethei” in rij 2 telt als één wijk. Zijn het er meer, zet er dan “;” tussen.",
  );
});

test("one that may well be elsewhere is a note, a slip of the pen a warning", () => {
  expect(unknownWijken(book).stakeholders.map(({ severity }) => severity)).toEqual(["warning", "note"]);
});

test("the choice hears of each slip of the pen once, and not of wijken elsewhere", () => {
  expect(told(misspeltWijken(book))).toEqual([
    "Interviews!C5: “Termien-Kloster” staat niet in Kandidaatwijken. Bedoelt u Termien-Klooster?",
    "Uitspraken!E3: “Kolderbosch” staat niet in Kandidaatwijken. Bedoelt u Kolderbos?",
  ]);
});

test("without candidates no wijk is unknown", () => {
  const alone = unknownWijken(makeSnapshot([stakeholders("Kolderbos"), talks("Brethei"), statements("Waterschei")]));
  expect([alone.stakeholders, alone.interviews, alone.statements]).toEqual([[], [], []]);
});
