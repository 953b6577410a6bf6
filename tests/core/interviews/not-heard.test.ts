/** Who is not heard yet: the six rules, each on its own. */
import { answerInWords } from "../../../core/interviews/answer";
import { notHeard, notHeardSentences } from "../../../core/interviews/not-heard";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";
import { example, HEADER } from "../stakeholders/people";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const actor = (name: string, category: string, position: CellValue = 0, influence = 5): CellValue[] => [
  name,
  category,
  position,
  influence,
  4,
  "",
  "wij",
];

function workbook(actors: CellValue[][], talks: CellValue[][]) {
  return makeSnapshot([
    makeBlock("Stakeholders", [HEADER, ...actors]),
    makeBlock("Interviews", [["Stakeholder", "Datum", "Wijk", "Status", "Houding"], ...talks]),
  ]);
}

const talk = (name: string, wijk = "", date = 46_000, status = "gedaan"): CellValue[] => [name, date, wijk, status, ""];
const nobody = { ranking: [], today: undefined };

test("one of the five with the highest priority without a done conversation", () => {
  const actors = ["a", "b", "c", "d", "e", "f"].map((name, i) => actor(name, "x", 0, 5 - i / 2));
  const snapshot = workbook(actors, [talk("a"), talk("b", "", 46_000, "gepland")]);
  expect(notHeard(snapshot, nobody)?.stakeholders).toEqual(["b", "c", "d", "e"]);
});

test("who stands in the register twice is heard by one conversation, and is named once while nobody was", () => {
  const actors = [actor("college", "y"), actor("Buurtcomité", "x"), actor("school", "y"), actor("buurtcomite ", "z")];
  const held = notHeard(workbook(actors, [talk("Buurtcomité")]), nobody);
  expect([held?.stakeholders, held?.categories]).toEqual([["college", "school"], ["y"]]);
  expect(notHeard(workbook(actors, [talk("school")]), nobody)?.stakeholders).toEqual(["college", "Buurtcomité"]);
});

test("a kind of actor without a conversation", () => {
  const snapshot = workbook([actor("a", "x"), actor("b", "y"), actor("c", "y")], [talk("c")]);
  expect(notHeard(snapshot, nobody)?.categories).toEqual(["x"]);
});

test("a wijk in the top three of the figures with fewer than two conversations", () => {
  const snapshot = workbook(
    [actor("a", "x"), actor("b", "x")],
    [talk("a", "Kolderbos"), talk("b", "kolderbos"), talk("a", "Termien")],
  );
  const missed = notHeard(snapshot, { ranking: ["Kolderbos", "Termien", "Brethei", "Langerlo"], today: undefined });
  expect(missed?.wijken).toEqual(["Termien", "Brethei"]);
});

test("only people in favour", () => {
  const actors = [actor("a", "x", 1), actor("b", "x", -1)];
  expect(notHeard(workbook(actors, [talk("a")]), nobody)?.onlyInFavour).toBe(true);
  expect(notHeard(workbook(actors, [talk("a"), talk("b")]), nobody)?.onlyInFavour).toBe(false);
});

test("no residents, or only those of an association", () => {
  const actors = [
    actor("wijkraad", "wijkvereniging"),
    actor("eigenaar-bewoners", "eigenaar-bewoners"),
    actor("schepen", "college"),
  ];
  const residents = (names: string[]) =>
    notHeard(
      workbook(
        actors,
        names.map((name) => talk(name)),
      ),
      nobody,
    )?.residents;
  expect([residents(["schepen"]), residents(["wijkraad"]), residents(["wijkraad", "eigenaar-bewoners"])]).toEqual([
    "none",
    "onlyOrganised",
    "heard",
  ]);
});

test.each([
  ["bewoners", "bewoners", "heard"],
  ["Buur 12", "Bewoner", "heard"],
  ["Bewonersgroep Kouter", "", "onlyOrganised"],
  ["Bewonersgroep Kouter", "bewoners", "onlyOrganised"],
])("residents in one's own words: %s, of the kind “%s”, counts as %s", (name, category, expected) => {
  expect(notHeard(workbook([actor(name, category)], [talk(name)]), nobody)?.residents).toBe(expected);
});

test("a conversation of more than a year ago, unless there was one since", () => {
  const snapshot = workbook(
    [actor("a", "x"), actor("b", "x")],
    [talk("a", "", 45_000), talk("b", "", 45_000), talk("b", "", 45_900)],
  );
  expect(notHeard(snapshot, { ranking: [], today: 46_000 })?.old).toEqual(["a"]);
});

test("each rule is a sentence in both languages, and nothing is said where nothing is missed", () => {
  const missed = {
    stakeholders: ["a", "b"],
    categories: ["x"],
    wijken: ["Brethei"],
    onlyInFavour: true,
    residents: "onlyOrganised",
    old: ["c"],
  } as const;
  const all = (language: "nl" | "en") =>
    notHeardSentences({ ...missed, stakeholders: ["a", "b"], categories: ["x"], wijken: ["Brethei"], old: ["c"] }).map(
      ({ text, values }) => say(language, text, values),
    );
  expect(all("nl")).toEqual([
    "Belangrijk en nog niet gehoord: a, b.",
    "Nog geen gesprek met: x.",
    "Minder dan 2 gesprekken over een wijk die hoog staat: Brethei.",
    "U hoorde alleen wie voor is. Praat ook met wie twijfelt of tegen is.",
    "Van de bewoners hoorde u alleen verenigingen. Praat ook met wie niet georganiseerd is.",
    "Langer dan een jaar geleden: c.",
  ]);
  expect(all("en")).toHaveLength(6);
  const none = {
    stakeholders: [],
    categories: [],
    wijken: [],
    onlyInFavour: false,
    residents: "heard",
    old: [],
  } as const;
  expect(notHeardSentences({ ...none, stakeholders: [], categories: [], wijken: [], old: [] })).toEqual([]);
});

test("the example: how many done, who is not heard, which wijk nobody talked about", () => {
  const options = { ranking: ["Kolderbos", "Schemmersberg", "Waterschei-Zuid"], today: undefined };
  expect(answerInWords("nl", example(), options)).toBe(
    "9 van 12 gesprekken gedaan. Nog niet gehoord: netbeheerder, college. Geen gesprek over Schemmersberg.",
  );
});

test("without a register and without a conversation there is nobody to miss; with only one of the two there is", () => {
  expect(notHeard(workbook([], []), nobody)).toBeUndefined();
  expect(notHeard(workbook([actor("a", "x")], []), nobody)?.stakeholders).toEqual(["a"]);
  expect(notHeard(workbook([], [talk("a")]), nobody)?.residents).toBe("none");
  // A conversation that is only planned was not held.
  expect(notHeard(workbook([], [talk("a", "", 46_000, "gepland")]), nobody)).toBeUndefined();
});

test("a conversation about two wijken counts for both, and nobody heard is not only people in favour", () => {
  const snapshot = workbook([actor("a", "x"), actor("b", "x")], [talk("a", "Noord; Zuid"), talk("b", "Zuid; Noord")]);
  expect(notHeard(snapshot, { ranking: ["Noord", "Zuid"], today: undefined })?.wijken).toEqual([]);
  expect(notHeard(workbook([actor("a", "x")], []), nobody)?.onlyInFavour).toBe(false);
  // Who waits and sees is not in favour.
  expect(notHeard(workbook([actor("a", "x", 0)], [talk("a")]), nobody)?.onlyInFavour).toBe(false);
});

test("exactly a year ago is not too long ago", () => {
  const old = (today: number) =>
    notHeard(workbook([actor("a", "x")], [talk("a", "", 45_000)]), { ranking: [], today })?.old;
  expect([old(45_365), old(45_366)]).toEqual([[], ["a"]]);
});

test("that no resident was heard is a sentence of its own", () => {
  const missed = notHeard(workbook([actor("a", "x", -1)], [talk("a")]), nobody);
  expect(missed && notHeardSentences(missed).map(({ text, values }) => say("nl", text, values))).toEqual([
    "Nog geen enkele bewoner gehoord.",
  ]);
});

test("where nothing is missed only the conversations are counted", () => {
  expect(answerInWords("nl", workbook([actor("a", "x")], [talk("a")]), nobody)).toBe("1 van 1 gesprekken gedaan.");
  const ranked = { ranking: ["Noord"], today: undefined };
  // One conversation about it is few, but not none.
  expect(answerInWords("nl", workbook([actor("a", "x")], [talk("a", "Noord")]), ranked)).toBe(
    "1 van 1 gesprekken gedaan.",
  );
  expect(answerInWords("nl", workbook([actor("a", "x")], [talk("a", "Noord", 46_000, "gepland")]), ranked)).toBe(
    "0 van 1 gesprekken gedaan. Nog niet gehoord: a. Geen gesprek over Noord.",
  );
});
