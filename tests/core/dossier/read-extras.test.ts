/** What Impact, Checklist and Stappenplan give the dossier; half filled in they say what they lack. */
import { composeDossier } from "../../../core/dossier/compose";
import { PAGE_ROWS, pageRows } from "../../../core/dossier/page";
import { readExtras } from "../../../core/dossier/read-extras";
import { textVersion } from "../../../core/dossier/text-version";
import { planProposed } from "../../../core/impact/plan-key-figures";
import type { CellValue } from "../../../core/workbook/snapshot";
import { afterPlan } from "../workbook/after-plan";
import { options, workbook } from "./example-workbook";

const CHECKLIST: CellValue[][] = [
  ["Vraag", "Antwoord", "Blokkeert"],
  ["Zijn er middelen?", "ja", "ja"],
  ["Wie doet wat?", "", "ja"],
  ["Is er een aanleiding?", "misschien", "nee"],
];
const STEPS: CellValue[][] = [
  ["Stap", "Start", "Einde"],
  ["Team", 46300, 46330],
  ["Keuze", 46331, 46390],
  ["Later", "", ""],
];
const UNDATED: CellValue[][] = [STEPS[0] ?? [], ["Team", "", ""]];

test("a half-filled Checklist and Stappenplan stand in the dossier with what they know", () => {
  const snapshot = workbook({ Checklist: CHECKLIST, Stappenplan: STEPS });
  expect(readExtras(snapshot).steps).toEqual({ count: 3, from: { start: "05/10/2026", end: "03/01/2027" } });
  const printed = textVersion(composeDossier(snapshot, options));
  expect(printed).toContain("De weg is kort en concreet: 3 stappen, van 05/10/2026 tot 03/01/2027.");
  expect(printed).not.toContain("Nog niet bekeken");
});

test("key figures without values leave n.b. in the table, and the page keeps its length", () => {
  const before = workbook();
  const snapshot = afterPlan(before, planProposed(before));
  const dossier = composeDossier(snapshot, options);
  expect(readExtras(snapshot).impact?.rows).toHaveLength(4);
  // What is still to be done in the workbook is for the official, not for the council.
  expect(textVersion(dossier)).not.toContain("en dan weet u");
  expect(textVersion(dossier)).toContain("Resultaat; Laag; Midden; Hoog");
  expect(pageRows(dossier.note)).toBeLessThanOrEqual(PAGE_ROWS);
  expect(pageRows(dossier.foundation)).toBeLessThanOrEqual(PAGE_ROWS);
});

test("without those tables nothing is claimed", () => {
  expect(readExtras(workbook())).toEqual({});
});

test("the draft decision speaks of an attached plan of steps only where there is one", () => {
  const article = (Stappenplan: CellValue[][]) => {
    const printed = textVersion(composeDossier(workbook({ Stappenplan }), options));
    return printed.split("\n").find((line) => line.startsWith("Art. 2"));
  };
  const attached = "Art. 2 Het college krijgt de opdracht het traject te starten volgens het bijgevoegde stappenplan.";
  expect(article(STEPS)).toBe(attached);
  // A plan without dates is a plan.
  expect(article(UNDATED)).toBe(attached);
  const toMake = "Art. 2 Het college krijgt de opdracht het traject te starten en er een stappenplan voor te maken.";
  expect(article([])).toBe(toMake);
  expect(article([["Stap", "Start", "Einde"]])).toBe(toMake);
});

test("a plan of steps without dates is said to be one", () => {
  const printed = textVersion(composeDossier(workbook({ Stappenplan: UNDATED }), options));
  expect(printed).toContain("het stappenplan heeft 1 stap, nog zonder datum.");
});

test("a plan of steps with only first days, or only last ones, names no period", () => {
  const [header = []] = STEPS;
  expect(readExtras(workbook({ Stappenplan: [header, ["Team", 46300, ""]] })).steps).toEqual({ count: 1 });
  expect(readExtras(workbook({ Stappenplan: [header, ["Team", "", 46330]] })).steps).toEqual({ count: 1 });
  const both = [header, ["Team", 46300, ""], ["Keuze", "", 46390]];
  expect(readExtras(workbook({ Stappenplan: both })).steps).toEqual({
    count: 2,
    from: { start: "05/10/2026", end: "03/01/2027" },
  });
});
