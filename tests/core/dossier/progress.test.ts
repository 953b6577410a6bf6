/** How far the dossier is, on its tile. */
import { planDossier } from "../../../core/dossier/plan-dossier";
import { progress } from "../../../core/dossier/progress";
import { say } from "../../../core/texts/text";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { afterPlan } from "../workbook/after-plan";
import { options } from "./example-workbook";
import { choice, chosen, smallWorkbook } from "./small-workbook";

function told(snapshot: Snapshot) {
  const { state, facts, next, untouched } = progress(snapshot);
  return {
    state,
    facts: facts.map(({ text, values }) => say("nl", text, values)),
    next: next && say("nl", next.text, next.values),
    untouched,
  };
}

test("first a choice, then the dossier, and again when a table changed since", () => {
  expect(told(smallWorkbook())).toMatchObject({
    state: "empty",
    next: "leg de keuze van een wijk vast",
    untouched: true,
  });
  const snapshot = smallWorkbook({ Keuze: choice(chosen("Noord")) });
  expect(told(snapshot)).toEqual({
    state: "busy",
    facts: ["keuze vastgelegd, dossier nog te schrijven"],
    next: "schrijf het dossier",
    untouched: undefined,
  });
  const plan = planDossier(snapshot, options);
  if (!plan) throw new Error("no plan");
  const written = afterPlan(snapshot, plan);
  expect(told(written)).toMatchObject({ state: "done", facts: ["geschreven op 12/11/2026"], next: undefined });
  const changed = {
    ...written,
    blocks: written.blocks.map((block) =>
      block.sheet === "Kandidaatwijken"
        ? { ...block, values: block.values.map((line, row) => (row === 1 ? ["Noord", 99, 10] : line)) }
        : block,
    ),
  };
  expect(told(changed)).toMatchObject({
    state: "look",
    facts: ["1 tabel veranderd sindsdien", "geschreven op 12/11/2026"],
    next: "schrijf het dossier opnieuw",
  });
  // The sheet was thrown away: there is no dossier, whatever is remembered of it.
  const gone = { ...written, sheets: written.sheets.filter(({ name }) => name !== "Dossier") };
  expect(told(gone)).toMatchObject({ state: "busy", next: "schrijf het dossier" });
});
