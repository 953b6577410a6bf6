/** A wijk that people are asked about and that is no candidate is told, with the name that was meant. */
import { unknownWijken } from "../../../core/candidates/unknown-wijken";
import { readStatements } from "../../../core/interviews/read-statements";
import { readTalks } from "../../../core/interviews/read-talks";
import { readStakeholders } from "../../../core/stakeholders/read-stakeholders";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { makeSnapshot } from "../workbook/make-block";
import { book, candidates, stakeholders, statements, talks } from "./wijken-asked-about";

/** By table. */
function unknownIn(snapshot: Snapshot) {
  const register = readStakeholders(snapshot);
  const interviews = readTalks(snapshot);
  const uitspraken = readStatements(snapshot);
  return {
    stakeholders: register ? unknownWijken(snapshot, register.table, register.stakeholders) : [],
    interviews: interviews ? unknownWijken(snapshot, interviews.table, interviews.talks) : [],
    statements: uitspraken ? unknownWijken(snapshot, uitspraken.table, uitspraken.statements) : [],
  };
}

test("a wijk that is no candidate is told once for each table, with its cell and the nearest name", () => {
  const found = unknownIn(book);
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
  expect(unknownIn(together).statements).toEqual([]);
  expect(readStatements(together)?.statements.map(({ wijken }) => wijken)).toEqual([["Kolderbos", "Termien-Klooster"]]);
  expect(told(unknownIn(together).interviews)).toEqual([
    "Interviews!C2: “Kolderbos, Brethei” staat niet in Kandidaatwijken.",
  ]);
  expect(told(readTalks(together)?.findings ?? [])).toContain(
    "Interviews!C2: “Kolderbos, Brethei” in rij 2 telt als één wijk. Zijn het er meer, zet er dan “;” tussen.",
  );
});

test("one that may well be elsewhere is a note, a slip of the pen a warning", () => {
  expect(unknownIn(book).stakeholders.map(({ severity }) => severity)).toEqual(["warning", "note"]);
});

test("without candidates no wijk is unknown", () => {
  const alone = unknownIn(makeSnapshot([stakeholders("Kolderbos"), talks("Brethei"), statements("Waterschei")]));
  expect([alone.stakeholders, alone.interviews, alone.statements]).toEqual([[], [], []]);
});
