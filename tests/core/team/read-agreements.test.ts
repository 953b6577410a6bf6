/** Agreements: one owner each, the open ones first, and the topics that nobody wrote down. */
import { planAgreement, planTopics } from "../../../core/team/plan-agreements";
import { missingTopics, PROPOSED_TOPICS } from "../../../core/team/proposed-topics";
import { readAgreements } from "../../../core/team/read-agreements";
import { say } from "../../../core/texts/text";
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

test("what is written down and marked as still to be discussed is not agreed yet, and stands first", () => {
  const book = makeSnapshot([
    makeBlock("Afspraken", [
      ["Onderwerp", "Afspraak", "Eigenaar", "Status"],
      ["Overlegritme", "Elke dinsdag", "a", "afgesproken"],
      ["Geld uitgeven", "Tot € 500 zelf", "a", "te bespreken"],
      ["Persoonsgegevens", "", "", "afgesproken"],
    ]),
  ]);
  expect(readAgreements(book)?.agreements.map(({ topic, agreed }) => [topic, agreed])).toEqual([
    ["Geld uitgeven", false],
    ["Persoonsgegevens", false],
    ["Overlegritme", true],
  ]);
});

test("a table without agreements yet lacks no topic", () => {
  const book = makeSnapshot([makeBlock("Afspraken", [["Onderwerp", "Afspraak", "Eigenaar", "Status"]])]);
  expect(readAgreements(book)?.findings).toEqual([]);
});

test("a new agreement stands below the others, a changed one in its own row", () => {
  const topics = (book: typeof snapshot) =>
    readAgreements(book)
      ?.agreements.sort((a, b) => a.row - b.row)
      .map(({ topic, agreement }) => `${topic}: ${agreement}`);
  const added = afterPlan(snapshot, planAgreement(snapshot, { topic: "Taken opvolgen", agreement: "In de sheet" }));
  expect(topics(added)?.slice(-2)).toEqual(["Persoonsgegevens: ", "Taken opvolgen: In de sheet"]);
  const changed = afterPlan(snapshot, planAgreement(snapshot, { topic: "Overlegritme", agreement: "Elke maandag" }, 1));
  expect(topics(changed)).toHaveLength(4);
  expect(topics(changed)?.[0]).toBe("Overlegritme: Elke maandag");
});

test("the plan says whether an agreement is new or changed; without the table there is nothing to read", () => {
  const title = (row?: number) => {
    const { text, values } = planAgreement(snapshot, { topic: "Overlegritme" }, row).title;
    return say("nl", text, values);
  };
  expect(title()).not.toContain("Overlegritme");
  expect(title(1)).toContain("Overlegritme");
  expect(readAgreements(makeSnapshot([]))).toBeUndefined();
});
