/** Half a page per key stakeholder to take along, which never comes in the dossier. */
import { composeDossier } from "../../../core/dossier/compose";
import { planTakeAlong } from "../../../core/dossier/sheets/plan-take-along";
import { takeAlong } from "../../../core/dossier/take-along";
import { textVersion } from "../../../core/dossier/text-version";
import { say } from "../../../core/texts/text";
import { afterPlan } from "../workbook/after-plan";
import { options, workbook } from "./example-workbook";

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
