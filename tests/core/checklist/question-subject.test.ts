/** What a question is about, in our words and in those of a municipality. */
import { PROPOSED_QUESTIONS } from "../../../core/checklist/proposed-questions";
import { subjectOf } from "../../../core/checklist/question-subject";

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
])("“%s” is about %s", (question, subject) => {
  expect(subjectOf(question)).toBe(subject);
});

test("a question about something else has no subject", () => {
  expect(subjectOf("Is de asbestinventaris opgemaakt?")).toBeUndefined();
});
