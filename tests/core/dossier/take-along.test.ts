/** Half a page per key stakeholder to take along, which never comes in the dossier. */
import { composeDossier } from "../../../core/dossier/compose";
import { planTakeAlong } from "../../../core/dossier/sheets/plan-take-along";
import { takeAlong } from "../../../core/dossier/take-along";
import { textVersion } from "../../../core/dossier/text-version";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";
import { afterPlan } from "../workbook/after-plan";
import { sheetLines } from "../workbook/sheet-lines";
import { options, workbook } from "./example-workbook";
import { smallWorkbook } from "./small-workbook";

test("those with much influence get one, who to see first first, with what is known, asked and gained", () => {
  const pages = takeAlong(workbook(), "som");
  expect(pages.map(({ stakeholder }) => stakeholder)).toContain("netbeheerder");
  const [first] = pages;
  const said = (part: "know" | "ask" | "gain") =>
    (first?.[part] ?? []).map(({ text, values }) => say("nl", text, values));
  expect(first?.stakeholder).toBe("netbeheerder");
  expect(said("know")).toContain("uw positie vandaag, zoals wij ze zien: wacht af");
  expect(said("ask")).toContain("wij hopen voor Kolderbos op: partner");
  expect(said("gain")[0]).toBe(
    "Kolderbos staat op plaats 9 van 14; wat u inbrengt, telt in de keuze en wordt opgeschreven.",
  );
});

test("it is a sheet of its own: half a page each, and nothing of it stands in the dossier", () => {
  const snapshot = workbook();
  const plan = planTakeAlong(snapshot, "som", "12/11/2026");
  if (!plan) throw new Error("no plan");
  expect(plan.createsSheets).toEqual(["Mee naar het gesprek"]);
  const cells = afterPlan(snapshot, plan).blocks.find(({ sheet }) => sheet === "Mee naar het gesprek")?.values ?? [];
  const heads = cells.flatMap(([first], row) => (String(first).startsWith("Mee naar het gesprek: ") ? [row] : []));
  heads.slice(1).forEach((row, at) => {
    expect(row - (heads[at] ?? 0)).toBeLessThanOrEqual(24);
  });
  expect(textVersion(composeDossier(snapshot, options))).not.toContain("zoals wij ze zien");
});

test("without key stakeholders there is nothing to take along", () => {
  expect(planTakeAlong(workbook({ Stakeholders: [] }), "som", "12/11/2026")).toBeUndefined();
});

describe("of one stakeholder", () => {
  const REGISTER = [
    "Naam",
    "Categorie",
    "Invloed",
    "Belang",
    "Positie",
    "Gewenste positie",
    "Volgende actie",
    "Verwachting",
  ];
  const pageOf = (row: CellValue[], sheets: Readonly<Record<string, CellValue[][]>> = {}) => {
    const [page] = takeAlong(smallWorkbook({ Stakeholders: [REGISTER, row], ...sheets }), "som");
    const said = (part: "know" | "ask" | "gain") =>
      (page?.[part] ?? []).map(({ text, values }) => say("nl", text, values));
    return page && { know: said("know"), ask: said("ask"), gain: said("gain") };
  };

  test("what is known: the position, what they expect, and their own first three statements", () => {
    const Uitspraken: CellValue[][] = [
      ["Stakeholder", "Soort", "Thema", "Uitspraak"],
      ["School", "randvoorwaarde", "geld", "Eerst de netten."],
      ["kerk", "opvatting", "geld", "Van een ander."],
      ["school", "opvatting", "geld", "Goed idee."],
      ["school", "verwachting", "geld", "Minder tocht."],
      ["school", "opvatting", "geld", "Een vierde."],
    ];
    expect(pageOf(["school", "x", 5, 5, "volger", "", "", "rust"], { Uitspraken })?.know).toEqual([
      "uw positie vandaag, zoals wij ze zien: volger",
      "u verwacht: rust",
      "uw voorwaarde: Eerst de netten.",
      "u zei: Goed idee.",
      "u zei: Minder tocht.",
    ]);
    expect(pageOf(["school", "x", 5, 5, "", "", "", ""])?.know).toEqual(["nog niets; vraag het."]);
  });

  test("what is asked: the next step, and a better position where one is hoped for", () => {
    const open = ["wat u nodig hebt om mee te doen"];
    expect(pageOf(["a", "x", 5, 5, "volger", "partner", "samen wandelen", ""])?.ask).toEqual([
      "onze volgende stap: samen wandelen",
      "wij hopen voor Oost op: partner",
    ]);
    expect(pageOf(["a", "x", 5, 5, "volger", "volger", "", ""])?.ask).toEqual(open);
    expect(pageOf(["a", "x", 5, 5, "partner", "volger", "", ""])?.ask).toEqual(open);
    expect(pageOf(["a", "x", 5, 5, "", "partner", "", ""])?.ask).toEqual(["wij hopen voor Oost op: partner"]);
    const none = { Criteria: [], Kandidaatwijken: [] };
    expect(pageOf(["a", "x", 5, 5, "volger", "partner", "", ""], none)?.ask).toEqual(open);
  });

  test("what they gain: the place of the wijk where it has one, and why now; below influence 4 there is no page", () => {
    const row: CellValue[] = ["a", "x", 5, 5, "volger", "", "", ""];
    expect(pageOf(row)?.gain[0]).toBe(
      "Oost staat op plaats 1 van 3; wat u inbrengt, telt in de keuze en wordt opgeschreven.",
    );
    expect(pageOf(row, { Criteria: [], Kandidaatwijken: [] })?.gain).toHaveLength(4);
    expect(pageOf(["a", "x", 3, 5, "volger", "", "", ""])).toBeUndefined();
  });

  test("on the sheet: a title, a note, and three sentences for each", () => {
    const row: CellValue[] = ["school", "x", 5, 5, "volger", "partner", "", "rust"];
    const snapshot = smallWorkbook({ Stakeholders: [REGISTER, row] });
    const lines = sheetLines(planTakeAlong(snapshot, "som", "12/11/2026"), "Mee naar het gesprek").map(([first]) =>
      String(first),
    );
    expect(lines[0]).toBe("Mee naar het gesprek");
    expect(lines[1]).toMatch(/^Om mee te nemen naar het gesprek\. Komt nooit in het dossier\./);
    const from = lines.indexOf("Mee naar het gesprek: school");
    expect(lines.slice(from - 1, from + 4)).toEqual([
      "",
      "Mee naar het gesprek: school",
      "Wat wij weten: uw positie vandaag, zoals wij ze zien: volger; u verwacht: rust",
      "",
      "Wat wij vragen: wij hopen voor Oost op: partner",
    ]);
    expect(lines.slice(from + 4, from + 6)).toEqual([
      "",
      expect.stringMatching(/^Wat u eraan hebt: Oost staat op plaats 1 van 3; wat u inbrengt/),
    ]);
    expect(lines.at(-1)).toBe("Geschreven op 12/11/2026.");
  });
});
