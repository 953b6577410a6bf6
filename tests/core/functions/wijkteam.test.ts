/** =WIJKTEAM as a user types it. */
import { wijkteam } from "../../../core/functions/wijkteam";
import { affineSpace, EXAMPLE_LEVELS, randomTeam } from "../team/team-cases";
import { column, refusal, sheet } from "./sheet";

const call = sheet(wijkteam);
const team = (...args: unknown[]) => column(call(...args));

test("of the seven people of the example three cover everything, the first of the four such teams", () => {
  expect(team(EXAMPLE_LEVELS)).toEqual([0, 1, 1, 0, 1, 0, 0]);
});

test("with costs the cheapest of the smallest teams is taken", () => {
  expect(team(EXAMPLE_LEVELS, null, [[1], [9], [9], [9], [9], [2], ["8,5"]])).toEqual([0, 0, 0, 0, 1, 1, 1]);
});

test("a level of 2 covers and 1,9 does not; numbers may be typed as text; an empty level covers nothing", () => {
  expect(team([["1,9"], ["2"], [""]])).toEqual([0, 1, 0]);
  expect(team([[{ type: "Double", basicValue: 2 }], ["n.b."]])).toEqual([1, 0]);
});

test.each([null, undefined, "", [[""]]])(
  "an empty range of levels (%j) asks for people and their expertises",
  (none) => {
    expect(refusal(wijkteam, none)).toBe(
      "notAvailable: Het bereik competenties is leeg. Kies het bereik met de niveaus: een rij per persoon, een kolom per expertise.",
    );
  },
);

test("required is one number for all, or one per expertise in a row or a column; empty is 1 and 0 asks nobody", () => {
  const levels = [
    [3, 0],
    [3, 3],
    [0, 3],
  ];
  expect(team(levels, 2)).toEqual([1, 1, 1]);
  expect(team(levels, [[2, ""]])).toEqual([1, 1, 0]);
  expect(team(levels, [[""], ["2"]])).toEqual([0, 1, 1]);
  expect(team(levels, 0)).toEqual([0, 0, 0]);
  expect(team(levels, [[0, 1]])).toEqual([0, 1, 0]);
});

test.each([null, undefined, ""])("an optional argument that is %p is left out", (none) => {
  expect(team(EXAMPLE_LEVELS, none, none)).toEqual(team(EXAMPLE_LEVELS));
});

test("Google hands over a single cell as a bare value", () => {
  expect(team(3)).toEqual([1]);
});

test("expertises that cannot be covered are named by column", () => {
  expect(refusal(wijkteam, [[3, 1, 0]])).toBe(
    "notAvailable: Te weinig mensen met niveau 2 of meer in kolommen 2, 3 van competenties. Zoek iemand of voeg een externe rij toe.",
  );
  expect(
    refusal(
      wijkteam,
      [
        [3, 3],
        [3, 0],
      ],
      2,
    ),
  ).toMatch(/^notAvailable: .* in kolom 2 van competenties/);
});

test.each([
  ["a level above 3", [[[3, 3.5]]], "In rij 1, kolom 2 van competenties staat 3,5"],
  ["a negative level", [[[3], [-1]]], "In rij 2, kolom 1 van competenties staat -1"],
  ["a word for a level", [[[3], ["goed"]]], 'In rij 2, kolom 1 van competenties staat "goed"'],
  ["half a person required", [[[3, 3]], [[1, 0.5]]], "In rij 1, kolom 2 van vereist staat 0,5"],
  ["a negative number required", [[[3, 3]], -1], "In rij 1, kolom 1 van vereist staat -1"],
  ["a number required for each of three of two", [[[3, 3]], [[1, 1, 1]]], "vereist"],
  ["a cost that is missing", [[[3], [3]], null, [[10], [""]]], "In rij 2, kolom 1 van kosten staat geen kostprijs"],
  ["a cost too few", [[[3], [3]], null, [[10]]], "kosten"],
])("%s is an error that names the place", (_, args, sentence) => {
  expect(refusal(wijkteam, ...args)).toMatch(/^invalidValue/);
  expect(refusal(wijkteam, ...args)).toContain(sentence);
});

test("no levels at all is #N/B", () => {
  expect(refusal(wijkteam, "")).toMatch(/^notAvailable/);
});

test("too much work ends with the best team found and the size that is proved, never with a team that may not be the smallest", () => {
  // The points and lines of AG(4,3): 81 less the largest cap of 20 is 61.
  const { people, holders } = affineSpace(4);
  const levels = Array.from({ length: people }, (_, person) => holders.map((who) => (who.includes(person) ? 3 : 0)));
  const sentence = refusal(wijkteam, levels);
  const said = /^notAvailable: .* telt (\d+) mensen \(rij [\d, ]+\); met minder dan (\d+) kan/.exec(sentence);
  const [size, least] = [Number(said?.[1]), Number(said?.[2])];
  expect(size).toBeGreaterThanOrEqual(61);
  expect(least).toBeLessThanOrEqual(61);
  expect(least).toBeGreaterThanOrEqual(27);
});

test("of 500 people and 50 expertises the smallest team is found; with costs that all differ the size is proved and the cheapest left open", () => {
  const { people, holders } = randomTeam(500, 50, 0.15);
  const levels = Array.from({ length: people }, (_, person) => holders.map((who) => (who.includes(person) ? 3 : 0)));
  const chosen = team(levels);
  expect(chosen.filter((one) => one === 1)).toHaveLength(6);
  for (const who of holders) expect(who.some((person) => chosen[person] === 1)).toBe(true);

  // 251 has no factor in common with 500: every cost is another one.
  const costs = Array.from({ length: people }, (_, person) => [200 + 151.17 * ((person * 251) % people)]);
  const sentence = refusal(wijkteam, levels, null, costs);
  const said = /^notAvailable: .* Minder dan 6 mensen kan zeker niet \(bijvoorbeeld rij ([\d, ]+)\)/.exec(sentence);
  const rows = said?.[1]?.split(", ").map((row) => Number(row) - 1) ?? [];
  expect(rows).toHaveLength(6);
  for (const who of holders) expect(who.some((person) => rows.includes(person))).toBe(true);
}, 120_000);

test("the first person without a cost is named", () => {
  expect(refusal(wijkteam, [[3], [3]], null, [[""], [5]])).toMatch(/^invalidValue: In rij 1, kolom 1 van kosten/);
});

test("an expertise of which nothing is asked needs one person, also among others", () => {
  const levels = [
    [3, 0],
    [0, 3],
  ];
  const team = (...args: unknown[]) => column(sheet(wijkteam)(levels, ...args));
  expect(team([[1, ""]])).toEqual(team());
  expect(team([[1, 0]])).not.toEqual(team());
});
