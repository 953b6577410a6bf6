/** What was read before the interviews: a first picture per wijk, and the wijken about which nothing was read. */
import {
  becomesArgument,
  planSource,
  planSourceArgument,
} from "../../../../core/selection/candidates/plan-source-argument";
import { readSources, sourcesAbout } from "../../../../core/selection/candidates/read-sources";
import { readStudy } from "../../../../core/selection/read-study";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { told } from "../../told";
import { afterPlan } from "../../workbook/after-plan";
import { candidateRows, criteriaRows, exampleSnapshot } from "../example-study";

const HEADER = ["Wat gelezen", "Wijk", "Datum", "Wat speelt er", "Pro of contra", "Vindplaats"];
const PHOTO = ["Wijkfoto 2024", "Kolderbos", 45658, "De wijkraad vraagt isolatie", "pro", "map Wijken, p. 4"];

function read(...rows: CellValue[][]): Snapshot {
  return exampleSnapshot(criteriaRows, candidateRows, [["Bronnenonderzoek", [HEADER, ...rows]]]);
}

test("what was read stands with its wijk, whatever its capitals", () => {
  const snapshot = read(PHOTO, ["Plan openbaar domein", "kolderbos", "", "Wegenwerken in 2028", "", "intranet"]);
  expect(sourcesAbout(snapshot, "Kolderbos").map(({ title }) => title)).toEqual([
    "Wijkfoto 2024",
    "Plan openbaar domein",
  ]);
});

test("wijken about which nothing was read are named, in both languages", () => {
  const findings = readSources(read(PHOTO))?.findings ?? [];
  expect(told(findings)).toEqual([
    "Bronnenonderzoek!B1: Over 3 wijken las nog niemand iets: Termien, Brethei, Gehucht.",
  ]);
  expect(told(findings, "en")).toEqual([
    "Bronnenonderzoek!B1: Nobody has read anything yet about 3 neighbourhoods: Termien, Brethei, Gehucht.",
  ]);
});

test("a slip in the name of a wijk is told with the name that is nearest, and nothing is dropped", () => {
  const snapshot = read(
    ["Artikel", "Termein", "", "Boze buren", "contra", "krant"],
    ["Nota", "Overal", "", "", "", "x"],
  );
  expect(told(readSources(snapshot)?.findings ?? []).slice(0, 2)).toEqual([
    "Bronnenonderzoek!B2: “Termein” staat niet in Kandidaatwijken. Bedoelt u Termien?",
    "Bronnenonderzoek!B3: “Overal” staat niet in Kandidaatwijken.",
  ]);
  expect(told(readSources(snapshot)?.findings ?? [], "en").slice(0, 2)).toEqual([
    "Bronnenonderzoek!B2: “Termein” is not in Kandidaatwijken. Do you mean Termien?",
    "Bronnenonderzoek!B3: “Overal” is not in Kandidaatwijken.",
  ]);
  expect(readSources(snapshot)?.sources).toHaveLength(2);
});

test("nothing is said of unread wijken before the first source, nor once each was read about", () => {
  const unread = (...rows: CellValue[][]) =>
    told(readSources(read(...rows))?.findings ?? []).filter((one) => one.includes("Gehucht"));
  expect(unread()).toEqual([]);
  expect(unread(PHOTO)).toHaveLength(1);
  const all = candidateRows.slice(1).map(([name = ""]) => ["Nota", name, "", "Werken", "", "p. 1"]);
  expect(told(readSources(read(...all))?.findings ?? [])).toEqual([]);
});

test("a source without content or without a place is told with its cell", () => {
  const sentences = told(readSources(read(["Krant", "Termien", "", "", "contra", ""]))?.findings ?? []);
  expect(sentences).toContain(
    "Bronnenonderzoek!D2: Rij 2 zegt pro of contra, maar niet waarom. Vul “Wat speelt er” in.",
  );
  expect(sentences).toContain("Bronnenonderzoek!F2: “Krant” heeft geen vindplaats. Zo vindt niemand het terug.");
  const english = told(readSources(read(["Krant", "Termien", "", "", "contra", ""]))?.findings ?? [], "en");
  expect(english.filter((one) => /^Bronnenonderzoek!(D|F)2: /.test(one))).toHaveLength(2);
});

test("a row becomes an argument by a plan, with what, when and where as its source, and only once", () => {
  const snapshot = read(PHOTO);
  const plan = planSourceArgument(snapshot, 1);
  if (!plan) throw new Error("no plan");
  expect(plan.overwrites).toEqual([]);
  const after = afterPlan(snapshot, plan);
  expect(readStudy(after).study?.arguments).toEqual([
    {
      candidate: 0,
      side: "pro",
      text: "De wijkraad vraagt isolatie",
      source: "Wijkfoto 2024, 01/01/2025, map Wijken, p. 4",
      importance: 1,
    },
  ]);
  expect(planSourceArgument(after, 1)).toBeUndefined();
});

test("another argument about the same wijk, or the same one about another, does not stand in its way", () => {
  const argued = (wijk: string, text: string) =>
    exampleSnapshot(criteriaRows, candidateRows, [
      ["Bronnenonderzoek", [HEADER, PHOTO]],
      [
        "Argumenten",
        [
          ["Wijk", "Pro of contra", "Argument"],
          [wijk, "pro", text],
        ],
      ],
    ]);
  const become = (wijk: string, text: string) => planSourceArgument(argued(wijk, text), 1) !== undefined;
  expect(become("Kolderbos", "Rustige buurt")).toBe(true);
  expect(become("Termien", "De wijkraad vraagt isolatie")).toBe(true);
  expect(become("kolderbos", "de wijkraad vraagt isolatie")).toBe(false);
});

test("a row about the whole municipality, or without pro or contra, is no argument", () => {
  const snapshot = read(["Nota", "", "", "Algemeen", "pro", "x"], ["Nota", "Termien", "", "Werken", "", "x"]);
  const sources = readSources(snapshot)?.sources ?? [];
  expect(sources.map((source) => becomesArgument(snapshot, source))).toEqual([false, false]);
});

test("a source that is typed in the pane stands below the others, or in a sheet that is made for it", () => {
  const source = { title: "Krant", wijk: "Termien", about: "Rustige buurt", side: "pro", where: "p. 3" } as const;
  for (const snapshot of [read(PHOTO), exampleSnapshot()]) {
    const after = afterPlan(snapshot, planSource(snapshot, source));
    const [last] = (readSources(after)?.sources ?? []).slice(-1);
    expect(last).toMatchObject(source);
  }
});

test("a workbook without the table says nothing of it", () => {
  expect(readSources(exampleSnapshot())).toBeUndefined();
});
