/** What a question is about, in our words and in those of a municipality. */
import { PROPOSED_QUESTIONS } from "../../../core/checklist/proposed-questions";
import { asksForEnough, subjectOf } from "../../../core/checklist/question-subject";

test("the proposed questions are about what they were proposed for", () => {
  expect(PROPOSED_QUESTIONS.map(({ question }) => subjectOf(question))).toEqual(
    PROPOSED_QUESTIONS.map(({ subject }) => subject),
  );
});

test.each([
  ["Zijn er genoeg mensen en middelen?", "means"],
  ["Hebben wij personeel en budget voor drie jaar?", "means"],
  ["Weten we wat we zelf doen, wat partners doen en wat we inhuren?", "roles"],
  ["Is er een politieke aanleiding, zoals een klimaatplan of een wijkvisie?", "occasion"],
  ["Weten we wat in de wijk leeft en wat er nodig is?", "needs"],
  ["Zijn er initiatieven van bewoners of werken om bij aan te sluiten?", "chances"],
  ["Is het duidelijk wat we van het traject en daarna verwachten?", "expectation"],
  ["Is het bestuur betrokken?", "government"],
  ["Is de communicatie doorgesproken met bestuur, netbeheerder en energiehuis?", "communication"],
  ["Zijn er actieve bewoners, en is er contact met hen?", "residents"],
  ["Is de begroting rond?", "means"],
  ["IS DE FINANCIERING ROND", "means"],
  ["Sluit het budget?", "means"],
  ["Hebben we de bewoners gehoord?", "heard"],
  ["Zijn er gesprekken met de buurt geweest?", "heard"],
  ["Zijn de huurders bevraagd?", "heard"],
  ["Werd met de inwoners gesproken?", "heard"],
  ["Is de communicatie afgestemd met de netbeheerder?", "communication"],
])("“%s” is about %s", (question, subject) => {
  expect(subjectOf(question)).toBe(subject);
});

test("a question about something else has no subject", () => {
  expect(subjectOf("Is de asbestinventaris opgemaakt?")).toBeUndefined();
});

test.each([
  "Is er een communicatieplan?",
  "Is er een communicatieverantwoordelijke?",
  "Is de begroting goedgekeurd?",
  "Is er een visum op het budget?",
  "Weten eigenaars hoe ze hun renovatie kunnen financieren?",
])("“%s” gets nothing shown beside it: what the workbook knows would answer another question", (question) => {
  expect(subjectOf(question)).toBeUndefined();
});

test("a yes is contradicted by a shortage only where it says that there is enough", () => {
  expect(["Is de begroting rond?", "Zijn er genoeg mensen en geld om te starten?"].map(asksForEnough)).toEqual([
    true,
    true,
  ]);
  expect(
    ["Is er een begroting?", "Is de begroting opgemaakt?", "Is het bestuur betrokken?"].map(asksForEnough),
  ).toEqual([false, false, false]);
  expect(subjectOf("Is er een begroting?")).toBe("means");
});
