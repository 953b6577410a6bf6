/** The sentence on top, on the example of seven people; and what falls away when somebody leaves. */
import { planTeamExample, teamExample } from "../../../core/examples/team";
import { leavingSentence, strictSentence, teamAnswer } from "../../../core/team/answer";
import { chosenOf, problemOf, readTeam, type TeamReading } from "../../../core/team/read-team";
import { smallestTeamTask, teamCountTask } from "../../../core/team/smallest-team";
import { canBeMissed } from "../../../core/team/team-coverage";
import { type Sentence, say } from "../../../core/texts/text";
import { afterPlan } from "../workbook/after-plan";
import { makeSnapshot } from "../workbook/make-block";

const empty = makeSnapshot([]);
const reading = readTeam(afterPlan(empty, planTeamExample(empty))) as TeamReading;

function answer(depth: number, of = reading): Sentence[] {
  const problem = problemOf(of, depth);
  const task = smallestTeamTask(problem);
  while (!task.step(1_000));
  const best = task.result();
  const counting = best.team && teamCountTask(problem, best.team.length);
  while (counting && !counting.step(1_000));
  return teamAnswer(of, problem, { ...best, ...(counting && { count: counting.result() }) }, depth);
}

const nl = (all: readonly Sentence[]) => all.map(({ text, values }) => say("nl", text, values)).join(" ");
const en = (all: readonly Sentence[]) => all.map(({ text, values }) => say("en", text, values)).join(" ");

test("the example is read without a finding that stops it, and says that it is made up", () => {
  expect(teamExample[0]?.rows?.every(({ values }) => values.role === "Voorbeeld: verzonnen")).toBe(true);
  expect(reading.findings.map(({ text }) => text.key)).toEqual(["team.onePerson"]);
});

test("three people cover the example, it cannot be smaller, there are four such teams and this is the cheapest", () => {
  expect(nl(answer(1))).toBe(
    "Met 3 mensen is alles gedekt: financiële dienst, ingenieur openbaar domein, wijkvereniging. Kleiner kan niet; er zijn 4 teams van 3, dit is het goedkoopste.",
  );
  expect(en(answer(1))).toMatch(
    /^With 3 people everything is covered: .*there are 4 teams of 3, this is the cheapest\.$/,
  );
});

test("without prices no team is called the cheapest", () => {
  const free = { ...reading, members: reading.members.map((member) => ({ ...member, cost: undefined })) };
  expect(nl(answer(1, free))).toMatch(/er zijn 4 teams van 3\.$/);
});

test("two for each expertise is refused with the expertise that forbids it", () => {
  expect(nl(answer(2))).toBe("Twee per expertise lukt niet: voor Financieel zijn er te weinig mensen.");
});

test("somebody who leaves takes what only they cover, and who is not needed takes nothing", () => {
  const only = (names: readonly string[]) => reading.members.map(({ name }) => names.includes(name));
  const team = only(["energieadviseur energiehuis", "wijkwerker", "communicatie", "financiële dienst"]);
  expect(nl([leavingSentence(reading, team, 2)])).toBe("Als wijkwerker wegvalt, is Sociaal niet meer gedekt.");
  expect(nl([leavingSentence(reading, team, 3)])).toBe("Als communicatie wegvalt, valt geen enkele expertise weg.");
  const names = canBeMissed({ holders: reading.holders, required: [1, 1, 1, 1] }, team);
  expect(names.map((person) => reading.members[person]?.name)).toEqual(["communicatie"]);
  const small = only(["wijkwerker"]);
  expect(nl([leavingSentence(reading, small, 2)])).toBe(
    "Als wijkwerker wegvalt, zijn Sociaal, Communicatief niet meer gedekt.",
  );
});

test("what nobody would cover if only level 3 counted is said", () => {
  expect(strictSentence(reading)).toBeUndefined();
  const levels = { ...reading.levels, data: reading.levels.data.map((level) => Math.min(level, 2)) };
  const sentence = strictSentence({ ...reading, levels });
  expect(sentence && nl([sentence])).toBe(
    "Telt pas niveau 3, dan zijn Technisch, Sociaal, Communicatief, Financieel door niemand gedekt.",
  );
  // What nobody covers today either is told elsewhere.
  const holders = reading.holders.map((who, index) => (index === 1 ? [] : who));
  const without = strictSentence({ ...reading, levels, holders });
  expect(without && nl([without])).toBe(
    "Telt pas niveau 3, dan zijn Technisch, Communicatief, Financieel door niemand gedekt.",
  );
});

test("while nobody is chosen in the sheet the team that was found is looked at, then everybody who is not excluded", () => {
  expect(chosenOf(reading, [0, 2])).toEqual([true, false, true, false, false, false, false]);
  expect(chosenOf(reading)).toEqual(Array(7).fill(true));
});

test("one team of that size is not counted; of very many it is said that there are more", () => {
  const problem = problemOf(reading, 1);
  const task = smallestTeamTask(problem);
  while (!task.step(1_000));
  const best = task.result();
  const withCount = (count?: { teams: number; more: boolean }) =>
    nl(teamAnswer(reading, problem, { ...best, ...(count && { count }) }, 1)).split(": ")[1];
  const people = "financiële dienst, ingenieur openbaar domein, wijkvereniging";
  expect(withCount({ teams: 1, more: false })).toBe(`${people}. Kleiner kan niet.`);
  expect(withCount({ teams: 10_000, more: true })).toBe(
    `${people}. Kleiner kan niet; er zijn meer dan 10.000 teams van 3, dit is het goedkoopste.`,
  );
  expect(withCount()).toBe(`${people}. Kleiner kan niet.`);
});

test("while the search goes on it is not said that the team cannot be smaller", () => {
  const problem = problemOf(reading, 1);
  expect(
    nl(teamAnswer(reading, problem, { ...smallestTeamTask(problem).result(), team: [1], proved: false }, 1)),
  ).toMatch(/^Met 1 mens is alles gedekt: .*\. Zoekt nog of het met minder kan\.$/);
});

test("an expertise that nobody covers is named, with one person for each", () => {
  const nobody = { ...reading, holders: reading.holders.map((who, index) => (index % 2 ? [] : who)) };
  expect(nl(answer(1, nobody))).toBe("Nog niet alles kan gedekt worden: Sociaal, Financieel.");
});
