/** A skills matrix in letters and crosses: what they mean is asked, kept, and then counts; the cells stay as they are. */
import { OPEN_COLUMN } from "../../../core/tables/links";
import { planLink } from "../../../core/tables/plan-link";
import { levelWord, planLevels } from "../../../core/team/letter-levels";
import { readTeam } from "../../../core/team/read-team";
import { team } from "../../../core/team/tables/team";
import type { CellValue } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const ROWS: CellValue[][] = [
  ["Functie", "Technisch", "Sociaal"],
  ["energieadviseur", "A", "x"],
  ["wijkwerker", " c", ""],
  ["wijkvereniging", "B", "X"],
  ["communicatie", 2, "n.b."],
];

const levelsIn = (snapshot: ReturnType<typeof makeSnapshot>) => [...(readTeam(snapshot)?.levels.data ?? [])];

test("letters are asked about with what is usual, and count for nothing until they are answered", () => {
  const snapshot = makeSnapshot([makeBlock("Team", ROWS)]);
  expect(readTeam(snapshot)?.questions).toEqual([
    { word: "a", count: 1, proposal: 3 },
    { word: "c", count: 1, proposal: 1 },
    { word: "b", count: 1, proposal: 2 },
    { word: "x", count: 2, proposal: 2 },
  ]);
  expect(levelsIn(snapshot).filter((level) => !Number.isNaN(level))).toEqual([2]);
});

test("the answers stand in Koppelingen, win from what is usual, and leave the sheet as it is", () => {
  const snapshot = makeSnapshot([makeBlock("Team", ROWS)]);
  const answers = new Map([
    ["a", 1],
    ["b", 2],
    ["c", 3],
    ["x", 3],
  ]);
  const after = afterPlan(snapshot, planLevels(snapshot, answers));
  expect(levelsIn(after)).toEqual([1, 3, 3, Number.NaN, 2, 3, 2, Number.NaN]);
  expect(readTeam(after)?.questions).toEqual([]);
  expect(readTeam(after)?.findings.map(({ text }) => text.key)).not.toContain("team.letterLevel");
  expect(after.blocks.find(({ sheet }) => sheet === "Team")?.values).toEqual(ROWS);
  expect(after.links?.values.slice(1).map((row) => [row[0], row[3], row[4]])).toContainEqual([
    "Team",
    "#Niveau: “a”",
    "1",
  ]);
});

test("an answer that is given again replaces the former", () => {
  const snapshot = makeSnapshot([makeBlock("Team", ROWS)]);
  const once = afterPlan(snapshot, planLevels(snapshot, new Map([["a", 1]])));
  const twice = afterPlan(once, planLevels(once, new Map([["a", 3]])));
  expect(levelsIn(twice)[0]).toBe(3);
  expect(twice.links?.values.filter((row) => row[3] === "#Niveau: “a”")).toHaveLength(1);
});

test("remarks, mail, telephone and department are no expertise: each is told once, and nothing is asked of them", () => {
  const remarks = ["belt terug", "ziek", "op zoek", "nieuw", "vertrekt", "halftijds", "met verlof"];
  const snapshot = makeSnapshot([
    makeBlock("Team", [
      ["Functie", "Technisch", "Opmerkingen", "E-mail", "Gsm", "Locatie"],
      ...remarks.map((text, row) => [`p${row}`, 3 - (row % 3), text, `p${row}@stad.be`, "0470 11 22 33", "stadhuis"]),
    ]),
  ]);
  const reading = readTeam(snapshot);
  expect(reading?.expertises).toEqual(["Technisch"]);
  expect(reading?.questions).toEqual([]);
  expect(told(reading?.findings ?? [])).toEqual([
    "Team!C1: De kolom “Opmerkingen” telt niet mee: er staan geen niveaus in.",
    "Team!D1: De kolom “E-mail” telt niet mee: er staan geen niveaus in.",
    "Team!E1: De kolom “Gsm” telt niet mee: er staan geen niveaus in.",
    "Team!F1: De kolom “Locatie” telt niet mee: er staan geen niveaus in.",
  ]);
  expect(told(reading?.findings ?? [], "en")).toContain(
    "Team!C1: The column “Opmerkingen” does not count: it holds no levels.",
  );
});

test("figures of 1 to 5 are another scale: each is asked about with a proposal, and none counts until then", () => {
  const snapshot = makeSnapshot([
    makeBlock("Team", [
      ["Functie", "Technisch", "Sociaal"],
      ["energieadviseur", 5, 1],
      ["wijkwerker", 2, 4],
      ["stagiair", 3, ""],
    ]),
  ]);
  const before = readTeam(snapshot);
  expect(before?.questions.map(({ word, proposal }) => [word, proposal])).toEqual([
    ["5", 3],
    ["4", 2],
    ["3", 2],
    ["2", 1],
    ["1", 1],
  ]);
  expect([...(before?.levels.data ?? [])].every(Number.isNaN)).toBe(true);
  expect(told(before?.findings ?? [])).toEqual([
    "Team!B2: “Technisch” staat op een andere schaal dan 0 tot 3 (5, 2, 3). Zeg welk niveau elk cijfer betekent. Tot dan tellen ze niet mee.",
    "Team!C2: “Sociaal” staat op een andere schaal dan 0 tot 3 (1, 4). Zeg welk niveau elk cijfer betekent. Tot dan tellen ze niet mee.",
  ]);
  expect(told(before?.findings ?? [], "en")[0]).toBe(
    "Team!B2: “Technisch” is on another scale than 0 to 3 (5, 2, 3). Say which level each figure means. Until then they do not count.",
  );
  const meanings = new Map(before?.questions.map(({ word, proposal }) => [word, proposal ?? 0]));
  const after = readTeam(afterPlan(snapshot, planLevels(snapshot, meanings)));
  expect(after?.questions).toEqual([]);
  expect([...(after?.levels.data ?? [])]).toEqual([3, 1, 1, 2, 2, Number.NaN]);
});

test("a column that the user calls an expertise is one, whatever stands in it", () => {
  const place = { sheet: "Blad1", row: 0, column: 0, rows: 2, columns: 3 };
  const own = makeSnapshot([
    makeBlock("Blad1", [
      ["Functie", "Technisch", "Locatie"],
      ["p", 3, "stadhuis"],
    ]),
  ]);
  const linked = (key: string | null) =>
    readTeam(
      afterPlan(
        own,
        planLink(
          own,
          {
            table: "Team",
            place,
            columns: [
              { header: "Functie", key: "name" },
              { header: "Technisch", key: OPEN_COLUMN },
              { header: "Locatie", key },
            ],
            facts: {},
          },
          team,
        ),
      ),
    );
  expect(linked(OPEN_COLUMN)?.expertises).toEqual(["Technisch", "Locatie"]);
  expect(linked(null)?.expertises).toEqual(["Technisch"]);
  expect(told(linked(null)?.findings ?? []).join()).not.toContain("Locatie");
});

test("while a cross waits for its meaning nobody is said to lack anything; once it means too little, that is said", () => {
  const crosses = makeSnapshot([
    makeBlock("Team", [
      ["Collega", "Technisch"],
      ["wijkwerker", "x"],
      ["boekhouding", ""],
    ]),
  ]);
  const said = (snapshot: typeof crosses) =>
    readTeam(snapshot)?.findings.map(({ text, values }) => [text.key, values?.person]);
  expect(said(crosses)).toEqual([
    ["team.letterLevel", undefined],
    ["team.noExpertise", "boekhouding"],
  ]);
  const after = afterPlan(crosses, planLevels(crosses, new Map([["x", 1]])));
  expect(said(after)).toContainEqual(["team.nobody", undefined]);
});

test("a number, a blank, an error and what stands for nothing are no word for a level; a cross and a tick are", () => {
  for (const raw of [3, "", "  ", "n.b.", "#N/A"]) expect(levelWord(raw)).toBeUndefined();
  expect([" X ", true, false, "Goed"].map(levelWord)).toEqual(["x", "ja", "nee", "goed"]);
});

test("what stands in Koppelingen for a word and is no level of 0 to 3 answers nothing", () => {
  const snapshot = makeSnapshot([makeBlock("Team", ROWS)]);
  const after = afterPlan(
    snapshot,
    planLevels(
      snapshot,
      new Map([
        ["a", 4],
        ["b", 0],
        ["c", 1.5],
      ]),
    ),
  );
  expect(levelsIn(after).filter((level) => !Number.isNaN(level))).toEqual([0, 2]);
  expect(readTeam(after)?.questions.map(({ word }) => word)).toEqual(["a", "c", "x"]);
});

test("one figure above 3 is a slip of the pen and is told; two are another scale", () => {
  const asked = (levels: number[]) => {
    const rows = levels.map((level, row) => [`p${row}`, level]);
    const reading = readTeam(makeSnapshot([makeBlock("Team", [["Functie", "Technisch"], ...rows])]));
    return [reading?.rescaled, reading?.questions.length, reading?.findings.map(({ text }) => text.key)];
  };
  expect(asked([3, 3, 4])).toEqual([false, 0, ["team.levelOutside", "team.noExpertise"]]);
  expect(asked([3, 4, 4])).toEqual([true, 2, ["team.otherScale"]]);
});

test("of a scale of 100 the proposal is 3 from 90, 2 from 55, 1 above 0; a figure below 0 is no level on any scale", () => {
  const levels = [100, 90, 89, 55, 54, 1, 0, -1];
  const reading = readTeam(
    makeSnapshot([makeBlock("Team", [["Functie", "Technisch"], ...levels.map((level, row) => [`p${row}`, level])])]),
  );
  expect(reading?.questions.map(({ word, proposal }) => [word, proposal])).toEqual([
    ["100", 3],
    ["90", 3],
    ["89", 2],
    ["55", 2],
    ["54", 1],
    ["1", 1],
    ["0", 0],
  ]);
  expect(told(reading?.findings ?? [])).toContain("Team!B9: -1 bij “p7” is geen niveau. Vul 0, 1, 2 of 3 in.");
});

test("up to six words in one column are asked about; more are remarks, and each is told as no level", () => {
  const read = (count: number) =>
    readTeam(
      makeSnapshot([
        makeBlock("Team", [
          ["Functie", "Technisch", "Sociaal"],
          ...Array.from({ length: 12 }, (_, row) => [`p${row}`, row < count ? `woord ${"abcdefgh"[row]}` : 2, 3]),
        ]),
      ]),
    );
  expect(read(6)?.questions).toHaveLength(6);
  expect(read(6)?.findings.map(({ text }) => text.key)).toEqual(["team.letterLevel"]);
  expect(read(7)?.questions).toHaveLength(0);
});
