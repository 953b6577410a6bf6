/** Where the figures come from and what lacks, in as many lines as there is room for. */
import { dossierFacts } from "../../../core/dossier/facts";
import { sourceLines } from "../../../core/dossier/sources";
import type { CellValue } from "../../../core/workbook/snapshot";
import { smallWorkbook } from "./small-workbook";

function said(sheets: Readonly<Record<string, CellValue[][]>> = {}, most = 20) {
  const snapshot = smallWorkbook(sheets);
  const { lines, whole } = sourceLines(snapshot, dossierFacts(snapshot, "som"), most);
  return { text: lines.join(" "), lines: lines.length, whole };
}

test("gaps first, then the origin of each criterion, the heaviest first, one origin said once", () => {
  expect(said().text).toBe("Geen ontbrekende cijfers. Gas: Fluvius, 2023. Woningen: Statbel, 2022.");
  const Criteria: CellValue[][] = [
    ["Criterium", "Richting", "Gewicht", "Bron", "Jaar"],
    ["Woningen", "hoog", 1, "Statbel", ""],
    ["Gas", "hoog", 2, "", ""],
    ["Inkomen", "hoog", 1, "Statbel", ""],
  ];
  const Kandidaatwijken: CellValue[][] = [
    ["Wijk", "Gas", "Woningen", "Inkomen"],
    ["Noord", "n.b.", 10, 1],
    ["Oost", "n.b.", 30, 2],
    ["Zuid", 5, 20, "n.b."],
  ];
  expect(said({ Criteria, Kandidaatwijken }).text).toBe(
    "Ontbreekt: Gas (Noord, Oost); Inkomen (Zuid). Gas: zonder bron. Woningen, Inkomen: Statbel.",
  );
});

test("a key figure that lacks is a gap too, and so is an end of it that cannot be meant", () => {
  const Kengetallen: CellValue[][] = [
    ["Sleutel", "Laag", "Midden", "Hoog"],
    ["woningen", 100, 100, 100],
    ["deelname", 0.1, 0.2, 40],
    ["investering", 4000, 4500, 5000],
    ["verbruik", 11_000, 15_000, 20_000],
    ["besparing", 0.2, 35, 0.6],
    ["emissiefactor", 0.182, 0.182, 0.19],
  ];
  expect(said({ Kengetallen }).text).toMatch(/^Ontbreekt: Kengetallen \(Besparing, Deelname \(Hoog\)\)\. /);
});

test("what people said is counted by its source, and up to which day", () => {
  const Stakeholders: CellValue[][] = [
    ["Naam", "Categorie", "Bron van inschatting"],
    ["a", "x", "team"],
    ["b", "x", "team"],
    ["c", "x", "gesprek"],
    ["d", "x", ""],
  ];
  const Interviews: CellValue[][] = [
    ["Stakeholder", "Datum", "Status"],
    ["a", 46_154, "gedaan"],
    ["b", 46_100, "gedaan"],
    ["c", 46_200, "gepland"],
    ["d", "", "gedaan"],
  ];
  expect(said({ Stakeholders, Interviews }).text).toContain(
    "Posities: 2 inschatting van het team, 1 uit een gesprek, 0 uit een document, 1 zonder bron. Gesprekken tot 12/05/2026.",
  );
  expect(said({ Criteria: [], Kandidaatwijken: [], Stakeholders }).text).toBe(
    "Posities: 2 inschatting van het team, 1 uit een gesprek, 0 uit een document, 1 zonder bron.",
  );
  expect(said({ Criteria: [], Kandidaatwijken: [] }).text).toBe("");
});

test("what does not fit is counted in the last line, and the whole is kept beside it", () => {
  const names = Array.from({ length: 12 }, (_, i) => `Een criterium met een lange naam nummer ${i + 1}`);
  const Criteria: CellValue[][] = [
    ["Criterium", "Richting", "Gewicht", "Bron", "Jaar"],
    ...names.map((name, i): CellValue[] => [name, "hoog", 12 - i, `Bron ${i + 1}`, 2020]),
  ];
  const Kandidaatwijken: CellValue[][] = [
    ["Wijk", ...names],
    ["Noord", ...names.map(() => 1)],
    ["Oost", ...names.map(() => 2)],
  ];
  const all = said({ Criteria, Kandidaatwijken }, 40);
  expect(all.text).toBe(all.whole);
  expect(all.text).not.toContain("En nog");
  const three = said({ Criteria, Kandidaatwijken }, 3);
  expect(three.lines).toBeLessThanOrEqual(3);
  const kept = three.text.match(/Bron \d+, 2020/g)?.length ?? 0;
  expect(kept).toBeGreaterThan(1);
  expect(three.text).toMatch(new RegExp(`En nog ${12 - kept}: zie Criteria en Kandidaatwijken\\.$`));
  expect(three.whole).toBe(all.whole);
});

test("where the names of the wijken without figures take too much it is said how many they are", () => {
  const wijken = Array.from({ length: 40 }, (_, i) => `Een wijk met een lange naam ${i + 1}`);
  const Kandidaatwijken: CellValue[][] = [
    ["Wijk", "Gas", "Woningen"],
    ["Noord", 1, 2],
    ["Oost", 2, 3],
    ...wijken.map((name, i): CellValue[] => [name, "n.b.", i]),
  ];
  const two = said({ Kandidaatwijken }, 2);
  expect(two.text).toBe("Ontbreekt: Gas (40). Gas: Fluvius, 2023. Woningen: Statbel, 2022.");
  expect(two.whole).toContain("Een wijk met een lange naam 40");
  expect(said({ Kandidaatwijken }, 0).lines).toBe(0);
});

test("where even how many wijken lack takes more than there is room for, as many of its lines stand there as fit", () => {
  const names = Array.from({ length: 40 }, (_, i) => `Een criterium met een lange naam nummer ${i + 1}`);
  const Criteria: CellValue[][] = [
    ["Criterium", "Richting", "Gewicht"],
    ...names.map((name): CellValue[] => [name, "hoog", 1]),
  ];
  const Kandidaatwijken: CellValue[][] = [
    ["Wijk", ...names],
    ["Noord", ...names.map(() => 1)],
    ["Oost", ...names.map(() => 2)],
    ["Zuid", ...names.map(() => "n.b.")],
  ];
  const two = said({ Criteria, Kandidaatwijken }, 2);
  expect(two.lines).toBe(2);
  expect(two.text).toMatch(/^Ontbreekt: Een criterium met een lange naam nummer 1 \(1\); /);
  expect(said({ Criteria, Kandidaatwijken }, 0).lines).toBe(0);
  expect(said({ Criteria, Kandidaatwijken }, -1).lines).toBe(0);
});
