/** Whom to see first, and why, in words. */
import { LOWEST_POSITION, positionWords } from "../../../core/stakeholders/position";
import { readStakeholders } from "../../../core/stakeholders/read-stakeholders";
import {
  answerInWords,
  positionText,
  reasonInWords,
  sentencesOf,
  signed,
  whoFirst,
} from "../../../core/stakeholders/who-first";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";
import { register } from "./people";

const list = (rows: CellValue[][]) => readStakeholders(register(rows))?.stakeholders ?? [];
const reasons = (...rows: CellValue[][]) => list(rows).map((one) => reasonInWords("nl", one));

test("influence and interest above 3 are much, exactly 3 is some influence", () => {
  expect(reasons(["a", "x", "partner", 4, 4], ["b", "x", "partner", 3, 3], ["c", "x", "partner", 2, 4])).toEqual([
    "veel invloed, veel op het spel, partner",
    "enige invloed, partner",
    "weinig invloed, veel op het spel, partner",
  ]);
});

test("what is not known is left out, and a hope only where one is wanted that is better than now", () => {
  expect(
    reasons(
      ["a", "x", "", "", "", "partner"],
      ["b", "x", "volger", 3, "", "volger"],
      ["c", "x", "vermijder", 3, 3, "tegenstander"],
      ["d", "x", "tegenstander", 3, 3, "volger"],
      ["e", "x", "", "", ""],
      ["f", "x", "vermijder", 3, 3, ""],
    ),
  ).toEqual([
    "u hoopt op partner",
    "enige invloed, volger",
    "enige invloed, vermijder",
    "enige invloed, tegenstander, u hoopt op volger",
    "",
    "enige invloed, vermijder",
  ]);
});

test.each([
  [
    0,
    "u hoopt dat men afwacht",
    "you hope they wait and see",
    "Wacht de bakker af, dan",
    "If the bakker waits and sees,",
  ],
  [
    -1,
    "u hoopt op vermijder",
    "you hope they only avoid it",
    "Wordt de bakker vermijder, dan",
    "If the bakker only avoids it,",
  ],
  [1, "u hoopt op volger", "you hope for follower", "Wordt de bakker volger, dan", "If the bakker becomes a follower,"],
])("a hope for and a move to %d make a sentence in both languages", (position, hopeNl, hopeEn, moveNl, moveEn) => {
  const { hope, move } = sentencesOf(position);
  const word = positionText(position);
  if (!word) throw new Error("no word");
  const inWords = (language: "nl" | "en") => ({
    position: say(language, word),
    name: "de bakker",
    before: "0",
    after: "1",
  });
  expect([say("nl", hope, inWords("nl")), say("en", hope, inWords("en"))]).toEqual([hopeNl, hopeEn]);
  expect(say("nl", move, inWords("nl"))).toContain(moveNl);
  expect(say("en", move, { ...inWords("en"), name: "the bakker" })).toContain(moveEn);
});

test("each of the five positions has its word, and a missing one has none", () => {
  expect(Object.values(positionWords)).toEqual([LOWEST_POSITION, -1, 0, 1, 2]);
  const words = Object.values(positionWords).map((position) => positionText(position)?.nl);
  expect(new Set(words).size).toBe(5);
  expect(positionText(-1.4)).toBe(positionText(-1));
  expect(positionText(Number.NaN)).toBeUndefined();
});

test("equal priorities stand in the order of the rows, and a priority of nothing before none at all", () => {
  const names = whoFirst(
    list([
      ["a", "x", "", "", 3],
      ["b", "x", "partner", 1, 3],
      ["c", "x", "partner", 4, 4],
      ["d", "x", "partner", 4, 4],
    ]),
  ).map(({ name }) => name);
  expect(names).toEqual(["c", "d", "b", "a"]);
});

test("the sentence counts influence above 3, and says nothing of support where no position is known", () => {
  const rows: CellValue[][] = [
    ["a", "x", "", 4, 4],
    ["b", "x", "", 3, 4],
  ];
  const said = answerInWords("nl", { stakeholders: list(rows), questions: [] });
  expect(said).toMatch(/^1 van 2 heeft veel invloed\. Zie eerst a: veel invloed, veel op het spel/);
  expect(said).not.toContain("Netto steun");
});

test("a net support has its sign, and what rounds to nothing has none", () => {
  expect([0.214, -0.214, 0, 0.004, -0.004, 0.006, 1].map((support) => signed("nl", support))).toEqual([
    "+0,21",
    "-0,21",
    "0",
    "0",
    "0",
    "+0,01",
    "+1",
  ]);
});
