/** What the screens of Stakeholders and Interviews tell, and the home counts: nothing of it may go missing between rooms. */
import {
  interviewStepFindings,
  stakeholderStepFindings,
  unknownInRegister,
  unknownInTalks,
} from "../../../core/interviews/step-findings";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { book, candidates } from "../candidates/wijken-asked-about";
import { told } from "../told";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const TODAY = 46_100;

function workbook(): Snapshot {
  const register: CellValue[][] = [
    ["Naam", "Categorie", "Positie", "Invloed", "Belang", "Wijk", "Bewaren tot"],
    ["Bewonersgroep", "bewoners", "volger", 7, 3, "Kolderbosch", TODAY - 1],
  ];
  const talks: CellValue[][] = [
    ["Stakeholder", "Datum", "Wijk", "Status", "Houding"],
    ["Bewonersgroep", TODAY - 30, "Brethei", "gedaan", -1],
    ["Bewonersgroep", TODAY - 2, "Kolderbos", "gepland", ""],
  ];
  const statements: CellValue[][] = [
    ["Stakeholder", "Soort", "Thema", "Uitspraak", "Wijk"],
    ["Bewonersgroep", "wens", "", "Eerst de netten.", "Termien-Kloster"],
  ];
  return makeSnapshot([
    candidates,
    makeBlock("Stakeholders", register),
    makeBlock("Interviews", talks),
    makeBlock("Uitspraken", statements),
  ]);
}

const keys = (findings: readonly { text: { key: string } }[]) => findings.map(({ text }) => text.key);

test("Stakeholders tells what is odd in the register, what day went by, what a conversation says otherwise and unknown wijken", () => {
  expect(keys(stakeholderStepFindings(workbook(), TODAY))).toEqual([
    "stakeholders.influenceOutside",
    "stakeholders.missingCategoriesMore",
    "stakeholders.keepPassed",
    "interviews.positionDiffers",
    "candidates.unknownWijkNear",
  ]);
});

test("Interviews tells what is odd in both tables, planned days that went by and unknown wijken", () => {
  expect(keys(interviewStepFindings(workbook(), TODAY))).toEqual([
    "interviews.noTheme",
    "interviews.oneTalk",
    "interviews.plannedPast",
    "candidates.unknownWijk",
    "candidates.unknownWijkNear",
  ]);
});

test("each table tells its own unknown wijken", () => {
  expect(told(unknownInRegister(book)).map((one) => one.split(":")[0])).toEqual(["Stakeholders!C3", "Stakeholders!C6"]);
  expect(told(unknownInTalks(book)).map((one) => one.split(":")[0])).toEqual([
    "Interviews!C3",
    "Interviews!C5",
    "Uitspraken!E2",
    "Uitspraken!E3",
  ]);
  expect([unknownInRegister(makeSnapshot([])), unknownInTalks(makeSnapshot([]))]).toEqual([[], []]);
});
