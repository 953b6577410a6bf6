/** Every warning about the choice, with its cell, in both languages. */

import type { Language } from "../../../../core/cells/format-number";
import { choiceFindings } from "../../../../core/selection/choice/choice-findings";
import { lensesOf } from "../../../../core/selection/choice/lenses";
import { planChoice } from "../../../../core/selection/choice/plan-choice";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { readStudy } from "../../../../core/selection/read-study";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { told } from "../../told";
import { afterPlan } from "../../workbook/after-plan";
import { choiceWorkbook, rowsOfSheet } from "./choice-workbook";

function findings(snapshot: Snapshot, language: Language = "nl"): string[] {
  const { study } = readStudy(snapshot);
  if (!study) throw new Error("no study");
  const ranking = rankStudy(study);
  return told(choiceFindings(snapshot, ranking, lensesOf(snapshot, ranking)), language);
}

const HEADER = ["Wijk", "Oordeel", "Motivering"];
const decided = (...rows: CellValue[][]) => choiceWorkbook({ Keuze: [HEADER, ...rows] });

test("wijken without a conversation skew the comparison", () => {
  expect(findings(choiceWorkbook())).toContain(
    "Interviews!C1: Voor 2 van 5 wijken is er geen gesprek; daar telt draagvlak niet mee en is de vergelijking scheef.",
  );
  expect(findings(choiceWorkbook(), "en")).toContain(
    "Interviews!C1: For 2 of 5 neighbourhoods there is no conversation; support does not count there and the comparison is skewed.",
  );
});

test("a conversation about a misspelt wijk counts for none, and that is told once with the name that was meant", () => {
  const [header = [], ...talks] = rowsOfSheet("Interviews");
  const typed = (name: string) => talks.map((row) => row.map((cell) => (cell === "Zuid" ? name : cell)));
  const misspelt = choiceWorkbook({ Interviews: [header, ...typed("Zuidd")] });
  expect(findings(misspelt).filter((one) => one.includes("Zuidd"))).toEqual([
    "Interviews!C6: “Zuidd” staat niet in Kandidaatwijken. Bedoelt u Zuid?",
  ]);
  expect(findings(misspelt, "en")).toContain("Interviews!C6: “Zuidd” is not in Kandidaatwijken. Do you mean Zuid?");
  const elsewhere = choiceWorkbook({ Interviews: [header, ...typed("Kouterveld")] });
  expect(findings(elsewhere).filter((one) => one.includes("Kouterveld"))).toEqual([]);
});

test("before the first conversation nothing is skewed", () => {
  expect(findings(choiceWorkbook({ Interviews: [], Uitspraken: [] }))).toEqual([]);
  const planned = rowsOfSheet("Interviews").map((row) => row.map((cell) => (cell === "gedaan" ? "gepland" : cell)));
  expect(findings(choiceWorkbook({ Interviews: planned, Uitspraken: [] }))).toEqual([]);
});

test("once every wijk was talked about, nothing is skewed either", () => {
  const others = ["West", "Midden"].map((wijk) => ["college", 46006, wijk, "gedaan", 0]);
  const told = findings(choiceWorkbook({ Interviews: [...rowsOfSheet("Interviews"), ...others] }));
  expect(told.filter((one) => one.includes("scheef"))).toEqual([]);
});

test("support in Kandidaatwijken that is older than the last conversation", () => {
  const column = "Draagvlak (gesprekken)";
  const withColumn = (values: CellValue[]) =>
    choiceWorkbook({
      Criteria: [...rowsOfSheet("Criteria"), [column, "hoog", 20, -2, 2, "Gesprekken"]],
      Kandidaatwijken: rowsOfSheet("Kandidaatwijken").map((row, i) => [...row, [column, ...values][i] ?? ""]),
    });
  const old = withColumn([-0.5, 1, 1, "n.b.", "n.b."]);
  expect(findings(old)).toContain(
    "Kandidaatwijken!D3: Draagvlak in Kandidaatwijken is ouder dan het laatste gesprek. Werk bij?",
  );
  expect(findings(old, "en")).toContain(
    "Kandidaatwijken!D3: Support in Kandidaatwijken is older than the last conversation. Update it?",
  );
  const [header = [], ...criteria] = rowsOfSheet("Criteria");
  const supportFirst = choiceWorkbook({
    Criteria: [header, [column, "hoog", 20, -2, 2, "Gesprekken"], ...criteria],
    Kandidaatwijken: rowsOfSheet("Kandidaatwijken").map(([wijk = "", ...figures], i) => [
      wijk,
      [column, -0.5, 1, 1, "n.b.", "n.b."][i] ?? "",
      ...figures,
    ]),
  });
  expect(findings(supportFirst)).toContain(
    "Kandidaatwijken!B3: Draagvlak in Kandidaatwijken is ouder dan het laatste gesprek. Werk bij?",
  );
  const ownName = choiceWorkbook({
    Criteria: [
      [...header, "Kolom"],
      ...criteria.map((row) => [...row, ""]),
      ["Steun", "hoog", 20, -2, 2, "Gesprekken", column],
    ],
    Kandidaatwijken: old.blocks.find(({ sheet }) => sheet === "Kandidaatwijken")?.values.map((row) => [...row]) ?? [],
  });
  expect(findings(ownName)).toContain(
    "Kandidaatwijken!D3: Draagvlak in Kandidaatwijken is ouder dan het laatste gesprek. Werk bij?",
  );
  const fresh = findings(withColumn([-0.5, 2, 1, "n.b.", "n.b."]));
  expect(fresh.filter((one) => one.includes("ouder"))).toEqual([]);
});

test("support and a criterion that order the wijken alike are counted twice", () => {
  const talks = rowsOfSheet("Interviews");
  const west = ["college", "wijkraad"].map((who) => [who, 46006, "West", "gedaan", 0]);
  const noord = talks.map((row) => (row[2] === "Noord" ? [...row.slice(0, 4), 1] : row));
  const zuid = noord.map((row) => (row[2] === "Zuid" ? [...row.slice(0, 4), row[0] === "college" ? 2 : 1] : row));
  const alike = choiceWorkbook({ Interviews: [...zuid, ...west] });
  expect(findings(alike)).toContain(
    "Criteria!A3: Draagvlak en Cohesie zetten de wijken in dezelfde volgorde: u telt het dubbel.",
  );
  expect(findings(alike, "en")).toContain(
    "Criteria!A3: Support and Cohesie put the neighbourhoods in the same order: you count it twice.",
  );
  expect(findings(alike).filter((one) => one.includes("Gas"))).toEqual([]);

  const twice = (criteria: CellValue[][], wijken: CellValue[][]) =>
    findings(choiceWorkbook({ Interviews: [...zuid, ...west], Criteria: criteria, Kandidaatwijken: wijken })).filter(
      (one) => one.includes("dubbel"),
    );
  const [header = [], gas = [], cohesie = []] = rowsOfSheet("Criteria");
  // What does not count is not counted twice, and support itself is what the others are compared with.
  expect(twice([header, gas, ["Cohesie", "hoog", 0, 0, 100, ""]], rowsOfSheet("Kandidaatwijken"))).toEqual([]);
  const support = ["Draagvlak (gesprekken)", 0.5, 2, 1.5, 0, ""];
  expect(
    twice(
      [header, gas, ["Draagvlak (gesprekken)", "hoog", 20, -2, 2, ""], cohesie],
      rowsOfSheet("Kandidaatwijken").map(([wijk = "", own = "", other = ""], i) => [
        wijk,
        own,
        support[i] ?? "",
        other,
      ]),
    ),
  ).toEqual(["Criteria!A4: Draagvlak en Cohesie zetten de wijken in dezelfde volgorde: u telt het dubbel."]);
  expect(
    twice(
      [
        [...header, "Kolom"],
        [...gas, ""],
        ["Steun", "hoog", 20, -2, 2, "", "Draagvlak (gesprekken)"],
      ],
      rowsOfSheet("Kandidaatwijken").map(([wijk = "", own = ""], i) => [wijk, own, support[i] ?? ""]),
    ),
  ).toEqual([]);
  // Where less is better the order turns round.
  const low = rowsOfSheet("Kandidaatwijken").map(([wijk = "", own = "", other = ""]) => [
    wijk,
    own,
    typeof other === "number" ? 100 - other : other,
  ]);
  expect(twice([header, gas, ["Cohesie", "laag", 50, 100, 0, ""]], low)).toHaveLength(1);
  expect(twice([header, gas, ["Cohesie", "hoog", 50, 0, 100, ""]], low)).toEqual([]);
});

test("a hard condition that is open, of the first wijk or of the chosen one", () => {
  expect(findings(choiceWorkbook())).toContain(
    "Uitspraken!D2: Noord heeft een harde voorwaarde open: Netwerken eerst gepland.",
  );
  expect(findings(choiceWorkbook(), "en")).toContain(
    "Uitspraken!D2: Noord has a hard condition open: Netwerken eerst gepland.",
  );
  const elsewhere = findings(decided(["Oost", "kiezen", "Meer draagvlak."]));
  expect(elsewhere.filter((one) => one.includes("harde voorwaarde"))).toEqual([]);
});

test("a chosen wijk that a bound excludes", () => {
  const snapshot = choiceWorkbook({
    Criteria: [
      ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste", "Ondergrens"],
      ["Gas", "hoog", 50, 0, 100, 55],
      ["Cohesie", "hoog", 50, 0, 100, ""],
    ],
    Keuze: [HEADER, ["Zuid", "kiezen", "Toch."]],
  });
  expect(findings(snapshot)).toContain("Keuze!A2: De gekozen wijk Zuid is uitgesloten door een grens van Gas.");
  expect(findings(snapshot, "en")).toContain("Keuze!A2: The chosen neighbourhood Zuid is excluded by a bound of Gas.");
});

test("a first choice that is not number one needs a reason", () => {
  const sentence = "Keuze!C2: De eerste keuze is niet de eerste in de rangorde; er staat geen motivering.";
  expect(findings(decided(["Oost", "kiezen", ""]))).toContain(sentence);
  expect(findings(decided(["Oost", "kiezen", ""]), "en")).toContain(
    "Keuze!C2: The first choice is not the first in the ranking; there is no reason given.",
  );
  expect(findings(decided(["Oost", "kiezen", "Meer draagvlak."]))).not.toContain(sentence);
  expect(findings(decided(["Noord", "kiezen", ""]))).not.toContain(sentence);
  expect(findings(decided(["Elders", "kiezen", ""]))).not.toContain(sentence);
  const [header = [], ...wijken] = rowsOfSheet("Kandidaatwijken");
  const lastOnTop = { Kandidaatwijken: [header, ...wijken.reverse()], Keuze: [HEADER, ["Midden", "kiezen", ""]] };
  expect(findings(choiceWorkbook(lastOnTop))).toContain(sentence);
});

test("a choice that was recorded before the weights changed last", () => {
  const before = choiceWorkbook();
  const { study } = readStudy(before);
  if (!study) throw new Error("no study");
  const choice = {
    wijk: "Noord",
    verdict: "choose",
    reason: "",
    conditions: "",
    decidedBy: "",
    asked: "",
    objections: "",
  } as const;
  const plan = planChoice(before, rankStudy(study), { ...choice, day: "12/11/2026" });
  if (!plan) throw new Error("no plan");
  const after = afterPlan(before, plan);
  const about = "De keuze is vastgelegd voor de laatste wijziging van de gewichten.";
  expect(findings(after).filter((one) => one.includes(about))).toEqual([]);
  const blocks = after.blocks.map((block) =>
    block.sheet === "Criteria"
      ? { ...block, values: block.values.map((row) => row.map((value) => (value === 50 ? 40 : value))) }
      : block,
  );
  const [heavier] = blocks.filter(({ sheet }) => sheet === "Criteria");
  if (heavier?.values[1]) heavier.values[1][2] = 60;
  expect(findings({ ...after, blocks })).toContain(`Keuze!E2: ${about}`);
  expect(findings({ ...after, blocks }, "en")).toContain(
    "Keuze!E2: The choice was recorded before the weights changed last.",
  );
});

test("several chosen wijken, and one that nobody knows", () => {
  const snapshot = decided(["Noord", "kiezen", "x"], ["Oost", "kiezen", "x"], ["Elders", "reserve", ""]);
  expect(findings(snapshot)).toEqual(
    expect.arrayContaining([
      "Keuze!B3: 2 wijken staan op kiezen: Noord, Oost. Het dossier gaat over de eerste.",
      "Keuze!A4: “Elders” staat niet in Kandidaatwijken.",
    ]),
  );
  expect(findings(snapshot, "en")).toEqual(
    expect.arrayContaining([
      "Keuze!B3: 2 neighbourhoods are chosen: Noord, Oost. The dossier is about the first.",
      "Keuze!A4: “Elders” is not in Kandidaatwijken.",
    ]),
  );
});
