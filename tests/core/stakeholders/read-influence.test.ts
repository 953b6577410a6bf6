/** Influence on each other: asked only among those with much influence, and no relative strength before most is answered. */
import { planPairs } from "../../../core/stakeholders/plan-answers";
import { blocker, readInfluence, waysTo } from "../../../core/stakeholders/read-influence";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";
import { HEADER } from "./people";

const strong = (name: string, position: CellValue = "volger"): CellValue[] => [name, "x", position, 5, 3];

function withPairs(actors: CellValue[][], pairs: CellValue[][]): Snapshot {
  return makeSnapshot([
    makeBlock("Stakeholders", [HEADER, ...actors]),
    makeBlock("Invloed onderling", [["Van", "Naar", "Sterkte"], ...pairs]),
  ]);
}

const read = (snapshot: Snapshot) => {
  const found = readInfluence(snapshot);
  if (!found) throw new Error("there is no register");
  return found;
};

test("at most eight actors with influence 4 or 5 are asked about: 56 questions", () => {
  const many = Array.from({ length: 12 }, (_, i) => strong(`a${i}`));
  const few = [...many, ["zwak", "x", "volger", 3, 5]];
  expect(read(withPairs(few, [])).asked).toBe(56);
  expect(read(withPairs(few, [])).actors.map(({ name }) => name)).not.toContain("zwak");
});

test("below 80 % of the pairs there is no relative strength; from there on there is", () => {
  const actors = [strong("a"), strong("b"), strong("c")];
  const pairs: CellValue[][] = [
    ["a", "b", 3],
    ["b", "a", 0],
    ["a", "c", 1],
    ["c", "a", 0],
    ["b", "c", 2],
  ];
  expect(read(withPairs(actors, pairs.slice(0, 4))).mutual).toBeUndefined();
  const five = read(withPairs(actors, pairs));
  expect([five.answered, five.asked]).toEqual([5, 6]);
  // a: b 3, c 1 + 2 through b; b: c 2.
  expect([...(five.mutual?.influence ?? [])]).toEqual([6, 2, 0]);
});

test("the strongest way to whoever is against it goes through another: via the alderman", () => {
  const actors = [strong("wijkraad"), strong("schepen"), strong("netbeheerder", "vermijder")];
  const reading = read(
    withPairs(actors, [
      ["wijkraad", "schepen", 3],
      ["schepen", "netbeheerder", 4],
      ["wijkraad", "netbeheerder", 1],
    ]),
  );
  const to = blocker(reading.actors);
  expect(to).toBe(2);
  expect(waysTo(reading, to ?? 0)).toEqual([
    { from: 1, to: 2, strength: 4, via: undefined },
    { from: 0, to: 2, strength: 3, via: 1 },
  ]);
});

test("an unknown actor gets the nearest name; the same actor twice and a doubled pair are told", () => {
  const actors = [strong("netbeheerder"), strong("college")];
  const pairs: CellValue[][] = [
    ["netbeheeder", "college", 2],
    ["college", "college", 1],
    ["college", "netbeheerder", 1],
    ["college", "netbeheerder", 3],
    ["college", "kerk", 3],
    ["netbeheerder", "college", 9],
  ];
  const { findings, strengths } = read(withPairs(actors, pairs));
  expect(told(findings)).toEqual([
    "Invloed onderling!C7: 9 ligt niet tussen 0 en 4. Het telt als ontbrekend. Verbeter het getal.",
    "Invloed onderling!A2: “netbeheeder” staat niet in Stakeholders. Bedoelt u netbeheerder?",
    "Invloed onderling!A3: In rij 3 staat twee keer dezelfde actor. De rij telt niet mee.",
    "Invloed onderling!A5: Dit paar staat twee keer: rij 4 en 5. De laatste rij telt.",
    "Invloed onderling!B6: “kerk” staat niet in Stakeholders.",
  ]);
  expect(told(findings, "en")).toContain(
    "Invloed onderling!A2: “netbeheeder” is not in Stakeholders. Do you mean netbeheerder?",
  );
  expect(strengths.data[2]).toBe(3);
});

test("several names in a cell are each a pair", () => {
  const actors = [strong("a"), strong("b"), strong("c")];
  expect([...read(withPairs(actors, [["a|b", "c", 2]])).strengths.data].map((v) => (Number.isNaN(v) ? "" : v))).toEqual(
    ["", "", 2, "", "", 2, "", "", ""],
  );
});

test("answers go into the row of their pair, and into a new sheet where there is none", () => {
  const none = makeSnapshot([makeBlock("Stakeholders", [HEADER, strong("a"), strong("b")])]);
  const once = afterPlan(
    none,
    planPairs(none, [
      { from: "a", to: "b", strength: 0 },
      { from: "b", to: "a", strength: 4 },
    ]),
  );
  expect(read(once).answered).toBe(2);
  const again = afterPlan(once, planPairs(once, [{ from: "b", to: "a", strength: 1 }]));
  expect(again.blocks.find(({ sheet }) => sheet === "Invloed onderling")?.values).toEqual([
    ["Van", "Naar", "Sterkte"],
    ["a", "b", 0],
    ["b", "a", 1],
  ]);
  expect(again.tables.map(({ name }) => name)).toEqual(["Invloed_onderling"]);
});

test("influence 4 is asked about, and of two that are equally against it the first is the blocker", () => {
  const rows: CellValue[][] = [
    ["a", "x", "vermijder", 4, 3],
    ["b", "x", "vermijder", 5, 3],
    ["c", "x", "vermijder", 3.9, 3],
  ];
  const { actors } = read(withPairs(rows, []));
  expect(actors.map(({ name }) => name)).toEqual(["a", "b"]);
  expect(blocker(actors)).toBe(0);
  const [a, b] = actors;
  if (!a || !b) throw new Error("nobody");
  expect(
    blocker([
      { ...a, position: -1 },
      { ...b, position: -2 },
    ]),
  ).toBe(1);
  expect(
    blocker([
      { ...a, position: 0 },
      { ...b, position: Number.NaN },
    ]),
  ).toBeUndefined();
});

test("ways that are equally strong stand in the order of the actors, and no way at all is left out", () => {
  const reading = read(
    withPairs(
      [strong("a"), strong("b"), strong("c"), strong("d"), strong("e")],
      [
        ["b", "e", 2],
        ["a", "e", 2],
        ["c", "e", 3],
      ],
    ),
  );
  expect(waysTo(reading, 4).map(({ from, strength }) => [from, strength])).toEqual([
    [2, 3],
    [0, 2],
    [1, 2],
  ]);
});
