/** The weight from which support changes who is first: exact, and only where the first three were heard. */
import fc from "fast-check";
import { flipOf, flipSentence } from "../../../../core/selection/choice/flip";
import { lensesOf } from "../../../../core/selection/choice/lenses";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { readStudy } from "../../../../core/selection/read-study";
import { say } from "../../../../core/texts/text";
import type { Snapshot } from "../../../../core/workbook/snapshot";
import { choiceWorkbook, rowsOfSheet } from "./choice-workbook";

function flip(snapshot: Snapshot) {
  const { study } = readStudy(snapshot);
  if (!study) throw new Error("no study");
  const found = flipOf(study, lensesOf(snapshot, rankStudy(study)));
  if (!found) throw new Error("no flip");
  const { text, values } = flipSentence(study, found);
  return { found, nl: say("nl", text, values), en: say("en", text, values) };
}

test("by hand: 70 (1 - t) + 37,5 t against 65 (1 - t) + 100 t cross at t = 5 / 67,5", () => {
  const { found, nl, en } = flip(choiceWorkbook());
  expect(found).toMatchObject({ kind: "known", leader: 0, successor: 1 });
  expect(found.kind === "known" && found.at).toBeCloseTo(5 / 67.5, 12);
  expect(nl).toBe("Op cijfers alleen: Noord. Weegt draagvlak meer dan 7\u00a0%, dan Oost.");
  expect(en).toBe("On figures alone: Noord. If support weighs more than 7%, then Oost.");
});

test("where a bound excludes every wijk there is no first place to change", () => {
  const bounded = rowsOfSheet("Criteria").map((row, i) => [...row, ["Ondergrens", 95][i] ?? ""]);
  expect(() => flip(choiceWorkbook({ Criteria: bounded }))).toThrow("no flip");
});

test("a wijk of the first three with one conversation is named, and support does not count yet", () => {
  const { found, nl } = flip(choiceWorkbook({ Interviews: rowsOfSheet("Interviews").slice(0, 6) }));
  expect(found).toEqual({ kind: "unheard", leader: 0, wijken: [2] });
  expect(nl).toBe("Op cijfers alleen: Noord. Draagvlak telt nog niet mee: over Zuid zijn er minder dan 2 gesprekken.");
});

test("a first wijk that also has the most support stays first", () => {
  const talks = rowsOfSheet("Interviews").map((row) => (row[2] === "Noord" ? [...row.slice(0, 4), 2] : row));
  expect(flip(choiceWorkbook({ Interviews: talks })).nl).toBe(
    "Op cijfers alleen: Noord. Hoeveel draagvlak ook weegt, dat blijft zo.",
  );
});

test("support that is a criterion already is left out of the figures alone", () => {
  const column = "Draagvlak (gesprekken)";
  const snapshot = choiceWorkbook({
    Criteria: [...rowsOfSheet("Criteria"), [column, "hoog", 100, -2, 2, "Gesprekken"]],
    Kandidaatwijken: rowsOfSheet("Kandidaatwijken").map((row, i) => [
      ...row,
      [column, -0.5, 2, 1, "n.b.", "n.b."][i] ?? "",
    ]),
  });
  const { found } = flip(snapshot);
  expect(found).toMatchObject({ kind: "known", leader: 0, successor: 1 });
  expect(found.kind === "known" && found.at).toBeCloseTo(5 / 67.5, 12);
});

test("just below the weight the leader is first, just above the other one, whatever the figures", () => {
  const share = fc.integer({ min: 0, max: 100 });
  const attitude = fc.integer({ min: -2, max: 2 });
  fc.assert(
    fc.property(fc.array(fc.tuple(share, attitude), { minLength: 3, maxLength: 3 }), (wijken) => {
      const snapshot = choiceWorkbook({
        Criteria: [rowsOfSheet("Criteria")[0] ?? [], ["Gas", "hoog", 1, 0, 100, "x"]],
        Kandidaatwijken: [["Wijk", "Gas"], ...wijken.map(([gas], i) => [`W${i}`, gas])],
        Interviews: [
          rowsOfSheet("Interviews")[0] ?? [],
          ...wijken.flatMap(([, h], i) => [
            ["college", 46000, `W${i}`, "gedaan", h],
            ["wijkraad", 46000, `W${i}`, "gedaan", h],
          ]),
        ],
        Stakeholders: [],
        Uitspraken: [],
      });
      const { found } = flip(snapshot);
      const score = (i: number, t: number) => {
        const [gas, h] = wijken[i] as [number, number];
        return (1 - t) * gas + t * 25 * (h + 2);
      };
      const best = (t: number) => Math.max(...wijken.map((_, i) => score(i, t)));
      if (found.kind !== "known") throw new Error("everybody was heard");
      const { leader, at, successor } = found;
      if (at === undefined || successor === undefined) {
        expect(score(leader, 1)).toBeGreaterThan(best(1) - 1e-6);
        return;
      }
      expect(score(leader, at)).toBeCloseTo(best(at), 6);
      expect(score(successor, at)).toBeCloseTo(best(at), 6);
      expect(score(successor, Math.min(1, at + 0.01))).toBeGreaterThan(score(leader, Math.min(1, at + 0.01)) - 1e-9);
    }),
    { numRuns: 60 },
  );
});

test("the first three by their points are who must be heard, wherever they stand in the table; of equals the upper one", () => {
  const [header = [], ...wijken] = rowsOfSheet("Kandidaatwijken");
  const rows = [header, ...wijken.reverse().flatMap((row) => (row[0] === "Zuid" ? [["Extra", 50, 60], row] : [row]))];
  const { found, nl } = flip(choiceWorkbook({ Kandidaatwijken: rows, Interviews: [], Uitspraken: [] }));
  expect(rows.slice(1).map(([name]) => name)).toEqual(["Midden", "West", "Extra", "Zuid", "Oost", "Noord"]);
  expect(found).toEqual({ kind: "unheard", leader: 5, wijken: [5, 4, 2] });
  expect(nl).toContain("over Noord, Oost, Extra");
});

test("a small share is said with a decimal, so that it is not nothing", () => {
  const { study } = readStudy(choiceWorkbook());
  if (!study) throw new Error("no study");
  const said = (at: number) => {
    const { text, values } = flipSentence(study, { kind: "known", leader: 0, at, successor: 1 });
    return say("nl", text, values).replace(/\u00a0/g, " ");
  };
  expect(said(0.004)).toContain("meer dan 0,4 %");
  expect(said(0.0349)).toContain("meer dan 3 %");
  const never = flipSentence(study, { kind: "known", leader: 0 });
  expect(say("nl", never.text, never.values)).toContain("dat blijft zo");
});
