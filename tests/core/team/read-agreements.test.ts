/** Agreements: one owner each, the open ones first, and the topics that nobody wrote down. */
import { planTopics } from "../../../core/team/plan-agreements";
import { missingTopics, PROPOSED_TOPICS } from "../../../core/team/proposed-topics";
import { readAgreements } from "../../../core/team/read-agreements";
import { told } from "../told";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const snapshot = makeSnapshot([
  makeBlock("Afspraken", [
    ["Onderwerp", "Afspraak", "Eigenaar", "Status"],
    ["Overlegritme", "Elke dinsdag om 9 uur", "projectleider", "afgesproken"],
    ["Woordvoering en pers", "Via communicatie", "", ""],
    ["Geld uitgeven", "Tot € 500 zelf", "financiële dienst en projectleider", ""],
    ["Persoonsgegevens", "", "", "te bespreken"],
  ]),
]);

test("an agreement without an owner, one with two, and topics without an agreement are told", () => {
  const { findings = [], agreements } = readAgreements(snapshot) ?? {};
  expect(told(findings, "nl")).toEqual([
    "Afspraken!C3: De afspraak “Woordvoering en pers” heeft geen eigenaar.",
    "Afspraken!C4: De afspraak “Geld uitgeven” heeft twee eigenaars. Kies er één.",
    "Afspraken!A1: Nog niets afgesproken over: Wie beslist waarover, Taken opvolgen, Documenten bewaren, Contact met bewoners, Vervanging bij afwezigheid, Als we het niet eens zijn.",
  ]);
  expect(told(findings, "en").slice(0, 2)).toEqual([
    "Afspraken!C3: The agreement “Woordvoering en pers” has no owner.",
    "Afspraken!C4: The agreement “Geld uitgeven” has two owners. Choose one.",
  ]);
  expect(told(findings, "en")[2]).toMatch(/^Afspraken!A1: Nothing agreed yet about: Wie beslist waarover, /);
  expect(agreements?.map(({ topic }) => topic)[0]).toBe("Persoonsgegevens");
});

test.each([
  ["dienst ruimte en wonen", false],
  ["Energie & Klimaat", false],
  ["projectleider", false],
  ["projectleider; wijkwerker", true],
  ["projectleider/wijkwerker", true],
  ["projectleider, wijkwerker", true],
])("%s: two owners is %s", (owner, several) => {
  const book = makeSnapshot([
    makeBlock("Team", [
      ["Functie", "Organisatie", "Technisch"],
      ["projectleider", "Energie & Klimaat", 3],
    ]),
    makeBlock("Afspraken", [
      ["Onderwerp", "Afspraak", "Eigenaar"],
      ["Overlegritme", "Elke dinsdag", owner],
    ]),
  ]);
  const keys = readAgreements(book)?.findings.map(({ text }) => text.key);
  expect(keys?.includes("team.twoOwners")).toBe(several);
});

test("the ten topics are proposed once: what stands there is not doubled", () => {
  expect(PROPOSED_TOPICS).toHaveLength(10);
  const topics = readAgreements(snapshot)?.agreements.map(({ topic }) => topic) ?? [];
  const after = readAgreements(afterPlan(snapshot, planTopics(snapshot, missingTopics(topics))));
  expect(after?.agreements).toHaveLength(10);
  expect(after?.findings.map(({ text }) => text.key)).not.toContain("team.topicMissing");
});
